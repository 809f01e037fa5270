package entente.actor;

import entente.actor.Gazetteer.Entry;
import entente.actor.Gazetteer.Kind;
import entente.actor.Gazetteer.Match;
import entente.actor.Gazetteer.Role;
import entente.actor.Gazetteer.Standing;
import entente.actor.Gazetteer.Years;
import entente.actor.NamedEntry.Alias;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a user's files say together with what is built in: who has the same name is the same actor, to whom the
 * files add names and roles and whose place they correct; others are new.
 */
final class OwnActors {
  private final Gazetteer builtIn;
  private final Map<String, NamedEntry> byId = new LinkedHashMap<>();
  private final ActorWords words = ActorWords.load();

  OwnActors(Gazetteer builtIn, List<NamedEntry> known) {
    this.builtIn = builtIn;
    known.forEach(named -> byId.put(named.entry().id(), named));
  }

  /** The entries: those that the user's files speak of first, in the order of the files, then the others. */
  List<NamedEntry> with(List<OwnActor> actors) {
    Set<String> ids = new LinkedHashSet<>();
    for (OwnActor actor : actors) {
      NamedEntry base = entry(actor);
      ids.add(base.entry().id());
      byId.put(base.entry().id(), merged(base, actor));
    }
    List<NamedEntry> entries = new ArrayList<>();
    ids.forEach(id -> entries.add(Objects.requireNonNull(byId.remove(id))));
    entries.addAll(byId.values());
    return entries;
  }

  /** The entry of a name alone, surely meant; of a kind if that is given. */
  static Optional<Entry> named(Gazetteer gazetteer, String name, Actor.@Nullable Type type) {
    List<String> parts = Arrays.asList(name.split(" "));
    return gazetteer.matches(parts, 0).stream()
        .filter(match -> match.length() == parts.size() && match.kind() == Kind.NAME)
        .filter(match -> match.sure() || type != null)
        .map(Match::entry)
        .filter(entry -> type == null || entry.type() == type)
        .findFirst();
  }

  private NamedEntry entry(OwnActor actor) {
    if (actor.type() == Actor.Type.STATE) {
      return state(actor);
    }
    Optional<Entry> known = named(builtIn, actor.name(), actor.type());
    if (known.isPresent()) {
      return Objects.requireNonNull(byId.get(known.get().id()));
    }
    Actor.Type type = type(actor);
    String id = type.word() + ":" + Fold.id(actor.name());
    return byId.getOrDefault(id, fresh(id, actor.name(), type));
  }

  /** A name with a state's bare code is a name of that state. */
  private NamedEntry state(OwnActor actor) {
    String code = actor.standings().stream()
        .filter(s -> s.from() == null && s.to() == null)
        .findFirst()
        .or(() -> actor.standings().stream().findFirst())
        .map(Standing::country)
        .orElse(null);
    Optional<Entry> named = named(builtIn, actor.name(), Actor.Type.STATE);
    String id = code == null && named.isPresent()
        ? named.get().id()
        : "state:" + (code == null ? Fold.id(actor.name()) : code);
    return byId.getOrDefault(id, fresh(id, actor.name(), Actor.Type.STATE));
  }

  /** A dictionary does not say what an actor is: its words, its sector and its dates do. */
  private Actor.Type type(OwnActor actor) {
    if (actor.type() != null) {
      return actor.type();
    }
    String[] parts = actor.name().split(" ");
    if (Arrays.stream(parts).anyMatch(words::isBody)) {
      return isArmed(actor) ? Actor.Type.GROUP : Actor.Type.ORGANISATION;
    }
    boolean dated = actor.standings().stream().anyMatch(s -> s.from() != null || s.to() != null);
    if (parts.length > 1 && (words.gender(parts[0]) != Gender.UNKNOWN || dated)) {
      return Actor.Type.PERSON;
    }
    if (isArmed(actor)) {
      return Actor.Type.GROUP;
    }
    return parts.length > 1 ? Actor.Type.PERSON : Actor.Type.ORGANISATION;
  }

  private static boolean isArmed(OwnActor actor) {
    return actor.standings().stream()
        .anyMatch(s -> s.sector() != null && Set.of("REB", "UAF", "CRM").contains(s.sector()));
  }

  private NamedEntry fresh(String id, String name, Actor.Type type) {
    boolean person = type == Actor.Type.PERSON;
    String[] parts = name.split(" ");
    List<String> given = person && parts.length > 1
        ? List.of(String.join(" ", Arrays.copyOf(parts, parts.length - 1)), parts[0])
        : List.of();
    List<String> family = person ? List.of(parts[parts.length - 1]) : List.of();
    Entry entry = new Entry(
        id,
        name,
        type,
        type == Actor.Type.STATE ? id.replaceFirst("^state:", "") : null,
        null,
        List.of(name),
        null,
        List.of(),
        new Years(null, null),
        List.of(),
        given.stream().distinct().toList(),
        family,
        List.of());
    return new NamedEntry(entry, List.of());
  }

  private NamedEntry merged(NamedEntry base, OwnActor actor) {
    Entry entry = base.entry();
    List<Alias> own = new ArrayList<>(base.own());
    Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
        .map(name -> new Alias(name, Kind.NAME, true, false))
        .filter(alias -> !own.contains(alias))
        .forEach(own::add);
    List<Role> ownRoles = joined(base.ownRoles(), actor.roles());
    // What the files say of an office replaces what the tables say of this person in it.
    List<Role> roles = entry.roles().stream()
        .filter(role -> base.ownRoles().contains(role)
            || actor.roles().stream()
                .noneMatch(r -> r.name().equals(role.name()) && r.body().equals(role.body())))
        .toList();
    List<Standing> standings =
        entry.type() == Actor.Type.STATE ? List.of() : joined(entry.standings(), actor.standings());
    Entry merged = new Entry(
        entry.id(),
        entry.name(),
        entry.type(),
        entry.country() == null ? common(standings) : entry.country(),
        entry.sector(),
        joined(joined(entry.names(), List.of(actor.name())), actor.aliases()),
        entry.parent(),
        entry.backers(),
        entry.active(),
        joined(roles, actor.roles()),
        entry.given(),
        entry.family(),
        standings);
    return new NamedEntry(merged, base.aliases(), own, ownRoles);
  }

  /** The country that holds whenever it was, if there is one. */
  private static @Nullable String common(List<Standing> standings) {
    List<String> countries = standings.stream()
        .map(Standing::country)
        .map(country -> country == null ? "" : country)
        .distinct()
        .toList();
    return countries.size() == 1 && !countries.get(0).isEmpty() ? countries.get(0) : null;
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
