package entente.time;

import entente.article.Block;
import entente.article.Span;
import entente.language.Analysis;
import entente.language.Sentence;
import entente.language.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dates the events of one article. What governs an event is looked for in its own clause, then in the clauses that
 * share its time, then in the course of the narrative; where nothing does, the event stays undated.
 */
public final class EventDater {
  private final Analysis analysis;
  private final List<Span> retold;
  private final List<Governor> governors = new ArrayList<>();
  private final BitSet passages;
  private final Narrative narrative;
  private final Anchors anchors;

  /** Prepares the thread of the narrative of an article; the analysis is not changed. */
  public EventDater(Analysis analysis) {
    this(analysis, List.of());
  }

  /**
   * Prepares the thread of the narrative of an article.
   *
   * @param retold stretches that were written at another time than the article, so that "yesterday" in them is not
   *     counted from its date of publication; passages after a colon count as such without being given
   */
  public EventDater(Analysis analysis, List<Span> retold) {
    this.analysis = analysis;
    this.retold = List.copyOf(retold);
    for (Sentence sentence : analysis.sentences()) {
      governors.add(new Governor(sentence, Phrases.of(sentence, analysis)));
    }
    this.passages = Narrative.passages(analysis);
    this.anchors = new Anchors(analysis);
    this.narrative = new Narrative(analysis, this::added);
  }

  /**
   * The date of an event.
   *
   * @param sentence index of the sentence
   * @param trigger position of the word that names the event: a verb, noun or adjective
   * @return never null; undated where the text does not say when
   */
  public EventDate date(int sentence, int trigger) {
    Token word = analysis.sentence(sentence).token(trigger);
    EventDate told = uncarried(sentence, word, narrative);
    if (!told.isUndated()) {
      return told;
    }
    return carried(sentence, word)
        .or(() -> atTelling(sentence, word))
        .or(() -> earlier(sentence, word))
        .or(() -> toldAgain(sentence, word))
        .orElse(told);
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
    Optional<Token> coming = governors.get(sentence).clauses().coming(word);
    EventDate stated = coming.isPresent()
        ? uncarried(sentence, coming.get(), narrative)
        : stated(sentence, word, governors.get(sentence).ofTie(word), narrative);
    EventDate date = stated.isUndated() && isTurn(sentence, word)
        ? byClause(sentence, word, narrative)
            .or(() -> byCause(sentence, word, narrative))
            .orElse(stated)
        : stated;
    if (date.isUndated() && isTurn(sentence, word)) {
      date = carried(sentence, word).orElse(date);
    }
    boolean day = date.from() != null && date.from().equals(date.to());
    return day ? EventDate.undated("a single day does not date a standing relation") : date;
  }

  /** "Turned", "became": a relation told as having changed. */
  private boolean isTurn(int sentence, Token word) {
    return word.tag().equals("VBD") && !word.lemma().equals("be");
  }

  private EventDate uncarried(int sentence, Token word, Narrative thread) {
    EventDate stated = stated(sentence, word, governors.get(sentence).of(word), thread);
    return stated.isUndated()
        ? byClause(sentence, word, thread)
            .or(() -> byEvent(sentence, word, thread))
            .or(() -> byCause(sentence, word, thread))
            .orElse(stated)
        : stated;
  }

  private EventDate stated(
      int sentence, Token word, Optional<Governor.Governed> governed, Narrative thread) {
    if (governed.isEmpty()) {
      return EventDate.undated("no expression of time governs it");
    }
    Seat seat = governed.get().seat().of(Tense.of(analysis.sentence(sentence), word));
    Interval interval = reckon(sentence, word, seat.phrase(), thread);
    return interval == null
        ? EventDate.undated(
            "\"" + seat.phrase().text() + "\" cannot be counted from anything known")
        : Placed.date(seat, interval, governed.get().rule(), published(sentence));
  }

