package entente;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.ArticleReader;
import entente.article.Found;
import entente.article.ReadingOptions;
import entente.statement.Statement;
import entente.statement.StatementReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeExampleTest {
  @TempDir
  private Path folder;

  private static Stream<Statement> statements(Path folder) {
    // as in the README
    StatementReader reader = StatementReader.load();
    return new ArticleReader(ReadingOptions.defaults())
        .read(folder)
        .flatMap(found -> found instanceof Found.Read read
            ? reader.read(read.article()).statements().stream()
            : Stream.empty());
    // so far
  }

  @Test
  void readsAFolderIntoStatements() throws IOException {
    Files.writeString(folder.resolve("note.txt"), """
        France condemns Norway

        5 May 2015

        France condemned Norway on Monday. "We sent Norway food, money and doctors," an official said in Paris.
        """);
    assertThat(statements(folder))
        .anyMatch(s -> s.type().equals("ACCUSE")
            && s.actor() != null
            && s.actor().actor().name().equals("France"));
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
