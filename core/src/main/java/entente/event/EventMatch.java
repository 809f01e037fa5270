package entente.event;

import entente.actor.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a sentence that expresses an event or a tie, as the lexicon sees it: not yet dated, attributed, or split by
 * actor.
 *
 * @param type what it expresses
 * @param mode PLOVER's mode, or null
 * @param contexts PLOVER's contexts
 * @param symmetric whether the parties do it together
 * @param score PLOVER's score
 * @param sentence index of the sentence
 * @param trigger position of the word that names it
 * @param actors who acts, may be empty
 * @param recipients whom it is directed at, may be empty
 * @param via go-betweens, may be empty
 * @param act position of the word that names the act spoken of, or -1
 * @param about the act spoken of, when it is itself an event or tie, or null
 * @param object position of the head of what was hit, given or signed, or -1
 * @param embedded whether another match speaks of this one
 * @param rule the rule's name
 * @param confidence between 0 and 1, from the lexicon and from how straight the way to the parties was
 */
public record EventMatch(
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    boolean symmetric,
    double score,
    int sentence,
    int trigger,
    List<Filler> actors,
    List<Filler> recipients,
    List<Filler> via,
    int act,
    @Nullable EventMatch about,
    int object,
    boolean embedded,
    String rule,
    double confidence) {
  /**
   * A party of a match.
   *
   * @param mention who
   * @param direct whether the mention itself fills the role, rather than being named within what fills it
   * @param how in plain words, for {@code explain}
   */
  public record Filler(Mention mention, boolean direct, String how) {}

  /** Copies the lists. */
  public EventMatch {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    via = List.copyOf(via);
  }

  EventMatch withAbout(@Nullable EventMatch act) {
    return changed(actors, recipients, act, embedded, confidence);
  }

  /** The same, speaking of the act, which its own words name. */
  EventMatch speakingOf(EventMatch spoken) {
    return new EventMatch(
        type,
        mode,
        contexts,
        symmetric,
        score,
        sentence,
        trigger,
        actors,
        recipients,
        via,
        spoken.trigger(),
        spoken,
        object,
        embedded,
        rule,
        confidence);
  }

  /** The same with other recipients, and the confidence times the factor. */
  public EventMatch withRecipients(List<Filler> found, double factor) {
    return changed(actors, found, about, embedded, confidence * factor);
  }

  /** The same with other actors, and the confidence times the factor. */
  public EventMatch withActors(List<Filler> found, double factor) {
    return changed(found, recipients, about, embedded, confidence * factor);
  }

  /** The same of another type and score, by the rule of the given name. */
  EventMatch as(EventType other, String name) {
    return new EventMatch(
        other,
        null,
        contexts,
        symmetric,
        other.score(),
        sentence,
        trigger,
        actors,
        recipients,
        via,
        act,
        about,
        object,
        embedded,
        name,
        confidence);
  }

  EventMatch asEmbedded() {
    return changed(actors, recipients, about, true, confidence);
  }

  private EventMatch changed(
      List<Filler> acting,
      List<Filler> touched,
      @Nullable EventMatch spokenOf,
      boolean inner,
      double trust) {
    return new EventMatch(
        type, mode, contexts, symmetric, score, sentence, trigger, acting, touched, via, act,
        spokenOf, object, inner, rule, trust);
  }
}
