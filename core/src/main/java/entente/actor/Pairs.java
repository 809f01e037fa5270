package entente.actor;

import entente.actor.ActorWords.Noun;
import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Whom "both sides", "the two men" and "both countries" mean: two that were named before. */
final class Pairs {
  private static final int REACH = 3;
  private static final List<String> NUMBERS =
      List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight");

  private final Casting casting;

  Pairs(Casting casting) {
    this.casting = casting;
  }

  /** The words for two, in any case. */
  static boolean isTwo(String word) {
    return List.of("two", "both").contains(word.toLowerCase(Locale.ROOT));
  }

  /** The two meant, if the phrase means two and two fit. */
  Optional<List<Dossier>> meant(Phrase phrase, Noun noun) {
    if (isSeveral(phrase)) {
      return several(before(phrase), fitting(noun), number(phrase));
    }
    boolean two = phrase.isPair() || casting.words.is("two", phrase.head.text());
    if (!two) {
      return Optional.empty();
    }
    List<Draft> before = before(phrase);
    Predicate<Dossier> fits = fitting(noun);
    if (casting.words.is("side", noun.word())) {
      return mostNamed(before, fits);
    }
    Optional<List<Dossier>> called = lastTwo(before, fits.and(d -> d.nouns.contains(noun.word())));
    return called.isPresent() ? called : lastTwo(before, fits);
  }

  /** Whether a number of those named is meant ("the three countries"), or all named together ("the former allies"). */
  boolean isSeveral(Phrase phrase) {
    return phrase.isPlural()
        && "the".equals(phrase.determiner())
        && (number(phrase) > 2 || number(phrase) == 0 && isTogether(phrase));
  }

  private boolean isTogether(Phrase phrase) {
    boolean plain = phrase.modifiers().stream()
        .allMatch(
            t -> casting.words.is("filler", t.text()) || casting.words.is("former", t.text()));
    return plain
        && phrase.of().isEmpty()
        && casting.words.is("together", casting.words.lemma(phrase.head));
  }

  private static int number(Phrase phrase) {
    return phrase.sentence.children(phrase.head, "nummod").stream()
        .map(t -> NUMBERS.indexOf(t.text().toLowerCase(Locale.ROOT)))
        .filter(n -> n > 0)
        .findFirst()
        .orElse(0);
  }

  /** As many as the number says, all named since one place; without a number, those joined by "and" last. */
  private Optional<List<Dossier>> several(List<Draft> before, Predicate<Dossier> fits, int number) {
    Set<Dossier> found = new LinkedHashSet<>();
    for (Draft draft : before) {
      List<Dossier> joined = joined(draft).stream().filter(fits).toList();
      if (number == 0 && joined.size() > 1) {
        return Optional.of(joined);
      }
      draft.dossiers.stream().filter(fits).forEach(found::add);
      if (number > 0 && found.size() == number) {
        return Optional.of(List.copyOf(found));
      }
    }
    return Optional.empty();
  }

  private List<Draft> before(Phrase phrase) {
    List<Draft> before = new ArrayList<>();
    for (Draft draft : casting.before(phrase.sentence, phrase.head.index())) {
      if (phrase.sentence.index() - draft.sentence.index() > REACH) {
        break;
      }
      boolean actor = !draft.place || isCapital(draft);
      if (actor && !draft.inner && !isAbove(draft, phrase)) {
        before.add(draft);
      }
    }
    return before;
  }

  private static boolean isCapital(Draft draft) {
    return draft.how.startsWith("capital of")
        && draft.sentence.child(draft.token(), "case").isEmpty();
  }

  /** Whether the mention is the subject of a clause that the phrase stands in: who urges both sides is neither. */
  private static boolean isAbove(Draft draft, Phrase phrase) {
    if (draft.sentence.index() != phrase.sentence.index()) {
      return false;
    }
    Sentence sentence = phrase.sentence;
    Token at = draft.token();
    while (at.head() >= 0 && (at.is("conj") || at.is("nmod:poss") || at.is("appos"))) {
      at = sentence.token(at.head());
    }
    return at.is("nsubj")
        && at.head() >= 0
        && sentence.dominates(sentence.token(at.head()), phrase.head);
  }

  private Optional<List<Dossier>> lastTwo(List<Draft> before, Predicate<Dossier> fits) {
    Set<Dossier> pair = new LinkedHashSet<>();
    for (Draft draft : before) {
      List<Dossier> joined = joined(draft).stream().filter(fits).toList();
      if (joined.size() == 2) {
        return Optional.of(joined);
      }
      draft.dossiers.stream().filter(fits).forEach(pair::add);
      if (pair.size() >= 2) {
        return Optional.of(new ArrayList<>(pair).subList(0, 2));
      }
    }
    return Optional.empty();
  }

  private List<Dossier> joined(Draft draft) {
    Set<Dossier> joined = new LinkedHashSet<>();
    if (draft.token().is("conj") && draft.token().head() >= 0) {
      casting.at(draft.sentence, draft.token().head()).ifPresent(d -> joined.addAll(d.dossiers));
    }
    joined.addAll(draft.dossiers);
    return List.copyOf(joined);
  }

  private static Optional<List<Dossier>> mostNamed(List<Draft> before, Predicate<Dossier> fits) {
    List<Dossier> named = before.stream()
        .flatMap(d -> d.dossiers.stream())
        .filter(fits)
        .distinct()
        .sorted(Comparator.comparingInt((Dossier d) -> -d.count))
        .limit(2)
        .toList();
    return named.size() == 2 ? Optional.of(named) : Optional.empty();
  }

  private Predicate<Dossier> fitting(Noun noun) {
    if (casting.words.is("side", noun.word())) {
      return d -> true;
    }
    return switch (noun.kind()) {
      case LAND, STATE -> Dossier::isState;
      case RELATION -> d -> d.isState() || d.isPerson();
      case OFFICE, SERVANT, PEOPLE, PART -> Dossier::isPerson;
      case BODY, ARMED -> d -> !d.isPerson() && !d.isState();
      default -> d -> true;
    };
  }
}
