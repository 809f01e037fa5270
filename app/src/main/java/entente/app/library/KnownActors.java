package entente.app.library;

import entente.actor.Gazetteer;
import java.util.List;
import java.util.Optional;

/** What the gazetteer knows of actors; it is loaded when it is first asked. */
final class KnownActors {
  private static final class Shared {
    static final Gazetteer GAZETTEER = Gazetteer.load();
  }

  private KnownActors() {}

  /** The ids of the states and bodies that are commonly known to have armed or paid a group; none for others. */
  static List<String> backers(String id) {
    return Shared.GAZETTEER.byId(id).map(Gazetteer.Entry::backers).orElse(List.of());
  }

  /** The name of what the gazetteer knows by an id. */
  static Optional<String> name(String id) {
    return Shared.GAZETTEER.byId(id).map(entry -> entry.actor().name());
  }

  static boolean isKnown(String id) {
    return Shared.GAZETTEER.byId(id).isPresent();
  }
}
