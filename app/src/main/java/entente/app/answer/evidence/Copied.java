package entente.app.answer.evidence;

import entente.app.answer.DocumentWords;
import entente.linking.Copies;
import entente.linking.Corroboration;
import entente.linking.Origin;
import entente.linking.Report;
import entente.linking.Shingles;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A report that stands in words which another article had before.
 *
 * @param of the report that it is a copy of
 * @param words how much of it, in words
 */
public record Copied(Report of, String words) {
  private static final int PER_CENT = 100;
  private static final double HALF = 0.5;

  /** A day of publication comes before none: what is not known to be older cannot be what was copied. */
  private static final Comparator<Report> EARLIER = Comparator.comparing(
          (Report r) -> r.document().published(), Comparator.nullsLast(Comparator.naturalOrder()))
      .thenComparing(r -> r.document().number())
      .thenComparing(Report::position);

  /** The copies among the reports of an event, by the ids of their statements. */
  public static Map<String, Copied> in(Corroboration corroboration, Copies copies) {
    Map<String, Copied> found = new LinkedHashMap<>();
    for (Origin origin : corroboration.origins()) {
      List<Report> ordered = origin.reports().stream().sorted(EARLIER).toList();
      for (int i = 1; i < ordered.size(); i++) {
        Report report = ordered.get(i);
        original(report, ordered.subList(0, i), copies)
            .ifPresent(of -> found.put(report.statement().id(), new Copied(of, words(report, of))));
      }
    }
    return found;
  }

  /** Of those that it is a copy of, the one that it has most from. */
  private static Optional<Report> original(Report report, List<Report> before, Copies copies) {
    return before.stream()
        .filter(other -> other.document().number() != report.document().number())
        .filter(
            other -> sentence(other).equals(sentence(report)) || copies.areCopies(report, other))
        .reduce((one, other) -> share(report, other) > share(report, one) ? other : one);
  }

  private static double share(Report report, Report of) {
    return Shingles.of(sentence(report)).containment(Shingles.of(sentence(of)));
  }

  private static String sentence(Report report) {
    return report.statement().evidence().sentence().text();
  }

  private static String words(Report report, Report of) {
    double share = share(report, of);
    String outlet = DocumentWords.outlet(of.document());
    if (share < HALF) {
      return "the article is a copy of that in " + outlet + ": not counted";
    }
    return share >= 1
        ? "the sentence stands in " + outlet + " word for word: a copy, not counted"
        : String.format(
            Locale.ROOT,
            "%d%% of the sentence stands in %s: a copy, not counted",
            Math.round(share * PER_CENT),
            outlet);
  }
}
