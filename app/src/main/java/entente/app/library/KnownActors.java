package entente.app.library;

import entente.actor.Gazetteer;

/** Which actors the gazetteer knows; it is loaded when the first document is written. */
final class KnownActors {
  private static final class Shared {
    static final Gazetteer GAZETTEER = Gazetteer.load();
  }

  private KnownActors() {}

  static boolean isKnown(String id) {
    return Shared.GAZETTEER.byId(id).isPresent();
  }
}
