package entente.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What went wrong, one line each, for a reader who looks for the causes. */
final class Listing {
  private static final int LONGEST = 160;

  private final List<String> lines = new ArrayList<>();
  private final Aliases aliases;

  Listing(Aliases aliases) {
    this.aliases = aliases;
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  /** Records of PLOVER that were not read in full. */
  void add(PloverScores scores) {
    scores.outcomes().stream()
        .filter(outcome -> outcome.hits().containsValue(false))
        .forEach(outcome -> lines.add("RECORD " + outcome.brief()));
  }

  /** What was missed in an article, what was read wrongly, and attributes that are wrong. */
  void add(ScoredArticle scored) {
    String document = scored.article().document() + " | ";
    for (GoldStatement gold : scored.missed()) {
      String what = gold.core() ? "MISS* " : "MISS ";
      lines.add(what + document + gold.brief() + " | " + shortened(gold.quote()));
    }
    for (ScoredArticle.Wrong wrong : scored.wrong()) {
      String what = wrong.duplicate() ? "DUPLICATE " : "FALSE ";
      lines.add(what + document + described(wrong.predicted()));
    }
    scored.matches().forEach(match -> addAttributes(document, match));
  }

  private static String described(Predicted predicted) {
    return String.format(
        Locale.ROOT,
        "%s | %.2f | %s | %s | %s",
        predicted.brief(),
        predicted.confidence(),
        predicted.trigger(),
        predicted.rule(),
        shortened(PlainText.squash(predicted.sentence())));
  }

  private void addAttributes(String document, Match match) {
    GoldStatement gold = match.gold();
    Predicted read = match.predicted();
    if (!match.isTypeRight()) {
      add("TYPE", document, match, gold.brief(), read.brief());
    }
    if (gold.isDated() ? !match.isDateRight() : read.isOfOneDay()) {
      add("DATE", document, match, gold.from() + ".." + gold.to(), read.from() + ".." + read.to());
    }
    if (!match.isModalityRight()) {
      add("MODALITY", document, match, gold.modality(), read.modality());
    }
    if (!match.isChainRight(aliases)) {
      add(
          "ATTRIBUTION",
          document,
          match,
          gold.attribution().toString(),
          read.attribution().toString());
    }
  }

  private void add(String what, String document, Match match, String gold, String read) {
    lines.add(what + " " + document + "gold " + gold + " | read " + read + " | "
        + shortened(match.gold().quote()));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
