package entente.relation;

import entente.attribution.Modality;
import entente.event.Sign;
import entente.linking.DocumentHeader;
import entente.linking.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A phase in plain words, made of what is in it. */
final class PhaseWords {
  private static final double CLEAR = 1;

  private PhaseWords() {}

  static String silence(long months) {
    long years = Math.round(months / 12.0);
    return "Silence · nothing is told of about " + count(Math.max(1, years), "year");
  }

  static String of(Draft draft, @Nullable Draft before) {
    List<String> parts = new ArrayList<>();
    parts.add(name(draft.character()) + change(draft, before));
    List<Event> events = draft.events();
    long sentences = draft.observations.size() - events.size();
    if (!events.isEmpty()) {
      parts.add(count(events.size(), "event") + ", " + count(sources(draft), "source"));
      parts.add(kinds(events, draft.character()));
    } else {
      parts.add("told by " + count(sentences, "sentence") + ", no event");
    }
    return String.join(" · ", parts);
  }

  private static String name(Phase.Character character) {
    String word = character.word();
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** Of two phases of one character, which is better. */
  private static String change(Draft draft, @Nullable Draft before) {
    if (before == null || draft.afterSilence || before.character() != draft.character()) {
      return "";
    }
    double rise = draft.mean() - before.mean();
    return Math.abs(rise) < CLEAR ? "" : rise < 0 ? ", worse than before" : ", better than before";
  }

  /** How many outlets tell of it. */
  static int sources(Draft draft) {
    return (int) draft.observations.stream()
        .flatMap(o -> documents(o))
        .map(d -> d.outlet() == null ? d.id() : d.outlet())
        .distinct()
        .count();
  }

  private static Stream<DocumentHeader> documents(Observation observation) {
    Event event = observation.event();
    ToldTurn told = observation.told();
    return event != null
        ? event.reports().stream().map(r -> r.document())
        : Stream.ofNullable(told).map(ToldTurn::document);
  }

  /** The one or two kinds that make up most of it; what is only planned, demanded or denied counts where nothing is told as done. */
  private static String kinds(List<Event> all, Phase.Character character) {
    List<Event> done =
        all.stream().filter(e -> e.statement().modality() == Modality.ACTUAL).toList();
    List<Event> events = done.isEmpty() ? all : done;
    Map<String, Long> counts = counts(events, e -> 1);
    Map<String, Long> own = counts(events, e -> isOf(character, e) ? 1 : 0);
    Map<String, Long> reports = counts(events, e -> e.reports().size());
    List<String> most = counts.keySet().stream()
        .sorted(Comparator.comparingLong((String kind) -> -counts.get(kind))
            .thenComparingLong(kind -> -own.get(kind))
            .thenComparingLong(kind -> -reports.get(kind))
            .thenComparing(kind -> kind))
        .toList();
    long first = counts.getOrDefault(most.get(0), 0L);
    if (most.size() == 1) {
      return most.get(0);
    }
    String two = most.get(0) + " and " + most.get(1);
    if (most.size() == 2) {
      return 3 * first >= 2 * events.size() ? "mostly " + most.get(0) : two;
    }
    if (2 * first > events.size()) {
      return "mostly " + most.get(0);
    }
    long both = first + counts.getOrDefault(most.get(1), 0L);
    return 2 * both > events.size()
        ? "mostly " + two
        : most.get(0) + ", " + most.get(1) + " and others";
  }

  /** Whether an event is what a phase of this character is made of: good in cooperation, bad in conflict. */
  private static boolean isOf(Phase.Character character, Event event) {
    return switch (character) {
      case COOPERATION -> event.statement().sign() == Sign.PLUS;
      case CONFLICT -> event.statement().sign() == Sign.MINUS;
      default -> true;
    };
  }

  private static Map<String, Long> counts(List<Event> events, ToLongFunction<Event> weight) {
    return events.stream()
        .collect(Collectors.groupingBy(
            e -> Kinds.of(e.statement().type()), TreeMap::new, Collectors.summingLong(weight)));
  }

  private static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
