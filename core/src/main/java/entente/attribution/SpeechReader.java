package entente.attribution;

import entente.article.Span;
import entente.language.Analysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds every place in which an article gives somebody's word: reports, quotations, quoted passages, "according to",
 * "allegedly". It runs before actors are known; who a source is, is decided later.
 */
public final class SpeechReader {
  private static final Comparator<Speech> ORDER = Comparator.comparing(SpeechReader::whole);

  private final CueLexicon lexicon = CueLexicon.standard();

  /** A reader; it holds no state and may be shared by threads. */
  public SpeechReader() {}

  /**
   * The speeches of an article in the order of their first word said, outer before inner.
   *
   * @param analysis an article with its syntax
   */
  public List<Speech> read(Analysis analysis) {
    List<Quotation> marked = QuotationMarks.find(analysis.article());
    Layout layout = new Layout(analysis, QuotedSpeech.speech(analysis, marked, lexicon));
    QuotedSpeech quoted = new QuotedSpeech(lexicon, layout);
    Interviews interviews = new Interviews(analysis);
    List<Speech> speeches = new ArrayList<>();
    quoted.read().forEach(s -> speeches.add(interviews.voiced(s)));
    List<Speech> reports = new ArrayList<>(new ReportedSpeech(lexicon, layout, quoted).read());
    reports.addAll(new NamedSpeech(lexicon, layout).read());
    reports.addAll(new AsideSpeech(lexicon, layout).read());
    reports.addAll(new Headlines(analysis, lexicon).read());
    reports.forEach(s -> speeches.add(mixed(s, marked)));
    speeches.sort(ORDER);
    speeches.addAll(new Passages(analysis, speeches).read());
    speeches.addAll(interviews.read());
    List<Speech> nested = new ArrayList<>(Nesting.extend(speeches));
    nested.removeIf(s -> repeats(s, nested));
    nested.sort(ORDER);
    return List.copyOf(nested);
  }

  /** "X said it thinks that": the same phrase is no second source. */
  private static boolean repeats(Speech inner, List<Speech> speeches) {
    return speeches.stream()
        .anyMatch(o -> o != inner
            && o.source() != null
            && o.source().equals(inner.source())
            && inner.cue() != null
            && o.cue() != null
            && o.cue().span().begin() < inner.cue().span().begin()
            && o.says(inner.cue().span())
            && inner.contents().stream().allMatch(o::says));
  }

  /** A report that holds words in quotation marks is partly word for word. */
  private static Speech mixed(Speech speech, List<Quotation> marked) {
    boolean holds = marked.stream()
        .anyMatch(q -> speech.contents().stream().anyMatch(c -> c.contains(q.first())));
    return holds
        ? new Speech(
            speech.source(), speech.cue(), speech.contents(), Speech.Manner.MIXED, speech.rule())
        : speech;
  }

  private static Span whole(Speech speech) {
    List<Span> contents = speech.contents();
    return contents.get(0).union(contents.get(contents.size() - 1));
  }
}
