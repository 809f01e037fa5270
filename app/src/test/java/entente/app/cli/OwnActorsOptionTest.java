package entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.app.answer.UsageException;
import entente.app.reading.Engine;
import entente.app.reading.Engines;
import entente.app.reading.OwnFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnActorsOptionTest {
  @TempDir
  private Path folder;

  private final StringWriter err = new StringWriter();
  private final List<OwnFiles> asked = new ArrayList<>();

  private int read(Function<OwnFiles, Engine> engines, String... arguments) {
    Console console = new Console(
        new ByteArrayInputStream(new byte[0]),
        new PrintWriter(new StringWriter()),
        new PrintWriter(err),
        80,
        false,
        false,
        java.time.Clock.fixed(
            java.time.Instant.parse("2026-03-04T05:06:07Z"), java.time.ZoneOffset.UTC));
    List<String> all = new ArrayList<>(
        List.of("read", "-", "--library", folder.resolve("library").toString()));
    all.addAll(List.of(arguments));
    return Entente.run(console, engines, all.toArray(String[]::new));
  }

  @Test
  void severalFilesMayBeNamed() {
    int code = read(
        files -> {
          asked.add(files);
          throw new UsageException("enough");
        },
        "--actors",
        "a.txt",
        "--actors",
        "b.csv");
    assertThat(code).isEqualTo(ExitCodes.USAGE);
    assertThat(asked)
        .containsExactly(new OwnFiles(List.of(), List.of(Path.of("a.txt"), Path.of("b.csv"))));
  }

  @Test
  void aBadLineIsNamedAndNothingIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("own.txt"), "ARNOR_ [NOR\n");
    assertThat(read(Engines::load, "--actors", file.toString())).isEqualTo(ExitCodes.USAGE);
    assertThat(err.toString())
        .startsWith("--actors: " + file + ", line 1: the bracket before a code is not closed")
        .endsWith("Nothing was read.\n");
  }
}
