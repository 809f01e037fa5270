package entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.attribution.Modality;
import entente.event.EventType;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemandsAndOutlookTest {
  private static final Actor ARNOR = Shell.ARNOR;
  private static final Actor GONDOR = Shell.GONDOR;

  @TempDir
  private Path folder;

  private Shell shell;

  @BeforeEach
  void fillLibrary() {
    shell = new Shell(folder);
    shell.put(List.of(
        Story.of(
                "talks.txt",
                "Arnor urged Gondor to leave the fords. Gondor turned the demand down."
                    + " Arnor also named two conditions for peace with the Gondor king.")
            .tells(EventType.REQUEST, "urged")
            .by("Arnor", ARNOR)
            .to("Gondor", GONDOR)
            .end()
            .tells(EventType.REJECT, "turned")
            .by("Gondor turned", GONDOR)
            .to("Arnor also", ARNOR)
            .object("the demand")
            .end()
            .names("Gondor king", GONDOR),
        Story.of(
                "ahead.txt",
                "Arnor will send riders to Gondor in May. Gondor may strike Arnor ships."
                    + " Gondor threatened the Arnor fleet. Arnor now plans to build walls.")
            .tells(EventType.AID, "send")
            .by("Arnor", ARNOR)
            .to("Gondor", GONDOR)
            .on("2019-05-01", "2019-05-31")
            .as(Modality.PLANNED)
            .end()
            .tells(EventType.ASSAULT, "strike")
            .by("Gondor may", GONDOR)
            .to("Arnor ships", ARNOR)
            .as(Modality.POSSIBLE)
            .end()
            .tells(EventType.THREATEN, "threatened")
            .by("Gondor threatened", GONDOR)
            .to("Arnor fleet", ARNOR)
            .end()
            .names("Arnor now", ARNOR)));
  }

  @Test
  void tellsWhatIsAskedAndWhatBecameOfIt() {
    Shell.Answer answer = shell.wide(120).run("demands", "Arnor", "Gondor");
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out()).isEqualTo("""
            What Arnor asks of Gondor
            2 demands

              Arnor made a demand of Gondor, undated
                “Arnor urged Gondor to leave the fords.”
                The Courier, 5 January 2020, talks.txt · id talks.txt-0
                refused: Gondor rebuffed Arnor, “Gondor turned the demand down.” · id talks.txt-1

                “Arnor also named two conditions for peace with the Gondor king.”
                The Courier, 5 January 2020, talks.txt · no statement; words: “named two conditions”
            """);
  }

  @Test
  void saysInWordsThatNothingIsAsked() {
    assertThat(shell.run("demands", "Gondor", "Arnor").out())
        .endsWith("No text says that it asks anything of Arnor.\n");
    assertThat(shell.run("demands", "Gondar").err()).contains("Did you mean Gondor?");
    assertThat(shell.run("demands", "Arnor", "state:ARN").err()).contains("are both Arnor");
  }

  @Test
  void groupsWhatIsAhead() {
    Shell.Answer answer = shell.wide(120).run("outlook", "Arnor", "Gondor");
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out().lines().filter(l -> !l.startsWith("    ")).toList())
        .containsExactly(
            "Outlook: Arnor and Gondor",
            "3 points; the newest that is told is of 5 January 2020",
            "",
            "Threatened",
            "",
            "  Gondor threatened Arnor, undated",
            "",
            "Planned",
            "",
            "  Arnor to aid Gondor (planned), May 2019: this day has passed",
            "",
            "Feared",
            "",
            "  Gondor to attack Arnor (possibly), undated");
    assertThat(shell.run("outlook", "Arnor").out()).contains("4 points").contains("“plans to”");
  }

  @Test
  void printsJsonForPrograms() {
    var mapper = new tools.jackson.databind.json.JsonMapper();
    var demands = mapper.readTree(shell.run("demands", "Arnor", "--json").out());
    assertThat(demands.at("/demands/0/outcomes/0/outcome").asString()).isEqualTo("refused");
    assertThat(demands.at("/demands/1/statement").isNull()).isTrue();
    var outlook =
        mapper.readTree(shell.run("outlook", "Arnor", "Gondor", "--json").out());
    assertThat(outlook.at("/newest").asString()).isEqualTo("2020-01-05");
    assertThat(outlook.at("/outlook/0/kind").asString()).isEqualTo("planned");
    assertThat(outlook.at("/outlook/0/past").asBoolean()).isTrue();
  }
}
