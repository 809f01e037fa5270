package entente.actor;

import entente.language.Sentence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which state a place of the text is about: the one that acted last, else the one named last. */
final class Focus {
  private static final int REACH = 8;

  private final Casting casting;

  Focus(Casting casting) {
    this.casting = casting;
  }

  /** The state that a government or army without a name belongs to. */
  Optional<Dossier> state(Sentence sentence, int position) {
    return state(sentence, position, Set.of());
  }

  /** The state spoken of, which is none of the barred. */
  Optional<Dossier> state(Sentence sentence, int position, Set<Dossier> barred) {
    Dossier best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    Map<Dossier, Integer> named = weights();
    for (Draft draft : casting.all()) {
      Dossier state = of(draft).orElse(null);
      double score = state == null || barred.contains(state)
          ? Double.NEGATIVE_INFINITY
          : score(draft, sentence, position, named.getOrDefault(state, 0));
      if (score > bestScore) {
        bestScore = score;
        best = state;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The likeliest of the states themselves that were named before the place and fit. */
  Optional<Dossier> named(Sentence sentence, int position, Predicate<Dossier> fits) {
    Dossier best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    Map<Dossier, Integer> named = weights();
    for (Draft draft : casting.before(sentence, position)) {
      boolean state = draft.isOne() && draft.dossier().isState() && fits.test(draft.dossier());
      double score = state
          ? score(draft, sentence, position, named.getOrDefault(draft.dossier(), 0))
          : Double.NEGATIVE_INFINITY;
      if (score > bestScore) {
        bestScore = score;
        best = draft.dossier();
      }
    }
    return Optional.ofNullable(best);
  }

  /** The state of which the article says most. */
  Optional<Dossier> main() {
    return weights().entrySet().stream()
        .max(Map.Entry.<Dossier, Integer>comparingByValue()
            .thenComparing(entry -> entry.getKey().id))
        .map(Map.Entry::getKey);
  }

  private Map<Dossier, Integer> weights() {
    Map<Dossier, Integer> named = new HashMap<>();
    for (Draft draft : casting.all()) {
      of(draft).ifPresent(state -> named.merge(state, 1, Integer::sum));
    }
    return named;
  }

  private Optional<Dossier> of(Draft draft) {
    if (!draft.isOne()) {
      return Optional.empty();
    }
    return draft.dossier().isState()
        ? Optional.of(draft.dossier())
        : casting.state(draft.dossier().country);
  }

  private static double score(Draft draft, Sentence sentence, int position, int weight) {
    int back = sentence.index() - draft.sentence.index();
    if (back < 0 || back > REACH) {
      return Double.NEGATIVE_INFINITY;
    }
    boolean later = back == 0 && draft.head > position;
    double score = -back - (later ? 0.5 : 0) - (draft.place ? 0.6 : 0);
    if (draft.token().is("nsubj")
        && draft.sentence.children(draft.token(), "conj").isEmpty()) {
      score += 0.8;
    }
    score += 0.12 * Math.min(weight, 8);
    return score + draft.head * 0.001;
  }
}
