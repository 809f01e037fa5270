package entente.linking;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Reports that were found to tell the same, and the days that all of them leave. */
final class Cluster {
  private final TreeSet<String> statements = new TreeSet<>();
  private final Map<String, Set<String>> bySentence = new TreeMap<>();
  private @Nullable LocalDate latestFrom;
  private @Nullable LocalDate earliestTo;

  Cluster(Components.Node node) {
    statements.add(node.statement());
    if (!node.profile().sentence().isEmpty()) {
      bySentence.put(node.profile().sentence(), new TreeSet<>(statements));
    }
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

  /** Whether a sentence tells both, by words that were not found to tell the same. */
  boolean isToldBeside(Cluster other, BiPredicate<String, String> bonded) {
    return bySentence.keySet().stream()
        .filter(other.bySentence::containsKey)
        .anyMatch(sentence -> told(sentence).stream()
            .anyMatch(
                one -> other.told(sentence).stream().noneMatch(two -> bonded.test(one, two))));
  }

  private Set<String> told(String sentence) {
    return bySentence.getOrDefault(sentence, Set.of());
  }

  void take(Cluster other) {
    statements.addAll(other.statements);
    other.bySentence.forEach((sentence, told) ->
        bySentence.computeIfAbsent(sentence, key -> new TreeSet<>()).addAll(told));
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
