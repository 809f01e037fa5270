package entente.app.answer;

import entente.app.library.Decision;
import entente.app.library.Library;
import entente.linking.Report;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The statements that the user decided about, as they were read. */
public final class DecidedStatements {
  private final Map<Long, Report> read = new HashMap<>();

  /** Those of a library. */
  public DecidedStatements(Library library) {
    library.rejected().forEach((report, decision) -> read.putIfAbsent(decision, report));
    library
        .corrected()
        .forEach((report, decisions) ->
            decisions.forEach(decision -> read.putIfAbsent(decision, report)));
  }

  /** The one of a decision; none where it is about an actor, undone, or about what is not in the library now. */
  public Optional<Report> of(Decision decision) {
    return decision.choice().actors().isEmpty()
        ? Optional.ofNullable(read.get(decision.number()))
        : Optional.empty();
  }

  /** What it says in words: who did what to whom. */
  public Optional<String> headline(Decision decision) {
    return of(decision).map(report -> Phrases.headline(report.statement()));
  }
}
