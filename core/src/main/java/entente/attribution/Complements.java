package entente.attribution;

import static entente.attribution.Clauses.hasFinite;
import static entente.attribution.Clauses.isComma;

import entente.article.Span;
import entente.attribution.CueEntry.Frame;
import entente.attribution.CueEntry.Kind;
import entente.attribution.Layout.Window;
import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a verb of speech governs: the stretch of its sentence that is said. The syntax proposes, the order of the words
 * decides, since the parser often hangs the clause of a report on the wrong word.
 */
final class Complements {
  private static final Set<String> QUESTIONS =
      Set.of("whether", "how", "why", "what", "where", "who", "when", "if");
  private static final Set<String> BREAKS =
      Set.of("after", "as", "when", "while", "before", "since", "following");
  private static final Set<String> CLAUSAL = Set.of("ccomp", "parataxis", "dep");

  private final Sentence sentence;
  private final Token verb;
  private final Window window;
  private final CueLexicon lexicon;

  Complements(Sentence sentence, Token verb, Window window, CueLexicon lexicon) {
    this.sentence = sentence;
    this.verb = verb;
    this.window = window;
    this.lexicon = lexicon;
  }

  /** The content behind the verb in the first of the frames that fits; empty when none does. */
  List<Span> right(Set<Frame> frames) {
    for (Frame frame : frames) {
      int begin = begin(frame);
      if (begin > verb.index()) {
        return spans(begin, end(begin, frame));
      }
    }
    return List.of();
  }

  private int begin(Frame frame) {
    return switch (frame) {
      case THAT, TOLD -> clause();
      case GERUND -> gerund();
      case AS -> described();
      case OF -> deed("of");
      case FOR -> deed("for");
      case WITH -> deed("with");
      case TO -> infinitive();
      case NOUN -> object();
      case QUOTE, MODIFIED, SOURCE -> -1;
    };
  }

  private int clause() {
    int introduced = introduced();
    return introduced > 0 ? introduced : bare();
  }

  /** Behind "that", or at a question word, before any other finite verb. */
  private int introduced() {
    for (int i = verb.index() + 1; i <= window.last(); i++) {
      Token token = sentence.token(i);
      String word = token.text().toLowerCase(Locale.ROOT);
      if (word.equals("that") && token.tag().equals("IN")) {
        return isSubjectClause(i) ? -1 : i + 1;
      }
      if (QUESTIONS.contains(word)
          && !isComma(sentence, i - 1)
          && hasFinite(sentence, i, window.last())) {
        return i;
      }

      if (Clauses.isFinite(token)
          || isParticiple(i)
          || token.text().equals(":")
          || token.text().equals(";")) {
        return -1;
      }
    }
    return -1;
  }

  /** ", adding": another cue takes over. */
  private boolean isParticiple(int position) {
    Token token = sentence.token(position);
    return isComma(sentence, position - 1) && token.tag().equals("VBG");
  }

  /** "said claims that … were false": the noun before "that" is a subject of its own. */
  private boolean isSubjectClause(int that) {
    Token before = sentence.token(that - 1);
    return before.is("nsubj") && before.head() > that;
  }

  private int bare() {
    Token complement = complement();
    if (complement == null) {
      return -1;
    }
    int begin = Math.max(verb.index() + 1, Clauses.left(sentence, complement));
    while (begin < complement.index() && isAside(sentence.token(begin))) {
      begin++;
    }
    int last = Math.min(window.last(), Clauses.right(sentence, complement));
    return begin <= last && hasFinite(sentence, begin, last) ? begin : -1;
  }

  private static boolean isAside(Token token) {
    return !Clauses.isWord(token) || token.is("obl:tmod");
  }

  private @Nullable Token complement() {
    for (Token child : sentence.children(verb)) {
      boolean behind = child.index() > verb.index() && child.index() <= window.last();
      if (behind && CLAUSAL.contains(child.relation()) && !followsStop(child)) {
        return child;
      }
    }
    return misplaced();
  }

  private boolean followsStop(Token child) {
    if (isParticiple(child.index())) {
      return true;
    }
    int left = Clauses.left(sentence, child);
    return !child.relation().equals("ccomp") && isComma(sentence, Math.max(left, verb.index() + 1));
  }

  /** The parser took the verb for a mark of its clause, or the subject of the clause for the verb's object. */
  private @Nullable Token misplaced() {
    if (!lexicon.is(verb.lemma(), 'V', Kind.REPORT)
        && !lexicon.is(verb.lemma(), 'V', Kind.MENTAL)) {
      return null;
    }
    Optional<Token> head = sentence.head(verb);
    boolean mark = verb.is("mark") || verb.is("case") || verb.is("aux");
    if (mark && head.isPresent() && head.get().index() > verb.index()) {
      return head.get();
    }
    return sentence.children(verb, "obj").stream()
        .filter(o -> o.index() > verb.index() && !behindComma(o))
        .filter(o -> hasFinite(sentence, o.index() + 1, Clauses.right(sentence, o)))
        .filter(o -> !hasRelative(o))
        .findFirst()
        .orElse(null);
  }

