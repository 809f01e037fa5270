package entente.app.cli;

import entente.app.export.EventJson;
import entente.app.library.Library;
import entente.app.library.StatementFilter;
import entente.linking.Corroboration;
import entente.linking.Event;
import entente.linking.Report;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** All that is told of one event. */
@Command(
    name = "event",
    description =
        "Shows every report of an event: who independently says so, what are copies, where they contradict each other, and why"
            + " they are held to tell the same.",
    footer = "  entente event s4f2a90b1c3d7")
final class EventCommand extends ListingCommand {
  @Parameters(
      paramLabel = "ID",
      description = "An event's id, or the id of a statement that reports it.")
  private String id;

  @Override
  void print(Library library, Screen screen) {
    Event event = event(library);
    new EventListing(screen).print(event, corroboration(library, event));
  }

  @Override
  void printJson(Library library, JsonPrinter json) {
    Event event = event(library);
    json.object(out -> {
      new EventJson(out).properties(event, corroboration(library, event));
      out.writeArrayPropertyStart("bonds");
      for (Bonds.Bond bond : new Bonds().of(event)) {
        out.writeStartObject();
        out.writeStringProperty("one", bond.one().statement().id());
        out.writeStringProperty("other", bond.other().statement().id());
        out.writeStringProperty("why", Bonds.words(bond.likeness()));
        out.writeEndObject();
      }
      out.writeEndArray();
    });
  }

  private Event event(Library library) {
    Optional<Event> found = library.event(id);
    if (found.isEmpty()) {
      ChosenStatement.requireNotRejected(library, id);
      throw new UsageException("There is no event and no statement \"" + id
          + "\" in the library. The listings show the id of each statement.");
    }
    return found.get();
  }

  private static Corroboration corroboration(Library library, Event event) {
    List<Long> documents = event.reports().stream()
        .map(report -> report.document().number())
        .distinct()
        .toList();
    List<Report> around = library.statements(StatementFilter.all().inDocuments(documents));
    return Corroboration.of(event, Credits.of(library, event.reports()), around);
  }
}
