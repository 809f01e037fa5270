package entente.app.cli;

import entente.app.answer.ChosenStatement;
import entente.app.answer.UsageException;
import entente.app.cli.Screen.Look;
import entente.app.export.StatementJson;
import entente.app.library.Library;
import entente.app.library.StatementFilter;
import entente.app.library.StoredSentence;
import entente.language.Token;
import entente.linking.Report;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Why a statement was made. */
@Command(
    name = "explain",
    description =
        "Shows how a statement came about: the sentence, its parse, the rule, how actor, date and source were decided.",
    footer = "  entente explain 3f0754b1")
final class ExplainCommand extends ListingCommand {
  @Parameters(paramLabel = "ID", description = "The statement's id, as the listings show it.")
  private String id;

  @Override
  void print(Library library, Screen screen) {
    Report stored = statement(library);
    new StatementListing(screen, s -> List.of()).print(List.of(stored));
    screen.line();
    new Explanation(screen).print(stored.statement());
    sentence(library, stored).ifPresent(found -> {
      screen.line();
      screen.line(screen.in(Look.BOLD, "Parse"));
      new ParseListing(screen).print(found);
    });
  }

  @Override
  void printJson(Library library, JsonPrinter json) {
    Report stored = statement(library);
    json.object(out -> {
      out.writeObjectPropertyStart("statement");
      new StatementJson(out).properties(stored);
      out.writeEndObject();
      out.writeObjectPropertyStart("decided");
      Explanation.of(stored.statement()).forEach(out::writeStringProperty);
      out.writeEndObject();
      out.writeArrayPropertyStart("parse");
      sentence(library, stored)
          .ifPresent(found -> found.tokens().forEach(token -> word(out, token)));
      out.writeEndArray();
    });
  }

  private static void word(JsonGenerator out, Token token) {
    out.writeStartObject();
    out.writeNumberProperty("index", token.index());
    out.writeStringProperty("text", token.text());
    out.writeStringProperty("lemma", token.lemma());
    out.writeStringProperty("tag", token.tag());
    out.writeStringProperty("entity", token.entity());
    out.writeNumberProperty("head", token.head());
    out.writeStringProperty("relation", token.relation());
    out.writeEndObject();
  }

  private Report statement(Library library) {
    List<Report> found = library.statements(StatementFilter.all().withId(id));
    if (found.isEmpty()) {
      ChosenStatement.requireNotRejected(library, id);
      throw new UsageException("There is no statement \"" + id
          + "\" in the library. The listings show the id of each statement.");
    }
    return found.get(0);
  }

  private static Optional<StoredSentence> sentence(Library library, Report stored) {
    int begin = stored.statement().evidence().trigger().span().begin();
    return library.sentence(stored.document(), begin);
  }
}
