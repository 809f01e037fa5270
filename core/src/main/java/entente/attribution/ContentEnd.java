package entente.attribution;

import static entente.attribution.Clauses.isComma;

import entente.attribution.CueEntry.Frame;
import entente.attribution.CueEntry.Kind;
import entente.attribution.Layout.Window;
import entente.language.Sentence;
import entente.language.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where what is said ends: with the cue's clause, before what that clause goes on to tell in its own voice. */
final class ContentEnd {
  private static final Set<String> BREAKS =
      Set.of("after", "as", "when", "while", "before", "since", "following", "hours", "days");
  private static final Set<Frame> DEEDS =
      Set.of(Frame.OF, Frame.FOR, Frame.WITH, Frame.ABOUT, Frame.NOUN);

  private final Sentence sentence;
  private final Token verb;
  private final Window window;
  private final CueLexicon lexicon;

  ContentEnd(Sentence sentence, Token verb, Window window, CueLexicon lexicon) {
    this.sentence = sentence;
    this.verb = verb;
    this.window = window;
    this.lexicon = lexicon;
  }

  /** The position of the last word of a content that begins at the given one. */
  int of(int begin, Frame frame) {
    int last = Math.min(window.last(), reach(begin));
    for (int i = begin + 1; i <= last; i++) {
      if (startsConjunct(i, begin) || startsAside(i, frame)) {
        return i - 1;
      }
    }
    return last;
  }

  private int reach(int begin) {
    int right = Math.max(begin, Clauses.right(sentence, verb));
    Optional<Token> head = sentence.head(verb);
    boolean mark = verb.is("mark") || verb.is("case") || verb.is("aux") || verb.is("csubj");
    if (mark && head.isPresent()) {
      right = Math.max(right, Clauses.right(sentence, head.get()));
    }
    while (right < window.last() && runsOn(right + 1)) {
      right++;
    }
    return right;
  }

  /** Where neither a stop nor a conjunction stands, or another "that" follows, the parser has cut a content in two. */
  private boolean runsOn(int position) {
    Token token = sentence.token(position);
    return Clauses.isWord(token) && !token.tag().equals("CC")
        || Clauses.repeatsThat(sentence, position, window.last());
  }

  /** "…, and left for Rome": a second thing the speaker did. */
  private boolean startsConjunct(int position, int begin) {
    Token token = sentence.token(position);
    boolean comma = isComma(sentence, position)
        && position < window.last()
        && sentence.token(position + 1).tag().equals("CC");
    if (!comma && !token.tag().equals("CC") || isComma(sentence, position - 1)) {
      return false;
    }
    Token conjunct = conjunct(position);
    return conjunct != null
        && !sentence.child(conjunct, "mark").isPresent()
        && isOwn(conjunct, comma, begin);
  }

  private @Nullable Token conjunct(int position) {
    return sentence.children(verb, "conj").stream()
        .filter(c -> c.index() > position && c.isVerb() && !hasVerbBetween(position, c.index()))
        .findFirst()
        .orElse(null);
  }

  private boolean hasVerbBetween(int from, int to) {
    return sentence.tokens().subList(from, to).stream().anyMatch(t -> t.is("conj") && t.isVerb());
  }

  /** The parser often hangs the second verb of the content on the cue: tense tells the two apart. */
  private boolean isOwn(Token conjunct, boolean comma, int begin) {
    if (!lexicon.frames(conjunct.lemma(), 'V').isEmpty()
        && sentence.child(conjunct, "nsubj").isEmpty()) {
      return true;
    }
    boolean told = conjunct.tag().equals("VBD");
    boolean content = firstFinite(begin, conjunct.index()).tag().equals("VBD");
    boolean is = sentence.child(conjunct, "aux").isPresent()
        || sentence.child(conjunct, "cop").isPresent();
    return told && !is && (comma || !content);
  }

  private Token firstFinite(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (Clauses.isFinite(sentence.token(i))) {
        return sentence.token(i);
      }
    }
    return sentence.token(begin);
  }

  /** ", adding that …" and ", after the army had fled". */
  private boolean startsAside(int position, Frame frame) {
    if (!Clauses.followsComma(sentence, position)) {
      return false;
    }
    Token token = sentence.token(position);
    if (token.tag().equals("VBG") && lexicon.is(token.lemma(), 'V', Kind.REPORT)) {
      return true;
    }
    if (token.text().equals("according") || token.text().equals("citing")) {
      return true;
    }
    if (!BREAKS.contains(token.text().toLowerCase(Locale.ROOT))) {
      return false;
    }
    Token head = sentence.head(token).orElse(token);
    return head.head() == verb.index() && head.is("advcl") || DEEDS.contains(frame);
  }
}
