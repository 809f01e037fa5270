package entente.actor;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person, state, organisation or group that acts.
 *
 * @param id the same for the same actor in every document where that is known, such as "state:IRN",
 *     "person:qassem-soleimani", "group:islamic-state"; actors known only by a description carry their document's id
 * @param name the name to show
 * @param type what it is
 * @param country ISO 3166-1 alpha-3 code of the state it is or belongs to, or null where neither the text nor the
 *     gazetteer says
 * @param sector PLOVER's sector (GOV MIL REB OPP PTY COP SPY JUD LEG MED EDU BUS CVL IGO NGO UAF), or null
 * @param names every name known or seen, the one to show first
 */
public record Actor(
    String id,
    String name,
    Type type,
    @Nullable String country,
    @Nullable String sector,
    List<String> names) {
  /** The kinds of actor. */
  public enum Type {
    /** A country, with its government, forces and people. */
    STATE,
    /** A human being. */
    PERSON,
    /** A body with members and a name: the United Nations, the CIA, a party, a company. */
    ORGANISATION,
    /** An armed group, a people, or persons without a body. */
    GROUP;

    /** The word used in exports: the name in lower case. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether only one article knows the actor, by a description that nothing else could be held against. */
  public boolean isOfOneArticle() {
    return id.indexOf('#') >= 0;
  }

  /** How those are called who are known only as somebody's. */
  private static final Pattern OF_SOMEBODY = Pattern.compile("^\\p{Lu}\\p{Ll}+s of (the )?\\p{Lu}");

  /** Whether it is known only as somebody's: "Backers of Iran". Who exactly they are, each text may see otherwise. */
  public boolean isOnlySomebodys() {
    return isOnlySomebodys(type, name);
  }

  /** The same of one who is known by type and name alone. */
  public static boolean isOnlySomebodys(Type type, String name) {
    return type == Type.GROUP && OF_SOMEBODY.matcher(name).find();
  }

  /** Copies the names. */
  public Actor {
    names = List.copyOf(names);
  }
}
