package entente.actor;

import entente.actor.Gazetteer.Entry;
import entente.actor.Gazetteer.Kind;
import entente.actor.Gazetteer.Years;
import entente.actor.NamedEntry.Alias;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the gazetteer's tables: countries and places, peoples, organisations, armed groups, people. A name may carry a
 * mark: "?" that it is shared with another entry or an ordinary word, "*" that it is a family name known well enough to
 * stand alone, "!" that its capitals must be as written.
 */
final class GazetteerTables {
  private GazetteerTables() {}

  static List<NamedEntry> readAll() {
    List<NamedEntry> entries = new ArrayList<>(states());
    Table.read("peoples.tsv")
        .forEach(row -> entries.add(body(row, "people:", Actor.Type.GROUP, Kind.DEMONYM_PEOPLE)));
    Table.read("organisations.tsv")
        .forEach(
            row -> entries.add(body(row, "organisation:", Actor.Type.ORGANISATION, Kind.NAME)));
    Table.read("armed-groups.tsv")
        .forEach(row -> entries.add(body(row, "group:", Actor.Type.GROUP, Kind.NAME)));
    Table.read("people.tsv").forEach(row -> entries.add(PersonRow.read(row)));
    return entries;
  }

  /** The countries, each with its places. */
  private static List<NamedEntry> states() {
    Map<String, List<Alias>> places = new LinkedHashMap<>();
    for (Table.Row row : Table.read("places.tsv")) {
      Kind kind = placeKind(row);
      List<Alias> names = places.computeIfAbsent(row.text("state"), key -> new ArrayList<>());
      names.add(alias(row.text("name"), kind));
      row.list("names").forEach(name -> names.add(alias(name, kind)));
    }
    return Table.read("countries.tsv").stream().map(row -> state(row, places)).toList();
  }

  private static Kind placeKind(Table.Row row) {
    return switch (row.text("kind")) {
      case "capital" -> Kind.CAPITAL;
      case "seat" -> Kind.SEAT;
      case "place" -> Kind.PLACE;
      default -> throw row.fault("kind " + row.text("kind") + " is none of capital, seat, place");
    };
  }

  private static NamedEntry state(Table.Row row, Map<String, List<Alias>> places) {
    String code = row.text("id");
    List<Alias> aliases = aliases(row, Kind.NAME);
    aliases.addAll(places.getOrDefault(code, List.of()));
    return new NamedEntry(entry(row, "state:" + code, Actor.Type.STATE), aliases);
  }

  private static NamedEntry body(Table.Row row, String prefix, Actor.Type type, Kind kind) {
    return new NamedEntry(entry(row, prefix + row.text("id"), type), aliases(row, kind));
  }

  private static Entry entry(Table.Row row, String id, Actor.Type type) {
    List<String> names = new ArrayList<>(List.of(row.text("name")));
    row.list("names").forEach(name -> names.add(unmarked(name)));
    return new Entry(
        id,
        row.text("name"),
        type,
        row.orNull("country"),
        row.orNull("sector"),
        names.stream().distinct().toList(),
        row.orNull("parent"),
        row.list("backers"),
        years(row),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Alias> aliases(Table.Row row, Kind kind) {
    List<Alias> aliases = new ArrayList<>();
    if (!row.list("names").contains("?" + row.text("name"))) {
      aliases.add(alias(row.text("name"), kind));
    }
    row.list("names").forEach(name -> aliases.add(alias(name, kind)));
    row.list("adjectives").forEach(name -> aliases.add(alias(name, Kind.DEMONYM_ADJECTIVE)));
    row.list("peoples").forEach(name -> aliases.add(alias(name, Kind.DEMONYM_PEOPLE)));
    row.list("persons").forEach(name -> aliases.add(alias(name, Kind.DEMONYM_PERSON)));
    return aliases;
  }

  static Alias alias(String name, Kind kind) {
    return new Alias(unmarked(name), kind, !name.startsWith("?"), name.startsWith("!"));
  }

  static String unmarked(String name) {
    return !name.isEmpty() && "?*!".indexOf(name.charAt(0)) >= 0 ? name.substring(1) : name;
  }

  private static Years years(Table.Row row) {
    if (row.text("active").isEmpty()) {
      return new Years(null, null);
    }
    String[] ends = row.text("active").split("/", -1);
    return new Years(year(row, ends[0]), ends.length < 2 ? null : year(row, ends[1]));
  }

  private static @Nullable Integer year(Table.Row row, String text) {
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("[0-9]{4}")) {
      throw row.fault("the year " + text + " has not four digits");
    }
    return Integer.valueOf(text);
  }
}
