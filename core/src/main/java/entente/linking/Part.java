package entente.linking;

import entente.actor.Actor;
import entente.statement.Party;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One side of what a report tells, as far as it is compared with others.
 *
 * @param id the actor's id as the article was read
 * @param decided the id of the actor that a user's decision says it is, or null
 * @param name the name that was read
 * @param type what it is
 * @param country ISO 3166-1 alpha-3 code, or null
 * @param sector PLOVER's sector of the part that is meant, or of the actor; null where neither is known
 * @param names every name known or seen, in lower case and bare letters, in order
 */
public record Part(
    String id,
    @Nullable String decided,
    String name,
    Actor.Type type,
    @Nullable String country,
    @Nullable String sector,
    List<String> names) {
  /** Copies the names. */
  public Part {
    names = List.copyOf(names);
  }

  /** What is compared of a party; the second is the id that a user's decision gives it, or null. */
  static Part of(Party party, @Nullable String decided) {
    Actor actor = party.actor();
    List<String> names = actor.names().stream()
        .map(NameForms::fold)
        .filter(name -> !name.isEmpty())
        .distinct()
        .sorted()
        .toList();
    return new Part(
        actor.id(),
        decided,
        actor.name(),
        actor.type(),
        actor.country(),
        party.sector() == null ? actor.sector() : party.sector(),
        names);
  }

  /** The id that counts: that of the decision, where there is one. */
  String effectiveId() {
    return Objects.requireNonNullElse(decided, id);
  }

  /** Whether it is known only by a description ("gunmen", "the American contractor"), which many may fit. */
  boolean isDescription() {
    boolean people = type == Actor.Type.GROUP || type == Actor.Type.PERSON;
    return effectiveId().indexOf('#') >= 0
        || decided == null && people && COMMON_NOUN.matcher(name).find()
        || decided == null && Actor.isOnlySomebodys(type, name);
  }

  /** A word of a name that is no particle and has no capital. */
  private static final Pattern COMMON_NOUN = Pattern.compile("(?<![\\p{L}'\u2019-])\\p{Ll}{4,}");

  /** Whether it is one person, called by name. */
  boolean isNamedPerson() {
    return type == Actor.Type.PERSON && !isDescription();
  }
}
