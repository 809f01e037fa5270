package entente.time;

import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How the clauses of a sentence hang together in time. */
final class Clauses {
  /**
   * A clause of time below an event.
   *
   * @param verb the verb of the clause
   * @param placing how the event lies to it
   * @param word the word that opens it
   */
  record TimeClause(Token verb, Placing placing, String word) {}

  private static final Set<String> SPEECH =
      Set.copyOf(Table.rows("speech.tsv").stream().map(row -> row.get(0)).toList());

  private static final Set<String> REPORTS = Set.copyOf(Table.rows("speech.tsv").stream()
      .filter(row -> row.get(1).equals("report"))
      .map(row -> row.get(0))
      .toList());

  private static final Map<String, Placing> OPENERS = Map.of(
      "when",
      Placing.WITHIN,
      "as",
      Placing.WITHIN,
      "once",
      Placing.AFTER,
      "after",
      Placing.AFTER,
      "since",
      Placing.SINCE,
      "before",
      Placing.BEFORE,
      "until",
      Placing.UNTIL);

  /** What an act is done over or after: "collapsed over the arrest", "came with the fall". */
  private static final Set<String> CAUSES =
      Set.of("over", "after", "following", "upon", "with", "amid", "because", "since");

  /** Verbs that say of a state of things that it came about. */
  private static final Set<String> COMING = Set.of(
      "occur",
      "happen",
      "come",
      "begin",
      "start",
      "follow",
      "emerge",
      "arise",
      "form",
      "end",
      "collapse",
      "deepen",
      "return",
      "resume",
      "develop",
      "grow",
      "break");

  /** Verbs that tell of a state rather than of what happened next. */
  private static final Set<String> LASTING = Set.of(
      "be", "have", "lead", "head", "run", "rule", "control", "support", "know", "want", "believe",
      "live", "serve", "own", "hold", "include");

  private static final Set<String> MEASURES =
      Set.of("lot", "deal", "amount", "plenty", "number", "series", "wave", "string");

  private static final Set<String> SAME_TIME = Set.of("", "to", "as", "while", "by", "in", "when");
  private static final Set<String> NOMINAL_UP =
      Set.of("obj", "obl", "nsubj", "iobj", "nmod", "conj", "appos");
  private static final Set<String> CLAUSAL_UP = Set.of("xcomp", "conj", "advcl", "aux", "cop");
  private static final Set<String> ASIDE = Set.of("acl", "advcl", "nmod", "appos", "compound");

  private final Sentence sentence;

