package entente.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Span;
import entente.language.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CueLexiconTest {
  private static final SpeechReader READER = new SpeechReader();

  /** An example without its marks, and where they stood. */
  private record Example(String text, List<Span> sources, List<Span> contents) {
    static Example of(String marked) {
      StringBuilder text = new StringBuilder();
      List<Span> sources = new ArrayList<>();
      List<Span> contents = new ArrayList<>();
      int source = 0;
      int content = 0;
      for (char unit : marked.toCharArray()) {
        switch (unit) {
          case '[' -> source = text.length();
          case '{' -> content = text.length();
          case ']' -> sources.add(new Span(source, text.length()));
          case '}' -> contents.add(new Span(content, text.length()));
          default -> text.append(unit);
        }
      }
      return new Example(text.toString(), sources, contents);
    }
  }

  @Test
  void everyExampleIsReadAsItIsMarked() {
    List<String> faults = new ArrayList<>();
    for (CueEntry entry : CueLexicon.standard().entries()) {
      String fault = fault(entry);
      if (fault != null) {
        faults.add(entry.lemma() + " (" + entry.frame() + "): " + entry.example() + " -> " + fault);
      }
    }
    assertThat(faults).isEmpty();
  }

  static String fault(CueEntry entry) {
    Example example = Example.of(entry.example());
    Analysis analysis = Texts.analyse(example.text());
    List<Speech> speeches = READER.read(analysis);
    boolean fits = speeches.stream().anyMatch(s -> fits(s, example, entry, analysis));
    return fits ? null : speeches.stream().map(s -> show(s, analysis)).toList().toString();
  }

  private static boolean fits(Speech speech, Example example, CueEntry entry, Analysis analysis) {
    boolean cue = entry.kind() == CueEntry.Kind.DOCUMENT
        || (entry.part() == 'V' && entry.frame() == CueEntry.Frame.SOURCE)
        || (speech.cue() != null && entry.lemma().startsWith(stem(speech.cue().lemma())));
    boolean hidden = example.sources().isEmpty() && speech.source() == null;
    boolean source = hidden
        || speech.source() != null
            && !example.sources().isEmpty()
            && example.sources().get(0).overlaps(speech.source().span())
            && example
                .sources()
                .get(0)
                .contains(analysis
                    .sentence(speech.source().sentence())
                    .token(speech.source().head())
                    .span());
    boolean contents = example.contents().stream()
        .allMatch(c -> speech.contents().stream()
            .anyMatch(s -> s.contains(c) && s.length() <= c.length() + 2));
    return cue && source && contents;
  }

  private static String stem(String lemma) {
    return lemma.toLowerCase(Locale.ROOT).substring(0, Math.min(4, lemma.length()));
  }

  private static String show(Speech speech, Analysis analysis) {
    String source =
        speech.source() == null ? "-" : analysis.text(speech.source().span());
    return source + ": " + speech.contents().stream().map(analysis::text).toList();
  }
}
