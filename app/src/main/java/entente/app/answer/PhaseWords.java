package entente.app.answer;

import entente.attribution.Modality;
import entente.linking.Event;
import entente.relation.Kinds;
import entente.relation.Phase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Phases in words of a fixed vocabulary: their character, the kinds of acts on either bank. */
public final class PhaseWords {
  /** What happens less often than this on the other bank does not name a phase. */
  private static final double NAMED = 0.1;

  private PhaseWords() {}

  /** The character of a phase, as a heading: "Cooperation". */
  public static String name(Phase phase) {
    String word = phase.character().word();
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Character, kinds and what is on the other bank: "Conflict: attacks and sanctions, also talks". */
  public static String title(Phase phase) {
    if (phase.isSilence()) {
      return "Nothing told";
    }
    String kinds = kinds(phase);
    String also = also(phase);
    return name(phase)
        + (kinds.isEmpty() ? "" : ": " + kinds)
        + (also.isEmpty() ? "" : ", " + also);
  }

  /** The one or two kinds that are most of its main bank: "attacks and sanctions"; empty where only sentences tell of it. */
  public static String kinds(Phase phase) {
    return kinds(phase.character(), phase.events());
  }

  /** What is on the other bank: "also talks"; empty where that is little or nothing. */
  public static String also(Phase phase) {
    return also(phase.character(), phase.events());
  }

  /** The kinds of some events of such a character. */
  static String kinds(Phase.Character character, List<Event> events) {
    return String.join(" and ", most(events, isCooperative(character, events)));
  }

  /** What some events of such a character have on the other bank. */
  static String also(Phase.Character character, List<Event> events) {
    boolean other = !isCooperative(character, events);
    long there = events.stream().filter(e -> isOn(e, other)).count();
    return there < NAMED * events.size() || there == 0
        ? ""
        : "also " + most(events, other).get(0);
  }

  /** The bank that a phase is named by; where both are equal, conflict. */
  private static boolean isCooperative(Phase.Character character, List<Event> events) {
    return switch (character) {
      case COOPERATION -> true;
      case MIXED -> 2 * events.stream().filter(e -> isOn(e, true)).count() > events.size();
      default -> false;
    };
  }

  private static boolean isOn(Event event, boolean cooperative) {
    return switch (event.statement().sign()) {
      case PLUS -> cooperative;
      case MINUS -> !cooperative;
      case ZERO -> false;
    };
  }

  /**
   * The commonest kind of a bank, and the second if it is at least half as common. What is told as done comes before
   * what is only planned, demanded or denied, which names a phase only where nothing else does; of kinds equally common,
   * the one with more reports comes first.
   */
  private static List<String> most(List<Event> events, boolean cooperative) {
    List<Event> bank = events.stream().filter(e -> isOn(e, cooperative)).toList();
    List<Event> done =
        bank.stream().filter(e -> e.statement().modality() == Modality.ACTUAL).toList();
    Map<String, int[]> counts = new TreeMap<>();
    for (Event event : done.isEmpty() ? bank : done) {
      int[] count = counts.computeIfAbsent(Kinds.of(event.statement().type()), k -> new int[2]);
      count[0]++;
      count[1] += event.reports().size();
    }
    List<String> ordered = counts.keySet().stream()
        .sorted(Comparator.comparingInt((String kind) -> -counts.get(kind)[0])
            .thenComparingInt(kind -> -counts.get(kind)[1]))
        .toList();
    List<String> most = new ArrayList<>(ordered.stream().limit(1).toList());
    if (ordered.size() > 1 && 2 * counts.get(ordered.get(1))[0] >= counts.get(ordered.get(0))[0]) {
      most.add(ordered.get(1));
    }
    return most;
  }
}
