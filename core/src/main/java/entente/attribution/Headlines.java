package entente.attribution;

import entente.article.Block;
import entente.language.Analysis;
import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The shorthand of headlines: "Maduro: the envoy lied", "Envoy lied – Maduro". */
final class Headlines {
  private static final Set<String> COLON = Set.of(":");
  private static final Set<String> DASHES = Set.of("–", "—", "-", "--", "|");
  private static final Set<String> NO_SOURCES =
      Set.of("live", "video", "audio", "podcast", "newsletter", "letter", "editorial", "reader");
  private static final int LONGEST = 4;

  private final Analysis analysis;
  private final CueLexicon lexicon;
  private final List<Speech> found = new ArrayList<>();

  Headlines(Analysis analysis, CueLexicon lexicon) {
    this.analysis = analysis;
    this.lexicon = lexicon;
  }

  List<Speech> read() {
    for (Sentence sentence : analysis.sentences()) {
      Block.Kind kind = sentence.block().kind();
      if (kind == Block.Kind.TITLE || kind == Block.Kind.HEADING) {
        led(sentence);
        trailed(sentence);
      }
    }
    return found;
  }

  /** Only a person's name before the colon: a country there is what the headline is about. */
  private void led(Sentence sentence) {
    int colon = 1;
    while (colon <= LONGEST && colon < sentence.size() && !is(sentence, colon, COLON)) {
      colon++;
    }
    if (colon <= LONGEST
        && colon + 3 < sentence.size()
        && sentence.token(colon - 1).entity().equals("PERSON")) {
      add(sentence, sentence.token(colon - 1), colon + 1, sentence.size() - 1);
    }
  }

  private void trailed(Sentence sentence) {
    int dash = sentence.size() - 2;
    while (dash > 0 && sentence.size() - dash <= LONGEST && !is(sentence, dash, DASHES)) {
      dash--;
    }
    Token last = sentence.token(sentence.size() - 1);
    boolean speaks = Speakers.canSpeak(last, lexicon)
        && !NO_SOURCES.contains(last.lemma().toLowerCase(Locale.ROOT));
    if (dash > 3 && is(sentence, dash, DASHES) && isApart(sentence, dash) && speaks) {
      add(sentence, last, 0, dash - 1);
    }
  }

  private static boolean is(Sentence sentence, int position, Set<String> marks) {
    return marks.contains(sentence.token(position).text());
  }

  /** A hyphen within a word has no blanks around it. */
  private static boolean isApart(Sentence sentence, int dash) {
    return sentence.token(dash - 1).span().end() < sentence.token(dash).span().begin();
  }

  private void add(Sentence sentence, Token source, int first, int last) {
    if (Clauses.hasFinite(sentence, first, last)) {
      found.add(new Speech(
          SourceFinder.source(sentence, source),
          null,
          List.of(sentence.span(first, last)),
          Speech.Manner.INDIRECT,
          "headline"));
    }
  }
}
