package entente.time;

import entente.article.Span;
import entente.language.Analysis;
import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The thread of a narrative: for each sentence the date that was told last, from which "the next day" is counted, and
 * the date that is still in force, which undated events in the same tense share. A date stays in force through the
 * sentences of a paragraph, and of the passage or quotation that the paragraph introduces, until a sentence has a date
 * of its own or is told in another tense.
 */
final class Narrative {
  /** A date in the thread and the words that gave it. */
  record Told(
      Interval days, @Nullable String text, @Nullable Span span, boolean lasting) {
    static Told of(EventDate date, boolean firm) {
      boolean stated =
          date.basis() == EventDate.Basis.EXPLICIT || date.basis() == EventDate.Basis.NARRATIVE;
      return new Told(
          new Interval(date.from(), date.to()), date.text(), date.span(), firm && stated);
    }
  }

  /** Gives the date that an expression has in a sentence, from what was told before. */
  interface Dating {
    @Nullable
    Told told(int sentence, Token word, Narrative before);
  }

  private static final int LONGEST = 6;
  private static final Set<String> FLASHBACKS =
      Set.copyOf(Table.rows("flashbacks.tsv").stream().map(row -> row.get(0)).toList());

  private final Analysis analysis;
  private final List<@Nullable Told> references = new ArrayList<>();
  private final List<@Nullable Told> inForce = new ArrayList<>();

  Narrative(Analysis analysis, Dating dating) {
    this.analysis = analysis;
    Told last = null;
    Told force = null;
    int since = 0;
    for (Sentence sentence : analysis.sentences()) {
      boolean on = since < LONGEST && continues(sentence);
      force = on ? force : null;
      references.add(last);
      inForce.add(force);
      Told told = told(sentence, dating);
      since = told == null ? since + 1 : 0;
      last = told == null ? last : told;
      force = told == null ? kept(sentence, force) : told.lasting ? told : null;
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

  /** Whether an event told by the word may share the date in force. */
  boolean shares(Sentence sentence, Token word) {
    return Tense.of(sentence, word) == Tense.PAST
        && sentence.tokens().stream()
            .noneMatch(t -> FLASHBACKS.contains(t.text().toLowerCase(Locale.ROOT)));
  }

  private @Nullable Told kept(Sentence sentence, @Nullable Told force) {
    Tense tense = Tense.of(sentence, new Clauses(sentence).main());
    boolean quoted =
        sentence.tokens().stream().anyMatch(t -> t.tag().equals("''") || t.tag().equals("``"));
    boolean leaves = tense == Tense.PRESENT || tense == Tense.FUTURE || tense == Tense.PERFECT;
    return leaves && !quoted ? null : force;
  }

  /** The date of the main event, else that of the last dated event of the sentence. */
  private @Nullable Told told(Sentence sentence, Dating dating) {
    Told main = dating.told(sentence.index(), new Clauses(sentence).main(), this);
    if (main != null) {
      return main;
    }
    Told last = null;
    for (Token token : sentence.tokens()) {
      boolean aside = Tense.of(sentence, token) == Tense.PLUPERFECT;
      Told told = token.isVerb() && !aside ? dating.told(sentence.index(), token, this) : null;
      last = told == null ? last : told;
    }
    return last;
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
    return text.endsWith(":") || first == '“' || first == '"';
  }

  /** Passages after a colon that do not open with a quotation mark were written elsewhere, at another time. */
  static boolean isPassage(Analysis analysis, Sentence sentence) {
    char first = analysis.text(sentence.block().span()).charAt(0);
    if (first == '“' || first == '"') {
      return false;
    }
    Optional<Sentence> before = analysis.sentences().stream()
        .filter(s -> s.blockIndex() == sentence.blockIndex() - 1)
        .findFirst();
    return before.map(s -> analysis.text(s.block().span()).endsWith(":")).orElse(false);
  }
}
