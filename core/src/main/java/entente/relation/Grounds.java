package entente.relation;

import entente.event.Sign;
import entente.linking.Event;
import entente.time.EventDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What a phase rests on, with its days worked out once: networks ask for them at date after date. */
final class Grounds {
  private static final long NEVER = Long.MAX_VALUE;

  private final Phase phase;
  private final double sureness;
  private final long[] from;
  private final long[] to;
  private final Sign[] signs;

  /** Works out the days; the sureness is that any of the events is told rightly. */
  Grounds(Phase phase, double sureness) {
    this.phase = phase;
    this.sureness = sureness;
    int size = phase.events().size();
    this.from = new long[size];
    this.to = new long[size];
    this.signs = new Sign[size];
    for (int i = 0; i < size; i++) {
      EventDate date = phase.events().get(i).statement().date();
      from[i] = day(date.from() == null ? date.to() : date.from());
      to[i] = day(date.to() == null ? date.from() : date.to());
      signs[i] = Sign.of(Acts.score(phase.events().get(i).statement()));
    }
  }

  private static long day(LocalDate day) {
    return day == null ? NEVER : day.toEpochDay();
  }

  Phase phase() {
    return phase;
  }

  double sureness() {
    return sureness;
  }

  /** Whether any of it is told of a time no more than so many days before and after. */
  boolean isNear(AskedDays when, long before, long after) {
    return IntStream.range(0, from.length)
        .mapToLong(i -> distance(when, i))
        .anyMatch(distance -> distance >= -before && distance <= after);
  }

  /** The events, those that fit the sign and are nearest to the time first. */
  List<Event> nearest(AskedDays when, Sign sign) {
    return order(when, sign).mapToObj(phase.events()::get).toList();
  }

  private IntStream order(AskedDays when, Sign sign) {
    return IntStream.range(0, from.length)
        .boxed()
        .sorted(byNearness(when, sign))
        .mapToInt(Integer::intValue);
  }

  private Comparator<Integer> byNearness(AskedDays when, Sign sign) {
    return Comparator.comparing((Integer i) -> !fits(i, sign))
        .thenComparing(i -> Math.abs(distance(when, i)));
  }

  /** How far the first of {@link #nearest} is off, in days: negative where it was before. */
  long off(AskedDays when, Sign sign) {
    int first =
        IntStream.range(0, from.length).boxed().min(byNearness(when, sign)).orElseThrow();
    return distance(when, first);
  }

  private boolean fits(int event, Sign sign) {
    return sign == Sign.ZERO || signs[event] == sign;
  }

  private long distance(AskedDays when, int event) {
    return from[event] == NEVER || to[event] == NEVER
        ? Integer.MAX_VALUE
        : when.distance(from[event], to[event]);
  }
}
