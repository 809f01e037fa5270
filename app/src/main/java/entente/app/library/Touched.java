package entente.app.library;

import entente.app.library.Choice.Hide;
import entente.app.library.Choice.Merge;
import entente.app.library.Choice.Split;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a decision touches. */
final class Touched {
  private Touched() {}

  /** The documents in which a decision may change what is listed. */
  static Set<Long> by(Collection<Choice> choices, Database database, Identities identities) {
    Set<Long> touched = new TreeSet<>();
    for (Choice choice : choices) {
      StatementAnchor statement = StatementChoices.anchor(choice);
      if (statement != null) {
        touched.addAll(database.list(
            row -> row.getLong(1),
            "SELECT number FROM documents WHERE id = ?1 OR number IN (SELECT document FROM rejected WHERE id = ?2)"
                + " OR number IN (SELECT document FROM statements WHERE id = ?2)",
            statement.document(),
            statement.id()));
      }
      if (choice instanceof Hide hide) {
        Sightings.all(database).stream()
            .filter(seen -> Hidden.is(hide.actor(), seen))
            .forEach(seen -> touched.add(seen.number()));
      }
      moving(choice).stream()
          .map(anchor -> identities.sightings(anchor.id()))
          .forEach(seen -> seen.forEach(one -> touched.add(one.number())));
    }
    return touched;
  }

  /** The actors whose ids change with a decision. */
  private static List<ActorAnchor> moving(Choice choice) {
    return choice instanceof Merge merge
        ? List.of(merge.joined())
        : choice instanceof Split split ? List.of(split.actor()) : List.of();
  }
}
