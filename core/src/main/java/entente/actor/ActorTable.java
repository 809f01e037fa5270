package entente.actor;

import entente.actor.Gazetteer.Role;
import entente.actor.Gazetteer.Standing;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a user's table of actors: one line an actor or one of its roles, the first line naming the columns. */
final class ActorTable {
  static final List<String> COLUMNS = List.of(
      "name", "kind", "state", "sector", "code", "aliases", "role", "body", "from", "to", "source");
  private static final Set<String> SECTORS = Set.of(
      "GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "SPY", "IGO", "MED", "EDU", "BUS", "CRM",
      "CVL", "LEG", "NGO", "UAF");

  private final Set<String> states;
  private final Function<String, Optional<String>> bodies;

  /**
   * A reader of tables.
   *
   * @param states the codes of the states that are known
   * @param bodies finds the id of a body by its id or name
   */
  ActorTable(Set<String> states, Function<String, Optional<String>> bodies) {
    this.states = states;
    this.bodies = bodies;
  }

  /**
   * Reads the rows.
   *
   * @throws ActorFileException at the first line that cannot be understood
   */
  List<OwnActor> read(List<CsvTable.Row> rows) {
    return rows.stream().map(this::actor).toList();
  }

  private OwnActor actor(CsvTable.Row row) {
    String name = row.text("name");
    if (name.chars().noneMatch(Character::isLetterOrDigit)) {
      throw row.fault("the name is missing; write it in the column name");
    }
    Actor.Type type = type(row);
    LocalDate from = day(row, "from");
    LocalDate to = day(row, "to");
    if (from != null && to != null && from.isAfter(to)) {
      throw row.fault("it ends (" + to + ") before it begins (" + from + "); write the earlier date"
          + " in the column from");
    }
    Standing standing = standing(row, from, to);
    return new OwnActor(
        name, type, row.list("aliases"), isSaid(standing), roles(row, standing, from, to));
  }

  private static List<Standing> isSaid(Standing standing) {
    return standing.country() == null && standing.sector() == null ? List.of() : List.of(standing);
  }

  private static Actor.Type type(CsvTable.Row row) {
    return switch (row.text("kind").toLowerCase(Locale.ROOT)) {
      case "person" -> Actor.Type.PERSON;
      case "state" -> Actor.Type.STATE;
      case "organisation", "organization" -> Actor.Type.ORGANISATION;
      case "group" -> Actor.Type.GROUP;
      default ->
        throw row.fault("the kind \"" + row.text("kind")
            + "\" is none of person, state, organisation, group; write one of them");
    };
  }

  private Standing standing(CsvTable.Row row, @Nullable LocalDate from, @Nullable LocalDate to) {
    String state = row.text("state").toUpperCase(Locale.ROOT);
    String sector = row.text("sector").toUpperCase(Locale.ROOT);
    String code = row.text("code").toUpperCase(Locale.ROOT);
    if (!code.isEmpty()) {
      ActorCode read = ActorCode.of(code, states)
          .orElseThrow(
              () -> row.fault(
                  "the code " + code + " does not begin with a state (ISO"
                      + " 3166-1 alpha-3), IGO, NGO, IMG or MNC, or is not made of blocks of three letters"));
      return new Standing(read.state(), read.sector(), from, to);
    }
    boolean defined = row.text("kind").equalsIgnoreCase("state") && state.matches("[A-Z]{3}");
    if (!state.isEmpty() && !states.contains(state) && !defined) {
      throw row.fault("the state " + state + " is not known; write its code of three letters (ISO"
          + " 3166-1 alpha-3), such as IRN");
    }
    if (!sector.isEmpty() && !SECTORS.contains(sector)) {
      throw row.fault("the sector " + sector + " is none of " + String.join(", ", sorted()));
    }
    return new Standing(state.isEmpty() ? null : state, sector.isEmpty() ? null : sector, from, to);
  }

  private static List<String> sorted() {
    return SECTORS.stream().sorted().toList();
  }

  private List<Role> roles(
      CsvTable.Row row, Standing standing, @Nullable LocalDate from, @Nullable LocalDate to) {
    String role = row.text("role").toLowerCase(Locale.ROOT);
    if (role.isEmpty()) {
      return List.of();
    }
    return List.of(new Role(role, body(row, standing), from, to));
  }

  private String body(CsvTable.Row row, Standing standing) {
    String body = row.text("body");
    if (body.isEmpty() && standing.country() == null) {
      throw row.fault("the role stands in no body; fill the column body or state");
    }
    return body.isEmpty()
        ? "state:" + standing.country()
        : bodies
            .apply(body)
            .orElseThrow(() -> row.fault("the body \"" + body + "\" is not known; write the name of"
                + " an actor that Entente or this file knows"));
  }

  private static @Nullable LocalDate day(CsvTable.Row row, String column) {
    String text = row.text(column);
    try {
      return text.isEmpty()
          ? null
          : column.equals("from") ? IsoDate.first(text) : IsoDate.last(text);
    } catch (DateTimeException e) {
      throw row.fault("the date " + text + " is no ISO date; write 1999-12-31, 1999-12 or 1999");
    }
  }
}
