package entente.app.cli;

import entente.app.answer.ChosenSource;
import entente.app.answer.Credits;
import entente.app.answer.UsageException;
import entente.app.export.EventJson;
import entente.app.library.Library;
import entente.linking.Comparison;
import entente.linking.Event;
import entente.linking.Provenance;
import entente.linking.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** What two sources tell. */
@Command(
    name = "compare",
    description =
        "Shows what two sources both tell, what only one tells, where they differ, and whose word each is.",
    footer = {
      "  entente compare \"The Washington Post\" BloombergQuint",
      "  A source is an outlet, a document, or somebody who speaks in the articles."
    })
final class CompareCommand extends ListingCommand {
  @Parameters(
      index = "0",
      paramLabel = "SOURCE1",
      description = "An outlet, a document (its id or a part of it), or a speaker.")
  private String first;

  @Parameters(index = "1", paramLabel = "SOURCE2", description = "The other source.")
  private String second;

  @Override
  void print(Library library, Screen screen) {
    ChosenSource one = ChosenSource.of(library, first);
    ChosenSource other = other(library, one);
    new ComparisonListing(screen, one.name(), other.name()).print(compare(library, one, other));
  }

  @Override
  void printJson(Library library, JsonPrinter json) {
    ChosenSource one = ChosenSource.of(library, first);
    ChosenSource other = other(library, one);
    Comparison comparison = compare(library, one, other);
    json.object(out -> {
      source(out, "a", one);
      source(out, "b", other);
      out.writeArrayPropertyStart("both");
      comparison.both().forEach(shared -> shared(out, shared));
      out.writeEndArray();
      single(out, "only_a", comparison.first());
      single(out, "only_b", comparison.second());
    });
  }

  private ChosenSource other(Library library, ChosenSource one) {
    ChosenSource other = ChosenSource.of(library, second);
    if (one.kind().equals(other.kind()) && one.name().equals(other.name())) {
      throw new UsageException("\"" + first + "\" and \"" + second + "\" are both " + one.name()
          + ". Name two sources.");
    }
    return other;
  }

  private static Comparison compare(Library library, ChosenSource one, ChosenSource other) {
    Map<String, Report> reports = new LinkedHashMap<>();
    List<Report> all = new ArrayList<>(library.statements(one.filter()));
    all.addAll(library.statements(other.filter()));
    all.stream()
        .filter(one.tells().or(other.tells()))
        .forEach(report -> reports.putIfAbsent(
            report.document().number() + " " + report.statement().id(), report));
    Provenance credits = Credits.of(library, reports.values());
    return Comparison.of(Event.of(reports.values()), one.tells(), other.tells(), credits);
  }

  private static void source(JsonGenerator out, String name, ChosenSource source) {
    out.writeObjectPropertyStart(name);
    out.writeStringProperty("kind", source.kind());
    out.writeStringProperty("name", source.name());
    out.writeEndObject();
  }

  private static void shared(JsonGenerator out, Comparison.Shared shared) {
    EventJson json = new EventJson(out);
    out.writeStartObject();
    json.event(shared.event());
    json.contradictions("differences", shared.differences());
    json.origins(shared.origins());
    json.statements("a", shared.first());
    json.statements("b", shared.second());
    out.writeEndObject();
  }

  private static void single(JsonGenerator out, String name, List<Comparison.Single> told) {
    out.writeArrayPropertyStart(name);
    for (Comparison.Single single : told) {
      EventJson json = new EventJson(out);
      out.writeStartObject();
      json.event(single.event());
      json.origins(single.origins());
      json.statements("reports", single.reports());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
