package entente.app.answer;

import entente.actor.Actor;
import entente.linking.Event;
import entente.relation.AskedDays;
import entente.relation.Frustration;
import entente.relation.SignedTie;
import entente.relation.Triad;
import entente.time.EventDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Networks in plain words. */
public final class NetworkWords {
  private static final int DAYS_OF_MONTH = 31;
  private static final int MONTHS_OF_YEAR = 24;
  private static final double DAYS_OF_MEAN_MONTH = 30.44;

  private NetworkWords() {}

  /** The time asked for: "August 2014". */
  public static String when(AskedDays when) {
    return DateWords.of(new EventDate(
        when.first(),
        when.last(),
        EventDate.Extent.WITHIN,
        EventDate.Open.NONE,
        EventDate.Basis.EXPLICIT,
        null,
        null,
        "asked for"));
  }

  /** Names as one says them: "Iran, Iraq and United States". */
  public static String names(Collection<Actor> actors) {
    return listed(actors.stream().map(Actor::name).toList());
  }

  public static String listed(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " and "
            + names.get(names.size() - 1);
  }

  /** What three are to each other. */
  public static String triad(Triad triad) {
    List<Actor> of = triad.actors();
    String pair = of.get(0).name() + " and " + of.get(1).name();
    String third = of.get(2).name();
    return switch (triad.kind()) {
      case FRIENDS -> names(of) + " are all with each other.";
      case COMMON_FOE -> pair + " are with each other, and both against " + third + ".";
      case COMMON_FRIEND -> third + " is with both " + pair + ", who are against each other.";
      case FOES -> names(of) + " are all against each other.";
    };
  }

  /** The pair of a tie with its sign between them. */
  public static String pair(SignedTie tie) {
    return tie.first().name() + " " + sign(tie) + " " + tie.second().name();
  }

  public static String sign(SignedTie tie) {
    return switch (tie.sign()) {
      case PLUS -> "+";
      case MINUS -> "−";
      case ZERO -> "±";
    };
  }

  /** How far the nearest of what a tie rests on lies from the time; empty where it may have been then. */
  public static String off(SignedTie tie) {
    long days = Math.abs(tie.daysOff());
    if (days == 0) {
      return "";
    }
    long months = Math.round(days / DAYS_OF_MEAN_MONTH);
    String words = days <= DAYS_OF_MONTH
        ? Phrases.count((int) days, "day")
        : months < MONTHS_OF_YEAR
            ? Phrases.count((int) months, "month")
            : Phrases.count((int) (months / 12), "year");
    return "nearest told " + words + (tie.daysOff() < 0 ? " before" : " after");
  }

  /** The frustration index, or the interval in which it lies. */
  public static String frustration(Frustration of) {
    return of.isExact()
        ? of.atMost() + " of " + Phrases.count(of.ties(), "tie")
        : "between " + of.atLeast() + " and " + of.atMost() + " of "
            + Phrases.count(of.ties(), "tie") + " (not worked out)";
  }

  /** The ids of the statements that the events rest on, at most so many, the rest as a number. */
  public static String ids(List<Event> events, int most) {
    String ids =
        events.stream().limit(most).map(e -> e.statement().id()).collect(Collectors.joining(", "));
    int left = events.size() - most;
    return left > 0 ? ids + " and " + left + " more" : ids;
  }
}
