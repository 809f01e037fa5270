package entente.linking;

import java.time.LocalDate;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reports that were found to tell the same, and the days that all of them leave. */
final class Cluster {
  private final TreeSet<String> statements = new TreeSet<>();
  private @Nullable LocalDate latestFrom;
  private @Nullable LocalDate earliestTo;

  Cluster(Components.Node node) {
    statements.add(node.statement());
    latestFrom = node.profile().from();
    earliestTo = node.profile().to();
  }

  TreeSet<String> statements() {
    return statements;
  }

  /** Whether all days that the two leave can be of one event. */
  boolean agreesWith(Cluster other) {
    return Times.gap(latest(latestFrom, other.latestFrom), earliest(earliestTo, other.earliestTo))
        <= Times.SLACK;
  }

  void take(Cluster other) {
    statements.addAll(other.statements);
    latestFrom = latest(latestFrom, other.latestFrom);
    earliestTo = earliest(earliestTo, other.earliestTo);
  }

  private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other != null && other.isAfter(one) ? other : one;
  }

  private static @Nullable LocalDate earliest(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other != null && other.isBefore(one) ? other : one;
  }
}
