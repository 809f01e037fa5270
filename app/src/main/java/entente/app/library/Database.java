package entente.app.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One connection to the file of a library, and the few ways in which the package uses it. */
final class Database implements AutoCloseable {
  private static final String FILE = "entente.db";
  private static final int BUSY_MILLISECONDS = 30_000;

  private final Path folder;
  private final Connection connection;
  private final Map<String, PreparedStatement> idle = new LinkedHashMap<>(16, 0.75f, true);
  private int version;
  private @Nullable Object opened;
  private volatile boolean lent;
  private volatile @Nullable Thread user;

  private Database(Path folder, Connection connection) {
    this.folder = folder;
    this.connection = connection;
  }

  /** Opens a library for writing, and makes it where there is none. */
  static Database write(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new LibraryException(
          "The library " + folder + " cannot be made: it is no folder that can be written."
              + " Check the path and its permissions, or name another with --library.");
    }
    return open(folder, false, "");
  }

  static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(FILE));
  }

  /** Which file it is, whatever its path; null where there is none or the file system does not tell. */
  static @Nullable Object file(Path folder) {
    try {
      return Files.readAttributes(folder.resolve(FILE), BasicFileAttributes.class)
          .fileKey();
    } catch (IOException e) {
      return null;
    }
  }

  /** Opens a library for listing. */
  static Database read(Path folder) {
    Path file = folder.resolve(FILE);
    if (Files.notExists(file)) {
      throw new LibraryException(
          "There is no library in " + folder
              + ". Read some articles into it first (entente read FILE), or name another with --library.");
    }
    // Without a journal beside it, a file that cannot be written can still be listed as it is.
    boolean fixed = !Files.isWritable(folder) && !Files.exists(folder.resolve(FILE + "-wal"));
    return open(folder, true, fixed ? "?immutable=1" : "");
  }

  /** Opens the same library once more for listing. */
  Database beside() {
    return read(folder);
  }

  private static Database open(Path folder, boolean readOnly, String option) {
    Properties properties = new Properties();
    properties.setProperty("busy_timeout", String.valueOf(BUSY_MILLISECONDS));
    properties.setProperty("foreign_keys", "true");
    String file = folder.resolve(FILE).toString();
    String address = "jdbc:sqlite:" + (option.isEmpty() ? file : "file:" + escaped(file) + option);
    Database database = null;
    try {
      database = new Database(folder, DriverManager.getConnection(address, properties));
      database.prepare(readOnly);
      database.opened = file(folder);
      return database;
    } catch (SQLException | RuntimeException e) {
      if (database != null) {
        database.close();
      }
      throw e instanceof SQLException fault
          ? LibraryException.of(fault, folder)
          : (RuntimeException) e;
    }
  }

  /** A path within an address: the signs that mean something there are written as numbers. */
  private static String escaped(String path) {
    return path.replace("%", "%25").replace("?", "%3f").replace("#", "%23");
  }

  private void prepare(boolean readOnly) throws SQLException {
    if (readOnly) {
      run("PRAGMA query_only = true");
      version = requireTables();
    } else {
      Schema.requireKnown(Schema.version(connection), folder);
      // Where the file system has no shared memory, SQLite keeps its rollback journal and says so
      // here.
      run("PRAGMA journal_mode = WAL");
      run("PRAGMA synchronous = FULL");
      run("PRAGMA secure_delete = true");
      // Adding to a large library touches pages all over its indexes; 64 MB keep their inner ones
      // at hand.
      run("PRAGMA cache_size = -64000");
      Schema.migrate(connection, folder);
      version = Schema.VERSION;
    }
  }

  /** A library of an older version can be listed as it is; what later versions hold is not in it. */
  private int requireTables() throws SQLException {
    int found = Schema.version(connection);
    Schema.requireKnown(found, folder);
    if (found == 0) {
      throw new LibraryException(
          "The library " + folder + " is empty. Read an article into it (entente read FILE).");
    }
    return found;
  }

  /** Whether the tables of this version are there; a library of an older one may be listed. */
  boolean holds(int tables) {
    return version >= tables;
  }

  /** What is done with a prepared statement, or with the rows it gives. */
  @FunctionalInterface
  interface Use<T, R> {
    /** May fail as SQLite does. */
    R with(T given) throws SQLException;
  }

  /** Runs one command without values. */
  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Runs one command with values. */
  void change(String sql, @Nullable Object... values) throws SQLException {
    prepared(sql, statement -> {
      bind(statement, values);
      return statement.executeUpdate();
    });
  }

  /** Inserts one row and gives its number. */
  long insert(String sql, @Nullable Object... values) throws SQLException {
    change(sql, values);
    return prepared("SELECT last_insert_rowid()", statement -> {
      try (ResultSet rows = statement.executeQuery()) {
        return rows.getLong(1);
      }
    });
  }

  /** Runs one command once for each row of values. */
  void changeAll(String sql, List<@Nullable Object[]> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    prepared(sql, statement -> {
      for (Object[] values : rows) {
        bind(statement, values);
        statement.addBatch();
      }
      return statement.executeBatch();
    });
  }

  /** Uses a prepared statement, which is kept for the next time: preparing takes longer than most commands do. */
  private <R> R prepared(String sql, Use<PreparedStatement, R> use) throws SQLException {
    if (lent && Thread.currentThread() != user) {
      throw new IllegalStateException("a library is asked by somebody whose turn it is not");
    }
    PreparedStatement kept = idle.remove(sql);
    PreparedStatement statement = kept == null ? connection.prepareStatement(sql) : kept;
    try {
      R result = use.with(statement);
      PreparedStatement other = idle.put(sql, statement);
      if (other != null) {
        other.close();
      }
      return result;
    } catch (SQLException | RuntimeException | Error e) {
      statement.close();
      throw e;
    }
  }

  /** All rows of a question, each made into something. */
  <T> List<T> list(Use<ResultSet, T> row, String sql, @Nullable Object... values) {
    List<T> found = new ArrayList<>();
    each(
        rows -> {
          found.add(row.with(rows));
          return true;
        },
        sql,
        values);
    return found;
  }

  /** Goes through the rows of a question until the use gives false. */
  void each(Use<ResultSet, Boolean> row, String sql, @Nullable Object... values) {
    try {
      prepared(sql, statement -> {
        bind(statement, values);
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next() && row.with(rows)) {
            continue;
          }
        }
        return sql;
      });
    } catch (SQLException e) {
      throw LibraryException.of(e, folder);
    }
  }

  /** The first row of a question, if there is one. */
  <T> Optional<T> first(Use<ResultSet, T> row, String sql, @Nullable Object... values) {
    return list(row, sql, values).stream().findFirst();
  }

  /** Reads all as it is at the beginning, in this thread alone; from then on it is read in no other way. */
  <R> R atOnce(Supplier<R> reading) {
    lent = true;
    user = Thread.currentThread();
    try {
      run("BEGIN");
      // A transaction begins with the first thing that is read in it.
      first(row -> row.getInt(1), "SELECT count(*) FROM sqlite_master");
      return reading.get();
    } catch (SQLException e) {
      throw LibraryException.of(e, folder);
    } finally {
      rollBack();
      user = null;
    }
  }

  /** Does all of it or, when anything goes wrong, nothing. */
  <R> R transaction(Use<Database, R> work) {
    try {
      run("BEGIN IMMEDIATE");
      R result = work.with(this);
      requireFile();
      run("COMMIT");
      return result;
    } catch (SQLException e) {
      rollBack();
      throw LibraryException.of(e, folder);
    } catch (RuntimeException | Error e) {
      rollBack();
      throw e;
    }
  }

  /** What is written to a file that has been removed is lost without anybody's noticing. */
  private void requireFile() {
    if (opened != null && !opened.equals(file(folder))) {
      throw new LibraryException("The library " + folder
          + " has been removed or replaced while it was written. Put it back, or read again.");
    }
  }

  private void rollBack() {
    try {
      run("ROLLBACK");
    } catch (SQLException e) {
      // Nothing was begun, or SQLite has already rolled back (a full disk does so).
      return;
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object[] values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  /** Closes the connection. */
  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw LibraryException.of(e, folder);
    }
  }
}
