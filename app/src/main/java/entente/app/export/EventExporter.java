package entente.app.export;

import entente.app.library.Library;
import entente.linking.Event;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * Writes the events of a library in the columns of published event data, a row an event, in the order of their first
 * reports.
 */
public final class EventExporter {
  private final List<Event> events;
  private final Writer out;

  /** Writes from the library to the writer, which stays open; unrealised events only on demand. */
  public EventExporter(Library library, boolean unrealised, Writer out) {
    this.events = HappenedEvents.of(library, unrealised);
    this.out = out;
  }

  /** Writes PLOVER in POLECAT's columns; an error of the writer is passed on. */
  public void writePlover() throws IOException {
    Tsv table = new Tsv(out);
    table.row(PloverRow.HEADING);
    StoryNames names = new StoryNames(events);
    for (Event event : events) {
      table.row(PloverRow.of(event, names));
    }
    out.flush();
  }

  /** Writes CAMEO in GDELT's columns. */
  public void writeCameo() throws IOException {
    Tsv table = new Tsv(out);
    table.row(CameoRow.HEADING);
    for (Event event : events) {
      Optional<CameoCode> code = CameoCode.of(event.statement());
      if (code.isPresent()) {
        table.row(CameoRow.of(event, code.get()));
      }
    }
    out.flush();
  }
}
