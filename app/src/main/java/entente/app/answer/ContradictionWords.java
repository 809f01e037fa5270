package entente.app.answer;

import entente.linking.Contradiction;
import entente.linking.Report;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Contradictions in plain words. */
public final class ContradictionWords {
  private ContradictionWords() {}

  /** "The date: 3 January 2020 (The Courier) against 4 January 2020 (The Herald)". */
  public static String of(Contradiction contradiction) {
    String in = switch (contradiction.kind()) {
      case HAPPENED -> "Whether it happened: ";
      case DATE -> "The date: ";
      case ACTOR -> "Who: ";
      case NUMBER -> "The number: ";
      case DISBELIEF -> "Belief: ";
    };
    return in
        + contradiction.versions().stream()
            .map(version -> what(contradiction, version) + " (" + who(version.reports()) + ")")
            .collect(Collectors.joining(" against "));
  }

  private static String what(Contradiction contradiction, Contradiction.Version version) {
    return contradiction.kind() == Contradiction.Kind.DATE
        ? DateWords.of(version.reports().get(0).statement().date())
        : version.what();
  }

  private static String who(List<Report> reports) {
    Set<String> names = new LinkedHashSet<>();
    for (Report report : reports) {
      names.add(Phrases.saidBy(report));
    }
    return String.join("; ", names);
  }
}
