package entente.app.answer;

import entente.app.answer.SideBySide.Row;
import entente.app.answer.SideBySide.Telling;
import entente.linking.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What two sources tell, counted in words; the one is called A, the other B. */
public final class Tally {
  private final List<Row> rows;

  /** Counts these rows. */
  public Tally(SideBySide aligned) {
    this.rows = aligned.rows().toList();
  }

  /**
   * A number of something.
   *
   * @param number how many
   * @param words of what: "told by both"
   */
  public record Count(long number, String words) {}

  /** All counts, in the order in which they are read. */
  public List<Count> counts() {
    long differing = rows.stream().filter(row -> !row.differences().isEmpty()).count();
    List<Telling> first = alone(Row::second, Row::first);
    List<Telling> second = alone(Row::first, Row::second);
    long common = originsInCommon();
    List<Count> counts = new ArrayList<>();
    counts.add(new Count(rows.stream().filter(Row::isShared).count(), "told by both"));
    counts.add(new Count(differing, differing == 1 ? "of them differs" : "of them differ"));
    counts.add(new Count(first.size(), "by A alone" + TellingWords.mostly(first)));
    counts.add(new Count(second.size(), "by B alone" + TellingWords.mostly(second)));
    counts.add(new Count(common, common == 1 ? "origin in common" : "origins in common"));
    return counts;
  }

  private List<Telling> alone(Function<Row, Telling> lacking, Function<Row, Telling> telling) {
    return rows.stream()
        .filter(row -> lacking.apply(row) == null)
        .map(telling)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Those from whom both have something, of the same or of different things. */
  private long originsInCommon() {
    Set<String> first = new HashSet<>();
    Set<String> second = new HashSet<>();
    rows.forEach(row -> {
      Stream.ofNullable(row.first()).flatMap(Tally::names).forEach(first::add);
      Stream.ofNullable(row.second()).flatMap(Tally::names).forEach(second::add);
    });
    first.retainAll(second);
    return first.size();
  }

  private static Stream<String> names(Telling telling) {
    return telling.origins().stream().map(origin -> kind(origin) + origin.name());
  }

  private static String kind(Origin origin) {
    return origin.kind().word() + " ";
  }
}