  Clauses(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether the word tells of something, so that its time is not that of its content. */
  static boolean isSpeech(Token word) {
    return SPEECH.contains(word.lemma());
  }

  static boolean isOneOf(Token word, Set<String> relations) {
    return relations.stream().anyMatch(word::is);
  }

  /** Whether the word is the head of a clause: a verb, or a noun or adjective with "be". */
  boolean isPredicate(Token word) {
    return word.isVerb() && !isStray(word) || sentence.child(word, "cop").isPresent();
  }

  /**
   * Whether the word is no verb whatever its tag: a past tense cannot follow "to" ("to vetted groups"), and a verb has
   * no article ("a drone").
   */
  boolean isStray(Token word) {
    boolean past = word.tag().equals("VBD")
        && word.index() > 0
        && sentence.token(word.index() - 1).tag().equals("TO");
    return past || word.isVerb() && sentence.child(word, "det").isPresent();
  }

  /** The word above whose time the event shares; none where its clause has a time of its own. */
  Optional<Token> sharing(Token word) {
    Optional<Token> head = sentence.head(word);
    if (head.isEmpty() || isSpeech(head.get())) {
      return Optional.empty();
    }
    boolean shares = isPredicate(word) ? clauseShares(word, head.get()) : isOneOf(word, NOMINAL_UP);
    return shares ? head : Optional.empty();
  }

  private boolean clauseShares(Token word, Token head) {
    Tense tense = Tense.of(sentence, word);
    boolean perfect = tense == Tense.PERFECT && Tense.of(sentence, head) != Tense.PERFECT;
    if (perfect || Tense.isModal(sentence, word)) {
      return false; // "have agreed" does not go with "on Tuesday", nor "could leave"
    }
    if (word.is("conj")) {
      return word.tag().equals(head.tag()) && !hasSubject(word);
    }
    if (word.is("advcl")) {
      boolean when =
          sentence.children(word, "advmod").stream().anyMatch(w -> w.lemma().equals("when"));
      return when
          || SAME_TIME.contains(sentence.child(word, "mark").map(Token::lemma).orElse(""));
    }
    return isOneOf(word, CLAUSAL_UP);
  }

  boolean hasSubject(Token verb) {
    return sentence.child(verb, "nsubj").isPresent();
  }

  /** The clauses of time below an event: "when the army left". */
  List<TimeClause> timeClauses(Token event) {
    List<TimeClause> clauses = new ArrayList<>();
    for (Token verb : sentence.children(event, "advcl")) {
      for (Token word : sentence.children(verb)) {
        Placing placing = OPENERS.get(word.lemma());
        if (placing != null && !isSpeech(verb) && (word.is("mark") || word.is("advmod"))) {
          clauses.add(new TimeClause(verb, placing, word.text()));
        }
      }
    }
    return clauses;
  }

  /** The verbs of clauses that tell more of what an act was done over: "over the fall of a town, which they took in May". */
  List<Token> causes(Token event) {
    return sentence.children(event, "obl").stream()
        .filter(noun -> sentence.children(noun, "case").stream()
            .anyMatch(word -> CAUSES.contains(word.lemma())))
        .flatMap(noun -> Stream.concat(Stream.of(noun), sentence.children(noun, "nmod").stream()))
        .flatMap(noun -> sentence.children(noun, "acl").stream())
        .filter(verb -> verb.relation().equals("acl:relcl"))
        .toList();
  }

  /** The verb that says of a relation that it came about: "a convergence occurred". */
  Optional<Token> coming(Token relation) {
    return sentence
        .head(relation)
        .filter(verb -> relation.is("nsubj") && verb.tag().equals("VBD"))
        .filter(verb -> COMING.contains(verb.lemma()));
  }

  /** "The moment when the army left" tells of the leaving, whatever stands above it. */
  private boolean isWhenRelative(Token at) {
    boolean when =
        sentence.children(at).stream().anyMatch(child -> child.lemma().equals("when"));
    return when && at.is("acl");
  }

  /** The head of the main clause; the parser makes an opening quotation mark the root now and then. */
  Token main() {
    Token root = sentence.root();
    boolean word = Character.isLetterOrDigit(root.text().charAt(0));
    return word
        ? root
        : sentence.children(root).stream().filter(this::isPredicate).findFirst().orElse(root);
  }

  /** Whether the word stands in the main course of the sentence, not in a relative or participial aside. */
  boolean isOfMainCourse(Token word) {
    Token at = word;
    for (int steps = 0; steps < sentence.size(); steps++) {
      if (isWhenRelative(at)) {
        return true;
      }
      boolean aside = isOneOf(at, ASIDE) && !isContinued(at) && !isMeasured(at);
      if (aside || REPORTS.contains(at.lemma())) {
        return false;
      }
      if (at.head() < 0 || isPredicate(at) && (isReported(at) || at.is("parataxis"))) {
        return true;
      }
      at = sentence.token(at.head());
    }
    return false;
  }

  /** "… reached the king, who asked for a meeting": a relative clause that goes on with the tale. */
  private boolean isContinued(Token at) {
    int left = sentence.subtree(at).nextSetBit(0);
    Token above = sentence.token(Math.max(0, at.head()));
    return at.relation().equals("acl:relcl")
        && at.tag().equals("VBD")
        && sentence.child(at, "cop").isEmpty()
        && !LASTING.contains(at.lemma())
        && left > 0
        && sentence.token(left - 1).text().equals(",")
        && above.index() > main().index();
  }

  /** "With a lot of our help": the measure stands for what it measures. */
  private boolean isMeasured(Token at) {
    return at.is("nmod")
        && at.head() >= 0
        && MEASURES.contains(sentence.token(at.head()).lemma());
  }

  /** The word of saying, if the event is told as going on at that time: in the present, or as "was sending". */
  Optional<Token> telling(Token word) {
    Optional<Token> head = sentence.head(word).filter(Clauses::isSpeech);
    boolean past = sentence.children(word, "aux").stream().anyMatch(a -> a.tag().equals("VBD"));
    boolean going = word.tag().equals("VBG") && past;
    boolean direct = Tense.of(sentence, word) == Tense.PRESENT
        && word.index() > 0
        && sentence.tokens().subList(0, word.index()).stream()
            .anyMatch(t -> t.text().equals(":"));
    boolean content = word.is("ccomp") || word.is("parataxis");
    return content && (going || direct) ? head : Optional.empty();
  }

  boolean isReported(Token at) {
    return at.is("ccomp") && sentence.head(at).filter(Clauses::isSpeech).isPresent();
  }

  /** Whether the word stands in a clause that is told beside the main course. */
  boolean isAside(Token word) {
    Token at = word;
    for (int steps = 0; steps < sentence.size() && at.head() >= 0; steps++) {
      if (at.is("acl") || at.is("advcl")) {
        return true;
      }
      at = sentence.token(at.head());
    }
    return false;
  }
}
