package entente.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How well whole articles were read: what was found, and of what was found, which attributes are right.
 *
 * @param articles what became of each article
 * @param aliases names that count as the same
 */
record StatementScores(List<ScoredArticle> articles, Aliases aliases) {
  StatementScores {
    articles = List.copyOf(articles);
  }

  /** Scores predictions by the id of their article; of a path, the last part is the id. */
  static StatementScores of(
      List<GoldArticle> gold, Map<String, List<Predicted>> predictions, Aliases aliases) {
    return new StatementScores(
        gold.stream()
            .map(article -> Matching.match(
                article, predictions.getOrDefault(article.document(), List.of()), aliases))
            .toList(),
        aliases);
  }

  private <T> Stream<T> each(Function<ScoredArticle, List<T>> part) {
    return articles.stream().flatMap(article -> part.apply(article).stream());
  }

  /** The pairs of prediction and gold, optional gold included. */
  List<Match> matches() {
    return each(ScoredArticle::matches).toList();
  }

  private Share found(Predicate<GoldStatement> which) {
    int missed = (int) each(ScoredArticle::missed).filter(which).count();
    int hits = (int) matches().stream()
        .map(Match::gold)
        .filter(gold -> !gold.optional() && which.test(gold))
        .count();
    return new Share(hits, hits + missed);
  }

  /** Of the gold that is not optional, what was found. */
  Share recall() {
    return found(gold -> true);
  }

  /** Of the gold that a history could not leave out, what was found. */
  Share coreRecall() {
    return found(GoldStatement::core);
  }

  private int predicted() {
    return (int) each(ScoredArticle::predictions).count();
  }

  /** Of the predictions, what is in the gold. */
  Share precision() {
    return new Share(matches().size(), predicted());
  }

  /** Of the predictions, what is in the gold with that type. */
  Share exact() {
    return new Share(type().hits(), predicted());
  }

  /** Predictions of what was found already. */
  Share duplicates() {
    int duplicates =
        (int) each(ScoredArticle::wrong).filter(ScoredArticle.Wrong::duplicate).count();
    return new Share(duplicates, predicted());
  }

  double f1() {
    return Overlap.f1(precision().rate(), recall().rate());
  }

  private Share ofMatches(Predicate<Match> which, Predicate<Match> right) {
    return Share.of(matches().stream().filter(which).toList(), right);
  }

  Share type() {
    return ofMatches(match -> true, Match::isTypeRight);
  }

  /** What the one type that most of the found statements may have would get. */
  Share constantType() {
    long most = matches().stream()
        .flatMap(match -> match.gold().acceptedTypes().stream())
        .collect(Collectors.groupingBy(type -> type, Collectors.counting()))
        .values()
        .stream()
        .mapToLong(Long::longValue)
        .max()
        .orElse(0);
    return new Share((int) most, matches().size());
  }

  /** Where the gold has a date. */
  Share date() {
    return ofMatches(match -> match.gold().isDated(), Match::isDateRight);
  }

  /** Where the gold has no date: how often no single day was claimed. */
  Share undated() {
    return ofMatches(
        match -> !match.gold().isDated(), match -> !match.predicted().isOfOneDay());
  }

  /** For each modality that the gold of the matches has, how often it is right. */
  Map<String, Share> modalities() {
    return matches().stream()
        .collect(Collectors.groupingBy(
            match -> match.gold().modality(),
            TreeMap::new,
            Collectors.collectingAndThen(
                Collectors.toList(), found -> Share.of(found, Match::isModalityRight))));
  }

  /** Balanced accuracy: the mean over the modalities. */
  double modality() {
    return modalities().values().stream().mapToDouble(Share::rate).average().orElse(0);
  }

  /** Where somebody says so: the whole chain. */
  Share chain() {
    return ofMatches(StatementScores::isVoiced, match -> match.isChainRight(aliases));
  }

  /** Where somebody says so: the innermost or the outermost source. */
  Share anySource() {
    return ofMatches(StatementScores::isVoiced, match -> match.isAnySourceRight(aliases));
  }

  /** Where the article itself says so: that nobody else was said to. */
  Share unvoiced() {
    return ofMatches(
        match -> !isVoiced(match), match -> match.predicted().attribution().isEmpty());
  }

  private static boolean isVoiced(Match match) {
    return !match.gold().attribution().isEmpty();
  }

  /** Of one-sided acts between two, how often the reverse would not fit as well. */
  Share direction() {
    return ofMatches(
        match -> !match.gold().symmetric()
            && !match.gold().actors().isEmpty()
            && !match.gold().recipients().isEmpty(),
        match -> !match.reversible());
  }
}
