package entente.actor;

import entente.actor.ActorWords.Kind;
import entente.actor.ActorWords.Noun;
import entente.language.Sentence;
import entente.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a noun stands for an actor where it stands, and in which sense. */
final class NounSense {
  private final Casting casting;

  NounSense(Casting casting) {
    this.casting = casting;
  }

  /** The sense in which the word stands for an actor, if it does. */
  Optional<Noun> of(Sentence sentence, Token token) {
    return casting
        .words
        .noun(sentence, token.index())
        .filter(noun -> !isInsideName(sentence, token) && !isOfState(sentence, token))
        .filter(noun -> !isModifier(sentence, token) || standsAlone(sentence, token, noun));
  }

  boolean isInsideName(Sentence sentence, Token token) {
    return casting.in(sentence).stream()
        .anyMatch(d ->
            d.form == Mention.Form.NAME && d.first <= token.index() && token.index() <= d.last);
  }

  /** "State" in "secretary of state" and "head of state" is no state. */
  private static boolean isOfState(Sentence sentence, Token token) {
    if (token.text().equals("State") && token.index() > 0) {
      return true;
    }
    return token.lemma().equalsIgnoreCase("state")
        && token.index() > 1
        && sentence.token(token.index() - 1).text().equals("of")
        && List.of(
                "secretary", "minister", "head", "department", "heads", "secretaries", "ministers")
            .contains(sentence.token(token.index() - 2).text().toLowerCase(Locale.ROOT));
  }

  private static boolean isModifier(Sentence sentence, Token token) {
    boolean joined =
        token.is("conj") && token.head() >= 0 && sentence.token(token.head()).is("amod");
    return token.is("compound") || joined;
  }

  /** Before another noun only bodies and groups are meant themselves ("the guerrilla stronghold"), not titles. */
  private boolean standsAlone(Sentence sentence, Token token, Noun noun) {
    Token governor = sentence.token(token.head());
    boolean group = noun.is(Kind.STATE, Kind.OPPOSITION, Kind.ARMED) || "REF".equals(noun.sector());
    return group
        && governor.isNoun()
        && casting
            .words
            .noun(sentence, governor.index())
            .map(n -> n.is(Kind.FOLLOWER, Kind.RELATION))
            .orElse(true)
        && casting.at(sentence, governor).isEmpty();
  }

  /** "Opposition leaders" and "rebel groups" are what the first word says; "army officers" serve in the army. */
  Noun effective(Phrase phrase, Noun noun) {
    for (Token modifier : phrase.modifiers()) {
      if (isInsideName(phrase.sentence, modifier)) {
        continue;
      }
      Noun joined = joined(phrase, modifier, noun);
      if (joined != noun) {
        return joined;
      }
    }
    return noun;
  }

  private Noun joined(Phrase phrase, Token modifier, Noun noun) {
    if (casting.words.is("rebellious", modifier.text())
        && noun.is(Kind.BODY, Kind.OFFICE, Kind.STATE, Kind.SERVANT)) {
      return new Noun("rebel", Kind.OPPOSITION, "REB");
    }
    Noun first = casting.words.noun(phrase.sentence, modifier.index()).orElse(null);
    if (first == null) {
      return noun;
    }
    if (first.is(Kind.ARMED) && noun.is(Kind.BODY)) {
      return new Noun(noun.word(), Kind.BODY, "REB");
    }
    boolean office = noun.is(Kind.OFFICE) && !phrase.isPlural()
        || noun.is(Kind.STATE) && !"MIL".equals(noun.sector());
    if (!office && first.is(Kind.OPPOSITION, Kind.ARMED, Kind.PEOPLE) && isGrouped(first, noun)) {
      return first;
    }
    boolean serves =
        first.is(Kind.STATE) && first.sector() != null && noun.is(Kind.SERVANT, Kind.OFFICE);
    return serves ? new Noun(noun.word(), noun.kind(), first.sector()) : noun;
  }

  private static boolean isGrouped(Noun first, Noun noun) {
    return !List.of("national", "intelligence").contains(first.word())
        && noun.is(
            Kind.OFFICE,
            Kind.SERVANT,
            Kind.MEMBER,
            Kind.BODY,
            Kind.STATE,
            Kind.ARMED,
            Kind.OPPOSITION);
  }

  /** Whether a description that says no more is too vague to name an actor: "the groups", "its members". */
  boolean isVague(Phrase phrase, Noun noun) {
    return noun.is(Kind.STATE, Kind.RELATION, Kind.LAND, Kind.MEMBER)
        || Groups.isPerson(noun) && phrase.isNaked()
        || noun.word().equals("community") && phrase.isOutside()
        || noun.is(Kind.BODY)
            && !"REB".equals(noun.sector())
            && phrase.modifiers().stream().noneMatch(t -> isTelling(phrase.sentence, t))
        || phrase.isPredicate();
  }

  /** Whether the word before "group" or "party" says what it is: "terror group". */
  private boolean isTelling(Sentence sentence, Token modifier) {
    return casting.words.is("telling", modifier.text())
        || modifier.text().startsWith("pro-")
        || modifier.text().startsWith("anti-")
        || casting
            .words
            .noun(sentence, modifier.index())
            .map(n -> n.is(Kind.ARMED, Kind.OPPOSITION, Kind.PEOPLE))
            .orElse(false);
  }

  /** Whether the noun, when nothing says whose it is, stands for that of the state spoken of. */
  boolean isOfContext(Phrase phrase, Noun noun) {
    if (phrase.isOutside()) {
      return false;
    }
    if (noun.is(Kind.OPPOSITION)) {
      return true;
    }
    if (casting.words.is("from-anywhere", noun.word()) && !phrase.isDefinite()) {
      return false;
    }
    boolean person = noun.is(Kind.SERVANT, Kind.OFFICE) && !phrase.isPlural();
    boolean one = phrase.isIndefinite() && !phrase.isPlural();
    return noun.is(Kind.STATE, Kind.SERVANT, Kind.OFFICE)
        && !one
        && !isTool(phrase, noun)
        && !(person && !isRuling(noun));
  }

  /** Whether every state has one at a time, so that the state spoken of tells whose is meant. */
  private boolean isRuling(Noun noun) {
    return casting.words.is("highest", noun.word())
        || List.of("minister", "secretary", "spokesman").contains(noun.word());
  }

  /** Whether the noun alone does not stand for a state: ships may be anybody's, and "a force" may be anything. */
  private boolean isTool(Phrase phrase, Noun noun) {
    return casting.words.is("tool", noun.word())
        || casting.words.is("vague", noun.word()) && !phrase.isPlural()
        || casting.words.is("single", noun.word())
            && phrase.isPlural()
            && !phrase.head.is("compound");
  }
}
