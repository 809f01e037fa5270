package entente.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Found;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadTest {
  @TempDir
  private Path folder;

  private static InputStream words() {
    return new ByteArrayInputStream(
        "Arnor slept.".getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void filesStandByTheirPathsUntilItIsClosed() throws IOException {
    Upload upload = new Upload(folder);
    upload.add("a/b/c.txt", words());
    assertThat(folder.resolve("a/b/c.txt")).hasContent("Arnor slept.");
    upload.close();
    assertThat(folder).doesNotExist();
  }

  @Test
  void namesThatNoFolderHoldsAreRefusedInWords() throws IOException {
    try (Upload upload = new Upload(folder)) {
      for (String name : new String[] {
        "",
        " ",
        "a\\b.txt",
        "..\\out.txt",
        "a\nb.txt",
        "a\u0000b",
        "\u001b[2Jclear",
        "..",
        "./a",
        "a/",
        "/etc/out",
        "c:\\out",
        "C:out",
        "y".repeat(300),
        "z/".repeat(600) + "a"
      }) {
        upload.add(name, words());
      }
      assertThat(upload.refused()).hasSize(15).allSatisfy(refused -> {
        assertThat(refused.problem()).startsWith("has ");
        assertThat(refused.remedy()).isEqualTo("rename the file");
        assertThat(refused.document()).isNotBlank().doesNotContain("\n", "\u0000", "\u001b");
      });
      assertThat(Files.list(upload.folder())).isEmpty();
    }
  }

  @Test
  void aFileIsNeverWrittenOverAnother() throws IOException {
    try (Upload upload = new Upload(folder)) {
      upload.add("a", words());
      upload.add("a", words());
      upload.add("a/b", words());
      assertThat(upload.refused())
          .extracting(Found.Failed::problem)
          .containsOnly("another file of this name was given with it")
          .hasSize(2);
    }
  }

  @Test
  void hiddenFilesAndReadmesAreLeftOutAsInAFolder() throws IOException {
    try (Upload upload = new Upload(folder)) {
      upload.add(".DS_Store", words());
      upload.add(".git/a.txt", words());
      upload.add("a/ReadMe.TXT", words());
      assertThat(upload.leftOut()).isEqualTo(3);
      assertThat(upload.isEmpty()).isTrue();
    }
  }
}
