package entente.actor;

import entente.actor.ActorWords.Kind;
import entente.actor.ActorWords.Noun;
import entente.language.Sentence;
import entente.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Whom a description without a name means by what was said before: "the group", "that country", "the two men". */
final class Anaphora {
  private static final int REACH = 8;
  private static final Set<String> PLACING =
      Set.of("in", "near", "across", "outside", "throughout");

  private final Casting casting;
  private final Pairs pairs;
  private final Focus focus;
  private final Bodies bodies;
  private final Lands lands;
  private final Fighters fighters;
  private final Called called;
  private final Rivals rivals;

  Anaphora(Casting casting) {
    this.casting = casting;
    this.pairs = new Pairs(casting);
    this.focus = new Focus(casting);
    this.bodies = new Bodies(casting);
    this.lands = new Lands(casting, focus);
    this.fighters = new Fighters(casting);
    this.called = new Called(casting, focus);
    this.rivals = new Rivals(casting);
  }

  /** The two meant by "both sides" or "the two men". */
  Optional<List<Dossier>> pair(Phrase phrase, Noun noun) {
    return pairs.meant(phrase, noun);
  }

  /** The one whom "his rival" means. */
  Optional<List<Dossier>> rival(Phrase phrase, Noun noun, List<Dossier> owners) {
    return rivals.meant(phrase, noun, owners);
  }

  /** The body meant by "the Arnorian company" or "the court". */
  Optional<List<Dossier>> body(Phrase phrase, Noun noun, List<Dossier> states) {
    String country = states.size() == 1 ? states.get(0).country : null;
    if (noun.is(Kind.STATE) && casting.words.is("assembled", noun.word())) {
      return bodies.sharingName(phrase);
    }
    return noun.is(Kind.BODY) && country != null
        ? bodies.meant(phrase, noun, country)
        : Optional.empty();
  }

  /** Those meant, if the phrase points back and something fits. */
  Optional<List<Dossier>> meant(Phrase phrase, Noun noun) {
    if (phrase.isIndefinite()) {
      return Optional.empty();
    }
    if (phrase.isPair() || pairs.isSeveral(phrase)) {
      return pairs.meant(phrase, noun);
    }
    if (noun.is(Kind.BODY)) {
      return bodies.meant(phrase, noun, null);
    }
    if (noun.is(Kind.LAND)) {
      return phrase.isDefinite() ? lands.meant(phrase, noun) : Optional.empty();
    }
    if (phrase.isOutside()) {
      return Optional.empty();
    }
    Optional<List<Dossier>> before = called.last(phrase, noun);
    if (before.isPresent() || !phrase.isDefinite()) {
      return before;
    }
    return switch (noun.kind()) {
      case ARMED, OPPOSITION -> fighters.meant(phrase, noun);
      case PEOPLE -> person(phrase, noun);
      case OFFICE ->
        phrase.isPlural() || !"MIL".equals(noun.sector())
            ? Optional.empty()
            : last(phrase, Anaphora::isSoldier);
      default -> Optional.empty();
    };
  }

  private Optional<List<Dossier>> person(Phrase phrase, Noun noun) {
    Gender gender = switch (noun.word()) {
      case "man", "cleric", "priest", "bishop", "ayatollah", "imam" -> Gender.MALE;
      case "woman" -> Gender.FEMALE;
      default -> null;
    };
    boolean told = phrase.sentence.child(phrase.head, "acl").isPresent();
    if (gender == null || phrase.isPlural() || told) {
      return Optional.empty();
    }
    return last(phrase, d -> d.dossier().isPerson() && d.dossier().gender.agrees(gender));
  }

  private static boolean isSoldier(Draft draft) {
    return draft.dossier().isPerson() && "MIL".equals(draft.dossier().sector);
  }

  private Optional<List<Dossier>> last(Phrase phrase, Predicate<Draft> fits) {
    for (Draft draft : casting.before(phrase.sentence, phrase.first())) {
      if (phrase.sentence.index() - draft.sentence.index() > REACH) {
        break;
      }
      boolean around = draft.sentence.index() == phrase.sentence.index()
          && draft.sentence.dominates(draft.token(), phrase.head);
      if (draft.isOne() && !around && fits.test(draft)) {
        return Optional.of(draft.dossiers);
      }
    }
    return Optional.empty();
  }

  /** Who sends, withdraws or keeps the troops or inspectors of which nothing says whose they are. */
  Optional<List<Dossier>> sender(Phrase phrase, Noun noun) {
    boolean own = noun.is(Kind.STATE, Kind.SERVANT) && phrase.isPlural() && phrase.head.is("obj");
    if (!own || phrase.isDefinite() || phrase.isOutside()) {
      return Optional.empty();
    }
    Token verb = phrase.sentence.token(phrase.head.head());
    return casting.words.is("own-object", verb.lemma())
        ? phrase
            .sentence
            .child(verb, "nsubj")
            .flatMap(subject -> casting.at(phrase.sentence, subject))
            .filter(draft -> !draft.dossier().isPerson())
            .map(draft -> draft.dossiers)
        : Optional.empty();
  }

  /** Where armed men and people act of whom nothing else is said: "was kidnapped by gunmen in Arnor". */
  Optional<Dossier> ground(Phrase phrase, Noun noun) {
    if (!noun.is(Kind.ARMED, Kind.PEOPLE) || phrase.head.head() < 0) {
      return Optional.empty();
    }
    Token verb = phrase.sentence.token(phrase.head.head());
    return !verb.isVerb()
        ? Optional.empty()
        : phrase.sentence.children(verb, "obl").stream()
            .filter(t -> phrase.sentence.children(t, "case").stream()
                .anyMatch(c -> PLACING.contains(c.text())))
            .flatMap(t -> casting.at(phrase.sentence, t).stream())
            .filter(d -> d.isOne() && d.form == Mention.Form.NAME && d.dossier().isState())
            .map(Draft::dossier)
            .findFirst();
  }

  /** The state that a government or army without a name belongs to: the last that acted, else the last named. */
  Optional<Dossier> state(Sentence sentence, int position) {
    return focus.state(sentence, position);
  }

  /** The state whose opposition is meant: of a group already spoken of, else where the place is, else the last acting. */
  Optional<Dossier> opposed(Phrase phrase) {
    for (Draft draft : casting.before(phrase.sentence, phrase.head.index())) {
      if (draft.dossier().id.endsWith("-opposition")) {
        return casting.state(draft.dossier().country);
      }
    }
    for (Draft draft : casting.before(phrase.sentence, phrase.head.index())) {
      boolean near = phrase.sentence.index() - draft.sentence.index() <= 1;
      boolean placed = draft.sentence.children(draft.token(), "case").stream()
          .anyMatch(c -> casting.words.is("where", c.text()));
      if (near && placed && draft.isOne() && draft.dossier().isState()) {
        return Optional.of(draft.dossier());
      }
    }
    return state(phrase.sentence, phrase.head.index());
  }
}
