package entente.attribution;

import entente.article.Span;
import entente.language.Analysis;
import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Who speaks in which stretch of the text as far as quotation marks tell: every word lies in the innermost quotation
 * that is speech of its own, or in none. Cues and their clauses never cross such a border.
 */
final class Layout {
  /** A word and the sentence it stands in. */
  record Word(Sentence sentence, Token token) {
    Span span() {
      return token.span();
    }
  }

  /** The positions of a sentence from first to last that lie in the same quotation as a given word. */
  record Window(int first, int last) {}

  static final int NONE = -1;

  private final Analysis analysis;
  private final List<Quotation> quotations;
  private final List<Word> words = new ArrayList<>();

  Layout(Analysis analysis, List<Quotation> quotations) {
    this.analysis = analysis;
    this.quotations = List.copyOf(quotations);
    for (Sentence sentence : analysis.sentences()) {
      sentence.tokens().forEach(t -> words.add(new Word(sentence, t)));
    }
  }

  Analysis analysis() {
    return analysis;
  }

  List<Quotation> quotations() {
    return quotations;
  }

  List<Word> words() {
    return words;
  }

  /** The index of the innermost quotation around a place, or {@link #NONE}. */
  int region(Span place) {
    int region = NONE;
    for (int i = 0; i < quotations.size(); i++) {
      if (quotations.get(i).whole().begin() > place.begin()) {
        break;
      }
      if (quotations.get(i).whole().contains(place)) {
        region = i;
      }
    }
    return region;
  }

  /** The quotation around the given one, or {@link #NONE}. */
  int outer(int index) {
    Span inner = quotations.get(index).whole();
    int outer = NONE;
    for (int i = 0; i < index; i++) {
      if (quotations.get(i).whole().contains(inner)) {
        outer = i;
      }
    }
    return outer;
  }

  Window window(Sentence sentence, Token token) {
    int region = region(token.span());
    int first = token.index();
    while (first > 0 && region(sentence.token(first - 1).span()) == region) {
      first--;
    }
    int last = token.index();
    while (last + 1 < sentence.size() && region(sentence.token(last + 1).span()) == region) {
      last++;
    }
    return new Window(first, last);
  }
}
