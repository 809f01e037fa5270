package entente.time;

import entente.article.Block;
import entente.language.Analysis;
import entente.language.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates that stand over what follows: a heading ("October 1962"), a line of its own in a chronology, the time of day
 * over a post of a live blog, which was written on the day of publication.
 */
final class Entries {
  private static final Pattern TIME_OF_DAY = Pattern.compile(
      "(?:[01]?\\d|2[0-3])[.:][0-5]\\d ?(?:[ap]\\.?m\\.?)?(?: ?[A-Z]{2,4})?(?=$|[ \\n–—-])");

  private static final int FEWEST_POSTS = 2;

  private final Analysis analysis;

  Entries(Analysis analysis) {
    this.analysis = analysis;
  }

  /** For each sentence the date that stands over it, or null. */
  List<Narrative.@Nullable Told> read() {
    List<Narrative.@Nullable Told> over = new ArrayList<>();
    boolean live = isLive();
    Narrative.Told told = null;
    int block = -1;
    for (Sentence sentence : analysis.sentences()) {
      boolean opens = sentence.blockIndex() != block;
      block = sentence.blockIndex();
      if (opens && live && isPost(sentence.block())) {
        told = post(sentence);
      } else if (opens && isLine(sentence)) {
        Narrative.Told date = heading(sentence);
        told = date == null && sentence.block().kind() != Block.Kind.HEADING ? told : date;
      }
      over.add(told);
    }
    return over;
  }

  private boolean isLive() {
    long posts = analysis.article().blocks().stream().filter(this::isPost).count();
    return posts >= FEWEST_POSTS && analysis.article().published() != null;
  }

  private boolean isPost(Block block) {
    return TIME_OF_DAY.matcher(analysis.text(block.span())).lookingAt();
  }

  private Narrative.Told post(Sentence sentence) {
    LocalDate day = analysis.article().published();
    Interval days = Interval.day(day);
    return new Narrative.Told(days, null, null, true, true, false, sentence.blockIndex());
  }

  /** A heading, or a paragraph that is nothing but a date. */
  private boolean isLine(Sentence sentence) {
    boolean whole = sentence.span().length() >= sentence.block().span().length();
    return sentence.block().kind() == Block.Kind.HEADING || whole && sentence.size() <= 6;
  }

  private Narrative.@Nullable Told heading(Sentence sentence) {
    TimePhrase phrase = Phrases.of(sentence, analysis).stream()
        .filter(p -> p.first() == 0 && !p.isNarrative() && !p.isPresent())
        .findFirst()
        .orElse(null);
    if (phrase == null || !stands(sentence, phrase)) {
      return null;
    }
    Interval days = Reckoning.of(phrase, new Setting(analysis.article().published(), null, false));
    return days == null || !days.isClosed()
        ? null
        : new Narrative.Told(
            days, phrase.text(), phrase.span(), true, true, true, sentence.blockIndex());
  }

  /** Whether the date is all of the line, or a stop follows, as in "1994: the war". */
  private static boolean stands(Sentence sentence, TimePhrase phrase) {
    int next = phrase.last() + 1;
    return next == sentence.size()
        || !Character.isLetterOrDigit(sentence.token(next).text().charAt(0));
  }
}
