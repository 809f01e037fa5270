package entente;

import static org.assertj.core.api.Assertions.assertThat;

import entente.statement.Statement;
import entente.statement.StatementReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeExampleTest {
  @TempDir
  private Path folder;

  private static void tell(Path folder, PrintStream out) {
    // as in the README
    StatementReader reader = StatementReader.load();
    Stream<Statement> statements = reader.statements(folder);
    statements.forEach(s -> out.println(s.evidence().sentence().text()));
    // so far
  }

  @Test
  void readsAFolderIntoStatements() throws IOException {
    Files.writeString(folder.resolve("note.txt"), """
        France condemns Norway

        5 May 2015

        France condemned Norway on Monday. "We sent Norway food, money and doctors," an official said in Paris.
        """);
    Files.writeString(folder.resolve("empty.txt"), "");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    tell(folder, new PrintStream(out, true, StandardCharsets.UTF_8));
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("France condemned Norway on Monday.");
  }

  @Test
  void isWhatTheReadmeShows() throws IOException {
    String own = Files.readString(Path.of("src/test/java/entente/ReadmeExampleTest.java"));
    String mark = "// as in the README\n";
    int begin = own.indexOf(mark) + mark.length();
    String shown = own.substring(begin, own.indexOf("// so far")).stripIndent();
    assertThat(Files.readString(Path.of("..", "README.md")))
        .contains("```java\n" + shown + "```\n");
  }
}
