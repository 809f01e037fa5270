package entente.app.answer;

import entente.actor.Actor;
import entente.linking.Event;
import entente.relation.AskedDays;
import entente.relation.Dyad;
import entente.relation.Moment;
import entente.relation.Network;
import entente.relation.Phase;
import entente.relation.Phase.Character;
import entente.relation.SignedTie;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a network changes over all the time that is told of.
 *
 * @param span the first and the last day, or null where nothing is dated
 * @param levels how many ties stand from a month on, until the next of these
 * @param steps the months in which ties begin or turn, in order of time
 */
public record NetworkChanges(@Nullable AskedDays span, List<Level> levels, List<Step> steps) {
  private static final int MOST_LEVELS = 240;
  private static final int TOLD = 2;

  /**
   * How many ties stand.
   *
   * @param from the first month
   * @param with with each other
   * @param against against each other
   * @param both with and against each other at once
   */
  public record Level(YearMonth from, long with, long against, int both) {
    static Level of(YearMonth from, Network network) {
      long with = network.ties().stream().filter(SignedTie::isPositive).count();
      return new Level(
          from, with, network.ties().size() - with, network.unclear().size());
    }

    boolean isLike(Level other) {
      return with == other.with && against == other.against && both == other.both;
    }
  }

  /**
   * A month in which something changes.
   *
   * @param month which
   * @param words when, what and who enters: "14 July 2015: Iran and P5+1 agreed; P5+1 enters"
   * @param pairs the ids of the pairs that change
   */
  public record Step(YearMonth month, String words, List<Pair> pairs) {}

  /**
   * Two actors whose tie changes.
   *
   * @param a the id of one
   * @param b the id of the other
   * @param words what it becomes: "Iran and Iraq turn against each other"
   */
  public record Pair(String a, String b, String words) {}

  private record Change(Dyad dyad, Phase phase, @Nullable Character before) {}

  /** Copies the lists. */
  public NetworkChanges {
    levels = List.copyOf(levels);
    steps = List.copyOf(steps);
  }

  /**
   * What changes among those who are shown.
   *
   * @param least the strength, from 0 to 1, under which a tie is weak
   */
  public static NetworkChanges of(NetworkCast cast, double least) {
    List<Dyad> dyads = cast.history().dyads();
    AskedDays span = NetworkView.span(dyads);
    return span == null
        ? new NetworkChanges(null, List.of(), List.of())
        : new NetworkChanges(span, levels(dyads, span, least), steps(dyads));
  }

  private static List<Level> levels(List<Dyad> dyads, AskedDays span, double least) {
    YearMonth first = YearMonth.from(span.first());
    YearMonth last = YearMonth.from(span.last());
    long months = first.until(last, ChronoUnit.MONTHS) + 1;
    long apart = Math.max(1, (months + MOST_LEVELS - 1) / MOST_LEVELS);
    List<Level> levels = new ArrayList<>();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(apart)) {
      Level level = Level.of(month, Network.at(dyads, days(month), least));
      if (levels.isEmpty() || !levels.get(levels.size() - 1).isLike(level)) {
        levels.add(level);
      }
    }
    return levels;
  }

  /** All days of a month. */
  public static AskedDays days(YearMonth month) {
    return new AskedDays(month.atDay(1), month.atEndOfMonth());
  }

  private static List<Step> steps(List<Dyad> dyads) {
    Map<YearMonth, List<Change>> months = new TreeMap<>();
    Map<String, LocalDate> entries = new TreeMap<>();
    for (Dyad dyad : dyads) {
      Character before = null;
      for (Phase phase : dyad.phases().phases()) {
        if (!phase.events().isEmpty()) {
          if (phase.character() != before) {
            months
                .computeIfAbsent(YearMonth.from(begun(phase)), month -> new ArrayList<>())
                .add(new Change(dyad, phase, before));
          }
          before = phase.character();
          entries.merge(dyad.first().id(), begun(phase), NetworkChanges::earlier);
          entries.merge(dyad.second().id(), begun(phase), NetworkChanges::earlier);
        }
      }
    }
    return months.entrySet().stream()
        .map(e -> step(e.getKey(), e.getValue(), entries))
        .toList();
  }

  /** The day from which on the phase surely goes on; the first possible where that would be after its end. */
  private static LocalDate begun(Phase phase) {
    LocalDate sure = phase.begin().last();
    return sure.isAfter(phase.end().first()) ? phase.begin().first() : sure;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static Step step(YearMonth month, List<Change> changes, Map<String, LocalDate> entries) {
    List<Change> ordered = changes.stream()
        .sorted(Comparator.comparingInt((Change c) -> -c.phase().events().size())
            .thenComparing(c -> c.dyad().first().id())
            .thenComparing(c -> c.dyad().second().id()))
        .toList();
    Set<String> entering = new LinkedHashSet<>();
    for (Change change : ordered) {
      for (Actor actor : List.of(change.dyad().first(), change.dyad().second())) {
        LocalDate first = entries.get(actor.id());
        if (first != null && YearMonth.from(first).equals(month)) {
          entering.add(actor.name());
        }
      }
    }
    return new Step(
        month,
        words(ordered, List.copyOf(entering)),
        ordered.stream().map(NetworkChanges::pair).toList());
  }

  private static String words(List<Change> changes, List<String> entering) {
    String what = changes.stream()
        .limit(TOLD)
        .map(c -> told(c.phase()))
        .distinct()
        .collect(Collectors.joining("; "));
    int more = changes.size() - TOLD;
    String rest = more > 0 ? "; " + Phrases.count(more, "more change") : "";
    return when(changes.get(0).phase().begin()) + ": " + what + rest + enter(entering);
  }

  private static String enter(List<String> names) {
    if (names.isEmpty()) {
      return "";
    }
    List<String> few = names.size() > 3
        ? List.of(names.get(0), names.get(1), (names.size() - 2) + " more")
        : names;
    return "; " + NetworkWords.listed(few) + (names.size() == 1 ? " enters" : " enter");
  }

  /** What opens a phase: its turn where one is found, else what is told first. */
  private static String told(Phase phase) {
    Event event = phase.turn() != null && phase.turn().event() != null
        ? phase.turn().event()
        : phase.events().get(0);
    return Phrases.headline(event.statement());
  }

  private static String when(Moment begin) {
    return DateWords.range(begin.earliest(), begin.latest());
  }

  private static Pair pair(Change change) {
    Dyad dyad = change.dyad();
    String pair = dyad.first().name() + " and " + dyad.second().name();
    String verb = change.before() == null ? " are " : " turn ";
    String words = pair
        + switch (change.phase().character()) {
          case COOPERATION ->
            change.before() == null ? " are with each other" : " turn to each other";
          case CONFLICT -> verb + "against each other";
          case MIXED, SILENCE -> " are with and against each other";
        };
    return new Pair(dyad.first().id(), dyad.second().id(), words);
  }
}
