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
      Set.of("whether", "how", "why", "what", "where", "who", "when");
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
      int begin =
          frame == Frame.THAT && frames.contains(Frame.BARE) ? clauseOrBare() : begin(frame);
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
      case CALL -> called();
      case BARE -> plain();
      case OF -> deed("of");
      case FOR -> deed("for");
      case WITH -> deed("with");
      case TO -> infinitive();
      case NOUN -> object();
      case ABOUT -> topic();
      case QUOTE, MODIFIED, SOURCE -> -1;
    };
  }

  /** A clause that the parser begins with its verb has lost its subject to the cue. */
  private int clauseOrBare() {
    int clause = clause();
    boolean headless = clause > 0 && Clauses.isFinite(sentence.token(clause)) && !isRelativised();
    return clause < 0 || headless ? orElse(plain(), clause) : clause;
  }

  private static int orElse(int position, int other) {
    return position > 0 ? position : other;
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
      if (isThat(i)) {
        return isSubjectClause(i) ? -1 : i + 1;
      }
      if (QUESTIONS.contains(word)
          && (i == verb.index() + 1 || isTelling() || word.equals("how") || word.equals("whether"))
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
    return Clauses.followsComma(sentence, position) && token.tag().equals("VBG");
  }

  private boolean isThat(int position) {
    Token token = sentence.token(position);
    if (!token.text().equals("that")) {
      return false;
    }
    return token.tag().equals("IN")
        || Clauses.opensClause(sentence, position, window.last())
            && (isCueOrDate(sentence.token(position - 1)) || isTelling());
  }

  private boolean isCueOrDate(Token token) {
    return token.index() == verb.index() || token.entity().equals("DATE");
  }

  private boolean isTelling() {
    return lexicon.frames(verb.lemma(), 'V').contains(Frame.TOLD);
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
    boolean that = token.text().equals("that") && (token.is("mark") || token.is("dep"));
    return that || !Clauses.isWord(token) || token.is("obl:tmod");
  }

  private @Nullable Token complement() {
    for (Token child : sentence.children(verb)) {
      boolean behind = child.index() > verb.index() && child.index() <= window.last();
      if (behind && isClausal(child) && !followsStop(child)) {
        return child;
      }
    }
    return misplaced();
  }

  private boolean isClausal(Token child) {
    return CLAUSAL.contains(child.relation())
        || child.is("xcomp") && sentence.child(child, "nsubj").isPresent();
  }

  private boolean followsStop(Token child) {
    if (isParticiple(child.index())) {
      return true;
    }
    int left = Clauses.left(sentence, child);
    return !child.relation().equals("ccomp") && isComma(sentence, Math.max(left, verb.index() + 1));
  }

  /** The parser took the verb for a mark of its clause. */
  private @Nullable Token misplaced() {
    Optional<Token> head = sentence.head(verb);
    boolean mark = verb.is("mark") || verb.is("case") || verb.is("aux");
    boolean ahead = mark && isBelief() && head.isPresent() && head.get().index() > verb.index();
    return ahead ? head.get() : null;
  }

  private boolean isBelief() {
    return lexicon.is(verb.lemma(), 'V', Kind.REPORT) || lexicon.is(verb.lemma(), 'V', Kind.MENTAL);
  }

  /** A noun and then a finite verb directly behind the cue, whatever the parser makes of them. */
  private int plain() {
    boolean noun = false;
    for (int i = verb.index() + 1; i <= window.last(); i++) {
      Token token = sentence.token(i);
      if (Clauses.isFinite(token)) {
        return noun || isRelativised() ? verb.index() + 1 : -1;
      }
      if (token.tag().startsWith("W") || token.is("mark") || isPause(token)) {
        return -1;
      }
      noun |= token.isNoun() || token.tag().equals("PRP") || token.tag().matches("DT|EX");
    }
    return -1;
  }

  private static boolean isPause(Token token) {
    return !Clauses.isWord(token) && !"“”\"‘’'-".contains(token.text());
  }

  /** "which officials said was …". */
  private boolean isRelativised() {
    return sentence.tokens().subList(window.first(), verb.index()).stream()
        .anyMatch(t -> t.tag().startsWith("W"));
  }

  private int gerund() {
    for (int i = verb.index() + 1; i <= Math.min(window.last(), verb.index() + 3); i++) {
      Token token = sentence.token(i);
      if (token.tag().equals("VBG")) {
        return i;
      }
      if (!token.tag().equals("RB") && !token.tag().equals("PRP$")) {
        return shown();
      }
    }
    return -1;
  }

  /** "showed the general talking to the rebels": somebody and what he does. */
  private int shown() {
    for (int i = verb.index() + 1; i <= Math.min(window.last(), verb.index() + 6); i++) {
      Token token = sentence.token(i);
      if (token.tag().equals("VBG") && !token.is("case")) {
        return verb.index() + 1;
      }
      if (!Clauses.isWord(token) || token.tag().equals("IN") || token.isVerb()) {
        return -1;
      }
    }
    return -1;
  }

  /** "reflected on the day when …", "told of a raid". */
  private int topic() {
    int next = verb.index() + 1;
    boolean preposition = next < window.last()
        && Set.of("on", "of", "about").contains(sentence.token(next).text());
    return preposition ? next + 1 : -1;
  }

  /** What Y is said to be: "regards Y as Z". */
  private int described() {
    int last = Math.min(window.last(), Clauses.right(sentence, verb));
    for (int i = verb.index() + 1; i <= last; i++) {
      if (sentence.token(i).text().equals("as")) {
        return i;
      }
      if (Clauses.isFinite(sentence.token(i)) || isComma(sentence, i)) {
        break;
      }
    }
    return -1;
  }

  /** "called Y Z", "considers Y to be Z". */
  private int called() {
    return sentence.children(verb).stream()
        .filter(c -> c.index() > verb.index() + 1 && c.index() <= window.last())
        .filter(c -> c.is("xcomp") || c.is("ccomp") || c.is("dep") || c.is("obl:npmod"))
        .map(this::predicate)
        .findFirst()
        .orElse(-1);
  }

  /** The part of a small clause behind its subject. */
  private int predicate(Token complement) {
    int left = Clauses.left(sentence, complement);
    return sentence
        .child(complement, "nsubj")
        .filter(s -> s.index() < complement.index())
        .map(s -> Clauses.right(sentence, s) + 1)
        .orElse(Math.max(left, verb.index() + 1));
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

  private int end(int begin, Frame frame) {
    int last = new ContentEnd(sentence, verb, window, lexicon).of(begin, frame);
    if (frame == Frame.NOUN) {
      return Math.min(
          last, sentence.child(verb, "obj").map(o -> Clauses.right(sentence, o)).orElse(last));
    }
    return last;
  }

  /** "As X wrote, …": whether "as" stands before the subject. */
  boolean isComparison(Token subject) {
    int first = SourceFinder.first(sentence, subject);
    return subject.index() < verb.index()
        && infinitive() < 0
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
    boolean conjunct = first > 1 && sentence.token(first - 2).tag().equals("CC");
    List<Span> contents =
        conjunct ? new ArrayList<>() : new ArrayList<>(spans(window.first(), first - 2));
    int comma = nextComma(verb.index() + 1);
    if (comma > 0
        && sentence.tokens().subList(verb.index() + 1, comma).stream().noneMatch(Token::isVerb)) {
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
    return participle && sentence.child(verb, "aux").isEmpty() && (infinitive() > 0 || isAsideTo());
  }

  /** ", said to number thousands,": the infinitive may be tagged as a noun. */
  private boolean isAsideTo() {
    int next = verb.index() + 1;
    return isComma(sentence, verb.index() - 1)
        && next < window.last()
        && sentence.token(next).lemma().equals("to")
        && sentence.token(next + 1).tag().equals("NN");
  }

  /** "The group is said to have …": the subject and the infinitive. */
  List<Span> raised() {
    Optional<Token> subject =
        sentence.child(verb, "nsubj").or(() -> SourceFinder.subject(sentence, verb));
    int begin = isAsideTo() ? verb.index() + 1 : infinitive();
    if (begin < 0) {
      return List.of();
    }
    List<Span> contents = new ArrayList<>();
    subject
        .filter(s -> s.index() < verb.index())
        .ifPresent(s -> contents.addAll(spans(
            Math.max(window.first(), Clauses.left(sentence, s)),
            Math.min(verb.index() - 1, Clauses.right(sentence, s)))));
    int comma = isComma(sentence, verb.index() - 1) ? nextComma(begin) : -1;
    contents.addAll(spans(begin, comma > 0 ? comma - 1 : end(begin, Frame.TO)));
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