  private boolean behindComma(Token token) {
    return isComma(sentence, verb.index() + 1) && token.index() > verb.index() + 1;
  }

  private boolean hasRelative(Token noun) {
    return sentence.children(noun).stream()
        .anyMatch(c -> c.relation().equals("acl:relcl")
            && sentence.children(c).stream().anyMatch(w -> w.tag().startsWith("W")));
  }

  private int gerund() {
    for (int i = verb.index() + 1; i <= Math.min(window.last(), verb.index() + 3); i++) {
      Token token = sentence.token(i);
      if (token.tag().equals("VBG")) {
        return i;
      }
      if (!token.tag().equals("RB") && !token.tag().equals("PRP$")) {
        return -1;
      }
    }
    return -1;
  }

  /** "regards Y as Z", "called Y Z", "considers Y to be Z". */
  private int described() {
    Optional<Token> object = sentence.child(verb, "obj").or(() -> sentence.child(verb, "xcomp"));
    if (object.isEmpty() || object.get().index() < verb.index()) {
      return -1;
    }
    int last = Math.min(window.last(), Clauses.right(sentence, verb));
    for (int i = verb.index() + 2; i <= last; i++) {
      if (sentence.token(i).lemma().equals("as")) {
        return verb.index() + 1;
      }
    }
    boolean second = sentence.children(verb).stream()
        .anyMatch(c -> c.is("xcomp") || c.is("ccomp") || c.is("dep"));
    return second ? verb.index() + 1 : -1;
  }

