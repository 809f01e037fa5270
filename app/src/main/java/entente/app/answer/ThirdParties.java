package entente.app.answer;

import entente.actor.Actor;
import entente.app.dossier.Dossier.Neighbour;
import entente.app.library.Library;
import entente.app.library.Side;
import entente.app.library.StatementFilter;
import entente.attribution.Modality;
import entente.event.Sign;
import entente.linking.Event;
import entente.statement.Party;
import entente.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Third parties that have to do with both of two actors: how often on good terms with either, how often against. */
public final class ThirdParties {
  private static final int MOST = 8;

  private final Library library;
  private final Relationship.Sides sides;
  private final Citing citing;

  public ThirdParties(Library library, Relationship.Sides sides, Citing citing) {
    this.library = library;
    this.sides = sides;
    this.citing = citing;
  }

  private static final class Counts {
    private final Actor actor;
    private final List<Event> one = new ArrayList<>();
    private final List<Event> other = new ArrayList<>();

    Counts(Actor actor) {
      this.actor = actor;
    }

    static int count(List<Event> events, Sign sign) {
      return (int) events.stream().filter(e -> e.statement().sign() == sign).count();
    }

    int weight() {
      return Math.min(one.size(), other.size()) * 1000 + one.size() + other.size();
    }
  }

  /** Those that most is told of, at most eight, ordered by how much. */
  public List<Neighbour> neighbours() {
    Map<String, Counts> counts = new TreeMap<>();
    for (Event event : library.events(StatementFilter.all())) {
      if (counts(event.statement())) {
        count(counts, event);
      }
    }
    return counts.values().stream()
        .filter(c -> !c.one.isEmpty() && !c.other.isEmpty())
        .sorted(Comparator.comparing(Counts::weight)
            .reversed()
            .thenComparing(c -> c.actor.name())
            .thenComparing(c -> c.actor.id()))
        .limit(MOST)
        .map(this::neighbour)
        .toList();
  }

  /** What has happened and is good or bad; a group without a name of its own is nobody's neighbour. */
  private static boolean counts(Statement statement) {
    return statement.modality() == Modality.ACTUAL && statement.sign() != Sign.ZERO;
  }

  private void count(Map<String, Counts> counts, Event event) {
    Party actor = event.statement().actor();
    Party recipient = event.statement().recipient();
    if (actor == null || recipient == null) {
      return;
    }
    count(counts, event, actor.actor(), recipient.actor());
    count(counts, event, recipient.actor(), actor.actor());
  }

  private void count(Map<String, Counts> counts, Event event, Actor near, Actor third) {
    if (third.isOfOneArticle() || sides.left().holds(third) || sides.right().holds(third)) {
      return;
    }
    Counts of = counts.computeIfAbsent(third.id(), id -> new Counts(third));
    if (sides.left().holds(near)) {
      of.one.add(event);
    } else if (sides.right().holds(near)) {
      of.other.add(event);
    }
  }

  private Neighbour neighbour(Counts counts) {
    int withOne = Counts.count(counts.one, Sign.PLUS);
    int againstOne = Counts.count(counts.one, Sign.MINUS);
    int withOther = Counts.count(counts.other, Sign.PLUS);
    int againstOther = Counts.count(counts.other, Sign.MINUS);
    List<Integer> citations = new ArrayList<>();
    counts.one.forEach(event -> citations.add(citing.of(event.main())));
    counts.other.forEach(event -> citations.add(citing.of(event.main())));
    return new Neighbour(
        counts.actor.name(),
        withOne,
        againstOne,
        withOther,
        againstOther,
        reading(sides.left(), sides.right(), withOne, againstOne, withOther, againstOther),
        citations.stream().distinct().toList());
  }

  /** What a third party is between the two: named where two thirds of the events with each side agree, "mostly" unless all do. */
  private static String reading(
      Side left, Side right, int withOne, int againstOne, int withOther, int againstOther) {
    boolean friendOfOne = isMost(withOne, againstOne);
    boolean friendOfOther = isMost(withOther, againstOther);
    boolean foeOfOne = isMost(againstOne, withOne);
    boolean foeOfOther = isMost(againstOther, withOther);
    boolean all = Math.min(withOne, againstOne) == 0 && Math.min(withOther, againstOther) == 0;
    String mostly = all ? "" : "mostly ";
    if (foeOfOne && foeOfOther) {
      return mostly + "a common foe";
    }
    if (friendOfOne && friendOfOther) {
      return mostly + "a common friend";
    }
    if (friendOfOne && foeOfOther) {
      return mostly + "with " + left.actor().name() + ", against "
          + right.actor().name();
    }
    return foeOfOne && friendOfOther
        ? mostly + "with " + right.actor().name() + ", against " + left.actor().name()
        : "on both terms, at one time or another";
  }

  private static boolean isMost(int number, int others) {
    return number > 0 && number >= 2 * others;
  }
}
