package entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.app.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  private static final String GRAIN =
      "In the spring the government of Arnor sent grain to the hungry towns of Gondor."
          + " The farmers were glad of it, and the winter was soon forgotten.\n";

  @TempDir
  private Path folder;

  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder.resolve("library"));
  }

  private String file(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("texts"));
    return Files.writeString(folder.resolve("texts").resolve(name), text).toString();
  }

  private String texts() {
    return folder.resolve("texts").toString();
  }

  @Test
  void sumsUpWhatWasRead() throws IOException {
    file("a.txt", GRAIN);
    file("b.txt", GRAIN.replace("spring", "autumn"));
    Shell.Answer answer = shell.run("read", texts());
    assertThat(answer.err()).isEmpty();
    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .startsWith(
            "Documents: 2 read, 0 unchanged, 0 failed.\nFound in those read: 2 statements.\n")
        .contains("now holds 2 documents, 2 statements, 2 actors.")
        .contains("Arnor and Gondor  2 statements, 2 +, 0 −")
        .contains("Next: entente relation \"Arnor\" \"Gondor\" --library ");
  }

  @Test
  void readsAgainOnlyWhatHasChanged() throws IOException {
    file("a.txt", GRAIN);
    file("b.txt", GRAIN);
    shell.run("read", texts());
    assertThat(shell.run("read", texts()).out())
        .startsWith("Documents: 0 read, 2 unchanged, 0 failed.");
    file("b.txt", GRAIN + "\nNobody forgot it.\n");
    assertThat(shell.run("read", texts()).out())
        .startsWith("Documents: 1 read, 1 unchanged, 0 failed.");
    assertThat(shell.run("read", texts(), "--outlet", "The Courier").out())
        .startsWith("Documents: 2 read, 0 unchanged, 0 failed.");
  }

  @Test
  void readsStandardInput() {
    Shell.Answer answer = shell.given(GRAIN).run("read", "-");
    assertThat(answer.out()).startsWith("Documents: 1 read");
  }

  @Test
  void oneBadDocumentDoesNotStopTheOthers() throws IOException {
    file("a.txt", GRAIN.replace("towns", "Balrog"));
    file("b.txt", GRAIN.replace("towns", "mirrors"));
    file("c.txt", GRAIN);
    Shell.Answer answer = shell.run("read", texts(), folder.resolve("missing").toString());
    assertThat(answer.code()).isEqualTo(ExitCodes.SOME_FAILED);
    assertThat(answer.out()).startsWith("Documents: 1 read, 0 unchanged, 3 failed.");
    assertThat(answer.err().lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("Not read: "))
        .anyMatch(line -> line.contains("a.txt: the engine failed on it") && line.contains("chasm"))
        .anyMatch(line ->
            line.contains("b.txt: its sentences are too deeply nested; divide the document"))
        .anyMatch(line -> line.contains("missing"));
  }

  /** What could not be read, as the library keeps it. */
  private List<String> kept() {
    try (Library library = Library.open(folder.resolve("library"))) {
      return library.readings().failures().stream()
          .map(one -> one.when() + " " + one.failure().message())
          .toList();
    }
  }

  @Test
  void whatCouldNotBeReadIsKeptUntilItIsThere() throws IOException {
    file("a.txt", "");
    file("b.txt", GRAIN);
    shell.run("read", texts());
    assertThat(kept())
        .containsExactly("2026-03-04T05:06:07Z a.txt: is empty; leave it out, or fetch it again");
    file("a.txt", GRAIN);
    shell.run("read", texts());
    assertThat(kept()).isEmpty();
    file("b.txt", "");
    shell.run("read", texts());
    assertThat(kept()).hasSize(1);
    file("b.txt", GRAIN);
    shell.run("read", texts());
    assertThat(kept()).as("it is in the library, unchanged").isEmpty();
  }

  @Test
  void refusesADocumentWithoutASentenceThatCanBeRead() throws IOException {
    file("a.txt", "Envoys of Arnor wait");
    Shell.Answer answer = shell.run("read", texts());
    assertThat(answer.code()).isEqualTo(ExitCodes.SOME_FAILED);
    assertThat(answer.err()).contains("a.txt: holds no sentence of up to 300 words");
  }

  @Test
  void aDocumentsNameDoesNotCommandTheTerminal() throws IOException {
    file("bad\u001b[31m.txt", "");
    assertThat(shell.run("read", texts()).err()).startsWith("Not read: bad[31m.txt: is empty;");
  }

  @Test
  void leavesADocumentThatTakesTooLong() throws IOException {
    file("a.txt", GRAIN.replace("towns", "Ents"));
    file("b.txt", GRAIN);
    Shell.Answer answer = shell.run("read", texts(), "--seconds", "5", "--threads", "1");
    assertThat(answer.err())
        .contains("a.txt: not read within 5 seconds; give it more with --seconds");
    assertThat(answer.out()).startsWith("Documents: 1 read, 0 unchanged, 1 failed.");
  }

  @Test
  void twoDocumentsOfOneNameAreNotMixedUp() throws IOException {
    String first = file("a.txt", GRAIN);
    Files.createDirectories(folder.resolve("other"));
    String second = Files.writeString(
            folder.resolve("other/a.txt"), GRAIN.replace("spring", "autumn"))
        .toString();
    Shell.Answer answer = shell.run("read", first, second);
    assertThat(answer.code()).isEqualTo(ExitCodes.SOME_FAILED);
    assertThat(answer.err()).contains("a.txt: another document of this name was just read");
  }

  @Test
  void exportsTheSameWhateverTheThreads() throws IOException {
    for (int i = 0; i < 12; i++) {
      file("t" + i + ".txt", GRAIN.replace("spring", "year " + i));
    }
    Shell other = new Shell(folder.resolve("other"));
    shell.run("read", texts(), "--threads", "1");
    other.run("read", texts(), "--threads", "4");
    String one = shell.run("export", "--format", "jsonl").out();
    assertThat(one.lines()).hasSize(12);
    assertThat(other.run("export", "--format", "jsonl").out()).isEqualTo(one);
  }

  @Test
  void refusesWhatItDoesNotUnderstand() throws IOException {
    String path = file("a.txt", GRAIN);
    assertThat(shell.run("read").code()).isEqualTo(ExitCodes.USAGE);
    assertThat(shell.run("read", path, "--published", "05/01/2020").err())
        .isEqualTo(
            "--published 05/01/2020 is no day. Write it as year, month and day: 2020-01-05.\n");
    assertThat(shell.run("read", path, "--column", "body=text").err())
        .contains("no such column: body");
    assertThat(shell.run("read", path, "--threads", "0").code()).isEqualTo(ExitCodes.USAGE);
    assertThat(shell.run("read", path, "--colour").err())
        .contains("--colour")
        .contains("entente help read");
  }

  @Test
  void quietMeansNoSummary() throws IOException {
    assertThat(shell.run("read", file("a.txt", GRAIN), "--quiet").out()).isEmpty();
  }

  @Test
  void aLibraryThatCannotBeMadeEndsIt() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter"), "text");
    Shell.Answer answer = new Shell(letter).run("read", file("a.txt", GRAIN));
    assertThat(answer.code()).isEqualTo(ExitCodes.LIBRARY);
    assertThat(answer.err()).startsWith("The library " + letter + " cannot be made");
  }
}
