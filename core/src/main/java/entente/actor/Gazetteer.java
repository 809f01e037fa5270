package entente.actor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Knows countries, peoples, organisations, armed groups and public figures by their many names. The knowledge is in the
 * tables under {@code entente/actor/}; this class finds it. Immutable, and safe to share between threads.
 *
 * <p>Names are compared without regard to accents, apostrophes, full stops, and whether words are joined by a hyphen or a
 * blank, but with regard to capitals: "US" is not "us", and "Nato" is NATO.
 */
public final class Gazetteer {
  private final NameTrie names = new NameTrie();
  /** Names from the user's files, which win over names as long. */
  private final NameTrie own = new NameTrie();

  private final Map<String, Entry> byId = new LinkedHashMap<>();
  private final Map<String, List<Entry>> byFamilyName = new LinkedHashMap<>();
  private final Map<String, List<Entry>> byFamilySound = new LinkedHashMap<>();
  private final Map<String, List<Tenure>> tenures = new LinkedHashMap<>();
  private final RoleNames roleNames;
  private final String fingerprint;

  Gazetteer(List<NamedEntry> entries, RoleNames roleNames, String fingerprint) {
    this.roleNames = roleNames;
    this.fingerprint = fingerprint;
    entries.forEach(this::add);
  }

  /** Reads the tables that come with Entente. */
  public static Gazetteer load() {
    return new Gazetteer(GazetteerTables.readAll(), RoleNames.load(), "");
  }

  /**
   * Reads the tables that come with Entente and a user's own files, which win where they say otherwise.
   *
   * @param files actor dictionaries of PETRARCH, and tables (names ending in .csv or .tsv); may be empty
   * @throws ActorFileException if a file cannot be read or a line of it not be understood
   */
  public static Gazetteer load(List<Path> files) {
    return files.isEmpty() ? load() : ActorFiles.load(files);
  }

  /** Changes whenever other files of the user are read; empty without any. */
  public String fingerprint() {
    return fingerprint;
  }

  private void add(NamedEntry named) {
    Entry entry = named.entry();
    byId.putIfAbsent(entry.id(), entry);
    named.aliases().forEach(alias -> names.add(alias, entry));
    named.own().forEach(alias -> own.add(alias, entry));
    for (String family : entry.family()) {
      List<Entry> people =
          byFamilyName.computeIfAbsent(familyKey(family), key -> new ArrayList<>());
      if (!people.contains(entry)) {
        people.add(entry);
        addSound(family, entry);
      }
    }
    for (Role role : entry.roles()) {
      tenures
          .computeIfAbsent(roleKey(role.name(), role.body()), key -> new ArrayList<>())
          .add(new Tenure(entry, role, named.ownRoles().contains(role)));
    }
  }

  /** Names from other scripts are spelt in many ways. */
  private void addSound(String family, Entry entry) {
    if (entry.country() != null && ActorWords.load().is("transliterated", entry.country())) {
      byFamilySound
          .computeIfAbsent(familySound(family), key -> new ArrayList<>())
          .add(entry);
    }
  }

  /**
   * The longest entry whose name starts at a word. Where several share the name, the first in the order of kinds and
   * tables.
   *
   * @param words a sentence's words as the tokenizer cut them; "U.S.-backed" may be three words, with the hyphen one
   * @param from where to start
   */
  public Optional<Match> match(List<String> words, int from) {
    return matches(words, from).stream().findFirst();
  }

  /** All entries that share the longest name that starts at a word; empty when there is none. */
  public List<Match> matches(List<String> words, int from) {
    List<Match> known = names.longest(words, from);
    List<Match> users = own.longest(words, from);
    boolean shorter = users.isEmpty()
        || !known.isEmpty() && known.get(0).length() > users.get(0).length();
    return shorter ? known : users;
  }

  /** The entry with this id, such as "state:IRN". */
  public Optional<Entry> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The state with this ISO 3166-1 alpha-3 code; for Kosovo XKX. */
  public Optional<Entry> state(String code) {
    return byId("state:" + code);
  }

  /** Every entry, in the order of the tables. */
  public List<Entry> entries() {
    return List.copyOf(byId.values());
  }

  /** The people with this family name, "al-" or not, in the order of the table. */
  public List<Entry> byFamilyName(String family) {
    return List.copyOf(byFamilyName.getOrDefault(familyKey(family), List.of()));
  }

  /**
   * The people whose family name sounds like this one, of those whose names are transliterated from another script ("Zhirinovskiy",
   * "Tchernomyrdin"); in the order of the table.
   */
  public List<Entry> byFamilySound(String family) {
    return List.copyOf(byFamilySound.getOrDefault(familySound(family), List.of()));
  }

  private static String familySound(String family) {
    return Fold.sound(familyKey(family));
  }

  /**
   * Who held a role on a day: of those whose time in office includes it, the last to come in; whom the user's files name
   * wins. Empty when that is not known.
   *
   * @param role such as "president"; common variants ("defense secretary") count as the same
   * @param bodyId of the state, organisation or group
   */
  public Optional<Entry> holder(String role, String bodyId, LocalDate day) {
    return tenures.getOrDefault(roleKey(role, bodyId), List.of()).stream()
        .filter(tenure -> tenure.role().includes(day))
        .max(Comparator.comparing(Tenure::own)
            .thenComparing(tenure -> Objects.requireNonNull(tenure.role().from())))
        .map(Tenure::entry);
  }

