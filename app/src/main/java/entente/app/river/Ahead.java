package entente.app.river;

import entente.attribution.Modality;
import entente.linking.Event;
import entente.linking.Report;
import entente.relation.Outlook;
import entente.statement.Statement;
import entente.time.EventDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is still to come by the newest texts: planned, possible, demanded, supposed for after the newest day told of. */
final class Ahead {
  private static final Set<Modality> TO_COME =
      EnumSet.of(Modality.PLANNED, Modality.POSSIBLE, Modality.HYPOTHETICAL, Modality.DEMANDED);
  /** What an older text says without a date has come by now, or not. */
  private static final int MONTHS = 12;

  private final @Nullable LocalDate newest;

  private Ahead(@Nullable LocalDate newest) {
    this.newest = newest;
  }

  static Ahead of(Collection<Report> reports) {
    return new Ahead(Outlook.newest(reports));
  }

  boolean holds(Event event) {
    Statement statement = event.statement();
    EventDate date = statement.date();
    if (!TO_COME.contains(statement.modality()) || isGuess(statement)) {
      return false;
    }
    if (date.isUndated()) {
      LocalDate published = event.main().document().published();
      return newest == null || published == null || !published.isBefore(newest.minusMonths(MONTHS));
    }
    boolean begun = newest == null || (date.from() != null && date.from().isBefore(newest));
    boolean over = newest == null || (date.to() != null && date.to().isBefore(newest));
    return !begun && !over;
  }

  /** "It is possible that X escalated" guesses at what has been, not at what is to come. */
  private static boolean isGuess(Statement statement) {
    return statement.modality() == Modality.POSSIBLE
        && statement.evidence().trigger().text().endsWith("ed");
  }
}
