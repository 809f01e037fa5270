package entente.app.answer;

import entente.actor.Actor;
import entente.event.Sign;
import entente.linking.Event;
import entente.relation.AskedDays;
import entente.relation.Camps;
import entente.relation.Frustration;
import entente.relation.Moment;
import entente.relation.SideChange;
import entente.relation.SignedTie;
import entente.relation.Triad;
import entente.time.EventDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

  /** The heading of a network: "Who stood with whom, August 2014". */
  public static String title(AskedDays when) {
    return "Who stood with whom, " + when(when);
  }

  /** Why there is nothing to show. */
  public static String nothing(NetworkView view) {
    AskedDays span = view.span();
    return span == null
        ? "The library tells of no dated act between two actors."
        : "Nothing near that time is told"
            + (view.center() == null ? "" : " of " + view.center().name())
            + ". What the library dates lies between " + DateWords.day(span.first()) + " and "
            + DateWords.day(span.last()) + ".";
  }

  /** Why one who is told of at other times has no tie at this one: "from 2015". */
  public static String absent(@Nullable Moment first, @Nullable Moment last, AskedDays when) {
    if (first == null || last == null) {
      return "told at other times";
    }
    if (first.first().isAfter(when.last())) {
      String begin = PeriodWords.brief(first);
      return begin.startsWith("by ") || begin.startsWith("after ") ? begin : "from " + begin;
    }
    return last.last().isBefore(when.first())
        ? "last told " + PeriodWords.brief(last)
        : "told before and after";
  }

  /** What a sign says of two. */
  public static String signWords(Sign sign) {
    return switch (sign) {
      case PLUS -> "with each other";
      case MINUS -> "against each other";
      case ZERO -> "with and against each other at once";
    };
  }

  /** How a tie turned. */
  public static String turned(SideChange.Turned turned) {
    return turned.after().first().name() + " and " + turned.after().second().name()
        + (turned.after().isPositive()
            ? ": against each other then, with each other now"
            : ": with each other then, against each other now");
  }

  /** Who is in which camp. */
  public static String camps(Camps camps) {
    String open =
        camps.open().isEmpty() ? "" : " Could be on either side: " + names(camps.open()) + ".";
    return camps.other().isEmpty()
        ? names(camps.one()) + (camps.one().size() == 1 ? "." : " in one camp.") + open
        : names(camps.one()) + " against " + names(camps.other()) + "." + open;
  }

  /** How many triads there are, and how many of them strain. */
  public static String triads(int all, int strained) {
    if (all == 0) {
      return "No three actors have ties with one another.";
    }
    return Phrases.count(all, "triad")
        + (strained == 0
            ? all == 1 ? ", which is balanced" : ", all balanced"
            : strained == all
                ? all == 1 ? ", which strains" : ", all strained"
                : ", " + strained + " of them strained");
  }

  /** Who is not shown, or null where everybody is. */
  public static @Nullable String left(NetworkCast cast) {
    List<String> parts = new ArrayList<>();
    if (cast.actorsLeft() > 0) {
      parts.add(Phrases.count(cast.actorsLeft(), "actor"));
    }
    if (cast.pairsLeft() > 0) {
      parts.add(Phrases.count(cast.pairsLeft(), "tie"));
    }
    if (cast.agentsLeft() > 0) {
      parts.add(
          cast.agentsLeft() == 1
              ? "one who acts for others"
              : cast.agentsLeft() + " who act for others");
    }
    return parts.isEmpty()
        ? null
        : "Not drawn, as less is told of them: " + listed(parts)
            + ". Look around one actor to see its own.";
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
