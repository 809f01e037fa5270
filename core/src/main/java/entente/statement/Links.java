package entente.statement;

import entente.language.Analysis;
import entente.language.Sentence;
import entente.language.Token;
import entente.statement.Statement.Link;
import entente.statement.Statement.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins the statements of one article by the words that the text itself uses: "after", "before", "because" between the
 * clauses of a sentence; "in response", "retaliated", "then" between sentences. Order without dates is told this way.
 */
final class Links {
  /** How many sentences back what is answered may stand. */
  private static final int REACH = 3;

  /** Conjunctions between the clauses of a sentence: "A withdrew after B attacked" puts A's act after B's. */
  private static final Map<String, Relation> CONJUNCTIONS = Map.of(
      "after", Relation.AFTER,
      "once", Relation.AFTER,
      "before", Relation.BEFORE,
      "until", Relation.BEFORE,
      "because", Relation.BECAUSE);

  private static final Set<String> ANSWERING =
      Set.of("retaliate", "respond", "avenge", "reciprocate", "retaliation", "reprisal");
  private static final Set<String> ANSWERS =
      Set.of("response", "retaliation", "revenge", "reply", "reprisal", "answer", "return");
  private static final Set<String> LATER =
      Set.of("then", "later", "afterwards", "subsequently", "eventually", "soon");

  private final Analysis analysis;
  private final List<Statement> statements;

  private Links(Analysis analysis, List<Statement> statements) {
    this.analysis = analysis;
    this.statements = statements;
  }

  /** The statements in the same order, each with its links; they must be in the order of the text. */
  static List<Statement> drawn(List<Statement> statements, Analysis analysis) {
    Links links = new Links(analysis, statements);
    List<Statement> linked = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      linked.add(statements.get(i).withLinks(links.of(i)));
    }
    return linked;
  }

  private List<Link> of(int index) {
    Statement statement = statements.get(index);
    if (statement.kind() == Statement.Kind.TIE) {
      return List.of();
    }
    Sentence sentence = sentence(statement);
    Token trigger = trigger(sentence, statement);
    List<Link> links = new ArrayList<>(withinSentence(statement, sentence, trigger));
    if (links.isEmpty()) {
      acrossSentences(index, sentence, trigger).ifPresent(links::add);
    }
    return links;
  }

  // ---- between clauses

  private List<Link> withinSentence(Statement statement, Sentence sentence, Token trigger) {
    List<Link> links = new ArrayList<>();
    for (Token clause : sentence.children(clauseOf(sentence, trigger), "advcl")) {
      Relation relation = conjunction(sentence, clause);
      for (Statement other : statements) {
        boolean there = other != statement
            && isIn(other, sentence, clause)
            && other.kind() == Statement.Kind.EVENT;
        if (relation != null && there && !isIn(statement, sentence, clause)) {
          links.add(new Link(other.id(), relation));
        }
      }
    }
    return links;
  }

  private static Token clauseOf(Sentence sentence, Token trigger) {
    Token at = trigger;
    for (int steps = 0; steps < sentence.size() && !at.isVerb() && at.head() >= 0; steps++) {
      at = sentence.token(at.head());
    }
    return at;
  }

  private static @Nullable Relation conjunction(Sentence sentence, Token clause) {
    return sentence.children(clause, "mark").stream()
        .map(m -> CONJUNCTIONS.get(m.text().toLowerCase(Locale.ROOT)))
        .filter(r -> r != null)
        .findFirst()
        .orElse(null);
  }

  private static boolean isIn(Statement statement, Sentence sentence, Token clause) {
    return sentence.span().contains(statement.evidence().trigger().span())
        && sentence.dominates(clause, trigger(sentence, statement));
  }

  // ---- between sentences

  private Optional<Link> acrossSentences(int index, Sentence sentence, Token trigger) {
    Statement statement = statements.get(index);
    boolean answers = answers(sentence, trigger);
    boolean later = sentence.children(clauseOf(sentence, trigger), "advmod").stream()
        .anyMatch(a -> LATER.contains(a.lemma()) && a.index() <= trigger.index());
    for (int i = index - 1; (answers || later) && i >= 0; i--) {
      Statement earlier = statements.get(i);
      int distance = sentence.index() - sentence(earlier).index();
      if (distance > REACH) {
        return Optional.empty();
      }
      boolean event = distance > 0 && earlier.kind() == Statement.Kind.EVENT;
      if (event && answers && isAnswered(earlier, statement)) {
        return Optional.of(new Link(earlier.id(), Relation.RESPONSE));
      }
      if (event && later && sameDyad(earlier, statement)) {
        return Optional.of(new Link(earlier.id(), Relation.AFTER));
      }
    }
    return Optional.empty();
  }

  /** Whether the text calls the act an answer: by its verb, or by "in response", "in retaliation for". */
  private static boolean answers(Sentence sentence, Token trigger) {
    Token clause = clauseOf(sentence, trigger);
    return isUnderAnswer(sentence, trigger)
        || sentence.children(clause, "obl").stream()
            .anyMatch(o -> ANSWERS.contains(o.lemma())
                && sentence.child(o, "case").filter(c -> c.lemma().equals("in")).isPresent());
  }

  private static boolean isUnderAnswer(Sentence sentence, Token trigger) {
    Token at = trigger;
    for (int steps = 0; steps < 4; steps++) {
      if (ANSWERING.contains(at.lemma())) {
        return true;
      }
      if (at.head() < 0) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return false;
  }

  /** The act that is answered was done to whoever answers, as far as the parties are known. */
  private static boolean isAnswered(Statement earlier, Statement answer) {
    return answer.actor() != null
        && earlier.recipient() != null
        && earlier.recipient().actor().id().equals(answer.actor().actor().id());
  }

  private static boolean sameDyad(Statement one, Statement other) {
    return one.actor() != null
        && one.recipient() != null
        && other.actor() != null
        && other.recipient() != null
        && ids(one).equals(ids(other));
  }

  private static Set<String> ids(Statement statement) {
    Party actor = statement.actor();
    Party recipient = statement.recipient();
    String first = actor == null ? "" : actor.actor().id();
    String second = recipient == null ? "" : recipient.actor().id();
    return first.equals(second) ? Set.of(first) : Set.of(first, second);
  }

  private Sentence sentence(Statement statement) {
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
}
