package entente.app.answer.change;

import entente.app.answer.DecidedStatements;
import entente.app.answer.DecisionWords;
import entente.app.answer.Phrases;
import entente.app.answer.PlainText;
import entente.app.answer.change.News.Kind;
import entente.app.answer.change.News.Line;
import entente.app.answer.change.News.Part;
import entente.app.answer.change.News.Where;
import entente.app.library.Choice;
import entente.app.library.Decision;
import entente.app.library.Library;
import entente.app.library.StatementAnchor;
import entente.linking.Report;
import java.util.List;
import java.util.Optional;

/** What the user decided. */
final class DecisionNews {
  private DecisionNews() {}

  static News of(Library library, Decision decision) {
    String words = PlainText.oneLine(DecisionWords.of(decision.choice())) + ".";
    List<Line> lines = line(library, decision).stream().toList();
    return new News(
        decision.made(),
        words,
        lines.isEmpty() ? List.of() : List.of(new Part(Kind.DECIDED, "", lines.size(), lines)),
        decision.number());
  }

  /** What it is about, where that is shown. */
  private static Optional<Line> line(Library library, Decision decision) {
    Choice choice = decision.choice();
    if (choice instanceof Choice.Reject reject) {
      return statement(library, decision, reject.statement());
    }
    if (choice instanceof Choice.Correct correct) {
      return statement(library, decision, correct.statement());
    }
    String first = choice.actors().get(0).id();
    return choice instanceof Choice.Hide
        ? Optional.empty()
        : library.identities().actors().stream()
            .filter(actor -> actor.id().equals(first))
            .findFirst()
            .map(actor -> new Line(actor.name(), "", Where.actor(actor.id())));
  }

  private static Optional<Line> statement(
      Library library, Decision decision, StatementAnchor anchor) {
    Optional<Report> read = new DecidedStatements(library).of(decision);
    return read.map(report -> new Line(
        PlainText.oneLine(Phrases.headline(report.statement())),
        "",
        Where.statement(anchor.document(), anchor.id())));
  }
}
