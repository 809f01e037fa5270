package entente.app.library;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the events between each two actors; that one leads or belongs to the other does not count. */
final class CountedRelations {
  private record Pair(String one, String other) {
    static Pair of(String one, String other) {
      return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  private static final class Tally {
    private final Set<String> events = new HashSet<>();
    private final Set<String> positive = new HashSet<>();
    private final Set<String> negative = new HashSet<>();
    private final Set<Long> documents = new HashSet<>();

    void add(String event, String sign, long document) {
      events.add(event);
      documents.add(document);
      if (sign.equals("+")) {
        positive.add(event);
      } else if (sign.equals("-")) {
        negative.add(event);
      }
    }
  }

  private final Map<Pair, Tally> tallies = new HashMap<>();
  private final Map<String, Integer> told = new HashMap<>();
  private final Identities identities;

  CountedRelations(Database database, Identities identities) {
    this.identities = identities;
    boolean linked = database.holds(2);
    database.each(
        row -> {
          long document = row.getLong(4);
          String one = identities.id(document, row.getString(1));
          String other = identities.id(document, row.getString(2));
          if (!one.equals(other)) {
            tallies
                .computeIfAbsent(Pair.of(one, other), pair -> new Tally())
                .add(row.getString(5), row.getString(3), document);
          }
          return true;
        },
        "SELECT a.actor, b.actor, s.sign, s.document, "
            + (linked ? "coalesce(r.event, s.id)" : "s.id")
            + " FROM statements s JOIN sides a ON a.statement = s.number AND a.role = 'actor'"
            + " JOIN sides b ON b.statement = s.number AND b.role = 'recipient'"
            + (linked ? " LEFT JOIN reports r ON r.statement = s.number" : "")
            + " WHERE s.type NOT IN ('LEADS', 'MEMBER')");
    tallies.forEach((pair, tally) -> {
      told.merge(pair.one(), tally.events.size(), Integer::sum);
      told.merge(pair.other(), tally.events.size(), Integer::sum);
    });
  }

  /** All, those with most events first, equals by the names of the two. */
  List<CountedRelation> ranked() {
    return tallies.entrySet().stream()
        .map(entry -> relation(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt((CountedRelation r) -> -r.events())
            .thenComparing(r -> r.first().name())
            .thenComparing(r -> r.second().name())
            .thenComparing(r -> r.first().id())
            .thenComparing(r -> r.second().id()))
        .toList();
  }

  private CountedRelation relation(Pair pair, Tally tally) {
    boolean turned = told.get(pair.other()) > told.get(pair.one());
    return new CountedRelation(
        identities.actor(turned ? pair.other() : pair.one()),
        identities.actor(turned ? pair.one() : pair.other()),
        tally.events.size(),
        tally.positive.size(),
        tally.negative.size(),
        tally.documents.size());
  }
}
