package entente.app.library;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the statements between each two actors; that one leads or belongs to the other does not count. */
final class ReportedRelations {
  private static final String QUESTION =
      "SELECT a.actor, b.actor, s.sign, count(*), s.document FROM json_each(?) d"
          + " CROSS JOIN statements s ON s.document = d.value"
          + " CROSS JOIN sides a ON a.statement = s.number AND a.role = 'actor'"
          + " CROSS JOIN sides b ON b.statement = s.number AND b.role = 'recipient'"
          + " WHERE s.type NOT IN ('LEADS', 'MEMBER') GROUP BY a.actor, b.actor, s.sign, s.document";

  private final Map<List<String>, int[]> counts = new TreeMap<>(
      Comparator.comparing((List<String> pair) -> pair.get(0)).thenComparing(pair -> pair.get(1)));
  private final Identities identities;

  /** Counts those in the documents of these numbers. */
  ReportedRelations(Database database, Identities identities, Collection<Long> documents) {
    this.identities = identities;
    database.each(
        row -> {
          long document = row.getLong(5);
          add(
              identities.id(document, row.getString(1)),
              identities.id(document, row.getString(2)),
              row.getString(3),
              row.getInt(4));
          return true;
        },
        QUESTION,
        Records.write(documents));
  }

  private void add(String one, String other, String sign, int number) {
    if (one.equals(other)) {
      return;
    }
    List<String> pair = one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
    int[] count = counts.computeIfAbsent(pair, key -> new int[3]);
    count[0] += number;
    count[1] += sign.equals("+") ? number : 0;
    count[2] += sign.equals("-") ? number : 0;
  }

  /** The relations with most statements, at most so many. */
  List<ReportedRelation> most(int number) {
    return counts.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<List<String>, int[]> e) -> -e.getValue()[0]))
        .limit(number)
        .map(e -> relation(e.getKey(), e.getValue()))
        .toList();
  }

  private ReportedRelation relation(List<String> pair, int[] count) {
    return new ReportedRelation(
        identities.actor(pair.get(0)), identities.actor(pair.get(1)), count[0], count[1], count[2]);
  }
}
