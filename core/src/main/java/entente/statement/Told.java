package entente.statement;

import entente.language.Analysis;
import entente.language.Sentence;
import entente.language.Token;
import entente.statement.Statement.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which word of an article tells which statement. */
final class Told {
  /** Relations by which a verb lends itself to what is told below it: "launched an attack", "began to bomb". */
  private static final Set<String> LENT = Set.of("obj", "xcomp", "ccomp");

  /**
   * A statement with its place in the syntax.
   *
   * @param statement what is told
   * @param order its place among the statements of the article
   * @param sentence where
   * @param trigger the word that tells it
   */
  record Place(Statement statement, int order, Sentence sentence, Token trigger) {}

  private final List<Place> places = new ArrayList<>();
  private final Map<Integer, List<Place>> bySentence = new HashMap<>();

  /** Ties that may begin by an act, or for a reason. */
  private static final Set<String> TURNING = Set.of("ALLIED", "HOSTILE", "SPONSORS");

  /** Finds the words of all events, and of ties that may begin by an act; offices are left out. */
  Told(List<Statement> statements, Analysis analysis) {
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (statement.kind() == Kind.EVENT || TURNING.contains(statement.type())) {
        Sentence sentence = sentence(analysis, statement);
        Place place = new Place(statement, i, sentence, trigger(sentence, statement));
        places.add(place);
        bySentence.computeIfAbsent(sentence.index(), key -> new ArrayList<>()).add(place);
      }
    }
  }

  private static Sentence sentence(Analysis analysis, Statement statement) {
    return analysis.sentences().stream()
        .filter(s -> s.span().equals(statement.evidence().sentence().span()))
        .findFirst()
        .orElseThrow();
  }

  private static Token trigger(Sentence sentence, Statement statement) {
    return sentence.tokens().stream()
        .filter(t -> t.span().overlaps(statement.evidence().trigger().span()))
        .findFirst()
        .orElse(sentence.root());
  }

  /** All events, in the order of the text. */
  List<Place> all() {
    return places;
  }

  /** The events that a sentence tells. */
  List<Place> in(Sentence sentence) {
    return bySentence.getOrDefault(sentence.index(), List.of());
  }

  /** What a word tells: itself, or by the noun or infinitive that it governs. */
  List<Place> by(Sentence sentence, Token token) {
    List<Place> own =
        in(sentence).stream().filter(p -> p.trigger().index() == token.index()).toList();
    return own.isEmpty() && token.isVerb()
        ? in(sentence).stream().filter(p -> lends(sentence, token, p.trigger())).toList()
        : own;
  }

  private static boolean lends(Sentence sentence, Token verb, Token trigger) {
    Token at = trigger;
    for (int steps = 0; steps < 3; steps++) {
      if (!LENT.contains(at.relation()) || at.head() < 0) {
        return false;
      }
      if (at.is("ccomp") && sentence.child(at, "mark").isEmpty()) {
        return false;
      }
      at = sentence.token(at.head());
      if (at.index() == verb.index()) {
        return true;
      }
    }
    return false;
  }

  /** What a clause tells: its verb, the verbs that go on with its subject, and what it does "by" doing. */
  List<Place> inClause(Sentence sentence, Token verb) {
    Set<Place> told = new LinkedHashSet<>(by(sentence, verb));
    for (Token child : sentence.children(verb)) {
      boolean goesOn =
          child.is("conj") && child.isVerb() && sentence.child(child, "nsubj").isEmpty();
      if (goesOn || isMeans(sentence, child)) {
        told.addAll(by(sentence, child));
      }
      // "By expelling the envoy": the parser takes the gerund for an adjective now and then.
      if (child.is("obl") && isBy(sentence.child(child, "case"))) {
        sentence.children(child, "amod").stream()
            .filter(Token::isVerb)
            .forEach(a -> told.addAll(by(sentence, a)));
      }
    }
    return List.copyOf(told);
  }

  /** "By arresting officials": with what something is done. */
  private static boolean isMeans(Sentence sentence, Token clause) {
    return clause.is("advcl") && isBy(sentence.child(clause, "mark"));
  }

  private static boolean isBy(Optional<Token> marker) {
    return marker.filter(m -> m.lemma().equals("by")).isPresent();
  }

  /** The word with which the clause of a word begins to be told: the nearest verb above it, or itself. */
  static Token clauseOf(Sentence sentence, Token word) {
    Token at = word;
    for (int steps = 0; steps < sentence.size() && !at.isVerb() && at.head() >= 0; steps++) {
      at = sentence.token(at.head());
    }
    return at;
  }

  /** The dictionary forms of the words that say what act a statement tells. */
  static Set<String> words(Place place) {
    Sentence sentence = place.sentence();
    Token trigger = place.trigger();
    Set<String> words = new LinkedHashSet<>();
    words.add(trigger.lemma());
    for (Token child : sentence.children(trigger)) {
      boolean names =
          child.isNoun() && (child.is("obj") || child.is("nsubj") || isInstrument(sentence, child));
      boolean means = child.isVerb() && isMeans(sentence, child);
      if (names || means) {
        words.add(child.lemma());
      }
    }
    sentence
        .head(trigger)
        .filter(h -> h.isNoun() && (trigger.is("nmod") || trigger.is("acl")))
        .map(Token::lemma)
        .ifPresent(words::add);
    return words;
  }

  private static boolean isInstrument(Sentence sentence, Token noun) {
    @Nullable String marker = sentence.child(noun, "case").map(Token::lemma).orElse(null);
    return noun.is("obl") && ("in".equals(marker) || "with".equals(marker));
  }
}
