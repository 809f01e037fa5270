package entente.app.cli;

import entente.app.answer.DateWords;
import entente.app.answer.DocumentWords;
import entente.app.answer.Phrases;
import entente.app.answer.UsageException;
import entente.app.cli.Screen.Look;
import entente.app.export.StatementJson;
import entente.app.library.Library;
import entente.app.library.SearchHit;
import entente.app.library.StatementFilter;
import entente.linking.Report;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Sentences by their words. */
@Command(
    name = "search",
    description =
        "Finds the sentences that hold all these words, in any form, with their statements; the best come first.",
    footer = {
      "  entente search \"axis of evil\"",
      "  Words in quotation marks within the question are looked for side by side: '\"axis of evil\" Bush'"
    })
final class SearchCommand extends ListingCommand {
  @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
  private List<String> words;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many sentences. Default: ${DEFAULT-VALUE}.")
  private int limit = 50;

  @Override
  void print(Library library, Screen screen) {
    List<SearchHit> hits = hits(library);
    if (!quiet()) {
      screen.line(Phrases.count(hits.size(), "sentence")
          + (hits.size() == limit ? " (more with --limit)" : ""));
    }
    for (SearchHit hit : hits) {
      screen.line();
      screen.line(screen.in(Look.DIM, DocumentWords.of(hit.document())));
      marked(screen, hit.text());
      for (Report stored : statements(library, hit)) {
        screen.hanging("  " + Phrases.sign(stored.statement()) + " ", 4, Look.PLAIN, line(stored));
      }
    }
  }

  private static void marked(Screen screen, String text) {
    for (String line : Screen.wrap(text, screen.width())) {
      screen.line(screen.marked(line, SearchHit.OPEN, SearchHit.CLOSE));
    }
  }

  private static String line(Report stored) {
    return Phrases.headline(stored.statement()) + ", "
        + DateWords.of(stored.statement().date()) + " · id "
        + stored.statement().id();
  }

  @Override
  void printJson(Library library, JsonPrinter json) {
    json.array(hits(library), (out, hit) -> properties(library, out, hit));
  }

  private static void properties(Library library, JsonGenerator out, SearchHit hit) {
    out.writeStringProperty("document", hit.document().id());
    out.writeStringProperty("text", hit.plainText());
    out.writeNumberProperty("begin", hit.span().begin());
    out.writeNumberProperty("end", hit.span().end());
    out.writeArrayPropertyStart("statements");
    for (Report stored : statements(library, hit)) {
      out.writeStartObject();
      new StatementJson(out).properties(stored);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private List<SearchHit> hits(Library library) {
    if (limit < 1) {
      throw new UsageException("--limit " + limit + " is too few. Write 1 or more.");
    }
    String question = words.size() == 1 ? phrase(words.get(0)) : String.join(" ", words);
    return library.search(question, limit);
  }

  /** One argument of several words came in the shell's quotation marks: a phrase, unless it has marks of its own. */
  private static String phrase(String argument) {
    return argument.indexOf('"') >= 0 ? argument : '"' + argument + '"';
  }

  private static List<Report> statements(Library library, SearchHit hit) {
    return library.statements(StatementFilter.all()
        .within(hit.document().number(), hit.span().begin(), hit.span().end()));
  }
}
