package entente.statement;

import entente.attribution.Modality;
import entente.event.EventMatch;
import entente.event.EventType;
import entente.event.Sign;
import entente.language.Sentence;
import entente.language.Token;
import java.util.Set;

/** How a match is typed and signed once it is known whether it happened, is announced, or is asked for. */
final class Typing {
  /** Types that are speech acts themselves: a planned one is still that speech act. */
  private static final Set<EventType> SPOKEN = Set.of(
      EventType.AGREE, EventType.REJECT, EventType.REQUEST, EventType.THREATEN, EventType.ACCUSE);

  private Typing() {}

  static boolean isSpoken(EventType type) {
    return SPOKEN.contains(type);
  }

  /** The type to report: an announced act is the announcement, an announced "unless" a threat. */
  static EventType type(EventMatch match, Modality how, Sentence sentence, Token trigger) {
    return isUltimatum(match, how, sentence, trigger)
        ? EventType.THREATEN
        : typeAs(match, how, sentence);
  }

  /**
   * What the lexicon already says is not said twice: a promise is of something still to come, and a refusal is told by
   * its "not".
   */
  static Modality modality(EventMatch match, Token trigger, Modality read) {
    boolean promise = match.type() == EventType.AGREE
        && match.act() >= 0
        && !trigger.lemma().equals("agree"); // what is agreed has been agreed
    if (promise && read == Modality.ACTUAL) {
      return Modality.PLANNED;
    }
    return match.type() == EventType.REJECT && read == Modality.DENIED ? Modality.ACTUAL : read;
  }

  /** "will withdraw its troops unless a truce is signed": whatever is announced this way is a threat. */
  private static boolean isUltimatum(
      EventMatch match, Modality how, Sentence sentence, Token trigger) {
    boolean announced = how == Modality.PLANNED || how == Modality.HYPOTHETICAL;
    return announced
        && !match.type().isTie()
        && !SPOKEN.contains(match.type())
        && sentence.children(trigger).stream()
            .filter(c -> c.is("advcl"))
            .anyMatch(c -> sentence
                .child(c, "mark")
                .filter(m -> m.lemma().equals("unless"))
                .isPresent());
  }

  /** PLOVER codes an act that is only announced as the announcement: AGREE, THREATEN, REJECT, or REQUEST. */
  private static EventType typeAs(EventMatch match, Modality how, Sentence sentence) {
    EventType type = match.type();
    if (type == EventType.AGREE
        && match.about() != null
        && match.about().type() != EventType.ACCUSE
        && match.about().score() < 0
        && !isForsworn(match, sentence)) {
      // "pledged to close the border": a promise of harm is a threat; one to send monitors is none.
      return EventType.THREATEN;
    }
    if (type.isTie() || SPOKEN.contains(type)) {
      return type;
    }
    boolean cooperative = match.score() > 0;
    return switch (how) {
      case PLANNED -> cooperative ? EventType.AGREE : EventType.THREATEN;
      case DEMANDED -> EventType.REQUEST;
      default -> type;
    };
  }

  /** "promised never to attack": no threat. */
  private static boolean isForsworn(EventMatch match, Sentence sentence) {
    return match.act() >= 0
        && sentence.children(sentence.token(match.act())).stream()
            .anyMatch(c -> NEGATIONS.contains(c.lemma()));
  }

  private static final Set<String> NEGATIONS = Set.of("not", "never", "n't", "n’t");

  /** The sign of a demand is that of what is demanded. */
  static Sign sign(EventMatch match, EventType type, double score) {
    if (type == EventType.REQUEST && match.type() != EventType.REQUEST) {
      return Sign.of(match.score());
    }
    if (type == EventType.REQUEST && match.about() != null) {
      return Sign.of(match.about().score());
    }
    return Sign.of(score);
  }
}
