package entente.actor;

import entente.actor.ActorWords.Noun;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who "his rival" and "its northern neighbour" is: the only other of the same kind that is spoken of. */
final class Rivals {
  private final Casting casting;

  Rivals(Casting casting) {
    this.casting = casting;
  }

  /** The one meant, if there is but one in this sentence before the phrase and in the sentence before it. */
  Optional<List<Dossier>> meant(Phrase phrase, Noun noun, List<Dossier> owners) {
    boolean one = !phrase.isPlural()
        && owners.size() == 1
        && phrase.nations().isEmpty()
        && casting.words.is("only-other", noun.word());
    if (!one) {
      return Optional.empty();
    }
    Predicate<@Nullable String> possible = Lands.possible(phrase);
    Set<Dossier> others = new LinkedHashSet<>();
    for (Draft draft : casting.before(phrase.sentence, phrase.first())) {
      if (phrase.sentence.index() - draft.sentence.index() > 1) {
        break;
      }
      if (isOther(draft, owners.get(0)) && possible.test(draft.dossier().country)) {
        others.addAll(draft.dossiers);
      }
    }
    return others.size() == 1 ? Optional.of(List.copyOf(others)) : Optional.empty();
  }

  private static boolean isOther(Draft draft, Dossier owner) {
    return draft.isOne()
        && !draft.inner
        && !draft.dossier().equals(owner)
        && draft.dossier().type == owner.type
        && !owner.id.equals("state:" + draft.dossier().country);
  }
}
