package entente.time;

import entente.language.Analysis;
import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Dates the events of one article. What governs an event is looked for in its own clause, then in the clauses that
 * share its time, then in the course of the narrative; where nothing does, the event stays undated.
 */
public final class EventDater {
  private final Analysis analysis;
  private final List<Governor> governors = new ArrayList<>();

  /** Prepares the expressions of time of an article; the analysis is not changed. */
  public EventDater(Analysis analysis) {
    this.analysis = analysis;
    for (Sentence sentence : analysis.sentences()) {
      governors.add(new Governor(sentence, Phrases.of(sentence, analysis)));
    }
  }

  /**
   * The date of an event.
   *
   * @param sentence index of the sentence
   * @param trigger position of the word that names the event: a verb, noun or adjective
   * @return never null; undated where the text does not say when
   */
  public EventDate date(int sentence, int trigger) {
    Optional<Governor.Governed> governed = governors.get(sentence).of(trigger);
    return governed
        .map(found -> dated(sentence, trigger, found))
        .orElseGet(() -> EventDate.undated("no expression of time governs it"));
  }

  /**
   * The date of a standing relation: only an expression in the very clause or noun phrase dates it.
   *
   * @param sentence index of the sentence
   * @param trigger position of the word that names the relation
   * @return never null; undated where the text does not say when
   */
  public EventDate dateOfTie(int sentence, int trigger) {
    Token word = analysis.sentence(sentence).token(trigger);
    return governors
        .get(sentence)
        .own(word)
        .map(found -> dated(sentence, trigger, found))
        .orElseGet(() -> EventDate.undated("no expression of time stands with it"));
  }

  private EventDate dated(int sentence, int trigger, Governor.Governed governed) {
    boolean future = isFuture(analysis.sentence(sentence), trigger);
    Setting setting = new Setting(analysis.article().published(), null, future);
    Interval interval = Reckoning.of(governed.seat().phrase(), setting);
    if (interval == null) {
      return EventDate.undated(
          "\"" + governed.seat().phrase().text() + "\" cannot be counted from anything known");
    }
    return Placed.date(governed.seat(), interval, governed.rule());
  }

  /** Whether the verb of the event, or the one above it, is told as still to come. */
  private static boolean isFuture(Sentence sentence, int trigger) {
    Token at = sentence.token(trigger);
    for (int steps = 0; steps < sentence.size(); steps++) {
      boolean will = sentence.children(at, "aux").stream()
          .anyMatch(aux -> Set.of("will", "shall", "'ll", "’ll").contains(aux.lemma()));
      if (will || Set.of("schedule", "due", "plan", "expect").contains(at.lemma())) {
        return true;
      }
      if (at.isVerb() && !at.is("xcomp") || at.head() < 0) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return false;
  }
}
