package entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.event.EventType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The history of two actors in phases, as commands show it. */
class RelationCommandTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor");
  private static final Actor MORDOR = Story.state("MOR", "Mordor");

  @TempDir
  private Path folder;

  private Shell shell;

  @BeforeEach
  void read() {
    shell = new Shell(folder);
    shell.put(List.of(
        Story.of(
                "courier.txt",
                "Arnor fed Gondor in spring. Arnor armed Gondor in summer. Arnor taught Gondor in autumn."
                    + " The thaw was short. Arnor raided Gondor in winter. Gondor shelled Arnor at night."
                    + " Arnor burned Gondor to the ground.",
                "The Courier",
                LocalDate.of(2010, 1, 1))
            .tells(EventType.AID, "fed")
            .by("Arnor", ARNOR)
            .to("Gondor", GONDOR)
            .on("2001-04-01", "2001-04-30")
            .end()
            .tells(EventType.AID, "armed")
            .by("Arnor armed", ARNOR)
            .to("Gondor in summer", GONDOR)
            .on("2001-07-01", "2001-07-31")
            .end()
            .tells(EventType.COOPERATE, "taught")
            .by("Arnor taught", ARNOR)
            .to("Gondor in autumn", GONDOR)
            .on("2001-10-01", "2001-10-31")
            .end()
            .tells(EventType.ASSAULT, "raided")
            .by("Arnor raided", ARNOR)
            .to("Gondor in winter", GONDOR)
            .on("2002-01-29", "2002-01-29")
            .end()
            .tells(EventType.ASSAULT, "shelled")
            .by("Gondor shelled", GONDOR)
            .to("Arnor at night", ARNOR)
            .on("2002-03-01", "2002-03-31")
            .end()
            .tells(EventType.ASSAULT, "burned")
            .by("Arnor burned", ARNOR)
            .to("Gondor to the ground", GONDOR)
            .on("2002-05-01", "2002-05-31")
            .end(),
        Story.of(
                "herald.txt",
                "Mordor watched how relations of Arnor with Gondor soured. Gondor insulted Arnor.",
                "The Herald",
                LocalDate.of(2010, 1, 2))
            .names("Mordor", MORDOR)
            .names("Arnor with", ARNOR)
            .names("Gondor soured", GONDOR)
            .tells(EventType.ACCUSE, "insulted")
            .by("Gondor insulted", GONDOR)
            .to("Arnor.", ARNOR)
            .on("2002-02-01", "2002-02-28")
            .end()));
  }

  private JsonNode json(String... more) {
    String[] arguments = new String[more.length + 4];
    System.arraycopy(new String[] {"relation", "Arnor", "Gondor", "--json"}, 0, arguments, 0, 4);
    System.arraycopy(more, 0, arguments, 4, more.length);
    return new JsonMapper().readTree(shell.run(arguments).out());
  }

  @Test
  void leadsFromEachPhaseToItsStatementsAndItsTurn() {
    JsonNode phases = json().at("/phases");
    assertThat(phases).hasSize(2);
    assertThat(phases.at("/0/character").asString()).isEqualTo("cooperation");
    assertThat(phases.at("/1/character").asString()).isEqualTo("conflict");
    assertThat(phases.at("/1/begin/earliest").asString()).isEqualTo("2002-01-29");
    assertThat(phases.at("/1/turn/statement").asString()).isEqualTo("courier.txt-3");
    assertThat(phases.at("/0/events/0/statements/0").asString()).isEqualTo("courier.txt-0");
  }

  @Test
  void quotesTheSentencesThatSayThatThingsTurned() {
    JsonNode told = json().at("/phases/1/turn/told");
    assertThat(told).hasSize(2);
    assertThat(told.at("/0/text").asString()).isEqualTo("The thaw was short.");
    assertThat(told.at("/0/from").isNull()).isTrue();
    assertThat(told.at("/1/words").asString()).isEqualTo("relations of Arnor with Gondor soured");
    assertThat(shell.wide(120).run("relation", "Arnor", "Gondor").out())
        .contains(
            "Told: “The thaw was short.” The Courier, 1 January 2010, courier.txt, sentence 4");
  }

  @Test
  void tellsEachOutletsOwnPhases() {
    String out = shell.run("relation", "Arnor", "Gondor", "--by", "source").out();
    assertThat(out).contains("Arnor and Gondor, by source", "\nThe Courier\n", "\nThe Herald\n");
    JsonNode sources = json("--by", "source").at("/sources");
    assertThat(sources).hasSize(2);
    assertThat(sources.at("/1/phases")).hasSize(1);
  }

  @Test
  void saysWhereTheTwoStoodAtADate() {
    assertThat(shell.run("relation", "Arnor", "Gondor", "--at", "2001-05").out())
        .contains(
            "Within a phase.", "In:     Apr 2001 – Oct 2001 · Cooperation", "After:  29 Jan 2002");
    assertThat(shell.run("relation", "Arnor", "Gondor", "--at", "2001-12").out())
        .contains("Between two phases; when one passed into the other is not told.");
    assertThat(json("--at", "2002").at("/in")).hasSize(1);
  }

  @Test
  void saysInWordsThatADateLiesOutsideOfWhatIsTold() {
    assertThat(
            shell.wide(120).run("relation", "Arnor", "Gondor", "--at", "1066").out())
        .contains(
            "Before all that is told of the two, which begins between 1 April 2001 and 30 April 2001.");
    assertThat(shell
            .wide(120)
            .run("relation", "Arnor", "Gondor", "--at", "2030-01-01")
            .out())
        .contains(
            "After all that is told of the two, which ends between 1 May 2002 and 31 May 2002.");
  }

  @Test
  void narrowsTheHistoryToDates() {
    assertThat(json("--to", "2001").at("/phases")).hasSize(1);
    assertThat(shell.run("relation", "Arnor", "Gondor", "--from", "2020").out())
        .endsWith("Nothing in the library joins the two; try without the dates.\n");
  }

  @Test
  void refusesWhatCannotBe() {
    assertThat(shell.run("relation", "Arnor", "Gondor", "--at", "soon").err())
        .isEqualTo(
            "\"soon\" is no date. Write a day, a month or a year: 2002-01-29, 2002-01 or 2002.\n");
    assertThat(shell
            .run("relation", "Arnor", "Gondor", "--by", "source", "--at", "2001")
            .err())
        .isEqualTo("--by and --at cannot be combined. Leave out one.\n");
    assertThat(shell.run("relation", "Arnor", "Gondor", "--by", "author").code())
        .isEqualTo(ExitCodes.USAGE);
  }
}
