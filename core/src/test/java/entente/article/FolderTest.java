package entente.article;

import static entente.article.Samples.article;
import static entente.article.Samples.failed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
  @TempDir
  Path folder;

  private void write(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static List<Found> read(Path path) {
    try (Stream<Found> found = new ArticleReader(ReadingOptions.defaults()).read(path)) {
      return found.toList();
    }
  }

  private List<String> ids() {
    return read(folder).stream().map(found -> article(found).id()).toList();
  }

  @Test
  void readsFoldersInOrderWithoutHiddenFiles() throws IOException {
    write("b.txt", "Gondor met Arnor.");
    write("a/z.txt", "Gondor met Rohan.");
    write("a/.draft.txt", "Gondor met nobody.");
    write(".git/x.txt", "Gondor met nobody.");
    write(
        "c.jsonl",
        "{\"id\": \"one\", \"text\": \"Gondor met Arnor.\"}\n{\"text\": \"Rohan came.\"}");
    assertThat(ids()).containsExactly("a/z.txt", "b.txt", "one", "c.jsonl:2");
  }

  @Test
  void leavesOutWhatAFolderSaysAboutItself() throws IOException {
    write("a.txt", "Gondor met Arnor.");
    write("README.md", "These articles tell of Gondor.");
    assertThat(ids()).containsExactly("a.txt");
  }

  @Test
  void doesNotFollowASymbolicLinkRoundInCircles() throws IOException {
    write("a/b.txt", "Gondor met Arnor.");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    assertThat(ids()).containsExactly("a/b.txt");
  }

  @Test
  void namesAGivenFileByItsName() throws IOException {
    write("a/b.txt", "Gondor met Arnor.");
    assertThat(article(read(folder.resolve("a/b.txt")).get(0)).id()).isEqualTo("b.txt");
  }

  @Test
  void findsAMissingPathAndAnEmptyFolder() {
    assertThat(failed(read(folder.resolve("none.txt")).get(0)).problem())
        .isEqualTo("there is no such file or folder");
    assertThat(read(folder)).hasSize(1);
    assertThat(failed(read(folder).get(0)).problem()).contains("no file");
  }

  @Test
  void goesOnAfterAFileThatFails() throws IOException {
    write("a.txt", "");
    write("b.txt", "Gondor met Arnor.");
    assertThat(read(folder)).hasSize(2).last().isInstanceOf(Found.Read.class);
  }

  @Test
  void tellsFormatsByContentWhereTheNameDoesNot() throws IOException {
    write("a", "{\"id\": \"one\", \"text\": \"Gondor met Arnor.\"}");
    write(
        "b",
        "<!DOCTYPE html><html><body><p>Gondor met Arnor in the harbour on Friday.</p></body></html>");
    write("c", "Gondor met Arnor.");
    assertThat(read(folder).stream().map(found -> article(found).text()))
        .containsExactly(
            "Gondor met Arnor.", "Gondor met Arnor in the harbour on Friday.", "Gondor met Arnor.");
  }

  @Test
  void readsOneDocumentAtATime() throws IOException {
    write("a.txt", "Gondor met Arnor.");
    write("b.txt", "Gondor met Rohan.");
    try (Stream<Found> found = new ArticleReader(ReadingOptions.defaults()).read(folder)) {
      var documents = found.iterator();
      assertThat(article(documents.next()).id()).isEqualTo("a.txt");
      Files.delete(folder.resolve("b.txt"));
      assertThat(failed(documents.next()).document()).isEqualTo("b.txt");
    }
  }
}
