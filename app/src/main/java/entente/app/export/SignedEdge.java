package entente.app.export;

import entente.actor.Actor;
import entente.linking.Event;
import entente.relation.Dyad;
import entente.relation.Moment;
import entente.relation.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What two actors were to each other, in one phase or in all of one sign, as an edge of a graph.
 *
 * @param id names the edge
 * @param first one of the two
 * @param second the other
 * @param sign "positive", "negative", "mixed", or "undated" where nothing says when
 * @param score the mean of PLOVER's scores, from -10 to 10
 * @param weight always positive: the score without its sign times how sure it is that any of it is told rightly, at
 *     least a tenth, since programs draw no edge of weight 0 or less
 * @param phases the phases, in order of time; empty where nothing says when
 * @param events what it rests on
 */
record SignedEdge(
    String id,
    Actor first,
    Actor second,
    String sign,
    double score,
    double weight,
    List<Phase> phases,
    List<Event> events) {
  private static final double LEAST = 0.1;
  private static final List<String> SIGNS = List.of("positive", "negative", "mixed");

  /** An edge for each phase of two actors; one more for what is undated where no phase is told of. */
  static List<SignedEdge> ofPhases(Dyad dyad) {
    List<SignedEdge> edges = new ArrayList<>();
    for (Phase phase : told(dyad)) {
      edges.add(of(dyad, edges.size() + 1, sign(phase), List.of(phase)));
    }
    undated(dyad, edges);
    return edges;
  }

  /** An edge for each sign that two actors ever had, which holds at several times. */
  static List<SignedEdge> ofSigns(Dyad dyad) {
    List<SignedEdge> edges = new ArrayList<>();
    for (String sign : SIGNS) {
      List<Phase> phases = told(dyad).stream().filter(p -> sign(p).equals(sign)).toList();
      if (!phases.isEmpty()) {
        edges.add(of(dyad, edges.size() + 1, sign, phases));
      }
    }
    undated(dyad, edges);
    return edges;
  }

  private static List<Phase> told(Dyad dyad) {
    return dyad.phases().phases().stream().filter(p -> !p.events().isEmpty()).toList();
  }

  private static String sign(Phase phase) {
    return switch (phase.character()) {
      case COOPERATION -> "positive";
      case CONFLICT -> "negative";
      case MIXED, SILENCE -> "mixed";
    };
  }

  private static SignedEdge of(Dyad dyad, int number, String sign, List<Phase> phases) {
    List<Event> events = phases.stream().flatMap(p -> p.events().stream()).toList();
    double score =
        phases.stream().mapToDouble(p -> p.mean() * p.events().size()).sum() / events.size();
    return new SignedEdge(
        id(dyad, number),
        dyad.first(),
        dyad.second(),
        sign,
        rounded(score),
        Math.max(LEAST, rounded(Math.abs(score) * dyad.sureness(events))),
        phases,
        events);
  }

  private static void undated(Dyad dyad, List<SignedEdge> edges) {
    if (edges.isEmpty() && dyad.isToldOf()) {
      edges.add(new SignedEdge(
          id(dyad, 1), dyad.first(), dyad.second(), "undated", 0, LEAST, List.of(), dyad.events()));
    }
  }

  private static String id(Dyad dyad, int number) {
    return dyad.first().id() + ".." + dyad.second().id() + ".." + number;
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  /** The sign as a number to colour by: 1, -1 or 0. */
  int signNumber() {
    return switch (sign) {
      case "positive" -> 1;
      case "negative" -> -1;
      default -> 0;
    };
  }

  /** The ids of all statements that it rests on. */
  List<String> statements() {
    return events.stream()
        .flatMap(e -> e.reports().stream())
        .map(r -> r.statement().id())
        .distinct()
        .toList();
  }

  /** When, as exact as the texts: "2002-01-29/2003", one stretch after the other; empty where nothing says when. */
  String period() {
    return phases.stream()
        .map(p -> words(p.begin()) + "/" + words(p.end()))
        .collect(Collectors.joining("; "));
  }

  /** A moment as the year, month or day that it is known to, or as two days with dots between. */
  private static String words(Moment moment) {
    if (moment.isExact()) {
      return moment.first().toString();
    }
    if (moment.earliest() == null || moment.latest() == null) {
      return (moment.earliest() == null ? ".." + moment.last() : moment.first() + "..");
    }
    boolean year = moment.first().getDayOfYear() == 1
        && moment.last().equals(moment.first().withDayOfYear(moment.first().lengthOfYear()));
    boolean month = moment.first().getDayOfMonth() == 1
        && moment.last().equals(moment.first().withDayOfMonth(moment.first().lengthOfMonth()));
    if (year) {
      return String.format(Locale.ROOT, "%04d", moment.first().getYear());
    }
    return month
        ? moment.first().toString().substring(0, "2002-01".length())
        : moment.first() + ".." + moment.last();
  }
}
