package entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementsCommandTest {
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
                "first.txt",
                "Arnor signed a truce with Gondor in May 2001. The war went on elsewhere."
                    + " Riders of Arnor broke the truce in 2003.")
            .names("Arnor", ARNOR)
            .names("Gondor", GONDOR)
            .names("of Arnor", ARNOR),
        Story.of(
                "second.txt",
                "Arnor signed a truce with Gondor in 2010. Some say that Arnor may leave the truce.")
            .names("Arnor", ARNOR)
            .names("Gondor", GONDOR),
        Story.of(
                "known.txt",
                "A great deal was said. Gondor signed the Chemical Weapons Convention in 1997. Arnor left it in 1999.")
            .names("Gondor", GONDOR)
            .names("Arnor", ARNOR)));
  }

  @Test
  void listsAgreementsAndKeepsTwoTrucesApart() {
    Shell.Answer answer = shell.wide(120).run("agreements");
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out()).isEqualTo("""
            3 agreements

            Truce of Arnor and Gondor, 2001
              Arnor, Gondor · 2 sentences in 1 document
              made (Arnor), May 2001; breached (Arnor), 2003

            Truce of Arnor and Gondor, 2010
              Arnor, Gondor · 2 sentences in 1 document
              made (Arnor), 2010

            Chemical Weapons Convention
              commonly known: concluded 1993-01-13 · most states · 2 sentences in 1 document
              made (Gondor), 1997; left (Arnor), 1999
            """);
  }

  @Test
  void tellsTheLifeOfOne() {
    Shell.Answer answer = shell.wide(120).run("agreements", "chemical weapons");
    assertThat(answer.out()).isEqualTo("""
            Chemical Weapons Convention
              commonly known: concluded 1993-01-13 · most states · 2 sentences in 1 document

              made (Gondor), 1997
                “Gondor signed the Chemical Weapons Convention in 1997.”
                The Courier, 5 January 2020, known.txt · no statement; words: “signed the Chemical Weapons Convention”

              left (Arnor), 1999
                “Arnor left it in 1999.”
                The Courier, 5 January 2020, known.txt · no statement; words: “left it”
            """);
  }

  @Test
  void asksWhichIsMeantAndSuggestsNames() {
    assertThat(shell.run("agreements", "truce").err()).startsWith("\"truce\" may be: Truce of");
    assertThat(shell.run("agreements", "Minsk").err())
        .startsWith("There is no agreement \"Minsk\" in the library.");
    assertThat(new Shell(folder.resolve("none")).run("agreements").code())
        .isEqualTo(ExitCodes.LIBRARY);
  }

  @Test
  void printsJsonForPrograms() {
    var tree = new tools.jackson.databind.json.JsonMapper()
        .readTree(shell.run("agreements", "--json").out());
    assertThat(tree).hasSize(3);
    assertThat(tree.at("/0/life/1/turn").asString()).isEqualTo("breached");
    assertThat(tree.at("/0/life/1/from").asString()).isEqualTo("2003-01-01");
    assertThat(tree.at("/2/concluded").asString()).isEqualTo("1993-01-13");
  }
}
