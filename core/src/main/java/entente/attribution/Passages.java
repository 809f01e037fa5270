package entente.attribution;

import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import entente.attribution.CueEntry.Frame;
import entente.language.Analysis;
import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Passages in somebody else's words: the paragraph behind one that ends with a colon and names a source, and blocks that
 * the page itself marks as quoted.
 */
final class Passages {
  private final Analysis analysis;
  private final List<Block> blocks;
  private final List<Speech> speeches;
  private final List<Speech> found = new ArrayList<>();

  /** Looks for passages among speeches that were found before, in the order of the text. */
  Passages(Analysis analysis, List<Speech> speeches) {
    this.analysis = analysis;
    this.blocks = analysis.article().blocks();
    this.speeches = speeches;
  }

  List<Speech> read() {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() == Block.Kind.QUOTATION) {
        i = quotation(i);
      } else if (i > 0 && introduces(i - 1) && blocks.get(i).kind() == Block.Kind.PARAGRAPH) {
        paragraph(i);
      }
    }
    return found;
  }

  private int quotation(int first) {
    int last = first;
    while (last + 1 < blocks.size() && blocks.get(last + 1).kind() == Block.Kind.QUOTATION) {
      last++;
    }
    List<Span> spans = blocks.subList(first, last + 1).stream().map(Block::span).toList();
    Optional<Speech> introduction = first == 0 ? Optional.empty() : introduction(first - 1);
    add(introduction, spans);
    return last;
  }

  private void paragraph(int index) {
    Optional<Speech> introduction = introduction(index - 1);
    Span span = blocks.get(index).span();
    if (introduction.isPresent() && !isMarked(span)) {
      add(introduction, List.of(span));
    }
  }

  /** A paragraph that begins with a mark is read as a quotation. */
  private boolean isMarked(Span span) {
    return "“\"‘'`«".indexOf(analysis.article().text().charAt(span.begin())) >= 0;
  }

  private boolean introduces(int index) {
    Block block = blocks.get(index);
    boolean text = block.kind() == Block.Kind.PARAGRAPH;
    return text && block.span().of(analysis.article().text()).stripTrailing().endsWith(":");
  }

  /** The outermost report of the last sentence that has one. */
  private Optional<Speech> introduction(int block) {
    Speech found = null;
    for (Speech speech : speeches) {
      if (speech.source() != null && speech.cue() != null && !speech.quoted()) {
        Sentence sentence = analysis.sentence(speech.cue().sentence());
        boolean later = found == null || found.cue().sentence() < sentence.index();
        if (sentence.blockIndex() == block && later) {
          found = speech;
        }
      }
    }
    return found == null ? writing(block) : Optional.of(found);
  }

  /** "Chang wrote in her diary:" says whose words follow, though its verb has no clause. */
  private Optional<Speech> writing(int block) {
    Sentence last = analysis.sentences().stream()
        .filter(s -> s.blockIndex() == block)
        .reduce((one, next) -> next)
        .orElse(null);
    if (last == null || !isCue(last.root())) {
      return Optional.empty();
    }
    Token verb = last.root();
    Speech.Cue cue = new Speech.Cue(last.index(), verb.index(), verb.span(), verb.lemma());
    return SourceFinder.subject(last, verb)
        .map(s -> SourceFinder.source(last, s))
        .map(s ->
            new Speech(s, cue, List.of(last.span()), Speech.Manner.DIRECT, "introduces a passage"));
  }

  private static boolean isCue(Token word) {
    CueLexicon lexicon = CueLexicon.standard();
    return word.isVerb()
        && lexicon.is(word.lemma(), 'V', CueEntry.Kind.REPORT)
        && lexicon.frames(word.lemma(), 'V').stream().anyMatch(QUOTING::contains);
  }

  private static final Set<Frame> QUOTING = Set.of(Frame.THAT, Frame.TOLD, Frame.QUOTE);

  private void add(Optional<Speech> introduction, List<Span> spans) {
    Speech.Source source = introduction.map(Speech::source).orElse(null);
    Speech.Cue cue = introduction.map(Speech::cue).orElse(null);
    Speech last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (source != null && last != null && last.source() != null && speaksOf(source, spans)) {
      source = last.source();
    }
    found.add(new Speech(source, cue, spans, Speech.Manner.DIRECT, "quoted passage"));
  }

  /** A passage that names its supposed author as one of those who act is by whoever was quoted before. */
  private boolean speaksOf(Speech.Source source, List<Span> spans) {
    Article article = analysis.article();
    String name = analysis.sentence(source.sentence()).token(source.head()).text();
    return spans.stream().anyMatch(s -> contains(s.of(article.text()), name));
  }

  private static boolean contains(String text, @Nullable String name) {
    return name != null && name.length() > 2 && text.contains(name);
  }
}
