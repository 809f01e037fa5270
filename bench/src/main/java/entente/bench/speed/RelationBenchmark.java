package entente.bench.speed;

import entente.actor.Actor;
import entente.app.library.ActorDirectory;
import entente.app.library.Agents;
import entente.app.library.Library;
import entente.app.library.Side;
import entente.app.library.StatementFilter;
import entente.linking.Report;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Asking a library for the history of two actors, beside going through its file with nothing but SQL. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RelationBenchmark {
  /** The number of documents. */
  @Param("1000")
  public int documents;

  private InventedLibrary invented;

  /** Makes the library. */
  @Setup
  public void make() {
    invented = InventedLibrary.of(documents);
  }

  /** Removes it. */
  @TearDown
  public void remove() {
    invented.close();
  }

  /** Opens the library and finds all statements of two actors and of those who act for them. */
  @Benchmark
  public List<Report> relation() {
    try (Library library = Library.open(invented.folder())) {
      Agents agents = new Agents(library);
      Side first = Side.of(actor(library, InventedActors.FIRST), agents);
      Side second = Side.of(actor(library, InventedActors.SECOND), agents);
      return library.statements(StatementFilter.all()
          .between(
              first.facing(second).ids(library.identities()),
              second.facing(first).ids(library.identities())));
    }
  }

  private static Actor actor(Library library, String name) {
    ActorDirectory directory = new ActorDirectory(library.identities().actors());
    return ((ActorDirectory.One) directory.find(name)).actor();
  }

  /** The reference: opens the file and goes through the text of every sentence and statement. */
  @Benchmark
  public long reference() throws SQLException {
    long length = 0;
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + invented.file());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(
            "SELECT text FROM sentences UNION ALL SELECT record FROM statements")) {
      while (rows.next()) {
        length += rows.getString(1).length();
      }
    }
    return length;
  }
}
