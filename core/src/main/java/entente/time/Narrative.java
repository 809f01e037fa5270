package entente.time;

import entente.article.Span;
import entente.language.Analysis;
import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The thread of a narrative: for each sentence the date that was told last, from which "the next day" is counted, and
 * the date that is still in force, which undated events in the same tense share. A date stays in force through the
 * sentences of a paragraph, and of the passage or quotation that the paragraph introduces, until a sentence has a date
 * of its own or is told in another tense.
 */
final class Narrative {
  /**
   * A date in the thread and the words that gave it.
   *
   * @param lasting whether later events may share it
   * @param heads whether it stands before a colon at the head of an entry, whose events all share it
   * @param stated whether it is not counted from the date of publication
   * @param block the block it stands in
   */
  record Told(
      Interval days,
      @Nullable String text,
      @Nullable Span span,
      boolean lasting,
      boolean heads,
      boolean stated,
      int block) {}

  /**
   * What a sentence adds to the thread.
   *
   * @param force the date that the next sentences may share, or null
   * @param reference the date that "the next day" may be counted from, or null
   */
  record Addition(@Nullable Told force, @Nullable Told reference) {
    static final Addition NONE = new Addition(null, null);
  }

  /** Gives what a sentence adds, from what was told before. */
  interface Dating {
    Addition added(int sentence, Narrative before);
  }

  private static final int LONGEST = 6;
  private static final Set<String> FLASHBACKS =
      Set.copyOf(Table.rows("flashbacks.tsv").stream().map(row -> row.get(0)).toList());

  private static final List<String> CONTINUING =
      Table.rows("continuing.tsv").stream().map(row -> row.get(0)).toList();

  private final Analysis analysis;
  private final List<@Nullable Told> references = new ArrayList<>();
  private final List<@Nullable Told> inForce = new ArrayList<>();

  Narrative(Analysis analysis, Dating dating) {
    this.analysis = analysis;
    List<@Nullable Told> entries = new Entries(analysis).read();
    Told last = null;
    Told force = null;
    int since = 0;
    for (Sentence sentence : analysis.sentences()) {
      boolean on = since < LONGEST && continues(sentence);
      force = on ? force : null;
      references.add(last);
      inForce.add(force == null ? entries.get(sentence.index()) : force);
      Addition added = dating.added(sentence.index(), this);
      Told told = added.force();
      since = told == null ? since + 1 : 0;
      last = added.reference() == null ? last : added.reference();
      boolean aside = Tense.of(sentence, new Clauses(sentence).main()) == Tense.PLUPERFECT;
      force = told == null || aside ? kept(sentence, force) : told.lasting ? told : null;
    }
  }

  /** What was last dated before the sentence. */
  @Nullable
  Told reference(int sentence) {
    return references.get(sentence);
  }

  /** The date in force when the sentence begins. */
  @Nullable
  Told inForce(int sentence) {
    return inForce.get(sentence);
  }

  /** What gives a month without a year its year: the date in force, else the last one of the same paragraph. */
  @Nullable
  Told yearOf(int sentence) {
    Told last = references.get(sentence);
    boolean near =
        last != null && last.stated && last.block == analysis.sentence(sentence).blockIndex();
    return inForce(sentence) != null || !near ? inForce(sentence) : last;
  }

  /** Whether an event told by the word may share the date in force. */
  boolean shares(Sentence sentence, Token word) {
    Told force = inForce(sentence.index());
    if (force == null || kept(sentence, force) == null) {
      return false;
    }
    boolean onward = sentence.tokens().stream().noneMatch(Narrative::isFlashback);
    return force.heads
        ? onward || force.text != null
        : onward && Tense.of(sentence, word) == Tense.PAST;
  }

  private static boolean isFlashback(Token token) {
    return FLASHBACKS.contains(token.text().toLowerCase(Locale.ROOT));
  }

  private @Nullable Told kept(Sentence sentence, @Nullable Told force) {
    if (force == null || force.heads) {
      return force;
    }
    Tense tense = Tense.of(sentence, new Clauses(sentence).main());
    boolean quoted =
        sentence.tokens().stream().anyMatch(t -> t.tag().equals("''") || t.tag().equals("``"));
    boolean leaves = tense == Tense.PRESENT || tense == Tense.FUTURE || tense == Tense.PERFECT;
    return leaves && !quoted ? null : force;
  }

  private boolean continues(Sentence sentence) {
    if (sentence.index() == 0) {
      return false;
    }
    Sentence before = analysis.sentence(sentence.index() - 1);
    if (before.blockIndex() == sentence.blockIndex()) {
      return true;
    }
    String text = analysis.text(before.block().span());
    char first = analysis.text(sentence.span()).charAt(0);
    return text.endsWith(":") || first == '“' || first == '"' || goesOn(sentence);
  }

  /** "Then", "In response", "He": the paragraph goes on with the tale of the one before. */
  private boolean goesOn(Sentence sentence) {
    String text = analysis.text(sentence.span()).toLowerCase(Locale.ROOT);
    return CONTINUING.stream()
        .anyMatch(words -> text.startsWith(words)
            && text.length() > words.length()
            && !Character.isLetterOrDigit(text.charAt(words.length())));
  }

  /** Passages after a colon that do not open with a quotation mark were written elsewhere, at another time. */
  static BitSet passages(Analysis analysis) {
    BitSet passages = new BitSet();
    String before = "";
    int block = -1;
    boolean passage = false;
    for (Sentence sentence : analysis.sentences()) {
      if (sentence.blockIndex() != block) {
        String text = analysis.text(sentence.block().span());
        passage = before.endsWith(":") && !text.startsWith("“") && !text.startsWith("\"");
        before = text;
        block = sentence.blockIndex();
      }
      passages.set(sentence.index(), passage);
    }
    return passages;
  }
}
