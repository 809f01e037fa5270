package entente.bench.linking;

import entente.actor.Actor;
import entente.app.library.Identities;
import entente.app.library.Library;
import entente.app.library.StatementFilter;
import entente.article.Span;
import entente.bench.linking.ActorPair.Named;
import entente.bench.linking.EventPair.Told;
import entente.bench.linking.Outcome.Answer;
import entente.linking.DocumentHeader;
import entente.linking.Report;
import entente.statement.Party;
import entente.statement.Reading;
import entente.statement.Statement;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Articles in a library of their own, and what it says of pairs. */
final class LinkedArticles {
  private final Map<String, Reading> readings;
  private final Map<String, Long> numbers = new HashMap<>();
  private final Map<String, String> events = new HashMap<>();
  private final Identities identities;

  /**
   * Puts readings into a library.
   *
   * @param folder an empty one, for the library
   * @param readings by the ids of their articles, in the order in which they are put
   */
  LinkedArticles(Path folder, Map<String, Reading> readings) {
    this.readings = readings;
    try (Library library = Library.openForWriting(folder)) {
      readings.values().forEach(reading -> library.put(reading, ""));
      for (DocumentHeader document : library.documents()) {
        numbers.put(document.id(), document.number());
      }
      for (Report report : library.statements(StatementFilter.all())) {
        if (report.event() != null) {
          events.put(report.statement().id(), report.event());
        }
      }
      identities = library.identities();
    }
  }

  /** Whether both statements report one event. A statement that nothing was linked to is an event of its own. */
  Answer answer(EventPair pair) {
    Optional<Statement> first = statement(pair.first());
    Optional<Statement> second = statement(pair.second());
    return first.isEmpty() || second.isEmpty()
        ? Answer.NOT_READ
        : Answer.of(event(first.get()).equals(event(second.get())));
  }

  /** Whether both actors are one actor of the library. */
  Answer answer(ActorPair pair) {
    Optional<String> first = actor(pair.first());
    Optional<String> second = actor(pair.second());
    return first.isEmpty() || second.isEmpty()
        ? Answer.NOT_READ
        : Answer.of(first.get().equals(second.get()));
  }

  private String event(Statement statement) {
    return events.getOrDefault(statement.id(), statement.id());
  }

  /**
   * The statement at this place that is most like the one that was labelled: it shares two of type, actor and recipient
   * with it, or, where no other stands there, one, since what was misread may have been mended.
   */
  private Optional<Statement> statement(Told told) {
    Reading reading = readings.get(told.document());
    List<Statement> here = reading == null
        ? List.of()
        : reading.statements().stream()
            .filter(statement -> overlaps(statement, told))
            .toList();
    int least = here.size() == 1 ? 1 : 2;
    return here.stream()
        .filter(statement -> agreement(statement, told) >= least)
        .max(Comparator.comparingInt(statement -> agreement(statement, told)));
  }

  private static boolean overlaps(Statement statement, Told told) {
    Span trigger = statement.evidence().trigger().span();
    return trigger.begin() < told.end() && told.begin() < trigger.end();
  }

  private static int agreement(Statement statement, Told told) {
    int agreement = statement.type().equals(told.type()) ? 1 : 0;
    agreement += id(statement.actor()).equals(told.actor()) ? 1 : 0;
    return agreement + (id(statement.recipient()).equals(told.recipient()) ? 1 : 0);
  }

  private static String id(@Nullable Party party) {
    return party == null ? "" : party.actor().id();
  }

  private Optional<String> actor(Named named) {
    Reading reading = readings.get(named.document());
    Long number = numbers.get(named.document());
    return reading == null || number == null
        ? Optional.empty()
        : asRead(reading.cast().actors(), named).map(id -> identities.id(number, id));
  }

  /** The id, or, since the gazetteer may have come to know the actor by another, the one of the only actor so named. */
  private static Optional<String> asRead(Collection<Actor> actors, Named named) {
    if (actors.stream().anyMatch(actor -> actor.id().equals(named.id()))) {
      return Optional.of(named.id());
    }
    return actors.stream()
        .filter(actor -> actor.name().equals(named.name()))
        .map(Actor::id)
        .findFirst();
  }
}