  private int deed(String preposition) {
    for (int i = verb.index() + 2; i < window.last(); i++) {
      Token token = sentence.token(i);
      if (token.lemma().equals(preposition) && (token.head() > i || token.head() == verb.index())) {
        boolean own = governs(token);
        if (own) {
          return i + 1;
        }
      }
      if (Clauses.isFinite(token)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the prepositional phrase may hang on the verb: "of arming", or the verb is its head. */
  private boolean governs(Token preposition) {
    Token noun = sentence.token(preposition.index() + 1);
    Token head = sentence.head(preposition).orElse(verb);
    return noun.tag().equals("VBG") || head.head() == verb.index() || head.index() == verb.index();
  }

  private int infinitive() {
    int next = verb.index() + 1;
    boolean to = next < window.last() && sentence.token(next).tag().equals("TO");
    return to && sentence.token(next + 1).isVerb()
            || to && sentence.token(next + 1).tag().startsWith("RB")
        ? next
        : -1;
  }

  private int object() {
    return sentence
        .child(verb, "obj")
        .filter(o -> o.index() > verb.index() && o.index() <= window.last())
        .map(o -> Math.max(verb.index() + 1, Clauses.left(sentence, o)))
        .orElse(-1);
  }

  /** Where the content ends: with the verb's clause, before what the verb's own clause goes on to tell. */
  private int end(int begin, Frame frame) {
    int last = Math.min(window.last(), reach(begin));
    if (frame == Frame.NOUN) {
      last = Math.min(
          last, sentence.child(verb, "obj").map(o -> Clauses.right(sentence, o)).orElse(last));
    }
    for (int i = begin + 1; i <= last; i++) {
      if (breaks(i, begin, frame)) {
        return i - 1;
      }
    }
    return last;
  }

  private int reach(int begin) {
    int right = Clauses.right(sentence, verb);
    Optional<Token> head = sentence.head(verb);
    if (head.isPresent() && head.get().index() > verb.index()) {
      right = Math.max(
          right,
          verb.is("mark") || verb.is("case") || verb.is("aux")
              ? Clauses.right(sentence, head.get())
              : right);
    }
    right = Math.max(right, begin);
    while (right < window.last() && runsOn(sentence.token(right + 1))) {
      right++;
    }
    return right;
  }

  /** Where neither a stop nor a conjunction stands, the parser has cut a clause in two. */
  private static boolean runsOn(Token token) {
    return Clauses.isWord(token) && !token.tag().equals("CC");
  }

  private boolean breaks(int position, int begin, Frame frame) {
    Token token = sentence.token(position);
    if (token.head() == verb.index()
        && token.is("conj")
        && token.isVerb()
        && !isSameClause(token)) {
      return false;
    }
    return startsConjunct(position, begin) || startsAside(position, frame);
  }

  private boolean isSameClause(Token conjunct) {
    return sentence.child(conjunct, "mark").isPresent();
  }

  /** ", and left for Rome": a second thing the speaker did. */
  private boolean startsConjunct(int position, int begin) {
    Token token = sentence.token(position);
    if (!token.tag().equals("CC") || position <= begin) {
      return false;
    }
    Token conjunct = sentence.head(token).orElse(token);
    if (conjunct.index() < position) {
      conjunct = nextConjunct(position);
    }
    return conjunct != null
        && conjunct.head() == verb.index()
        && conjunct.is("conj")
        && conjunct.isVerb()
        && !isSameClause(conjunct);
  }

  private @Nullable Token nextConjunct(int position) {
    return sentence.children(verb, "conj").stream()
        .filter(c -> c.index() > position)
        .findFirst()
        .orElse(null);
  }

  /** ", adding that …" and ", after the army had fled". */
  private boolean startsAside(int position, Frame frame) {
    if (!isComma(sentence, position - 1)) {
      return false;
    }
    Token token = sentence.token(position);
    if (token.tag().equals("VBG") && lexicon.is(token.lemma(), 'V', Kind.REPORT)) {
      return true;
    }
    if (!BREAKS.contains(token.text().toLowerCase(Locale.ROOT))) {
      return false;
    }
    Token head = sentence.head(token).orElse(token);
    boolean own = head.head() == verb.index() && head.is("advcl");
    return own || frame == Frame.OF || frame == Frame.FOR || frame == Frame.WITH;
  }

  /** "As X wrote, …": whether "as" stands before the subject. */
  boolean isComparison(Token subject) {
    int first = SourceFinder.first(sentence, subject);
    return subject.index() < verb.index()
        && first > window.first()
        && sentence.token(first - 1).text().equalsIgnoreCase("as");
  }

  List<Span> behindComparison(Token subject) {
    int as = SourceFinder.first(sentence, subject) - 1;
    int comma = nextComma(verb.index() + 1);
    List<Span> contents = new ArrayList<>();
    if (as > window.first() + 1) {
      contents.addAll(spans(window.first(), as - 1));
    }
    if (comma > 0) {
      contents.addAll(spans(comma + 1, window.last()));
    }
    return finite(contents);
  }

  private int nextComma(int from) {
    for (int i = from; i < window.last(); i++) {
      if (isComma(sentence, i) && !sentence.token(i + 1).tag().equals("CD")) {
        return i;
      }
    }
    return -1;
  }

  /** "…, said X": whether a comma stands before the verb and its subject behind it. */
  boolean isInverted() {
    int before = verb.index() - 1;
    return Clauses.isFinite(verb)
        && before > window.first()
        && isComma(sentence, before)
        && SourceFinder.phraseBehind(sentence, verb).isPresent()
        && !hasSubjectBefore();
  }

  private boolean hasSubjectBefore() {
    return sentence.child(verb, "nsubj").filter(s -> s.index() < verb.index()).isPresent();
  }

  List<Span> aroundInverted(Token source) {
    List<Span> contents = new ArrayList<>(spans(window.first(), verb.index() - 2));
    return hasFinite(sentence, window.first(), verb.index() - 2) ? contents : List.of();
  }

  /** "…, X said." and "…, X said, …": empty unless commas set the cue apart. */
  List<Span> around(Token subject) {
    int first = SourceFinder.first(sentence, subject);
    if (subject.index() > verb.index() || first - 1 <= window.first() || !setsApart(first - 1)) {
      return List.of();
    }
    List<Span> contents = new ArrayList<>(spans(window.first(), first - 2));
    int comma = verb.index() + 1;
    if (isComma(sentence, comma) && comma < window.last()) {
      contents.addAll(spans(comma + 1, window.last()));
    }
    return finite(contents);
  }

  private boolean setsApart(int position) {
    String text = sentence.token(position).text();
    return text.equals(",") || text.equals("–") || text.equals("—") || text.equals("--");
  }

  /** "the militia, said to number thousands": a participle and an infinitive, without an auxiliary. */
  boolean isReduced() {
    boolean participle = verb.tag().equals("VBN") || verb.tag().equals("VBD");
    return participle && infinitive() > 0 && sentence.child(verb, "aux").isEmpty();
  }

  /** "The group is said to have …": the subject and the infinitive. */
  List<Span> raised() {
    Optional<Token> subject =
        sentence.child(verb, "nsubj").or(() -> SourceFinder.subject(sentence, verb));
    int begin = infinitive();
    if (begin < 0) {
      return List.of();
    }
    List<Span> contents = new ArrayList<>();
    subject
        .filter(s -> s.index() < verb.index())
        .ifPresent(s -> contents.addAll(spans(
            Math.max(window.first(), Clauses.left(sentence, s)),
            Math.min(verb.index() - 1, Clauses.right(sentence, s)))));
    contents.addAll(spans(begin, end(begin, Frame.TO)));
    return contents;
  }

  private List<Span> finite(List<Span> contents) {
    boolean clause = sentence.tokens().stream()
        .anyMatch(
            t -> Clauses.isFinite(t) && contents.stream().anyMatch(c -> c.contains(t.span())));
    return clause ? contents : List.of();
  }

  private List<Span> spans(int first, int last) {
    Span span = first > last ? null : Clauses.trimmed(sentence, first, last);
    return span == null ? List.of() : List.of(span);
  }
}
