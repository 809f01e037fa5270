package entente.app.answer.evidence;

import entente.app.library.Library;
import entente.app.library.StoredSentence;
import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import entente.linking.Report;
import entente.statement.Attribution;
import entente.statement.Evidence;
import entente.statement.Excerpt;
import entente.statement.Party;
import entente.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The paragraph of a sentence, verbatim, with what the statement rests on.
 *
 * @param text as it stands in the article
 * @param begin where it begins in the article's text
 * @param cutBefore whether the paragraph begins before it
 * @param cutAfter whether the paragraph goes on behind it
 * @param marks what stands where in it, counted from its begin; the longer of two that begin together comes first
 */
public record Paragraph(
    String text, int begin, boolean cutBefore, boolean cutAfter, List<Mark> marks) {
  /** As much of a very long paragraph is kept on either side of the sentence. */
  private static final int ROOM = 1200;

  /** Copies the list. */
  public Paragraph {
    marks = List.copyOf(marks);
  }

  /** What is marked. */
  public enum Kind {
    /** The whole sentence. */
    SENTENCE,
    /** Who acts. */
    ACTOR,
    /** Whom it is directed at. */
    RECIPIENT,
    /** The words that tell what was done. */
    TRIGGER,
    /** The words that tell when. */
    DATE,
    /** What was hit, given or signed. */
    OBJECT,
    /** Who says so. */
    SOURCE,
    /** The words that mark the attribution. */
    CUE;

    /** The word used in the API. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A stretch of the paragraph.
   *
   * @param begin of it, from the begin of the paragraph
   * @param end behind it
   * @param kind what it is
   */
  public record Mark(int begin, int end, Kind kind) {}

  /** The paragraph around the sentence of a report. */
  public static Paragraph of(Library library, Article article, Report report) {
    Span sentence = report.statement().evidence().sentence().span();
    Span block = article.blocks().stream()
        .map(Block::span)
        .filter(span -> span.overlaps(sentence))
        .reduce(sentence, Span::union);
    Span shown =
        new Span(begin(library, report, block, sentence), end(library, report, block, sentence));
    return new Paragraph(
        shown.of(article.text()),
        shown.begin(),
        shown.begin() > block.begin(),
        shown.end() < block.end(),
        marks(report.statement(), shown));
  }

  private static int begin(Library library, Report report, Span block, Span sentence) {
    int cut = sentence.begin() - ROOM;
    return cut <= block.begin()
        ? block.begin()
        : library
            .sentence(report.document(), cut)
            .map(s -> s.span().end())
            .filter(end -> end <= sentence.begin())
            .orElse(sentence.begin());
  }

  private static int end(Library library, Report report, Span block, Span sentence) {
    int cut = sentence.end() + ROOM;
    return cut >= block.end()
        ? block.end()
        : library
            .sentence(report.document(), cut)
            .map(StoredSentence::span)
            .map(Span::begin)
            .filter(begin -> begin >= sentence.end())
            .orElse(sentence.end());
  }

  private static List<Mark> marks(Statement statement, Span shown) {
    List<Mark> marks = new ArrayList<>();
    Evidence evidence = statement.evidence();
    add(marks, shown, evidence.sentence().span(), Kind.SENTENCE);
    add(marks, shown, evidence.trigger().span(), Kind.TRIGGER);
    add(marks, shown, span(statement.actor()), Kind.ACTOR);
    add(marks, shown, span(statement.recipient()), Kind.RECIPIENT);
    add(marks, shown, statement.date().span(), Kind.DATE);
    add(marks, shown, span(statement.object()), Kind.OBJECT);
    for (Attribution link : statement.attribution()) {
      add(marks, shown, span(link.source()), Kind.SOURCE);
      add(marks, shown, span(link.cue()), Kind.CUE);
    }
    return marks.stream()
        .distinct()
        .sorted((one, other) -> one.begin() != other.begin()
            ? Integer.compare(one.begin(), other.begin())
            : Integer.compare(other.end(), one.end()))
        .toList();
  }

  private static @Nullable Span span(@Nullable Party party) {
    return party == null ? null : party.mention().span();
  }

  private static @Nullable Span span(@Nullable Excerpt excerpt) {
    return excerpt == null ? null : excerpt.span();
  }

  /** What stands in another paragraph is not marked in this one. */
  private static void add(List<Mark> marks, Span shown, @Nullable Span span, Kind kind) {
    if (span != null && span.length() > 0 && shown.overlaps(span)) {
      marks.add(new Mark(
          Math.max(0, span.begin() - shown.begin()),
          Math.min(shown.length(), span.end() - shown.begin()),
          kind));
    }
  }
}
