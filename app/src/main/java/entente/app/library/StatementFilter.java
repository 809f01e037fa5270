package entente.app.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Which statements are asked for. Each method narrows the choice; sets of actors are the ids under which they were read
 * ({@link Identities#united}).
 */
public final class StatementFilter {
  private static final String AMONG = " IN (SELECT value FROM json_each(?))";

  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  private StatementFilter() {}

  /** All statements. */
  public static StatementFilter all() {
    return new StatementFilter();
  }

  private StatementFilter where(String condition, Object... given) {
    conditions.add(condition);
    values.addAll(List.of(given));
    return this;
  }

  /** Only those with this id. */
  public StatementFilter withId(String id) {
    return where("s.id = ?", id);
  }

  /** Only those of this type of event or tie. */
  public StatementFilter ofType(String type) {
    return where("s.type = ?", type);
  }

  /** Only those with this sign: "+", "-" or "0". */
  public StatementFilter ofSign(String sign) {
    return where("s.sign = ?", sign);
  }

  /** Only those of this modality, such as "actual". */
  public StatementFilter ofModality(String modality) {
    return where("s.modality = ?", modality);
  }

  /** Only those that are at least so sure, between 0 and 1. */
  public StatementFilter atLeast(double confidence) {
    return where("s.confidence >= ?", confidence);
  }

  /** Only those in these documents, by their numbers. */
  public StatementFilter inDocuments(Collection<Long> numbers) {
    return where("s.document" + AMONG, Records.write(numbers));
  }

  /** Only those whose trigger lies in this stretch of a document's text. */
  public StatementFilter within(long document, int begin, int end) {
    return where("s.document = ? AND s.begin >= ? AND s.end <= ?", document, begin, end);
  }

  /** Only those done by one of these. */
  public StatementFilter byActor(Collection<String> ids) {
    return where(sides("actor"), Records.write(ids));
  }

  /** Only those directed at one of these. */
  public StatementFilter towards(Collection<String> ids) {
    return where(sides("recipient"), Records.write(ids));
  }

  private static String sides(String role) {
    return "s.number IN (SELECT statement FROM sides WHERE role = '" + role + "' AND actor" + AMONG
        + ")";
  }

  /** Only those that one of these takes part in. */
  public StatementFilter involving(Collection<String> ids) {
    return where(
        "s.number IN (SELECT statement FROM sides WHERE actor" + AMONG + ")", Records.write(ids));
  }

  /** Only those that join one of the first with one of the second, in either direction. */
  public StatementFilter between(Collection<String> first, Collection<String> second) {
    return where(
        "s.number IN (SELECT a.statement FROM sides a JOIN sides b ON b.statement = a.statement AND b.role <> a.role"
            + " WHERE a.actor" + AMONG + " AND b.actor" + AMONG + ")",
        Records.write(first),
        Records.write(second));
  }

  /** Only those that somebody of these ids, or of a name that holds these words, says. */
  public StatementFilter attributedTo(Collection<String> ids, String words) {
    return where(
        "s.number IN (SELECT statement FROM sources WHERE actor" + AMONG
            + " OR instr(lower(name), lower(?)) > 0)",
        Records.write(ids),
        words);
  }

  /** The condition in SQL, over a table called s. */
  String sql() {
    return conditions.isEmpty() ? "1" : String.join(" AND ", conditions);
  }

  /** The values of its question marks. */
  Object[] values() {
    return values.toArray();
  }
}
