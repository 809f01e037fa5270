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
    database.each(
        row -> {
          String id = identities.id(row.getString(1));
          documents.computeIfAbsent(id, key -> new HashSet<>()).add(row.getLong(2));
          add(counts, id, new ActorCounts(0, row.getInt(3), 0));
          return true;
        },
        "SELECT a.actor, m.document, count(*) FROM assignments a JOIN mentions m ON m.number = a.mention"
            + " GROUP BY a.actor, m.document");
    database.each(
        row -> {
          add(counts, identities.id(row.getString(1)), new ActorCounts(0, 0, row.getInt(2)));
          return true;
        },
        "SELECT actor, count(DISTINCT statement) FROM sides GROUP BY actor");
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
