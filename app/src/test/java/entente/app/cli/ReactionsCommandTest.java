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

class ReactionsCommandTest {
  private static final Actor ARNOR = Shell.ARNOR;
  private static final Actor GONDOR = Shell.GONDOR;
  private static final Actor ROHAN = Story.state("ROH", "Rohan");
  private static final Actor DALE = Story.state("DAL", "Dale");
  private static final Actor SHIRE = Story.state("SHI", "Shire");
  private static final Actor BREE = Story.state("BRE", "Bree");

  @TempDir
  private Path folder;

  private Shell shell;

  @BeforeEach
  void fillLibrary() {
    shell = new Shell(folder);
    shell.put(List.of(
        Story.of(
                "raid.txt",
                "Arnor raided Gondor at dawn. Rohan condemned the raid. Dale and Shire stood by the Arnor king."
                    + " Bree called on both sides to show restraint. Gondor denounced the raid.",
                "The Courier",
                LocalDate.of(2020, 1, 5))
            .tells(EventType.ASSAULT, "raided")
            .by("Arnor", ARNOR)
            .to("Gondor", GONDOR)
            .on("2020-01-04", "2020-01-04")
            .end()
            .tells(EventType.ACCUSE, "condemned")
            .by("Rohan", ROHAN)
            .to("raid.", ARNOR)
            .end()
            .names("Dale", DALE)
            .names("Shire", SHIRE)
            .names("Arnor king", ARNOR)
            .names("Bree", BREE)
            .names("Gondor denounced", GONDOR),
        Story.of(
                "older.txt",
                "Rohan praised Arnor. Gondor sent grain to Bree.",
                "The Courier",
                LocalDate.of(2019, 12, 1))
            .names("Rohan", ROHAN)
            .names("Arnor", ARNOR)
            .tells(EventType.AID, "sent")
            .by("Gondor", GONDOR)
            .to("Bree", BREE)
            .end()));
  }

  @Test
  void tellsWhereThirdPartiesStand() {
    Shell.Answer answer = shell.wide(120).run("reactions", "raid", "on", "Gondor");
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out()).isEqualTo("""
            Reactions to: Arnor attacked Gondor, 4 January 2020
            4 reactions of 4 third parties

            Against

              Rohan
                “Rohan condemned the raid.”
                The Courier, 5 January 2020, raid.txt · id raid.txt-1

            For

              Dale
                “Dale and Shire stood by the Arnor king.”
                The Courier, 5 January 2020, raid.txt · no statement; words: “stood by”

              Shire
                “Dale and Shire stood by the Arnor king.”
                The Courier, 5 January 2020, raid.txt · no statement; words: “stood by”

            For restraint

              Bree
                “Bree called on both sides to show restraint.”
                The Courier, 5 January 2020, raid.txt · no statement; words: “called on both sides to show restraint”
            """);
  }

  @Test
  void leavesOutTheSidesAndWhatIsOlder() {
    assertThat(shell.run("reactions", "raid.txt-0").out())
        .doesNotContain("denounced")
        .doesNotContain("praised");
  }

  @Test
  void saysInWordsThatNobodyReacted() {
    assertThat(shell.run("reactions", "older.txt-0").out())
        .isEqualTo("Reactions to: Gondor aided Bree, undated\n"
            + "No text that tells of it says where anybody else stands on it.\n");
    assertThat(shell.run("reactions", "flood").code()).isEqualTo(ExitCodes.USAGE);
  }

  @Test
  void printsJsonForPrograms() {
    var tree = new tools.jackson.databind.json.JsonMapper()
        .readTree(shell.run("reactions", "raid.txt-0", "--json").out());
    assertThat(tree.at("/event/0/id").asString()).isEqualTo("raid.txt-0");
    assertThat(tree.at("/reactions")).hasSize(4);
    assertThat(tree.at("/reactions/0/stance").asString()).isEqualTo("against");
    assertThat(tree.at("/reactions/0/statement").asString()).isEqualTo("raid.txt-1");
    assertThat(tree.at("/reactions/1/statement").isNull()).isTrue();
    assertThat(tree.at("/reactions/1/rule").asString()).startsWith("for: {stood");
  }
}