  /** Everybody known to have held a role, in order of time; those whose beginning is not known come first. */
  public List<Entry> holders(String role, String bodyId) {
    return tenures.getOrDefault(roleKey(role, bodyId), List.of()).stream()
        .sorted(Comparator.comparing(
            tenure -> tenure.role().from(), Comparator.nullsFirst(Comparator.naturalOrder())))
        .map(Tenure::entry)
        .distinct()
        .toList();
  }

  private String roleKey(String role, String bodyId) {
    return roleNames.canonical(role) + "@" + bodyId;
  }

  private static String familyKey(String family) {
    String key = String.join(" ", Spelling.parts(family));
    return key.startsWith("al ") || key.startsWith("el ") ? key.substring(3) : key;
  }

  private record Tenure(Entry entry, Role role, boolean own) {}

  /** How a name stands for its entry. */
  public enum Kind {
    /** By name. */
    NAME,
    /** An adjective: "Iranian", "Kurdish". */
    DEMONYM_ADJECTIVE,
    /** Its people, in the plural: "Iranians", "Kurds", "Turks". */
    DEMONYM_PEOPLE,
    /** One of its people, where that differs from the adjective: "Turk", "Briton", "Spaniard". */
    DEMONYM_PERSON,
    /** A capital, which may stand for the government: "Tehran". */
    CAPITAL,
    /** A seat of power that stands for the government: "the Kremlin", "Downing Street". */
    SEAT,
    /** A town, region or province of the country; no actor unless it acts. */
    PLACE
  }

  /**
   * A name found in a text.
   *
   * @param entry whom it names
   * @param length how many of the words it takes, hyphens included
   * @param kind how it names it
   * @param sure false where the name is shared with another entry or with an ordinary word or place
   */
  public record Match(Entry entry, int length, Kind kind, boolean sure) {}

  /**
   * One actor that the gazetteer knows.
   *
   * @param id such as "state:IRN", "person:qassem-soleimani", "group:islamic-state", "people:kurds",
   *     "organisation:nato"
   * @param name the name to show
   * @param type what it is
   * @param country ISO 3166-1 alpha-3 code of the state it is or belongs to (for a former state, of its successor), or
   *     null
   * @param sector PLOVER's sector, or null
   * @param names all its names, the one to show first; no demonyms, capitals or seats
   * @param parent id of the body that it is a part of, or null
   * @param backers ids of the states or bodies commonly known to have armed or paid it
   * @param active when it existed
   * @param roles what a person was, in order of time as far as known
   * @param given a person's given names in their spellings
   * @param family a person's family names in their spellings
   * @param standings where it belonged and when, if that changed over time; else empty, and country and sector hold always
   */
  public record Entry(
      String id,
      String name,
      Actor.Type type,
      @Nullable String country,
      @Nullable String sector,
      List<String> names,
      @Nullable String parent,
      List<String> backers,
      Years active,
      List<Role> roles,
      List<String> given,
      List<String> family,
      List<Standing> standings) {
    /** Copies the lists. */
    public Entry {
      names = List.copyOf(names);
      backers = List.copyOf(backers);
      roles = List.copyOf(roles);
      given = List.copyOf(given);
      family = List.copyOf(family);
      standings = List.copyOf(standings);
    }

    /**
     * Where it belonged on a day: of the stretches of time that include it the shortest, else what holds without dates.
     *
     * @param day null if not known, so that only what holds without dates is known
     */
    public Optional<Standing> standingOn(@Nullable LocalDate day) {
      return Standing.on(standings, day);
    }

    /** The entry as an actor. */
    public Actor actor() {
      return new Actor(id, name, type, country, sector, names);
    }

    /** The roles held on a day. */
    public List<Role> rolesOn(LocalDate day) {
      return roles.stream().filter(role -> role.includes(day)).toList();
    }
  }

  /**
   * A stretch of years.
   *
   * @param from the first, or null when not known
   * @param to the last, or null when not known or not over
   */
  public record Years(@Nullable Integer from, @Nullable Integer to) {}

  /**
   * A role that a person held.
   *
   * @param name such as "president", "foreign minister", "commander"
   * @param body id of the state, organisation or group
   * @param from the first day (of a year or month, where only that is given), or null when not known
   * @param to the last day, or null when not known or not over
   */
  public record Role(
      String name,
      String body,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    /** Whether the role is known to have been held on the day; an unknown beginning holds on no day. */
    public boolean includes(LocalDate day) {
      return from != null && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }

  /**
   * Where an actor belongs, for a time.
   *
   * @param country ISO 3166-1 alpha-3 code, or null
   * @param sector PLOVER's sector, or null
   * @param from the first day, or null when it has always been so or that is not known
   * @param to the last day, or null when it is not over or that is not known
   */
  public record Standing(
      @Nullable String country,
      @Nullable String sector,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    private static Optional<Standing> on(List<Standing> all, @Nullable LocalDate day) {
      return all.stream()
          .filter(standing -> standing.isAlways() || standing.includes(day))
          .min(Comparator.comparing(Standing::isAlways).thenComparing(Standing::days));
    }

    private boolean isAlways() {
      return from == null && to == null;
    }

    private boolean includes(@Nullable LocalDate day) {
      return day != null
          && (from == null || !day.isBefore(from))
          && (to == null || !day.isAfter(to));
    }

    private long days() {
      return from == null || to == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(from, to);
    }
  }
}
