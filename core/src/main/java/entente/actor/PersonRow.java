package entente.actor;

import entente.actor.Gazetteer.Entry;
import entente.actor.Gazetteer.Kind;
import entente.actor.Gazetteer.Role;
import entente.actor.Gazetteer.Years;
import entente.actor.NamedEntry.Alias;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a line of {@code people.tsv}: every spelling of the given name goes with every spelling of the family name. */
final class PersonRow {
  /** Such as "foreign minister @state:IRN 2013-08-15/2021-08-25"; dates may be years or months, or left out. */
  private static final Pattern ROLE =
      Pattern.compile("(?<name>[^@]+) @(?<body>\\S+)(?: (?<from>[0-9-]*)/(?<to>[0-9-]*))?");

  private PersonRow() {}

  static NamedEntry read(Table.Row row) {
    Set<String> names = new LinkedHashSet<>(List.of(row.text("name")));
    names.addAll(fullNames(row));
    List<Alias> aliases = new ArrayList<>();
    for (String name : names) {
      boolean shared = row.list("names").contains("?" + name);
      aliases.add(new Alias(name, Kind.NAME, !shared, false));
    }
    for (String name : row.list("names")) {
      if (names.add(GazetteerTables.unmarked(name))) {
        aliases.add(GazetteerTables.alias(name, Kind.NAME));
      }
    }
    return new NamedEntry(entry(row, List.copyOf(names)), aliases);
  }

  /** Given names before family names, or after them where the name to show is written so ("Xi Jinping"). */
  private static List<String> fullNames(Table.Row row) {
    List<String> names = new ArrayList<>();
    for (String family : row.list("family")) {
      for (String given : row.list("given")) {
        names.add(isFamilyFirst(row) ? family + " " + given : given + " " + family);
      }
    }
    return names;
  }

  private static boolean isFamilyFirst(Table.Row row) {
    return row.list("family").stream()
        .anyMatch(family -> row.text("name").startsWith(family + " "));
  }

  private static Entry entry(Table.Row row, List<String> names) {
    return new Entry(
        "person:" + row.text("id"),
        row.text("name"),
        Actor.Type.PERSON,
        row.orNull("country"),
        row.orNull("sector"),
        names,
        null,
        List.of(),
        new Years(null, null),
        row.list("roles").stream().map(text -> role(row, text)).toList(),
        row.list("given"),
        row.list("family"),
        List.of());
  }

  private static Role role(Table.Row row, String text) {
    Matcher role = ROLE.matcher(text);
    if (!role.matches()) {
      throw row.fault("the role \"" + text + "\" is not written as: name @body from/to");
    }
    LocalDate from = day(row, role.group("from"), true);
    return new Role(
        role.group("name"), role.group("body"), from, day(row, role.group("to"), false));
  }

  /** A year or month stands for its first day at the start and its last day at the end. */
  private static @Nullable LocalDate day(Table.Row row, @Nullable String text, boolean start) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      return start ? IsoDate.first(text) : IsoDate.last(text);
    } catch (DateTimeException e) {
      throw row.fault("the date " + text + " is no ISO date, month or year");
    }
  }
}
