package entente.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {
  /** Takes a file, says where its folder is, and waits for its end. */
  static final class Process {
    public static void main(String[] arguments) throws Exception {
      Inbox inbox = Inbox.in(Path.of(arguments[0]));
      inbox.upload().add("a.txt", content());
      System.out.println(inbox.folder());
      System.out.flush();
      System.in.read();
    }
  }

  @TempDir
  private Path temporary;

  private static InputStream content() {
    return new ByteArrayInputStream("Arnor slept.".getBytes(StandardCharsets.UTF_8));
  }

  private List<Path> all() throws IOException {
    try (Stream<Path> all = Files.list(temporary)) {
      return all.toList();
    }
  }

  private java.lang.Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Process.class.getName(),
            temporary.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static Path folderOf(java.lang.Process process) throws IOException {
    return Path.of(process.inputReader(StandardCharsets.UTF_8).readLine());
  }

  @Test
  void whatAKilledProcessHasLeftIsRemovedAndWhatALivingOneHoldsIsNot() throws Exception {
    java.lang.Process killed = start();
    java.lang.Process living = start();
    Path left = folderOf(killed);
    Path held = folderOf(living);
    killed.destroyForcibly().waitFor();
    assertThat(left).isNotEmptyDirectory();
    Inbox.in(temporary).close();
    assertThat(left).doesNotExist();
    assertThat(held).isNotEmptyDirectory();
    living.destroyForcibly().waitFor();
    Inbox.in(temporary).close();
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void twoOfOneProcessLeaveEachOtherAlone() throws IOException {
    try (Inbox one = Inbox.in(temporary);
        Inbox other = Inbox.in(temporary)) {
      one.upload().add("a.txt", content());
      other.upload().add("a.txt", content());
      Inbox.in(temporary).close();
      assertThat(all()).containsExactlyInAnyOrder(one.folder(), other.folder());
    }
    assertThat(all()).isEmpty();
  }

  @Test
  void whatIsNotOursToRemoveStays() throws IOException {
    Path foreign = Files.createDirectory(temporary.resolve("entente-reading-foreign"));
    Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("lock"), "");
    Files.createSymbolicLink(temporary.resolve("entente-reading-link"), elsewhere);
    Inbox.in(temporary).close();
    assertThat(foreign).as("it may be just being made").exists();
    assertThat(elsewhere.resolve("lock")).exists();
  }

  @Test
  void aFolderThatSomethingHasRemovedIsMadeAgain() throws IOException {
    try (Inbox inbox = Inbox.in(temporary)) {
      Inbox.remove(inbox.folder());
      inbox.upload().add("a.txt", content());
      assertThat(inbox.folder()).isNotEmptyDirectory();
    }
    assertThat(all()).isEmpty();
  }

  @Test
  void whereTheFolderCannotBeMadeItIsTriedAgainLater() throws IOException {
    Path missing = temporary.resolve("missing");
    try (Inbox inbox = Inbox.in(missing)) {
      Files.createDirectory(missing);
      inbox.upload().add("a.txt", content());
    }
    assertThat(missing).isEmptyDirectory();
  }
}
