package entente.actor;

import entente.actor.ActorWords.Kind;
import entente.actor.ActorWords.Noun;
import java.util.List;
import java.util.Optional;

/** Which armed group named before "the rebels", "the guerrillas" or "the militants" are. */
final class Fighters {
  private static final int REACH = 6;

  private final Casting casting;

  Fighters(Casting casting) {
    this.casting = casting;
  }

  /** The group meant; none where the phrase says more than that it is some fighters. */
  Optional<List<Dossier>> meant(Phrase phrase, Noun noun) {
    boolean rebels = noun.is(Kind.OPPOSITION) && "REB".equals(noun.sector());
    boolean fighters = noun.is(Kind.ARMED) && phrase.isPlural();
    if (!rebels && !fighters || !phrase.isDefinite() || !isPlain(phrase, noun)) {
      return Optional.empty();
    }
    Draft best = null;
    double bestWeight = Double.NEGATIVE_INFINITY;
    for (Draft draft : casting.before(phrase.sentence, phrase.first())) {
      if (phrase.sentence.index() - draft.sentence.index() > REACH) {
        break;
      }
      double weight = weight(phrase, draft);
      if (weight > bestWeight && fits(phrase, draft)) {
        best = draft;
        bestWeight = weight;
      }
    }
    Optional<Draft> found = Optional.ofNullable(best);
    found.ifPresent(draft -> draft.dossier().nouns.add(noun.word()));
    return found.map(draft -> draft.dossiers);
  }

  private boolean fits(Phrase phrase, Draft draft) {
    boolean around = draft.sentence.index() == phrase.sentence.index()
        && draft.sentence.dominates(draft.token(), phrase.head);
    return draft.isOne()
        && !around
        && Bodies.isBody(draft)
        && draft.dossier().entry != null
        && "REB".equals(draft.dossier().sector);
  }

  private static double weight(Phrase phrase, Draft draft) {
    int back = phrase.sentence.index() - draft.sentence.index();
    return -0.4 * back
        + (draft.token().is("nsubj") ? 0.5 : draft.token().is("obj") ? 0.3 : 0)
        + 0.08 * Math.min(draft.dossier().count, 8)
        + 0.001 * draft.head;
  }

  /** Whether no noun before it tells other fighters from these: "paramilitary gangs". */
  private boolean isPlain(Phrase phrase, Noun noun) {
    return phrase.nations().isEmpty()
        && phrase.modifiers().stream()
            .allMatch(t -> casting
                .words
                .noun(phrase.sentence, t.index())
                .map(n -> n.word().equals(noun.word()) || n.is(Kind.ARMED) && !t.is("compound"))
                .orElse(true));
  }
}
