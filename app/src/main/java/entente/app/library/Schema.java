package entente.app.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables and their version, kept in {@code PRAGMA user_version}. Each version has a script {@code schema-N.sql}
 * that leads to it from the one before; an older library is brought up to date when it is opened for writing.
 */
final class Schema {
  /** The version that this program writes. */
  static final int VERSION = 5;

  private Schema() {}

  /** The version of an open database; 0 when it is empty. */
  static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA user_version")) {
      return rows.getInt(1);
    }
  }

  /** Refuses a library that a newer program wrote. */
  static void requireKnown(int version, Object library) {
    if (version > VERSION) {
      throw new LibraryException(
          "The library " + library + " was written by a newer Entente (version " + version
              + " of the library; this program knows " + VERSION
              + "). Use that newer Entente, or name another library with --library.");
    }
  }

  /** Brings the tables to the present version, each step in a transaction of its own. */
  static void migrate(Connection connection, Object library) throws SQLException {
    int version = version(connection);
    requireKnown(version, library);
    for (int next = version + 1; next <= VERSION; next++) {
      step(connection, next);
    }
  }

  private static void step(Connection connection, int next) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      // Another process may have taken the step while this one waited for the lock.
      if (version(connection) < next) {
        for (String command : commands("schema-" + next + ".sql")) {
          statement.execute(command);
        }
        statement.execute("PRAGMA user_version = " + next);
      }
      statement.execute("COMMIT");
    }
  }

  /** The commands of a script: each ends with a semicolon at the end of a line, a trigger with a line "END;". */
  private static List<String> commands(String resource) {
    List<String> commands = new ArrayList<>();
    StringBuilder command = new StringBuilder();
    for (String line : script(resource).split("\n")) {
      if (line.startsWith("--") || line.isBlank()) {
        continue;
      }
      command.append(line).append('\n');
      boolean trigger = command.indexOf("CREATE TRIGGER") == 0;
      if (trigger ? line.equals("END;") : line.endsWith(";")) {
        commands.add(command.toString());
        command.setLength(0);
      }
    }
    return commands;
  }

  private static String script(String resource) {
    try (InputStream stream = Schema.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("no script " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
