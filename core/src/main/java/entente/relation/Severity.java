package entente.relation;

import entente.event.EventType;
import entente.linking.Event;
import entente.linking.Report;
import entente.statement.Statement;
import entente.statement.Statement.Quantity;
import java.util.Comparator;
import java.util.Objects;

/**
 * How grave an event is: by the score of its PLOVER type, of equals by the dead, where the texts count them for both. Only
 * acts of one quad are compared.
 */
final class Severity {
  /** The milder first. */
  static final Comparator<Event> MILDEST =
      Comparator.comparingDouble(Severity::score).thenComparingDouble(Severity::dead);

  private Severity() {}

  /** Of the type, not of the mode: that the one came by drone and the other by gun makes neither graver. */
  private static double score(Event event) {
    return -EventType.valueOf(event.statement().type()).score();
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
    if (!Objects.equals(earlier.statement().quad(), later.statement().quad())) {
      return Trend.LEVEL; // a word and a blow are not measured by one rule
    }
    boolean counted = dead(earlier) > 0 && dead(later) > 0;
    int compared =
        (counted ? MILDEST : Comparator.comparingDouble(Severity::score)).compare(later, earlier);
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
