package entente.app.library;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a library holds as a whole.
 *
 * @param documents how many documents
 * @param statements how many statements
 * @param events how many events and ties these report
 * @param actors how many actors
 * @param outlets how many outlets the documents name
 * @param first the first day that something that happened is told of, or null where nothing is dated
 * @param last the last such day
 */
public record Holdings(
    int documents,
    int statements,
    int events,
    int actors,
    int outlets,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {
  /** Counts what a library holds. */
  static Holdings of(Library library, Database database) {
    return new Holdings(
        library.documents().size(),
        library.statementCount(),
        events(library, database),
        library.identities().actors().size(),
        (int) library.documents().stream()
            .map(document -> document.outlet())
            .filter(Objects::nonNull)
            .distinct()
            .count(),
        day(database, "min(coalesce(date_from, date_to))"),
        day(database, "max(coalesce(date_to, date_from))"));
  }

  /** Where nothing has been linked yet, each statement stands for itself. */
  private static int events(Library library, Database database) {
    return database.holds(2)
        ? database
            .first(row -> row.getInt(1), "SELECT count(DISTINCT event) FROM reports")
            .orElse(0)
        : library.statementCount();
  }

  private static @Nullable LocalDate day(Database database, String which) {
    String day = database
        .list(
            row -> String.valueOf(row.getString(1)),
            "SELECT " + which + " FROM statements WHERE modality = 'actual'")
        .get(0);
    return day.equals("null") ? null : LocalDate.parse(day);
  }
}
