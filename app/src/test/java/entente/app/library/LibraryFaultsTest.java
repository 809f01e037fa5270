package entente.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.app.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryFaultsTest {
  @TempDir
  private Path folder;

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("entente.db"));
  }

  private static String message(Statement statement, String... commands) {
    try {
      for (String command : commands) {
        statement.execute(command);
      }
      return "no fault";
    } catch (SQLException fault) {
      return LibraryException.of(fault, "news").getMessage();
    }
  }

  @Test
  void saysThatTheDiskIsFull() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      assertThat(message(
              statement,
              "CREATE TABLE t (x)",
              "PRAGMA max_page_count = 3",
              "INSERT INTO t VALUES (zeroblob(100000))"))
          .isEqualTo("The library news has no room left: the disk is full."
              + " Free some space and read again; whole documents are kept.");
    }
  }

  @Test
  void saysThatAnotherProcessWrites() throws SQLException {
    try (Connection one = connect();
        Statement writing = one.createStatement();
        Connection other = connect();
        Statement waiting = other.createStatement()) {
      writing.execute("CREATE TABLE t (x)");
      writing.execute("BEGIN IMMEDIATE");
      assertThat(message(waiting, "PRAGMA busy_timeout = 10", "BEGIN IMMEDIATE"))
          .startsWith("The library news is being written by another process. Wait");
    }
  }

  @Test
  void saysThatItIsNoLibrary() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      assertThat(message(statement, "SELECT * FROM documents"))
          .startsWith("The library news is damaged or no Entente library.");
    }
  }

  @Test
  void saysThatItCannotBeWritten() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      assertThat(message(
              statement,
              "CREATE TABLE t (x)",
              "PRAGMA query_only = true",
              "INSERT INTO t VALUES (1)"))
          .startsWith("The library news cannot be written. Check the permissions");
    }
  }

  @Test
  void nothingIsWrittenToALibraryThatHasBeenRemoved() throws IOException {
    Path place = folder.resolve("library");
    Path away = folder.resolve("away");
    try (Library library = Library.openForWriting(place)) {
      library.put(Story.of("a.txt", "Arnor slept.").reading(), "print");
      Files.move(place, away);
      assertThatThrownBy(() -> library.put(Story.of("b.txt", "Gondor slept.").reading(), "print"))
          .isInstanceOf(LibraryException.class)
          .hasMessage("The library " + place
              + " has been removed or replaced while it was written. Put it back, or read again.");
      Files.move(away, place);
      library.put(Story.of("c.txt", "Rohan slept.").reading(), "print");
    }
    try (Library library = Library.open(place)) {
      assertThat(library.documents())
          .extracting(document -> document.id())
          .containsExactly("a.txt", "c.txt");
    }
  }
}
