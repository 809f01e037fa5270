package entente.bench;

import entente.event.Lexicon;
import entente.statement.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Every fault in whole articles with its likely cause: what was missed, what was read wrongly, and which attributes are
 * wrong. The causes are proposed by rules that a reader may overrule.
 *
 * @param faults sorted by kind, cause and article
 */
record Causes(List<Fault> faults) {
  private static final String HEADING = "fault\tcause\tcore\tarticle\twhat\twhy\tpassage";

  Causes {
    faults = List.copyOf(faults);
  }

  /** Looks at all faults of the articles, which were read as the readings say. */
  static Causes of(StatementScores scores, Map<String, Reading> readings) {
    KnownWords known = new KnownWords(Lexicon.load());
    List<Fault> faults = new ArrayList<>();
    for (ScoredArticle scored : scores.articles()) {
      Reading reading = readings.get(scored.article().document());
      if (reading != null) {
        MissCause misses = new MissCause(scored, reading, scores.aliases(), known);
        FalseCause wrongs = new FalseCause(scored, reading, scores.aliases());
        scored.missed().forEach(gold -> faults.add(misses.of(gold)));
        scored.wrong().forEach(wrong -> faults.add(wrongs.of(wrong)));
        scored.matches().forEach(match -> addAttributes(scored, match, scores.aliases(), faults));
      }
    }
    faults.sort(Comparator.comparing(Fault::kind).thenComparing(Fault::cause));
    return new Causes(faults);
  }

  private static void addAttributes(
      ScoredArticle scored, Match match, Aliases aliases, List<Fault> faults) {
    GoldStatement gold = match.gold();
    Predicted read = match.predicted();
    if (!match.isTypeRight()) {
      faults.add(wrong(scored, match, Cause.LEXICON, "type " + gold.types(), read.type()));
    }
    if (gold.isDated() ? !match.isDateRight() : read.isOfOneDay()) {
      faults.add(wrong(
          scored,
          match,
          Cause.TIME,
          gold.from() + " to " + gold.to(),
          read.from() + " to " + read.to()));
    }
    if (!match.isModalityRight()) {
      faults.add(wrong(scored, match, Cause.MODALITY, gold.modality(), read.modality()));
    }
    if (!match.isChainRight(aliases)) {
      faults.add(wrong(
          scored,
          match,
          Cause.ATTRIBUTION,
          gold.attribution().toString(),
          read.attribution().toString()));
    }
  }

  private static Fault wrong(
      ScoredArticle scored, Match match, Cause cause, String gold, String read) {
    return new Fault(
        Fault.Kind.WRONG,
        cause,
        match.gold().core(),
        scored.article().document(),
        match.gold().brief(),
        "gold " + gold + ", read " + read,
        match.gold().quote());
  }

  /** How many faults of a kind have the cause. */
  long count(Fault.Kind kind, Cause cause) {
    return faults.stream().filter(f -> f.kind() == kind && f.cause() == cause).count();
  }

  /** How many faults there are of a kind. */
  long count(Fault.Kind kind) {
    return faults.stream().filter(f -> f.kind() == kind).count();
  }

  /** A table with a heading, one line a fault, the cells parted by tabs. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(HEADING));
    faults.forEach(fault -> lines.add(fault.line()));
    return lines;
  }
}
