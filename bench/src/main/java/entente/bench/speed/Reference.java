package entente.bench.speed;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What a machine needs to go through the text of every sentence and statement of a library with nothing but SQL. */
final class Reference {
  private static final int ROUNDS = 3;

  private Reference() {}

  /** Milliseconds of processor, the best of some rounds. */
  static double milliseconds(Path file) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      if (length(file) == 0) {
        throw new IllegalStateException("nothing in " + file);
      }
      long now = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      best = Math.min(best, (now - used) / 1e6);
    }
    return best;
  }

  private static long length(Path file) {
    long length = 0;
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(
            "SELECT text FROM sentences UNION ALL SELECT record FROM statements")) {
      while (rows.next()) {
        length += rows.getString(1).length();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return length;
  }
}
