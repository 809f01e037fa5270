package entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.attribution.Modality;
import entente.event.EventType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands say of several sources that tell the same. */
class SourcesTest {
  private static final Actor ARNOR = Shell.ARNOR;
  private static final Actor GONDOR = Shell.GONDOR;
  private static final Actor DENETHOR = Story.person("person:denethor-hurin", "Denethor Hurin");
  private static final Actor ENVOY = Story.person("person:halbarad-dunadan", "Halbarad Dunadan");

  @TempDir
  private Path folder;

  private Shell shell;

  private static Story killing(String id, String outlet, String text, String trigger, String day) {
    return Story.of(id, text, outlet, LocalDate.of(2020, 1, 5))
        .tells(EventType.ASSAULT, trigger)
        .by("Arnor", ARNOR)
        .to("Denethor Hurin", DENETHOR)
        .on(day, day)
        .end();
  }

  @BeforeEach
  void fillLibrary() {
    shell = new Shell(folder).wide(200);
    shell.put(List.of(
        killing(
            "courier.txt",
            "The Courier",
            "At dawn Arnor killed Denethor Hurin near the ford.",
            "killed",
            "2020-01-03"),
        killing(
                "herald.txt",
                "The Herald",
                "Riders of Arnor have slain Denethor Hurin by the river. Arnor phoned Gondor.",
                "slain",
                "2020-01-04")
            .tells(EventType.CONSULT, "phoned")
            .by("Arnor", ARNOR)
            .to("Gondor", GONDOR)
            .accordingTo("Halbarad Dunadan", ENVOY.id(), "river")
            .end(),
        Story.of(
                "echo.txt",
                "No men of Arnor killed Denethor Hurin.",
                "The Echo",
                LocalDate.of(2020, 1, 6))
            .tells(EventType.ASSAULT, "killed")
            .by("Arnor", ARNOR)
            .to("Denethor Hurin", DENETHOR)
            .on("2020-01-03", "2020-01-03")
            .as(Modality.DENIED)
            .end()
            .names("Arnor", ARNOR)));
  }

  @Test
  void showsEveryReportOfAnEventWithItsOrigins() {
    String out = shell.run("event", "courier.txt-0").out();
    assertThat(out)
        .contains("3 reports, 3 outlets, 3 independent origins")
        .contains("In its own name The Courier")
        .contains("Riders of Arnor have slain")
        .contains("Whether it happened: actual (The Courier; The Herald) against denied (The Echo)")
        .contains("3 January 2020 (The Courier; The Echo) against 4 January 2020")
        .contains("Why they are held to tell the same")
        .contains("the same person");
    assertThat(shell.run("event", "herald.txt-0").out()).isEqualTo(out);
  }

  @Test
  void anEventHasAnIdOfItsOwn() {
    String out = shell.run("event", "courier.txt-0").out();
    String id = out.substring(out.indexOf("  event ") + "  event ".length(), out.indexOf('\n'));
    assertThat(shell.run("event", id).out()).isEqualTo(out);
    assertThat(shell.run("event", id, "--json").out())
        .startsWith("{\"event\":\"" + id + "\"")
        .contains("\"origins\":[{\"kind\":\"outlet\",\"name\":\"The Courier\"")
        .contains("\"contradictions\":[{\"kind\":\"happened\"")
        .contains("\"bonds\":[{");
  }

  @Test
  void saysThatNobodyElseReportsIt() {
    assertThat(shell.run("event", "herald.txt-1").out())
        .contains("1 report, 1 outlet, 1 independent origin: nothing else")
        .contains("Says Halbarad Dunadan")
        .doesNotContain("Why");
  }

  @Test
  void refusesAnUnknownEvent() {
    Shell.Answer answer = shell.run("event", "e123");
    assertThat(answer.code()).isEqualTo(ExitCodes.USAGE);
    assertThat(answer.err()).contains("There is no event and no statement \"e123\"");
  }

  @Test
  void comparesTwoOutlets() {
    assertThat(shell.run("compare", "courier", "The Herald").out())
        .contains("1 event told by both, 0 only by The Courier, 1 only by The Herald")
        .contains("They differ. The date: 3 January 2020 (The Courier) against 4 January 2020")
        .contains("Origins: The Courier; The Herald")
        .contains("Only The Herald")
        .contains("word of Halbarad Dunadan");
  }

  @Test
  void comparesADocumentWithASpeaker() {
    assertThat(shell.run("compare", "echo.txt", "herald.txt").out())
        .contains("1 event told by both");
    assertThat(shell.run("compare", "echo.txt", "courier.txt", "--json").out())
        .contains("\"a\":{\"kind\":\"document\",\"name\":\"echo.txt\"}")
        .contains("\"differences\":[{\"kind\":\"happened\"");
  }

  @Test
  void suggestsSourcesForAnUnknownName() {
    Shell.Answer answer = shell.run("compare", "The Heralt", "courier");
    assertThat(answer.code()).isEqualTo(ExitCodes.USAGE);
    assertThat(answer.err()).contains("Did you mean The Herald");
    assertThat(shell.run("compare", "courier", "the courier").err()).contains("Name two sources");
  }

  @Test
  void saysThatNothingIsInCommon() {
    assertThat(shell.run("compare", "herald", "The Nowhere Gazette").err()).contains("There is no");
  }
}
