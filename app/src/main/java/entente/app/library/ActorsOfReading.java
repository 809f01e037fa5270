package entente.app.library;

import entente.actor.Actor;
import entente.statement.Party;
import entente.statement.Reading;
import entente.statement.Statement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every actor that a reading knows, once, in the order of the text: the cast, then sides and speakers beyond it. */
final class ActorsOfReading {
  private ActorsOfReading() {}

  static Collection<Actor> all(Reading reading) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    Stream.of(
            reading.cast().actors().stream(),
            reading.statements().stream().flatMap(ActorsOfReading::sides),
            reading.quotes().stream()
                .flatMap(q -> Stream.concat(actor(q.speaker()), actors(q.about()))))
        .flatMap(found -> found)
        .forEach(actor -> actors.putIfAbsent(actor.id(), actor));
    return actors.values();
  }

  private static Stream<Actor> sides(Statement statement) {
    return Stream.of(
            actor(statement.actor()), actor(statement.recipient()), actors(statement.via()))
        .flatMap(found -> found);
  }

  private static Stream<Actor> actors(Collection<Party> parties) {
    return parties.stream().map(Party::actor);
  }

  private static Stream<Actor> actor(@Nullable Party party) {
    return Stream.ofNullable(party).map(Party::actor);
  }
}
