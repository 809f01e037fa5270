package entente.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds which predicted statements of an article are which gold statements: the sentence must overlap the passage, the
 * actors must be the same, and sign or type must agree. One to one, the best pairs first.
 */
final class Matching {
  private record Candidate(double score, int predicted, int gold) {}

  private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(
          (Candidate c) -> -c.score())
      .thenComparingInt(Candidate::predicted)
      .thenComparingInt(Candidate::gold);

  private final GoldArticle article;
  private final List<Predicted> predictions;
  private final Agreement agreement;
  private final List<Match> matches = new ArrayList<>();
  private final Set<Integer> matchedGold = new HashSet<>();
  private final Set<Integer> matchedPredictions = new HashSet<>();
  private final Set<Integer> candidates = new HashSet<>();

  private Matching(GoldArticle article, List<Predicted> predictions, Aliases aliases) {
    this.article = article;
    this.predictions = predictions;
    this.agreement = new Agreement(aliases);
  }

  /** Matches the predictions for one article, in the order of its text. */
  static ScoredArticle match(GoldArticle article, List<Predicted> predictions, Aliases aliases) {
    Matching matching = new Matching(article, predictions, aliases);
    matching.pairUp();
    return matching.result();
  }

  private void pairUp() {
    for (Candidate candidate : candidates()) {
      if (!matchedGold.contains(candidate.gold())
          && !matchedPredictions.contains(candidate.predicted())) {
        matchedGold.add(candidate.gold());
        matchedPredictions.add(candidate.predicted());
        GoldStatement gold = article.statements().get(candidate.gold());
        Predicted predicted = predictions.get(candidate.predicted());
        matches.add(new Match(gold, predicted, agreement.areSidesTurned(predicted, gold)));
      }
    }
  }

  private List<Candidate> candidates() {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < predictions.size(); i++) {
      Stretch sentence = article.text().find(predictions.get(i).sentence().strip());
      for (int j = 0; j < article.statements().size(); j++) {
        GoldStatement gold = article.statements().get(j);
        if (Agreement.isPlaceRight(sentence, gold) && agreement.isSame(predictions.get(i), gold)) {
          found.add(new Candidate(score(predictions.get(i), gold), i, j));
          candidates.add(i);
        }
      }
    }
    found.sort(BEST_FIRST);
    return found;
  }

  private static double score(Predicted predicted, GoldStatement gold) {
    return (gold.acceptedTypes().contains(predicted.type()) ? 2 : 0)
        + (gold.optional() ? 0 : 1)
        + (gold.modality().equals(predicted.modality()) ? 0.5 : 0);
  }

  private ScoredArticle result() {
    List<GoldStatement> missed = indexes(article.statements().size())
        .filter(j -> !matchedGold.contains(j))
        .map(article.statements()::get)
        .filter(gold -> !gold.optional())
        .toList();
    List<ScoredArticle.Wrong> wrong = indexes(predictions.size())
        .filter(i -> !matchedPredictions.contains(i))
        .map(i -> new ScoredArticle.Wrong(predictions.get(i), candidates.contains(i)))
        .toList();
    return new ScoredArticle(article, predictions, List.copyOf(matches), missed, wrong);
  }

  private static Stream<Integer> indexes(int size) {
    return Stream.iterate(0, i -> i < size, i -> i + 1);
  }
}
