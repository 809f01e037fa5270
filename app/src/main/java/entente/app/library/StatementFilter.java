package entente.app.library;

import entente.linking.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  /** Only those that report the event of this id, or the same as the statement of this id. */
  public StatementFilter reporting(String id) {
    return where(
        "s.number IN (SELECT r.statement FROM reports r WHERE r.event = ? OR r.event IN"
            + " (SELECT o.event FROM statements n JOIN reports o ON o.statement = n.number WHERE n.id = ?))",
        id,
        Event.namedBy(id));
  }

  /** Only those that report one of the events of these ids. */
  public StatementFilter reportingAny(Collection<String> ids) {
    return where(
        "s.number IN (SELECT r.statement FROM reports r WHERE r.event IN (SELECT value FROM json_each(?)))",
        Records.write(ids));
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

  /** Only those whose date lets them have happened in this time; null leaves an end open. What is undated is left out. */
  public StatementFilter during(@Nullable LocalDate from, @Nullable LocalDate to) {
    where("(s.date_from IS NOT NULL OR s.date_to IS NOT NULL)");
    if (from != null) {
      where("(s.date_to IS NULL OR s.date_to >= ?)", from.toString());
    }
    return to == null ? this : where("(s.date_from IS NULL OR s.date_from <= ?)", to.toString());
  }

  /** A part of these in the order of documents and text: at most so many, after so many are left out. */
  public StatementFilter part(int offset, int limit) {
    return all()
        .where(
            "s.number IN (SELECT s.number FROM statements s WHERE " + sql()
                + " ORDER BY s.document, s.position LIMIT ? OFFSET ?)",
            Stream.concat(values.stream(), Stream.of(limit, offset)).toArray());
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
    return where(taking("x.role = 'actor' AND ", ids), keys(ids));
  }

  /** Only those directed at one of these. */
  public StatementFilter towards(Collection<String> ids) {
    return where(taking("x.role = 'recipient' AND ", ids), keys(ids));
  }

  /** Only those that one of these takes part in. */
  public StatementFilter involving(Collection<String> ids) {
    return where(taking("", ids), keys(ids));
  }

  private static String taking(String role, Collection<String> ids) {
    return "s.number IN (SELECT x.statement FROM sides x WHERE " + role + is("x", ids) + ")";
  }

  /** Whether the actor of a table, whose rows belong to statements, is one of these. */
  private static String is(String table, Collection<String> ids) {
    String actor = table + ".actor";
    if (ids.stream().noneMatch(id -> id.indexOf(Identities.IN) >= 0)) {
      return actor + AMONG;
    }
    // An id that two actors share counts in the documents of the one that is asked for.
    return "(" + actor
        + " || coalesce((SELECT char(9) || t.document FROM statements t WHERE t.number = "
        + table + ".statement AND " + actor
        + " || char(9) || t.document IN (SELECT value FROM json_each(?))), ''))" + AMONG;
  }

  private static Object[] keys(Collection<String> ids) {
    String keys = Records.write(ids);
    boolean shared = ids.stream().anyMatch(id -> id.indexOf(Identities.IN) >= 0);
    return shared ? new Object[] {keys, keys} : new Object[] {keys};
  }

  /** Only those that join one of the first with one of the second, in either direction. */
  public StatementFilter between(Collection<String> first, Collection<String> second) {
    return where(
        "s.number IN (SELECT a.statement FROM sides a JOIN sides b ON b.statement = a.statement AND b.role <> a.role"
            + " JOIN statements x ON x.number = a.statement"
            + " WHERE " + is("a", first) + " AND " + is("b", second)
            // A hostile act is not between whom it is done to and the go-between.
            + " AND (x.sign <> '-' OR a.role <> 'via' AND b.role <> 'via'))",
        Stream.concat(Stream.of(keys(first)), Stream.of(keys(second))).toArray());
  }

  /** Only those that somebody of these ids, or of a name that holds these words, says. */
  public StatementFilter attributedTo(Collection<String> ids, String words) {
    return where(
        "s.number IN (SELECT x.statement FROM sources x WHERE " + is("x", ids)
            + " OR instr(lower(x.name), lower(?)) > 0)",
        Stream.concat(Stream.of(keys(ids)), Stream.of(words)).toArray());
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
