package entente.app.cli;

import entente.app.answer.Bonds;
import entente.app.answer.ChosenStatement;
import entente.app.answer.Credits;
import entente.app.answer.UsageException;
import entente.app.export.EventJson;
import entente.app.library.Library;
import entente.linking.Event;
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
    new EventListing(screen).print(event, Credits.corroboration(library, event));
  }

  @Override
  void printJson(Library library, JsonPrinter json) {
    Event found = event(library);
    json.object(out -> {
      EventJson event = new EventJson(out);
      event.properties(found, Credits.corroboration(library, found));
      event.bonds(new Bonds().of(found));
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
}
