package entente.relation;

import entente.linking.Event;
import entente.linking.Report;
import entente.statement.Statement;
import entente.statement.Statement.Quantity;
import java.util.Comparator;
import java.util.Objects;

/** How grave an event is: by PLOVER's score, of equals by the dead that the texts count. */
final class Severity {
  /** The milder first. */
  static final Comparator<Event> MILDEST =
      Comparator.comparingDouble(Severity::score).thenComparingDouble(Severity::dead);

  private Severity() {}

  private static double score(Event event) {
    return -event.statement().score();
  }

  private static double dead(Event event) {
    return event.reports().stream()
        .map(Report::statement)
        .flatMap((Statement s) -> s.quantities().stream())
        .filter(q -> "killed".equals(q.unit()))
        .map(Quantity::value)
        .filter(Objects::nonNull)
        .mapToDouble(Double::doubleValue)
        .max()
        .orElse(0);
  }

  /** The later event beside the earlier one. */
  static Trend trend(Event earlier, Event later) {
    int compared = MILDEST.compare(later, earlier);
    return compared > 0 ? Trend.RISING : compared < 0 ? Trend.FALLING : Trend.LEVEL;
  }

  /** The trend of several comparisons: whichever prevails. */
  static Trend prevailing(Iterable<Trend> trends) {
    int balance = 0;
    for (Trend trend : trends) {
      balance += trend == Trend.RISING ? 1 : trend == Trend.FALLING ? -1 : 0;
    }
    return balance > 0 ? Trend.RISING : balance < 0 ? Trend.FALLING : Trend.LEVEL;
  }
}
