package entente.app.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts mentions, documents and statements of each actor of the library. */
final class CountedActors {
  private CountedActors() {}

  static void count(Database database, Identities identities, Map<String, ActorCounts> counts) {
    Map<String, Set<Long>> documents = new HashMap<>();
    Set<String> seen = new HashSet<>();
    database.each(
        row -> {
          String id = identities.id(row.getLong(2), row.getString(1));
          documents.computeIfAbsent(id, key -> new HashSet<>()).add(row.getLong(2));
          add(counts, id, new ActorCounts(0, row.getInt(3), 0));
          return true;
        },
        "SELECT a.actor, m.document, count(*) FROM assignments a JOIN mentions m ON m.number = a.mention"
            + " GROUP BY a.actor, m.document");
    database.each(
        row -> {
          String id = identities.id(row.getLong(2), row.getString(1));
          if (seen.add(id + " " + row.getLong(3))) {
            add(counts, id, new ActorCounts(0, 0, 1));
          }
          return true;
        },
        "SELECT x.actor, s.document, x.statement FROM sides x JOIN statements s ON s.number = x.statement");
    documents.forEach((id, numbers) -> add(counts, id, new ActorCounts(numbers.size(), 0, 0)));
  }

  private static void add(Map<String, ActorCounts> counts, String id, ActorCounts more) {
    ActorCounts before = counts.getOrDefault(id, ActorCounts.NONE);
    counts.put(
        id,
        new ActorCounts(
            before.documents() + more.documents(),
            before.mentions() + more.mentions(),
            before.statements() + more.statements()));
  }
}