  private @Nullable Interval reckon(int sentence, Token word, TimePhrase phrase, Narrative thread) {
    Tense tense = Tense.of(analysis.sentence(sentence), word);
    LocalDate published = published(sentence);
    if (phrase.part("dayword").equals("today") && tense == Tense.PRESENT) {
      return published == null ? null : new Interval(null, published);
    }
    boolean planned = tense == Tense.PRESENT && phrase.isPlannedInPresent();
    Interval reference = reference(sentence, phrase, thread);
    return Reckoning.of(
        phrase, new Setting(published, reference, planned || tense == Tense.FUTURE));
  }

  /** What "two days later" or a month without its year is counted from: the sentence itself, else the thread. */
  private @Nullable Interval reference(int sentence, TimePhrase phrase, Narrative thread) {
    if (phrase.isBesideEvent()) {
      return anchors.of(sentence, phrase, published(sentence), date(thread));
    }
    Setting setting = new Setting(published(sentence), null, false);
    Interval before = governors
        .get(sentence)
        .phraseBefore(phrase)
        .map(other -> Reckoning.of(other, setting))
        .filter(Interval::isClosed)
        .orElse(null);
    Narrative.Told told =
        phrase.isNarrative() ? thread.reference(sentence) : thread.yearOf(sentence);
    return before != null ? before : told == null ? null : told.days();
  }

  /** The day from which the sentence's own "yesterday" is counted, or null. */
  private @Nullable LocalDate published(int sentence) {
    Sentence told = analysis.sentence(sentence);
    boolean elsewhere =
        retold.stream().anyMatch(span -> span.contains(told.span())) || passages.get(sentence);
    return elsewhere ? null : analysis.article().published();
  }

  /** "When the army left in 2003, the talks ended": the clause dates the event. */
  private Optional<EventDate> byClause(int sentence, Token word, Narrative thread) {
    for (Clauses.TimeClause clause : governors.get(sentence).clauses().timeClauses(word)) {
      EventDate date = uncarried(sentence, clause.verb(), thread);
      if (!date.isUndated()) {
        return Optional.of(Placed.byClause(date, clause));
      }
    }
    return Optional.empty();
  }

  /** "Broke over the fall of the town, which the rebels took in May": not before May. */
  private Optional<EventDate> byCause(int sentence, Token word, Narrative thread) {
    if (Tense.of(analysis.sentence(sentence), word) != Tense.PAST) {
      return Optional.empty();
    }
    for (Token verb : governors.get(sentence).clauses().causes(word)) {
      EventDate date = uncarried(sentence, verb, thread);
      if (date.from() != null) {
        return Optional.of(Placed.beside(date, Placing.AFTER, verb.text()));
      }
    }
    return Optional.empty();
  }

  private Optional<EventDate> carried(int sentence, Token word) {
    Governor governor = governors.get(sentence);
    Narrative.Told told = narrative.inForce(sentence);
    boolean shares = told != null
        && !governor.hasDate()
        && governor.clauses().isOfMainCourse(word)
        && narrative.shares(analysis.sentence(sentence), word);
    return shares ? Optional.of(Placed.carried(told, published(sentence))) : Optional.empty();
  }

  /** What the title or the lead tells without a date has the one that the text goes on to give it. */
  private Optional<EventDate> toldAgain(int sentence, Token word) {
    Tense tense = Tense.of(analysis.sentence(sentence), word);
    boolean news = tense == Tense.PERFECT || tense == Tense.PRESENT || tense == Tense.PAST;
    boolean title = analysis.sentence(sentence).block().kind() == Block.Kind.TITLE;
    return news && word.isVerb() || title
        ? anchors.after(sentence, word, date(narrative)).map(Placed::again)
        : Optional.empty();
  }

  /** "After the killing", where the text has dated the killing. */
  private Optional<EventDate> byEvent(int sentence, Token word, Narrative thread) {
    return anchors
        .beside(sentence, word)
        .flatMap(beside -> anchors
            .before(sentence, beside.noun(), date(thread))
            .map(date -> Placed.beside(date, beside.placing(), beside.noun().text())));
  }

