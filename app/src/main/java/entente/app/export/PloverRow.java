package entente.app.export;

import entente.actor.Actor;
import entente.linking.Event;
import entente.statement.Party;
import entente.statement.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An event in the columns of POLECAT, the published event data in PLOVER (Halterman, Bagozzi, Beger, Schrodt and
 * Scarborough, 2023), and after them columns of our own. Unknown is empty.
 */
final class PloverRow {
  /** POLECAT's columns in POLECAT's order. */
  static final List<String> POLECAT =
      List.of(("Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,"
              + "Actor Name,Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,Actor Name Raw,"
              + "Wikipedia Actor ID,"
              + "Recipient Name,Recipient Country,Recipient COW,Primary Recipient Sector,Recipient Sectors,"
              + "Recipient Title,Recipient Name Raw,Wikipedia Recipient ID,"
              + "Placename,City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,"
              + "Source,Publication Date,Story People,Story Organizations,Story Locations,Language,Version")
          .split(","));

  static final List<String> HEADING = heading();

  private static final Map<String, String> COW = Lookup.rows("cow.tsv").stream()
      .collect(Collectors.toMap(cells -> cells.get(0), cells -> cells.get(1)));

  private final List<@Nullable Object> fields = new ArrayList<>();
  private final EventFacts event;

  private PloverRow(Event event) {
    this.event = new EventFacts(event);
  }

  private static List<String> heading() {
    List<String> heading = new ArrayList<>(POLECAT);
    heading.addAll(List.of(
        "Event Date From",
        "Event Date To",
        "Date Basis",
        "Modality",
        "Symmetric",
        "Reports",
        "Outlets",
        "Document",
        "Sentence",
        "Statement IDs"));
    return List.copyOf(heading);
  }

  static List<@Nullable Object> of(Event event, StoryNames names) {
    PloverRow row = new PloverRow(event);
    row.what();
    row.side(row.event.statement().actor());
    row.side(row.event.statement().recipient());
    row.where();
    row.story(names);
    row.ours();
    return row.fields;
  }

  private void add(@Nullable Object... values) {
    fields.addAll(Arrays.asList(values));
  }

  private void what() {
    Statement statement = event.statement();
    String quad = statement.quad();
    add(event.id(), event.day(), statement.type(), statement.mode());
    add(Fields.Numbers.measure(statement.score()));
    add(quad == null ? null : quad.replace('-', ' ').toUpperCase(Locale.ROOT));
    add(String.join("; ", statement.contexts()));
  }

  private void side(@Nullable Party party) {
    if (party == null) {
      add(null, null, null, null, null, null, null, null);
      return;
    }
    Actor actor = party.actor();
    String sector = CameoActor.sector(party);
    String cow = actor.country() == null ? null : COW.get(actor.country());
    add(
        actor.name(),
        actor.country(),
        cow,
        sector,
        sector,
        null,
        party.mention().text(),
        null);
  }

  private void where() {
    add(
        event.place(),
        null,
        null,
        null,
        event.placeCountry(),
        null,
        null,
        null,
        event.place(),
        null);
  }

  private void story(StoryNames names) {
    long story = event.main().document().number();
    add(event.main().document().outlet(), event.main().document().published());
    add(names.people(story), names.organisations(story), names.states(story), "en", "Entente");
  }

  private void ours() {
    Statement statement = event.statement();
    add(event.date().from(), event.date().to(), event.date().basis().word());
    add(statement.modality().word(), statement.symmetric(), event.reports(), event.outlets());
    add(event.main().document().id());
    add(statement.evidence().sentence().text(), String.join("; ", event.statementIds()));
  }
}
