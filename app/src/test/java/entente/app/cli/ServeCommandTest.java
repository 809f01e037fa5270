package entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.app.SmallEngine;
import entente.app.Story;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(600)
class ServeCommandTest {
  @TempDir
  private Path folder;

  private Path library() {
    return folder.resolve("library");
  }

  private Shell.Answer refused(int code, String... arguments) {
    Shell.Answer answer = new Shell(library()).run(arguments);
    assertThat(answer.code()).as(answer.err()).isEqualTo(code);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err().strip()).hasLineCount(1);
    return answer;
  }

  /** Serves until these words have been printed, then is interrupted, as by Ctrl+C. */
  private Shell.Answer interruptedAfter(String words, String... arguments) throws Exception {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(
        InputStream.nullInputStream(),
        new PrintWriter(out),
        new PrintWriter(err),
        80,
        false,
        false,
        Clock.systemUTC());
    CompletableFuture<Integer> code = new CompletableFuture<>();
    Thread serving = new Thread(
        () -> code.complete(Entente.run(console, files -> new SmallEngine(), arguments)));
    serving.start();
    while (serving.isAlive() && !(out.toString() + err).contains(words)) {
      Thread.sleep(20);
    }
    serving.interrupt();
    return new Shell.Answer(code.get(300, TimeUnit.SECONDS), out.toString(), err.toString());
  }

  @Test
  void showsTheAddressWithTheTokenAndEndsWhenItIsToldTo() throws Exception {
    Shell.Answer answer = interruptedAfter(
        "Stop with", "serve", "--port", "0", "--library", library().toString());
    assertThat(answer.code()).as(answer.err()).isEqualTo(ExitCodes.DONE);
    assertThat(answer.out())
        .startsWith("Entente shows the library " + library() + " at")
        .containsPattern("http://127\\.0\\.0\\.1:[0-9]+/\\?token=[A-Za-z0-9_-]{24}")
        .contains("Stop with Ctrl+C.");
    assertThat(library()).as("an empty library is made").isDirectory();
  }

  @Test
  void withoutABrowserTheAddressIsLeftToTheUser() throws Exception {
    System.setProperty("java.awt.headless", "true");
    Shell.Answer answer = interruptedAfter(
        "yourself", "serve", "--port", "0", "--open", "--library", library().toString());
    assertThat(answer.code()).isEqualTo(ExitCodes.DONE);
    assertThat(answer.err().strip())
        .isEqualTo("No browser could be opened. Open the address yourself.");
  }

  @Test
  void aPortThatIsTakenIsSaidInASentence() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = String.valueOf(other.getLocalPort());
      assertThat(refused(ExitCodes.USAGE, "serve", "--port", port).err())
          .startsWith("Port " + port + " is taken by another program")
          .contains("--port (0 takes any that is free)");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"65536", "-1", "2147483647"})
  void aPortThatIsNoneIsRefused(String port) {
    assertThat(refused(ExitCodes.USAGE, "serve", "--port", port).err())
        .isEqualTo("--port " + port + " is no port. Write a number from 0 to 65535.\n");
  }

  @Test
  void otherAddressesAreRefused() {
    for (String host : List.of("0.0.0.0", "::", "localhost", "192.168.1.5")) {
      assertThat(refused(ExitCodes.USAGE, "serve", "--host", host).err())
          .startsWith("--host " + host + " is refused: the pages have no passwords");
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaidInASentence() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    Shell.Answer answer = new Shell(file.resolve("library")).run("serve", "--port", "0");
    assertThat(answer.code()).isEqualTo(ExitCodes.LIBRARY);
    assertThat(answer.err()).contains("cannot be made").contains("--library").hasLineCount(1);
  }

  @Test
  void aLibraryOfANewerEntenteIsLeftAlone() throws SQLException {
    new Shell(library()).put(List.of(Story.of("a.txt", "Arnor slept.")));
    try (Connection other =
            DriverManager.getConnection("jdbc:sqlite:" + library().resolve("entente.db"));
        Statement statement = other.createStatement()) {
      statement.execute("PRAGMA user_version = 99");
    }
    assertThat(refused(ExitCodes.LIBRARY, "serve", "--port", "0").err())
        .contains("was written by a newer Entente (version 99");
  }

  @Test
  void whatIsNoLibraryIsLeftAlone() throws IOException {
    Files.createDirectories(library());
    Files.writeString(
        library().resolve("entente.db"), "This is no database at all, as everybody sees.");
    assertThat(refused(ExitCodes.LIBRARY, "serve", "--port", "0").err())
        .contains("is damaged or no Entente library");
  }
}
