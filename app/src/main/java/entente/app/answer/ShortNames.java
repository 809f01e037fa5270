package entente.app.answer;

import entente.actor.Actor;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The shortest of the names that an actor is known by and that still tell who it is; no name is cut. */
public final class ShortNames {
  private static final int SHORT = 12;
  private static final int WORD = 4;
  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.){2,}|\\p{Lu}{3,6}");

  private ShortNames() {}

  /** "U.S.", "Soleimani", "ISIS"; a name that is short already, or has no shorter form, as it is. */
  public static String of(Actor actor) {
    if (actor.name().length() <= SHORT) {
      return actor.name();
    }
    return actor.type() == Actor.Type.PERSON ? surname(actor) : initials(actor);
  }

  /** One of the words of the full name that somebody calls the person by alone, the last of them. */
  private static String surname(Actor person) {
    List<String> words = Arrays.asList(person.name().split(" "));
    return person.names().stream()
        .filter(name -> name.length() >= WORD && words.contains(name))
        .max(Comparator.comparingInt(words::indexOf))
        .orElse(person.name());
  }

  private static String initials(Actor actor) {
    return actor.names().stream()
        .filter(name -> INITIALS.matcher(name).matches())
        .min(Comparator.comparing((String name) -> !name.contains("."))
            .thenComparing(String::length)
            .thenComparing(name -> name))
        .orElse(actor.name());
  }
}
