package entente.actor;

import entente.actor.Gazetteer.Entry;
import entente.actor.Gazetteer.Kind;
import entente.actor.Gazetteer.Role;
import java.util.List;

/**
 * An entry with the names by which texts may name it.
 *
 * @param aliases the names that the tables know
 * @param own the names that a user's file gives
 * @param ownRoles those of its roles that a user's file tells
 */
record NamedEntry(Entry entry, List<Alias> aliases, List<Alias> own, List<Role> ownRoles) {
  /** Copies the lists. */
  NamedEntry {
    aliases = List.copyOf(aliases);
    own = List.copyOf(own);
    ownRoles = List.copyOf(ownRoles);
  }

  /** An entry of the tables. */
  NamedEntry(Entry entry, List<Alias> aliases) {
    this(entry, aliases, List.of(), List.of());
  }

  /**
   * One name.
   *
   * @param sure false when it is shared with another entry or an ordinary word
   * @param exact whether its capitals must be as written ("CARE")
   */
  record Alias(String text, Kind kind, boolean sure, boolean exact) {}
}
