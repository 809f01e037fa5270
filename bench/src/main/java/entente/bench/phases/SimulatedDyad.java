package entente.bench.phases;

import entente.event.EventType;
import entente.linking.Event;
import entente.time.EventDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * An invented relationship with planted phases.
 *
 * @param events in any order
 * @param planted the phase of each dated event, from 0, by the event's id
 * @param phases the number of planted phases
 */
record SimulatedDyad(List<Event> events, Map<String, Integer> planted, int phases) {
  /**
   * What is planted.
   *
   * @param phases how many
   * @param noise the share of acts out of character
   * @param yearOnly the share of dates known to the year alone; as many are known to the month
   * @param undated the share without a date
   * @param mixed whether phases that are good and bad alike are among them
   */
  record Plan(int phases, double noise, double yearOnly, double undated, boolean mixed) {}

  private enum Kind {
    COOPERATION,
    CONFLICT,
    MIXED
  }

  private static final List<EventType> GOOD = List.of(
      EventType.CONSULT,
      EventType.CONSULT,
      EventType.CONSULT,
      EventType.AGREE,
      EventType.SUPPORT,
      EventType.COOPERATE,
      EventType.AID);
  private static final List<EventType> BAD = List.of(
      EventType.ACCUSE,
      EventType.ACCUSE,
      EventType.REJECT,
      EventType.THREATEN,
      EventType.SANCTION,
      EventType.COERCE,
      EventType.ASSAULT);

  private static final int LEAST_EVENTS = 5;
  private static final int MORE_EVENTS = 8;
  private static final int LEAST_DAYS = 200;
  private static final int MORE_DAYS = 1400;

  SimulatedDyad {
    events = List.copyOf(events);
    planted = Map.copyOf(planted);
  }

  /** The same for the same plan and seed, on every machine. */
  static SimulatedDyad of(Plan plan, long seed) {
    Random random = new Random(seed);
    List<Event> events = new ArrayList<>();
    Map<String, Integer> planted = new HashMap<>();
    LocalDate day = LocalDate.of(1950 + random.nextInt(40), 1 + random.nextInt(12), 1);
    int kinds = plan.mixed() ? 3 : 2;
    Kind kind = Kind.values()[random.nextInt(kinds)];
    for (int phase = 0; phase < plan.phases(); phase++) {
      int length = LEAST_DAYS + random.nextInt(MORE_DAYS);
      int count = LEAST_EVENTS + random.nextInt(MORE_EVENTS);
      int burst = random.nextInt(length);
      for (int i = 0; i < count; i++) {
        // A third of the acts of a phase come in one burst.
        int place =
            i % 3 == 0 ? Math.min(length - 1, burst + random.nextInt(10)) : random.nextInt(length);
        EventDate date = date(day.plusDays(place), plan, random);
        Event event = SimulatedAct.of(
            events.size(), type(kind, plan, random), date, 0.45 + 0.5 * random.nextDouble());
        events.add(event);
        if (!date.isUndated()) {
          planted.put(event.id(), phase);
        }
      }
      day = day.plusDays(length + random.nextInt(300));
      kind = Kind.values()[(kind.ordinal() + 1 + random.nextInt(kinds - 1)) % kinds];
    }
    return new SimulatedDyad(events, planted, plan.phases());
  }

  private static EventType type(Kind kind, Plan plan, Random random) {
    boolean odd = random.nextDouble() < plan.noise();
    boolean good = kind == Kind.MIXED ? random.nextBoolean() : (kind == Kind.COOPERATION) != odd;
    List<EventType> types = good ? GOOD : BAD;
    return types.get(random.nextInt(types.size()));
  }

  private static EventDate date(LocalDate day, Plan plan, Random random) {
    double lot = random.nextDouble();
    if (lot < plan.undated()) {
      return EventDate.undated("simulated");
    }
    double exactness = random.nextDouble();
    LocalDate from = exactness < plan.yearOnly()
        ? day.withDayOfYear(1)
        : exactness < 2 * plan.yearOnly() ? day.withDayOfMonth(1) : day;
    LocalDate to = exactness < plan.yearOnly()
        ? day.withDayOfYear(day.lengthOfYear())
        : exactness < 2 * plan.yearOnly() ? day.withDayOfMonth(day.lengthOfMonth()) : day;
    return new EventDate(
        from,
        to,
        EventDate.Extent.WITHIN,
        EventDate.Open.NONE,
        EventDate.Basis.EXPLICIT,
        null,
        null,
        "simulated");
  }
}
