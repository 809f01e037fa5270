package entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.event.EventType;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be used gets one line that says what it is and what to write instead. */
class BadInputTest {
  private static final Actor ALLIES =
      Story.actor("group:allies-of-arnor", "Allies of Arnor", Actor.Type.GROUP, null, null);

  @TempDir
  private Path folder;

  private Shell shell;

  @BeforeEach
  void fillLibrary() {
    shell = new Shell(folder);
    shell.put(List.of(Story.of("a.txt", "Arnor raided Gondor. Allies of Arnor fled.")
        .tells(EventType.ASSAULT, "raided")
        .by("Arnor", Shell.ARNOR)
        .to("Gondor", Shell.GONDOR)
        .end()
        .names("Allies of Arnor", ALLIES)));
  }

  private String refused(String... arguments) {
    Shell.Answer answer = shell.run(arguments);
    assertThat(answer.code()).as(answer.err()).isEqualTo(ExitCodes.USAGE);
    assertThat(answer.out()).isEmpty();
    return answer.err();
  }

  @Test
  void aMessageCommandsNoTerminal() {
    assertThat(refused("relation", "\u001b[2JAr\nn\u202e", "Gondor"))
        .startsWith("There is no actor \"[2JAr n\" in the library.")
        .doesNotContain("\u001b")
        .hasLineCount(1);
    assertThat(refused("relation", "Arnor", "Gondor", "\u001b[2J")).doesNotContain("\u001b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-200",
        "+200",
        "0000",
        "٢٠٠٨",
        "-999999999-01-01",
        "+12345-01-01",
        "",
        "2008-02-30"
      })
  void onlyWhatReadsAsADateIsOne(String written) {
    assertThat(refused("relation", "Arnor", "Gondor", "--at", written))
        .isEqualTo("\"" + written
            + "\" is no date. Write a day, a month or a year: 2002-01-29, 2002-01 or 2002.\n");
  }

  @Test
  void nothingIsMeantByAnEmptyName() {
    assertThat(refused("relation", "Arnor", " ")).startsWith("No actor is named.");
    assertThat(refused("reactions", " ")).startsWith("No event is named.");
    assertThat(refused("chain", "--from", "")).startsWith("No event is named.");
    assertThat(refused("agreements", "")).startsWith("No agreement is named.");
    assertThat(refused("export", "-o", "")).startsWith("Invalid value").contains("no file");
    assertThat(refused("export", "-o", "a\0b"))
        .contains("cannot be the name")
        .doesNotContain("java");
  }

  @Test
  void aSlipInOneWordOfANameIsUnderstood() {
    assertThat(refused("relation", "Gondor", "Alliess")).contains("Did you mean Allies of Arnor?");
    assertThat(refused("relation", "Gondor", "Alxx")).doesNotContain("Did you mean");
  }

  @Test
  void numbersAreAskedForInWords() {
    assertThat(refused("undo", "abc")).contains("\"abc\" is no whole number");
    assertThat(refused("network", "--at", "2001", "--least", "x")).contains("\"x\" is no number");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "relation",
        "network",
        "chain",
        "reactions",
        "demands",
        "outlook",
        "agreements",
        "compare",
        "event",
        "dossier",
        "actors",
        "statements",
        "decisions",
        "undo",
        "export",
        "read",
        "forget"
      })
  void everyCommandShowsItsHelpWithAnExample(String command) {
    Shell.Answer answer = shell.plain(command, "--help");
    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .startsWith("Usage: entente " + command)
        .contains("Example:\n  entente " + command);
  }

  @Test
  void thePartOfACommandShowsItsOwnHelp() {
    assertThat(refused("statements", "correct", "x", "--type", "FOO"))
        .endsWith("See: entente statements correct --help\n");
  }

  @Test
  void whoIsHiddenIsNotTakenForAnother() {
    shell.run("actors", "rename", "Arnor", "Eriador");
    shell.run("actors", "hide", "Eriador");
    for (String name : List.of("Arnor", "the Kingdom of Arnor", "Eriador")) {
      assertThat(refused("actors", "hide", name))
          .isEqualTo("Decision 2 hides \"" + name + "\". To show it again: entente undo 2\n");
    }
    assertThat(shell.run("timeline", "Allies of Arnor").code()).isZero();
  }

  @Test
  void aNameIsOneShortLine() {
    String message =
        "The new name of Arnor must be one line of at most 200 characters, without control characters."
            + " Write another.\n";
    for (String name :
        List.of("Er\u001b[31miador", "Er\niador", "\u202eEriador", "x".repeat(201))) {
      assertThat(refused("actors", "rename", "Arnor", name)).isEqualTo(message);
    }
    assertThat(shell.run("decisions").out()).startsWith("0 decisions");
  }

  @Test
  void saysWhichDecisionTookAStatementOut() {
    shell.run("statements", "reject", "a.txt-0");
    for (List<String> asked : List.of(
        List.of("explain", "a.txt-0"),
        List.of("event", "a.txt-0"),
        List.of("reactions", "a.txt-0"),
        List.of("chain", "--from", "a.txt-0"))) {
      assertThat(refused(asked.toArray(String[]::new)))
          .isEqualTo(
              "Decision 1 took the statement a.txt-0 out. To have it back: entente undo 1\n");
    }
  }

  @Test
  void aCorrectedDateThatEndsBeforeItBeginsIsNamedAsItWasWritten() {
    assertThat(refused("statements", "correct", "a.txt-0", "--date", "2016..2014"))
        .isEqualTo("The date 2016..2014 ends before it begins. Exchange the two.\n");
    assertThat(refused("statements", "correct", "a.txt-0", "--date", "")).contains("is no date");
  }

  @Test
  void anEmptyLibrarySaysSo() {
    shell.run("forget", "a.txt");
    for (List<String> asked : List.of(
        List.of("relation", "Arnor", "Gondor"),
        List.of("reactions", "raid"),
        List.of("compare", "a", "b"))) {
      assertThat(refused(asked.toArray(String[]::new)))
          .isEqualTo(
              "The library holds no documents. Read an article into it first (entente read FILE).\n");
    }
  }
}
