package entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.app.Story;
import entente.event.EventType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
  private static final byte[] PARQUET = "PAR1".getBytes(StandardCharsets.US_ASCII);

  @TempDir
  private Path folder;

  private Shell shell;
  private Path file;

  @BeforeEach
  void fillLibrary() {
    shell = new Shell(folder.resolve("library"));
    file = folder.resolve("out.tsv");
    shell.put(List.of(Story.of("a.txt", "Arnor armed Gondor.")
        .tells(EventType.AID, "armed")
        .by("Arnor", Shell.ARNOR)
        .to("Gondor", Shell.GONDOR)
        .end()));
  }

  @Test
  void writesTheSameIntoAFileAsToStandardOutput() throws IOException {
    for (String format : List.of("jsonl", "csv", "plover", "cameo")) {
      Shell.Answer printed = shell.run("export", "--format", format);
      Shell.Answer written =
          shell.run("export", "--format", format, "-o", file.toString(), "--force");
      assertThat(written.code()).isZero();
      assertThat(written.out()).isEmpty();
      assertThat(Files.readString(file)).isEqualTo(printed.out()).contains("Arnor");
    }
  }

  @Test
  void replacesNoFileUnlessForced() throws IOException {
    Files.writeString(file, "mine");
    Shell.Answer answer = shell.run("export", "-o", file.toString());
    assertThat(answer.code()).isEqualTo(ExitCodes.USAGE);
    assertThat(answer.err()).contains(file + " is there already").contains("--force");
    assertThat(Files.readString(file)).isEqualTo("mine");
  }

  @Test
  void saysWhereItCannotWrite() throws IOException {
    Shell.Answer nowhere =
        shell.run("export", "-o", folder.resolve("no/where.tsv").toString());
    assertThat(nowhere.code()).isEqualTo(ExitCodes.USAGE);
    assertThat(nowhere.err()).contains("there is no folder");
    Shell.Answer folderItself = shell.run("export", "-o", folder.toString());
    assertThat(folderItself.err()).contains("is a folder");
  }

  @Test
  void leavesNothingBesideTheFile() throws IOException {
    shell.run("export", "-o", file.toString());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("library", "out.tsv");
    }
  }

  @Test
  void whatGoesOnlyWithLists() {
    Shell.Answer answer = shell.run("export", "--format", "cameo", "--what", "quotes");
    assertThat(answer.code()).isEqualTo(ExitCodes.USAGE);
    assertThat(answer.err()).contains("--what goes with jsonl, csv and parquet");
  }

  @Test
  void writesParquetOnlyIntoAFile() throws IOException {
    Shell.Answer refused = shell.run("export", "--format", "parquet");
    assertThat(refused.code()).isEqualTo(ExitCodes.USAGE);
    assertThat(refused.err()).contains("-o statements.parquet");
    for (String what : List.of("statements", "events", "quotes", "actors", "articles")) {
      Shell.Answer written = shell.run(
          "export", "--format", "parquet", "--what", what, "-o", file.toString(), "--force");
      assertThat(written.err()).isEmpty();
      assertThat(Files.readAllBytes(file)).startsWith(PARQUET).endsWith(PARQUET);
    }
  }
}
