package entente.time;

import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import entente.language.Analysis;
import entente.language.LanguageReader;
import entente.language.Sentence;
import entente.language.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Analyses small texts; each line is a paragraph. */
final class Texts {
  /** A Tuesday. */
  static final LocalDate PUBLISHED = LocalDate.of(2018, 1, 23);

  private Texts() {}

  static Analysis analyse(String text) {
    return analyse(text, PUBLISHED);
  }

  static Analysis analyse(String text, @Nullable LocalDate published) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isEmpty()) {
        blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(begin, begin + line.length())));
      }
      begin += line.length() + 1;
    }
    return LanguageReader.load()
        .analyse(new Article("text", null, null, null, published, null, text, blocks));
  }

  /** The date of the event that the word names, where it stands first. */
  static EventDate date(Analysis analysis, String word) {
    Token token = token(analysis, word);
    return new EventDater(analysis).date(sentence(analysis, word).index(), token.index());
  }

  /** The date of the event that the word names in a text of its own, published on the given day. */
  static EventDate date(String text, String word) {
    return date(analyse(text), word);
  }

  static EventDate dateOfTie(String text, String word) {
    Analysis analysis = analyse(text);
    Token token = token(analysis, word);
    return new EventDater(analysis).dateOfTie(sentence(analysis, word).index(), token.index());
  }

  /** "2002-01-01..2002-01-31", an open end left out. */
  static String days(EventDate date) {
    return days(new Interval(date.from(), date.to()));
  }

  static String days(@Nullable Interval interval) {
    if (interval == null) {
      return "none";
    }
    return (interval.from() == null ? "" : interval.from()) + ".."
        + (interval.to() == null ? "" : interval.to());
  }

  private static Token token(Analysis analysis, String word) {
    return sentence(analysis, word).tokens().stream()
        .filter(t -> t.text().equals(word))
        .findFirst()
        .orElseThrow();
  }

  private static Sentence sentence(Analysis analysis, String word) {
    return analysis.sentences().stream()
        .filter(s -> s.tokens().stream().anyMatch(t -> t.text().equals(word)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no word " + word));
  }
}
