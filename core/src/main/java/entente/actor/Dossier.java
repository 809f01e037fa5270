package entente.actor;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of one actor while an article is read; becomes an {@link Actor} at the end. */
final class Dossier {
  final String id;
  final String name;
  final Actor.Type type;
  final Gazetteer.@Nullable Entry entry;
  /** Folded family names and given names, for persons. */
  final Set<String> family = new LinkedHashSet<>();

  final Set<String> given = new LinkedHashSet<>();
  /** Lemmas of the nouns by which the article called it: "negotiator", "group". */
  final Set<String> nouns = new LinkedHashSet<>();

  @Nullable
  String country;

  @Nullable
  String sector;

  Gender gender = Gender.UNKNOWN;
  /** Whether it is several persons, so that "they" fits and "it" does not. */
  boolean plural;
  /** Mentions so far, for salience. */
  int count;

  private final Set<String> names = new LinkedHashSet<>();
  private @Nullable Actor actor;

  Dossier(String id, String name, Actor.Type type) {
    this.id = id;
    this.name = name;
    this.type = type;
    this.entry = null;
    names.add(name);
  }

  /** What is known of an actor when the article was published; where it belongs may have changed. */
  Dossier(Gazetteer.Entry entry, @Nullable LocalDate published) {
    this.id = entry.id();
    this.name = entry.name();
    this.type = entry.type();
    this.entry = entry;
    Optional<Gazetteer.Standing> standing = entry.standingOn(published);
    this.country = standing.isPresent() ? standing.get().country() : entry.country();
    this.sector = standing.isPresent() ? standing.get().sector() : entry.sector();
    names.addAll(entry.names());
    entry.family().forEach(word -> family.add(Fold.sound(lastPart(word))));
    entry.roles().forEach(role -> nouns.add(lastPart(role.name().split(" of ")[0])));
    entry.given().forEach(word -> given.add(Fold.sound(word)));
  }

  private static String lastPart(String name) {
    String[] parts = name.split("[\\s\\-]+");
    return parts[parts.length - 1];
  }

  void alsoCalled(String other) {
    names.add(other);
  }

  boolean isPerson() {
    return type == Actor.Type.PERSON;
  }

  boolean isState() {
    return type == Actor.Type.STATE;
  }

  /** Takes a country and sector where none is known yet. */
  void belongsTo(@Nullable String country, @Nullable String sector) {
    if (this.country == null) {
      this.country = country;
    }
    if (this.sector == null) {
      this.sector = sector;
    }
  }

  /** The actor as known when this is first asked; to be called when reading is done. */
  Actor actor() {
    if (actor == null) {
      actor = new Actor(id, name, type, country, sector, List.copyOf(names));
    }
    return actor;
  }
}
