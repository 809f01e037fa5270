package entente.app.library;

import entente.app.library.Choice.Correct;
import entente.app.library.Choice.Who;
import entente.article.Span;
import entente.statement.Party;
import entente.statement.Statement;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the statement that a decision is about among those of its document, whoever read them. */
final class StatementMatch {
  private final StatementAnchor anchor;
  private final @Nullable Correct correct;

  private StatementMatch(StatementAnchor anchor, @Nullable Correct correct) {
    this.anchor = anchor;
    this.correct = correct;
  }

  /**
   * The statement that tells the same in the same sentence: its trigger overlaps that of the one decided about, its type
   * and sides are the same or already those that the user wants.
   */
  static Optional<Statement> find(Choice choice, Collection<Statement> statements) {
    StatementMatch match = choice instanceof Correct correct
        ? new StatementMatch(correct.statement(), correct)
        : new StatementMatch(((Choice.Reject) choice).statement(), null);
    return statements.stream()
        .filter(match::isIn)
        .min(Comparator.comparing((Statement s) -> !s.id().equals(match.anchor.id()))
            .thenComparing(s -> !s.type().equals(match.anchor.type()))
            .thenComparing(Statement::id));
  }

  private boolean isIn(Statement statement) {
    Span sentence = statement.evidence().sentence().span();
    Span trigger = statement.evidence().trigger().span();
    return trigger.begin() - sentence.begin() < anchor.end()
        && trigger.end() - sentence.begin() > anchor.begin()
        && TextPrint.of(statement.evidence().sentence().text()).equals(anchor.sentence())
        && isType(statement)
        && isSide(
            statement.actor(), anchor.actor(), correct == null ? null : correct.actor(), sentence)
        && isSide(
            statement.recipient(),
            anchor.recipient(),
            correct == null ? null : correct.recipient(),
            sentence);
  }

  private boolean isType(Statement statement) {
    return statement.type().equals(anchor.type())
        || correct != null && statement.type().equals(correct.type());
  }

  private static boolean isSide(
      @Nullable Party read,
      StatementAnchor.@Nullable Named then,
      @Nullable Who wanted,
      Span sentence) {
    if (wanted != null && is(read, wanted)) {
      return true;
    }
    if (read == null || then == null) {
      return read == null && then == null;
    }
    Span words = read.mention().span();
    return read.actor().id().equals(then.id())
        || words.begin() - sentence.begin() < then.end()
            && words.end() - sentence.begin() > then.begin();
  }

  private static boolean is(@Nullable Party read, Who wanted) {
    return wanted.actor() == null
        ? read == null
        : read != null && wanted.actor().ids().contains(read.actor().id());
  }
}
