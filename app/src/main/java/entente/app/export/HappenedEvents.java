package entente.app.export;

import entente.app.library.Library;
import entente.app.library.StatementFilter;
import entente.attribution.Modality;
import entente.linking.Event;
import entente.statement.Statement;
import java.util.List;
import java.util.Set;

/**
 * The rows of event data: one for each event that the articles report as having happened. A promise, threat, demand or
 * refusal has happened when it was made, though what it is about has not. Ties are no events.
 */
final class HappenedEvents {
  private static final Set<String> SAID = Set.of("AGREE", "THREATEN", "REQUEST", "REJECT");

  private HappenedEvents() {}

  /** In the order of the first reports; with what is only possible, supposed or denied, or without it. */
  static List<Event> of(Library library, boolean unrealised) {
    return library.events(StatementFilter.all()).stream()
        .filter(event -> event.statement().kind() == Statement.Kind.EVENT)
        .filter(event -> unrealised || hasHappened(event.statement()))
        .toList();
  }

  private static boolean hasHappened(Statement statement) {
    Modality modality = statement.modality();
    boolean announced = modality == Modality.PLANNED || modality == Modality.DEMANDED;
    return modality == Modality.ACTUAL || (announced && SAID.contains(statement.type()));
  }
}
