package entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.app.Story;
import entente.event.EventType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierCommandTest {
  @TempDir
  private Path folder;

  private Shell shell;
  private Path page;
  private Path text;

  @BeforeEach
  void fillLibrary() {
    shell = new Shell(folder.resolve("library"));
    page = folder.resolve("dossier.html");
    text = folder.resolve("dossier.md");
    shell.put(List.of(
        Story.of("a.txt", "Arnor armed Gondor. Later Gondor attacked Arnor. Rohan aided Gondor.")
            .tells(EventType.AID, "armed")
            .by("Arnor", Shell.ARNOR)
            .to("Gondor", Shell.GONDOR)
            .on("2001-02-03", "2001-02-03")
            .accordingTo("Erestor", null, "armed")
            .end()
            .tells(EventType.ASSAULT, "attacked")
            .by("Later Gondor", Shell.GONDOR)
            .to("Arnor", Shell.ARNOR)
            .on("2005-01-01", "2005-12-31")
            .end()
            .tells(EventType.AID, "aided")
            .by("Rohan", Story.state("ROH", "Rohan"))
            .to("aided Gondor", Shell.GONDOR)
            .end()));
  }

  @Test
  void writesAPageWithEventsQuotationsAndSources() throws IOException {
    Shell.Answer answer = shell.run("dossier", "Arnor", "Gondor", "-o", page.toString());
    assertThat(answer.err()).isEmpty();
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("2 statements in 1 document").contains("Written to");
    assertThat(Files.readString(page))
        .startsWith("<!DOCTYPE html>")
        .contains("Arnor aided Gondor")
        .contains("“Arnor <mark>armed</mark> Gondor.”")
        .contains("3 February 2001")
        .contains("says Erestor, in substance")
        .contains("The Courier")
        .contains("<code>a.txt-0</code>")
        .doesNotContain("Put together on");
  }

  @Test
  void writesMarkdownByTheEnding() throws IOException {
    shell.run("dossier", "Arnor", "Gondor", "-o", text.toString(), "--made", "2026-05-06");
    assertThat(Files.readString(text))
        .startsWith("# Arnor – Gondor\n")
        .contains("Put together on 2026\\-05\\-06")
        .contains("<a id=\"c1\"></a>");
  }

  @Test
  void theSameLibraryGivesTheSameBytes() throws IOException {
    shell.run("dossier", "Arnor", "Gondor", "-o", page.toString());
    byte[] first = Files.readAllBytes(page);
    shell.run("dossier", "Arnor", "Gondor", "-o", page.toString(), "--force");
    assertThat(Files.readAllBytes(page)).isEqualTo(first);
  }

  @Test
  void replacesNoFileUnlessForced() throws IOException {
    Files.writeString(page, "mine");
    Shell.Answer answer = shell.run("dossier", "Arnor", "Gondor", "-o", page.toString());
    assertThat(answer.code()).isEqualTo(ExitCodes.USAGE);
    assertThat(answer.err()).contains("is there already").contains("--force");
    assertThat(Files.readString(page)).isEqualTo("mine");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(shell
            .run("dossier", "Arnor", "Gondor", "-o", folder.resolve("d.pdf").toString())
            .err())
        .contains("Let it end in .html or .md");
    assertThat(shell.run("dossier", "Arnor", "Arnor", "-o", page.toString()).err())
        .contains("Name two actors");
    Shell.Answer apart = shell.run("dossier", "Arnor", "Rohan", "-o", page.toString());
    assertThat(apart.err()).contains("Nothing in the library joins Arnor and Rohan");
    assertThat(apart.code()).isEqualTo(ExitCodes.USAGE);
    assertThat(page).doesNotExist();
  }
}
