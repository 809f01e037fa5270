package entente.relation;

import entente.linking.Event;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Escalation and its like: what answered what. The texts' own words join events first ("in response", "after"); harm that
 * goes back and forth between two sides within some days is joined second, and marked as inferred.
 */
public final class Chains {
  private final Answers answers;

  private Chains(Answers answers) {
    this.answers = answers;
  }

  /**
   * The chains that an event of the two sides is in, in order of time.
   *
   * @param events all that the documents concerned tell
   * @param sides of the dyad
   * @param days how many days at most lie between harm and harm in return for the second to be inferred from the first;
   *     0 infers nothing
   */
  public static List<Chain> between(Collection<Event> events, TwoSides sides, int days) {
    return new Chains(answers(events, sides, days)).all(sides);
  }

  /**
   * What an event answered, and what answered it, directly or through others; as one chain, or none.
   *
   * @param events all that the documents concerned tell
   * @param from the reports of what happened, one event or several that are told apart
   * @param sides of it
   * @param days as for {@link #between}
   */
  public static List<Chain> from(
      Collection<Event> events, Collection<Event> from, TwoSides sides, int days) {
    return new Chains(answers(events, sides, days)).around(from);
  }

  private static Answers answers(Collection<Event> events, TwoSides sides, int days) {
    Tellings tellings = new Tellings(sides);
    Answers said = new Answers(tellings.together(events));
    Answers answers = new Answers(tellings.answering(said));
    answers.infer(sides, days);
    return answers;
  }

  private List<Chain> all(TwoSides sides) {
    List<Chain> chains = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Event event : answers.events()) {
      if (sides.of(event) != TwoSides.Direction.NEITHER && !seen.contains(event.id())) {
        Set<Event> joined = joined(event);
        joined.forEach(e -> seen.add(e.id()));
        if (joined.size() > 1) {
          chains.add(chain(joined));
        }
      }
    }
    return chains;
  }

  /** All that hangs together with an event. */
  private Set<Event> joined(Event start) {
    Set<Event> joined = new LinkedHashSet<>();
    Deque<Event> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Event next = open.remove();
      if (joined.add(next)) {
        answers.answers(next).forEach(a -> open.add(a.to()));
        open.addAll(answers.answering(next));
      }
    }
    return joined;
  }

  private List<Chain> around(Collection<Event> from) {
    Set<Event> chosen = new LinkedHashSet<>();
    answers.events().stream()
        .filter(e -> from.stream().anyMatch(f -> shareReport(e, f)))
        .forEach(e -> {
          before(e, chosen);
          after(e, chosen);
        });
    return chosen.size() > 1 ? List.of(chain(chosen)) : List.of();
  }

  private static boolean shareReport(Event one, Event other) {
    return one.reports().stream()
        .anyMatch(r -> other.reports().stream()
            .anyMatch(o ->
                o.document().number() == r.document().number() && o.position() == r.position()));
  }

  private void before(Event event, Set<Event> chosen) {
    if (chosen.add(event)) {
      answers.answers(event).forEach(a -> before(a.to(), chosen));
    }
  }

  private void after(Event event, Set<Event> chosen) {
    chosen.add(event);
    for (Event later : answers.answering(event)) {
      if (!chosen.contains(later)) {
        after(later, chosen);
      }
    }
  }

  private Chain chain(Set<Event> events) {
    List<Step> steps = new ArrayList<>();
    List<Trend> trends = new ArrayList<>();
    Map<String, Event> placed = new LinkedHashMap<>();
    List<Event> open = new ArrayList<>(events.stream().sorted(Days.IN_TIME).toList());
    while (!open.isEmpty()) {
      Event next = next(open, placed);
      open.remove(next);
      placed.put(next.id(), next);
      List<Answer> own = answers.answers(next).stream()
          .filter(a -> placed.containsKey(a.to().id()))
          .toList();
      List<Trend> beside = own.stream().map(a -> Severity.trend(a.to(), next)).toList();
      trends.addAll(beside);
      steps.add(new Step(next, own, Severity.prevailing(beside)));
    }
    return new Chain(steps, Severity.prevailing(trends));
  }

  /** The first in time of those whose causes stand already; where texts contradict each other, the first in time. */
  private Event next(List<Event> open, Map<String, Event> placed) {
    return open.stream()
        .filter(e -> answers.answers(e).stream()
            .allMatch(a -> placed.containsKey(a.to().id())
                || open.stream().noneMatch(o -> o.id().equals(a.to().id()))))
        .findFirst()
        .orElse(open.get(0));
  }
}
