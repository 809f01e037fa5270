package entente.actor;

import entente.actor.ActorWords.Kind;
import entente.actor.ActorWords.Noun;
import entente.language.Sentence;
import java.util.Optional;

/** What has been spoken of so far: who comes to mind at a place in the article. */
final class Discourse {
  private static final int REACH = 8;

  private final Casting casting;

  Discourse(Casting casting) {
    this.casting = casting;
  }

  /** The last mention of somebody called by the noun before. */
  Optional<Draft> sameNoun(Phrase phrase, Noun noun) {
    for (Draft draft : casting.before(phrase.sentence, phrase.head.index())) {
      boolean called = draft.dossiers.stream().anyMatch(d -> d.nouns.contains(noun.word()));
      if (called && (!noun.is(Kind.PEOPLE) || phrase.isDefinite())) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  /** The state that a government or army without a name belongs to: the last that acted, else the last named. */
  Optional<Dossier> state(Sentence sentence, int position) {
    Dossier best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Draft draft : casting.all()) {
      Dossier state = stateOf(draft).orElse(null);
      if (state == null) {
        continue;
      }
      double score = score(draft, sentence, position);
      if (score > bestScore) {
        bestScore = score;
        best = state;
      }
    }
    return Optional.ofNullable(best);
  }

  private Optional<Dossier> stateOf(Draft draft) {
    if (!draft.isOne()) {
      return Optional.empty();
    }
    return draft.dossier().isState()
        ? Optional.of(draft.dossier())
        : casting.state(draft.dossier().country);
  }

  private static double score(Draft draft, Sentence sentence, int position) {
    int back = sentence.index() - draft.sentence.index();
    if (back < 0 || back > REACH) {
      return Double.NEGATIVE_INFINITY;
    }
    boolean later = back == 0 && draft.head > position;
    double score = -back - (later ? 0.5 : 0) - (draft.place ? 0.6 : 0);
    if (draft.token().is("nsubj")) {
      score += 0.8;
    }
    return score + draft.head * 0.001;
  }
}