  private Anchors.Dates date(Narrative thread) {
    return (sentence, word) -> stated(sentence, word, governors.get(sentence).of(word), thread);
  }

  /** "Said on Tuesday it was sending troops", "said: We send troops": done when it is told. */
  private Optional<EventDate> atTelling(int sentence, Token word) {
    Sentence told = analysis.sentence(sentence);
    Optional<Token> telling = governors.get(sentence).clauses().telling(word);
    if (telling.isEmpty() || Tense.of(told, telling.get()) != Tense.PAST) {
      return Optional.empty();
    }
    EventDate date = uncarried(sentence, telling.get(), narrative);
    Narrative.Told force = narrative.inForce(sentence);
    boolean shared = force != null
        && !governors.get(sentence).hasDate()
        && narrative.shares(told, telling.get());
    return !date.isUndated()
        ? Optional.of(date)
        : shared ? Optional.of(Placed.carried(force, published(sentence))) : Optional.empty();
  }

  /** "The rebels, who had taken the town": before what the sentence tells, where that is dated. */
  private Optional<EventDate> earlier(int sentence, Token word) {
    Sentence told = analysis.sentence(sentence);
    Governor governor = governors.get(sentence);
    boolean entry = governor.heading().isPresent()
        && governor.clauses().isAside(word)
        && Tense.own(told, word).isPast();
    if (!entry && Tense.of(told, word) != Tense.PLUPERFECT
        || governor.clauses().telling(word).isPresent()
        || governor.clauses().isReported(word)) {
      return Optional.empty();
    }
    Token main = governor.clauses().main();
    EventDate date =
        main.index() == word.index() ? EventDate.undated("") : uncarried(sentence, main, narrative);
    Narrative.Told force = narrative.inForce(sentence);
    if (date.isUndated() && force != null && !governor.hasDate()) {
      date = Placed.carried(force, published(sentence));
    }
    return date.to() == null ? Optional.empty() : Optional.of(Placed.earlier(date));
  }

  /** What the sentence adds to the thread of the narrative. */
  private Narrative.Addition added(int sentence, Narrative before) {
    Governor governor = governors.get(sentence);
    if (!governor.hasDate()) {
      return Narrative.Addition.NONE;
    }
    Token main = governor.clauses().main();
    Narrative.Told first = told(sentence, main, before);
    Narrative.Told last = null;
    Narrative.Told closed = first;
    for (Token verb : analysis.sentence(sentence).tokens()) {
      Narrative.Told told = verb.isVerb() ? told(sentence, verb, before) : null;
      last = told == null ? last : told;
      closed = told != null && told.days().isClosed() ? told : closed;
    }
    return new Narrative.Addition(isTold(sentence, main) && first != null ? first : last, closed);
  }

  private boolean isTold(int sentence, Token word) {
    boolean course = governors.get(sentence).clauses().isOfMainCourse(word);
    Tense tense = Tense.of(analysis.sentence(sentence), word);
    return course && tense != Tense.FUTURE && tense != Tense.PLUPERFECT;
  }

  /** What a word of the sentence contributes; a verb of saying only if it is the main one. */
  private Narrative.@Nullable Told told(int sentence, Token word, Narrative before) {
    Governor governor = governors.get(sentence);
    if (!isTold(sentence, word) && word.index() != governor.clauses().main().index()) {
      return null;
    }
    EventDate date = uncarried(sentence, word, before);
    if (date.from() == null || date.extent() != EventDate.Extent.WITHIN) {
      return null;
    }
    boolean stated =
        date.basis() == EventDate.Basis.EXPLICIT || date.basis() == EventDate.Basis.NARRATIVE;
    boolean heads = governor.heading().isPresent();
    boolean lasting = stated && (heads || governor.isFirm(word)) && isTold(sentence, word);
    int block = analysis.sentence(sentence).blockIndex();
    Interval days = new Interval(date.from(), date.to());
    return new Narrative.Told(days, date.text(), date.span(), lasting, heads, stated, block);
  }
}
