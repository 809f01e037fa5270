package entente.app.library;

import entente.app.library.Choice.Correct;
import entente.statement.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which statements the user took out, and which fields of others he corrected. */
final class DecidedStatements {
  private final Set<String> rejected = new HashSet<>();
  private final Map<Long, Set<String>> corrected = new HashMap<>();

  private DecidedStatements() {}

  static DecidedStatements of(Database database) {
    DecidedStatements decided = new DecidedStatements();
    if (database.holds(3)) {
      decided.rejected.addAll(
          database.list(row -> row.getString(1), "SELECT DISTINCT id FROM rejected"));
      database.each(
          row -> {
            decided
                .corrected
                .computeIfAbsent(row.getLong(1), number -> new LinkedHashSet<>())
                .addAll(((Correct) Records.choice(row.getString(2), "correct")).fields());
            return true;
          },
          "SELECT c.statement, d.record FROM corrected c JOIN decisions d ON d.number = c.decision"
              + " ORDER BY c.statement, d.number");
    }
    return decided;
  }

  /** The fields of a statement that were corrected. */
  List<String> corrected(long statement) {
    return new ArrayList<>(corrected.getOrDefault(statement, Set.of()));
  }

  /** The statement without links to what was taken out. */
  Statement without(Statement statement) {
    if (rejected.isEmpty()
        || statement.links().stream().noneMatch(link -> rejected.contains(link.to()))) {
      return statement;
    }
    return statement.withLinks(
        statement.links().stream().filter(link -> !rejected.contains(link.to())).toList());
  }
}
