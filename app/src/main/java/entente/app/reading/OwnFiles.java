package entente.app.reading;

import java.nio.file.Path;
import java.util.List;

/**
 * What a user teaches the engine.
 *
 * @param lexicons files of examples
 * @param actors dictionaries and tables of actors
 */
public record OwnFiles(List<Path> lexicons, List<Path> actors) {
  /** Nothing of the user's own. */
  public static final OwnFiles NONE = new OwnFiles(List.of(), List.of());

  /** Copies the lists. */
  public OwnFiles {
    lexicons = List.copyOf(lexicons);
    actors = List.copyOf(actors);
  }
}
