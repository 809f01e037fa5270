package entente.app.cli;

import entente.actor.Actor;
import entente.app.answer.DateWords;
import entente.app.answer.DocumentWords;
import entente.app.answer.Phrases;
import entente.app.answer.Surroundings;
import entente.app.answer.UsageException;
import entente.app.library.Agents;
import entente.app.library.Library;
import entente.app.library.Side;
import entente.app.library.StatementFilter;
import entente.linking.Report;
import entente.relation.NamedSentence;
import entente.relation.Told;
import entente.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command about one side, or between two, that reads the sentences of the documents that tell of them. */
abstract class SidesCommand extends ListingCommand {
  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "One actor: a name, another name it has, or its id.")
  private String first;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "B",
      description = "The other actor; without it, anybody.")
  private @Nullable String second;

  @Option(
      names = "--exact",
      description = "Only the actors themselves, not their members and agents.")
  private boolean exact;

  /**
   * What was asked for.
   *
   * @param one the first actor
   * @param other the second, or null
   * @param left who stands for the first
   * @param right who stands for the second, or null
   * @param sentences of the documents that tell of the first
   * @param reports of those documents
   */
  record Asked(
      Actor one,
      @Nullable Actor other,
      Predicate<Actor> left,
      @Nullable Predicate<Actor> right,
      List<NamedSentence> sentences,
      List<Report> reports) {
    /** The names of those who were asked for. */
    String names() {
      return other == null ? one.name() : one.name() + " and " + other.name();
    }
  }

  Asked asked(Library library) {
    Actor one = actor(library, first);
    Actor other = second == null ? null : actor(library, second);
    if (other != null && one.id().equals(other.id())) {
      throw new UsageException(
          "\"" + first + "\" and \"" + second + "\" are both " + one.name() + ". Name two actors.");
    }
    Agents agents = library.agents();
    Side left = exact ? Side.exactly(one) : Side.of(one, agents);
    Side right = other == null ? null : exact ? Side.exactly(other) : Side.of(other, agents);
    Side a = right == null ? left : left.facing(right);
    Side b = right == null ? null : right.facing(left);
    List<Long> documents = documents(library, a);
    return new Asked(
        one,
        other,
        a::holds,
        b == null ? null : b::holds,
        Surroundings.sentences(library, documents),
        documents.isEmpty()
            ? List.of()
            : library.statements(StatementFilter.all().inDocuments(documents)));
  }

  private static List<Long> documents(Library library, Side side) {
    return library
        .statements(StatementFilter.all().involving(side.ids(library.identities())))
        .stream()
        .map(r -> r.document().number())
        .distinct()
        .sorted()
        .toList();
  }

  // ---- how what is told is printed

  /** Prints where something is told: what, the sentence, who says so and where. */
  static void print(Screen screen, Told told, String note) {
    Report report = told.report();
    if (report != null) {
      Statement statement = report.statement();
      screen.hanging(
          "  ",
          2,
          Screen.Look.BOLD,
          Phrases.headline(statement) + ", " + DateWords.of(statement.date()) + note);
    }
    screen.paragraph(Screen.Look.PLAIN, 4, "“" + told.sentence().sentence().text() + "”");
    screen.paragraph(Screen.Look.DIM, 4, details(told));
  }

  /** Who says so, where, and the id. */
  static String details(Told told) {
    List<String> details = new ArrayList<>();
    Report report = told.report();
    String sources = report == null ? "" : Phrases.sources(report.statement().attribution());
    if (!sources.isEmpty()) {
      details.add(sources);
    }
    details.add(DocumentWords.of(told.sentence().document()));
    details.add(
        report == null
            ? "no statement; words: “" + told.words().text() + "”"
            : "id" + Screen.HELD + report.statement().id());
    return String.join(Screen.HELD + "· ", details);
  }
}
