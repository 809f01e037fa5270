package entente.actor;

import entente.actor.Gazetteer.Role;
import entente.actor.Gazetteer.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user's file says of one actor; what several lines or files say of one name is put together later.
 *
 * @param name as it is to be shown
 * @param type what it is, or null where the file does not say
 * @param aliases its other names
 * @param standings where it belongs, for a time or always
 * @param roles what it was
 */
record OwnActor(
    String name,
    Actor.@Nullable Type type,
    List<String> aliases,
    List<Standing> standings,
    List<Role> roles) {
  /** Copies the lists. */
  OwnActor {
    aliases = List.copyOf(aliases);
    standings = List.copyOf(standings);
    roles = List.copyOf(roles);
  }
}
