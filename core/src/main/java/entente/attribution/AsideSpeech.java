package entente.attribution;

import entente.article.Span;
import entente.attribution.CueEntry.Frame;
import entente.attribution.Layout.Window;
import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Attribution by an aside: "according to X, …", "in X's view", "reportedly", "the alleged attack". */
final class AsideSpeech {
  private final CueLexicon lexicon;
  private final Layout layout;
  private final List<Speech> found = new ArrayList<>();

  AsideSpeech(CueLexicon lexicon, Layout layout) {
    this.lexicon = lexicon;
    this.layout = layout;
  }

  List<Speech> read() {
    for (Sentence sentence : layout.analysis().sentences()) {
      for (Token token : sentence.tokens()) {
        String word = token.text().toLowerCase(Locale.ROOT);
        if (word.equals("according")) {
          according(sentence, token);
        } else if (token.isNoun() && lexicon.frames(token.lemma(), 'N').contains(Frame.SOURCE)) {
          view(sentence, token);
        } else if (lexicon.frames(word, 'R').contains(Frame.MODIFIED)) {
          hidden(sentence, token);
        } else if (token.is("amod") && lexicon.frames(word, 'J').contains(Frame.MODIFIED)) {
          modified(sentence, token);
        }
      }
    }
    return found;
  }

  private void according(Sentence sentence, Token according) {
    Token source =
        sentence.head(according).filter(h -> h.index() > according.index()).orElse(null);
    if (source == null || !source.isNoun() && !source.isPronoun() && !source.is("obl")) {
      source = firstNoun(sentence, according.index() + 2);
    }
    if (source != null) {
      Token named = Documents.author(sentence, source, lexicon);
      int last = Math.max(SourceFinder.last(sentence, source), Clauses.right(sentence, source));
      aside(sentence, according, named, source, according.index(), last, "according to X");
    }
  }

  private static @Nullable Token firstNoun(Sentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean last = i + 1 == sentence.size() || !sentence.token(i + 1).isNoun();
      if (token.isNoun() && last || token.tag().equals("PRP")) {
        return token;
      }
    }
    return null;
  }

  /** "in X's view", "by his own account". */
  private void view(Sentence sentence, Token noun) {
    Optional<Token> preposition = sentence
        .child(noun, "case")
        .filter(c -> c.index() < noun.index())
        .filter(
            c -> c.lemma().equals("in") || c.lemma().equals("by") || c.lemma().equals("to"));
    Optional<Token> owner =
        sentence.child(noun, "nmod:poss").or(() -> Clauses.withCase(sentence, noun, "of"));
    if (preposition.isPresent() && owner.isPresent()) {
      int last = Math.max(noun.index(), owner.get().index());
      aside(sentence, noun, owner.get(), noun, preposition.get().index(), last, "in X's view");
    }
  }

  /** The content is the clause that the aside hangs on, without the aside. */
  private void aside(
      Sentence sentence, Token cue, Token source, Token phrase, int first, int last, String rule) {
    Window window = layout.window(sentence, cue);
    Token clause = clause(sentence, phrase);
    int left = Math.max(window.first(), Clauses.left(sentence, clause));
    int right = Math.min(window.last(), Clauses.right(sentence, clause));
    if (left >= first || right <= last) {
      left = Math.min(left, left >= first && right <= last ? window.first() : left);
      right = left >= first && right <= last ? window.last() : right;
    }
    List<Span> contents = new ArrayList<>();
    addSpan(sentence, left, first - 1, contents);
    addSpan(sentence, Math.max(left, last + 1), right, contents);
    add(sentence, cue, source, contents, rule);
  }

  /** The verb above, or the root. */
  private static Token clause(Sentence sentence, Token phrase) {
    Token at = phrase;
    while (at.head() >= 0) {
      at = sentence.token(at.head());
      if (at.isVerb() && !at.is("acl") && !at.is("amod")) {
        return at;
      }
    }
    return at;
  }

  /** "reportedly": the clause of the verb, or the phrase that the word stands before. */
  private void hidden(Sentence sentence, Token adverb) {
    Token head = sentence.head(adverb).orElse(adverb);
    if (head.isNoun()
        && (head.is("obl") || head.is("nmod"))
        && head.head() >= 0
        && sentence
            .token(adverb.index() + 1 < sentence.size() ? adverb.index() + 1 : adverb.index())
            .tag()
            .equals("IN")) {
      head = sentence.token(head.head());
    }
    addSubtree(sentence, adverb, head, "reportedly");
  }

  private void modified(Sentence sentence, Token adjective) {
    addSubtree(sentence, adjective, sentence.head(adjective).orElse(adjective), "alleged");
  }

  private void addSubtree(Sentence sentence, Token cue, Token head, String rule) {
    Window window = layout.window(sentence, cue);
    BitSet members = sentence.subtree(head);
    sentence.children(head, "conj").stream()
        .filter(c -> c.isVerb() && c.index() > cue.index())
        .forEach(c -> members.andNot(sentence.subtree(c)));
    int from = head.isNoun() ? SourceFinder.first(sentence, head) : members.nextSetBit(0);
    int left = Math.max(window.first(), Math.min(from, cue.index()));
    int right = Math.min(window.last(), members.length() - 1);
    List<Span> contents = new ArrayList<>();
    addSpan(sentence, left, cue.index() - 1, contents);
    addSpan(sentence, cue.index() + 1, right, contents);
    add(sentence, cue, null, contents, rule);
  }

  private static void addSpan(Sentence sentence, int first, int last, List<Span> contents) {
    Span span = first > last ? null : Clauses.trimmed(sentence, first, last);
    if (span != null) {
      contents.add(span);
    }
  }

  private void add(
      Sentence sentence, Token cue, @Nullable Token source, List<Span> contents, String rule) {
    if (contents.isEmpty()) {
      return;
    }
    Speech.Source named = source == null ? null : SourceFinder.source(sentence, source);
    Speech.Cue words = new Speech.Cue(
        sentence.index(),
        cue.index(),
        cue.span(),
        cue.text().equalsIgnoreCase("according")
            ? "according"
            : cue.lemma().toLowerCase(Locale.ROOT));
    found.add(new Speech(named, words, contents, Speech.Manner.INDIRECT, rule));
  }
}
