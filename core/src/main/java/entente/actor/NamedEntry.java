package entente.actor;

import entente.actor.Gazetteer.Entry;
import entente.actor.Gazetteer.Kind;
import java.util.List;

/** An entry with the names by which texts may name it. */
record NamedEntry(Entry entry, List<Alias> aliases) {
  /** Copies the names. */
  NamedEntry {
    aliases = List.copyOf(aliases);
  }

  /**
   * One name.
   *
   * @param sure false when it is shared with another entry or an ordinary word
   * @param exact whether its capitals must be as written ("CARE")
   */
  record Alias(String text, Kind kind, boolean sure, boolean exact) {}
}
