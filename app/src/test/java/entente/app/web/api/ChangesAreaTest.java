package entente.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.app.answer.ChosenActor;
import entente.app.library.Library;
import entente.app.library.ReadTime;
import entente.app.web.Browserless;
import entente.event.EventType;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is new, by the reading that brought it. The clock says 4 March 2026, 05:06. */
class ChangesAreaTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor");
  private static final Actor MORDOR = Story.state("MOR", "Mordor");
  private static final Instant BEFORE = Instant.parse("2026-03-03T21:10:00Z");
  private static final Instant NOW = Instant.parse("2026-03-04T04:00:00Z");

  @TempDir
  private Path folder;

  private static Story war() {
    return Story.of(
            "war.txt",
            "Mordor attacked Gondor on 25 March 1975. Arnor sent grain to Gondor.",
            "The Courier",
            LocalDate.of(2020, 1, 5))
        .tells(EventType.ASSAULT, "attacked")
        .by("Mordor", MORDOR)
        .to("Gondor", GONDOR)
        .on("1975-03-25", "1975-03-25")
        .end()
        .tells(EventType.AID, "sent grain")
        .by("Arnor", ARNOR)
        .to("Gondor", GONDOR)
        .end();
  }

  private static Story report(String id, String outlet) {
    String text =
        "Mordor attacked Gondor on 25 March 1975, with all of its banners and its drums of war, as the watchers on"
            + " the western walls had long feared that it would. Nobody in the city slept that night, and few spoke.";
    return Story.of(id, text, outlet, LocalDate.of(2020, 1, 7))
        .tells(EventType.ASSAULT, "attacked")
        .by("Mordor", MORDOR)
        .to("Gondor", GONDOR)
        .on("1975-03-25", "1975-03-25")
        .end();
  }

  private static Story killing(String id, String outlet, String text, String day) {
    return Story.of(id, text, outlet, LocalDate.of(2020, 6, 1))
        .tells(EventType.ASSAULT, "killed")
        .by("Arnor", ARNOR)
        .to("Denethor Hurin", Story.person("person:denethor-hurin", "Denethor Hurin"))
        .on(day, day)
        .end();
  }

  /** Puts stories as one reading does. */
  private void read(Instant began, Story... stories) {
    try (Library library = Library.openForWriting(folder)) {
      for (Story story : stories) {
        library.put(story.reading(), "print", id -> false, new ReadTime(began, began));
      }
    }
  }

  private JsonNode changes() {
    try (Browserless server = new Browserless(folder)) {
      return server.api("changes?zone=Europe/Berlin").get("items");
    }
  }

  private static List<String> told(JsonNode change, String kind) {
    for (JsonNode part : change.get("parts")) {
      if (part.get("kind").asString().equals(kind)) {
        return part.get("lines")
            .valueStream()
            .map(line -> line.get("about").asString() + line.get("words").asString())
            .toList();
      }
    }
    return List.of();
  }

  @Test
  void nothingHasChangedInAnEmptyLibrary() {
    assertThat(changes()).isEmpty();
  }

  @Test
  void aReadingIsToldByTheHourOfWhoAsksAndLeadsToItsArticles() {
    read(BEFORE, war());
    read(NOW, Story.of("quiet.txt", "Arnor slept.", "The Mirror", LocalDate.of(2020, 1, 5)));
    JsonNode changes = changes();
    assertThat(changes.findValuesAsString("day")).containsExactly("Today", "Yesterday");
    assertThat(changes.findValuesAsString("hour")).containsExactly("05:00", "22:10");
    assertThat(changes.get(0).get("at").asString()).isEqualTo("2026-03-04T04:00:00Z");
    assertThat(changes.get(0).get("words").asString()).isEqualTo("1 article read: 0 statements.");
    assertThat(told(changes.get(0), "read"))
        .containsExactly("A title (The Mirror): it tells of nobody's acts.");
    assertThat(changes.get(1).get("words").asString()).isEqualTo("1 article read: 2 statements.");
    JsonNode line = changes.get(1).get("parts").get(0).get("lines").get(0);
    assertThat(line.get("document").asString()).isEqualTo("war.txt");
  }

  @Test
  void withoutAZoneTheHourIsThatOfUtcAndSaysSo() {
    read(NOW, war());
    try (Browserless server = new Browserless(folder)) {
      assertThat(server.api("changes").get("items").get(0).get("hour").asString())
          .isEqualTo("04:00 UTC");
      assertThat(server.get("/api/v1/changes?zone=Middle/Earth").body())
          .contains("is no zone. Write the name of a time zone, such as Europe/Berlin or UTC.");
    }
  }

  @Test
  void whatWasReadAtATimeThatNobodyKnowsComesLastAndSaysSo() {
    read(NOW, war());
    try (Library library = Library.openForWriting(folder)) {
      library.put(report("old.txt", "The Herald").reading(), "print");
    }
    JsonNode old = changes().get(1);
    assertThat(old.get("at").isNull()).isTrue();
    assertThat(old.get("hour").isNull()).isTrue();
    assertThat(old.get("day").asString()).isEqualTo("Time not known");
    assertThat(old.get("words").asString()).isEqualTo("1 article read: 1 statement.");
  }

  @Test
  void whatIsReadAnewSaysHowMuchItHeldBefore() {
    read(BEFORE, war(), report("again.txt", "The Herald"));
    read(NOW, Story.of("war.txt", "Nothing happened after all."));
    JsonNode changes = changes();
    assertThat(changes.get(0).get("words").asString())
        .isEqualTo("1 article read anew: 0 statements.");
    assertThat(told(changes.get(0), "read"))
        .containsExactly(
            "A title (The Courier): it tells of nobody's acts, 2 statements before it was read anew.");
    assertThat(told(changes.get(1), "read")).hasSize(1);
  }

  @Test
  void aSecondWitnessAttestsAndACopyDoesNot() {
    read(BEFORE.minusSeconds(60), war());
    read(BEFORE, report("again.txt", "The Herald"));
    read(NOW, report("copy.txt", "The Mirror"));
    JsonNode changes = changes();
    assertThat(changes.get(1).get("words").asString())
        .isEqualTo("1 article read: 1 statement, 1 event better attested.");
    assertThat(told(changes.get(1), "attested"))
        .containsExactly("Mordor attacked Gondor: 2 independent sources instead of 1.");
    assertThat(told(changes.get(0), "attested")).isEmpty();
    assertThat(told(changes.get(0), "read"))
        .containsExactly("A title (The Mirror): 1 statement, a copy of “A title”.");
  }

  @Test
  void aContradictionIsToldOfTheReadingThatBroughtIt() {
    read(
        BEFORE,
        killing(
            "one.txt",
            "The Courier",
            "At dawn Arnor killed Denethor Hurin near the ford.",
            "2020-05-09"));
    read(
        NOW,
        killing(
            "two.txt",
            "The Herald",
            "Arnor has killed Denethor Hurin by the river.",
            "2020-05-10"));
    JsonNode changes = changes();
    assertThat(told(changes.get(0), "contradicted"))
        .containsExactly(
            "Arnor attacked Denethor Hurin. The date: 9 May 2020 (The Courier) against 10 May 2020 (The Herald).");
    assertThat(told(changes.get(1), "contradicted")).isEmpty();
  }

  @Test
  void aRelationHasTurnedWhoseLastPhaseIsAnother() {
    read(BEFORE, war());
    read(
        NOW,
        Story.of(
                "peace.txt",
                "Mordor sent grain to Gondor in 1999.",
                "The Herald",
                LocalDate.of(2020, 1, 7))
            .tells(EventType.AID, "sent grain")
            .by("Mordor", MORDOR)
            .to("Gondor", GONDOR)
            .on("1999-01-01", "1999-12-31")
            .end());
    JsonNode changes = changes();
    assertThat(told(changes.get(0), "turned"))
        .containsExactly(
            "Gondor – Mordor: its last phase is Cooperation, 1999. As told before: Conflict, 25 Mar 1975.");
    assertThat(changes.get(0).get("words").asString())
        .isEqualTo("1 article read: 1 statement, 1 relation turned.");
    assertThat(told(changes.get(1), "turned")).isEmpty();
  }

  @Test
  void aRelationThatIsOnlyToldOtherwiseHasNotTurned() {
    read(BEFORE, war());
    read(
        NOW,
        Story.of("help.txt", "That day Mordor sent grain to Gondor.")
            .tells(EventType.AID, "sent grain")
            .by("Mordor", MORDOR)
            .to("Gondor", GONDOR)
            .on("1975-03-25", "1975-03-25")
            .end());
    assertThat(told(changes().get(0), "turned")).isEmpty();
  }

  @Test
  void aDecisionIsToldUntilItIsTakenBack() {
    read(BEFORE, war());
    try (Browserless server = new Browserless(folder)) {
      try (Library library = Library.openForWriting(folder)) {
        library.decisions().rename(ChosenActor.of(library, "Arnor"), "Arthedain", null, NOW);
        library.decisions().reject("war.txt-0", null, NOW.plusSeconds(60));
      }
      JsonNode changes = server.api("changes").get("items");
      assertThat(changes.findValuesAsString("hour"))
          .containsExactly("04:01 UTC", "04:00 UTC", "21:10 UTC");
      assertThat(told(changes.get(0), "decided")).containsExactly("Mordor attacked Gondor");
      assertThat(changes.get(0).at("/parts/0/lines/0/statement").asString()).isEqualTo("war.txt-0");
      assertThat(changes.get(1).get("words").asString())
          .isEqualTo("Arnor goes by the name Arthedain.");
      assertThat(changes.get(1).at("/parts/0/lines/0/actor").asString()).isEqualTo("state:ARN");
      assertThat(changes.get(1).get("decision").asInt()).isEqualTo(1);
      server.post("/api/v1/decisions/1/undo", "{}");
      assertThat(server.api("changes").get("total").asInt()).isEqualTo(2);
    }
  }
}
