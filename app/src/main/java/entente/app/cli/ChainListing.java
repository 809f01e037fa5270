package entente.app.cli;

import entente.app.answer.ChainWords;
import entente.app.answer.DateWords;
import entente.app.answer.DocumentWords;
import entente.app.answer.Phrases;
import entente.app.cli.Screen.Look;
import entente.event.Sign;
import entente.linking.Event;
import entente.linking.Report;
import entente.relation.Answer;
import entente.relation.Chain;
import entente.relation.Ground;
import entente.relation.Step;
import entente.relation.Trend;
import entente.statement.Statement;
import entente.time.EventDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Prints chains: each step with its date, what it answers and who says so, and its sentence. */
final class ChainListing {
  private static final int INDENT = 6;

  private final Screen screen;

  private final Function<Report, List<String>> paths;

  /** Prints to the screen; the paths say how somebody stands for a side of the chain. */
  ChainListing(Screen screen, Function<Report, List<String>> paths) {
    this.screen = screen;
    this.paths = paths;
  }

  /** Prints the chains in the order given. */
  void print(List<Chain> chains) {
    for (int i = 0; i < chains.size(); i++) {
      screen.line();
      String number = chains.size() == 1 ? "" : "Chain " + (i + 1) + ": ";
      screen.line(screen.in(Look.BOLD, number + ChainWords.heading(chains.get(i))));
      print(chains.get(i));
    }
  }

  private void print(Chain chain) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Step step : chain.steps()) {
      numbers.put(step.event().id(), numbers.size() + 1);
      screen.line();
      print(step, numbers);
    }
  }

  private void print(Step step, Map<String, Integer> numbers) {
    Statement statement = step.event().statement();
    String number = Screen.pad(numbers.get(step.event().id()) + ".", INDENT - 2);
    EventDate date = statement.date();
    screen.hanging(
        number + screen.in(look(statement), Phrases.sign(statement)) + " ",
        INDENT,
        Look.BOLD,
        DateWords.of(date) + ": " + Phrases.headline(statement));
    for (Answer answer : step.answers()) {
      screen.paragraph(Look.PLAIN, INDENT, words(answer, numbers, step.trend()));
    }
    screen.paragraph(Look.PLAIN, INDENT, "“" + statement.evidence().sentence().text() + "”");
    screen.paragraph(Look.DIM, INDENT, details(step.event()));
  }

  private static Look look(Statement statement) {
    return statement.sign() == Sign.PLUS
        ? Look.GREEN
        : statement.sign() == Sign.MINUS ? Look.RED : Look.PLAIN;
  }

  private static String words(Answer answer, Map<String, Integer> numbers, Trend trend) {
    int to = numbers.getOrDefault(answer.to().id(), 0);
    String id = answer.ground() instanceof Ground.Stated stated
        ? ", id" + Screen.HELD + stated.report().statement().id()
        : "";
    return ChainWords.verb(answer, to, trend) + ": " + ChainWords.ground(answer) + id;
  }

  private String details(Event event) {
    Report main = event.main();
    List<String> details = new ArrayList<>();
    String sources = Phrases.sources(main.statement().attribution());
    if (!sources.isEmpty()) {
      details.add(sources);
    }
    details.addAll(paths.apply(main));
    details.add(DocumentWords.of(main.document()));
    details.add("id" + Screen.HELD + main.statement().id());
    int more = event.reports().size() - 1;
    if (more > 0) {
      details.add("and " + Phrases.count(more, "more report"));
    }
    return String.join(Screen.HELD + "· ", details);
  }
}
