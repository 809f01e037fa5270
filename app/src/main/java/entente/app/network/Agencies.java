package entente.app.network;

import entente.actor.Actor;
import entente.linking.Event;
import entente.linking.Report;
import entente.relation.AskedDays;
import entente.relation.Dyad;
import entente.relation.Network;
import entente.statement.Party;
import entente.statement.Statement;
import entente.time.EventDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds who acts through whom: those counted under another, and those whom an actor of a network backs. */
public final class Agencies {
  private static final Set<String> TIES = Set.of("SPONSORS", "LEADS", "MEMBER");

  private final Folding folding;
  private final List<Report> ties;
  private final @Nullable AskedDays when;
  private final Map<String, Map<String, Agency>> found = new TreeMap<>();

  private Agencies(Folding folding, List<Report> ties, @Nullable AskedDays when) {
    this.folding = folding;
    this.ties = ties;
    this.when = when;
  }

  /** The reports that say who leads, belongs to or backs whom. */
  public static List<Report> ties(Collection<Report> reports) {
    return reports.stream().filter(r -> TIES.contains(r.statement().type())).toList();
  }

  /**
   * Who acts through whom in a network at its time: by the ids of those who act through others, then of those through
   * whom they act.
   *
   * @param ties the reports that say who leads, belongs to or backs whom
   */
  public static List<Agency> of(List<Report> ties, Network network, Folding folding) {
    AskedDays when = network.when();
    Agencies agencies =
        new Agencies(folding, ties.stream().filter(r -> holdsAt(r, when)).toList(), when);
    agencies.counted(Stream.of(network.ties(), network.unclear(), network.weak())
        .flatMap(List::stream)
        .flatMap(tie -> tie.grounds().stream()));
    agencies.backed(ids(network.actors()));
    return agencies.all();
  }

  /** Who ever acted through whom, in the same order. */
  public static List<Agency> ever(List<Report> ties, Collection<Dyad> dyads, Folding folding) {
    Agencies agencies = new Agencies(folding, ties, null);
    agencies.counted(dyads.stream()
        .flatMap(d -> d.phases().phases().stream())
        .flatMap(phase -> phase.events().stream()));
    agencies.backed(
        ids(dyads.stream().flatMap(d -> Stream.of(d.first(), d.second())).toList()));
    return agencies.all();
  }

  private static Set<String> ids(Collection<Actor> actors) {
    return actors.stream().map(Actor::id).collect(Collectors.toSet());
  }

  private List<Agency> all() {
    return found.values().stream().flatMap(a -> a.values().stream()).toList();
  }

  /** What is undated is taken along, and said to be undated; what is over, or still to come, is not. */
  private static boolean holdsAt(Report report, AskedDays when) {
    EventDate date = report.statement().date();
    boolean begun = date.from() == null || !date.from().isAfter(when.last());
    boolean over = date.to() != null
        && date.extent() == EventDate.Extent.THROUGHOUT
        && date.to().isBefore(when.first());
    return begun && !over;
  }

  private void counted(Stream<Event> events) {
    events
        .flatMap(event -> event.reports().stream())
        .filter(report -> when == null || isNear(report.statement().date(), when))
        .forEach(
            report -> Stream.of(report.statement().actor(), report.statement().recipient())
                .forEach(party -> counted(report, party)));
  }

  /** Who held an office years before or after says nothing of who acted for whom at the time. */
  private static boolean isNear(EventDate date, AskedDays when) {
    boolean before = date.to() != null && date.to().isBefore(when.first().minusYears(1));
    boolean after = date.from() != null && date.from().isAfter(when.last().plusYears(1));
    return !before && !after;
  }

  private void counted(Report report, @Nullable Party party) {
    if (party != null) {
      folding
          .under(party.actor())
          .ifPresent(under -> add(new Agency(
              under.body(),
              party.actor(),
              (under.former() ? "once " : "") + under.path(),
              false,
              told(under.body(), party.actor()),
              List.of(report))));
    }
  }

  private List<Report> told(Actor body, Actor agent) {
    return ties.stream()
        .filter(r -> joins(r.statement(), body, agent) && !r.statement().type().equals("SPONSORS"))
        .toList();
  }

  private static boolean joins(Statement statement, Actor one, Actor other) {
    return statement.actor() != null
        && statement.recipient() != null
        && Stream.of(one, other)
            .allMatch(a -> statement.actor().actor().id().equals(a.id())
                || statement.recipient().actor().id().equals(a.id()));
  }

  /** Sponsors, and states said to lead a body that is none of theirs. */
  private void backed(Set<String> here) {
    for (Report report : ties) {
      Statement statement = report.statement();
      boolean directs = statement.type().equals("SPONSORS")
          || (statement.type().equals("LEADS")
              && statement.actor() != null
              && statement.actor().actor().type() == Actor.Type.STATE);
      if (directs && statement.actor() != null && statement.recipient() != null) {
        Actor body = folding.counted(statement.actor().actor(), statement.date());
        Actor agent = statement.recipient().actor();
        boolean shown = here.contains(body.id()) && agent.type() != Actor.Type.STATE;
        if (shown && !folding.under(agent).map(u -> u.body().equals(body)).orElse(false)) {
          add(new Agency(
              body, agent, "backed by " + body.name(), true, List.of(report), List.of()));
        }
      }
    }
  }

  private void add(Agency agency) {
    found
        .computeIfAbsent(agency.body().id(), id -> new TreeMap<>())
        .merge(agency.agent().id(), agency, Agencies::united);
  }

  private static Agency united(Agency one, Agency other) {
    return new Agency(
        one.body(),
        one.agent(),
        one.words(),
        one.backed(),
        Stream.concat(one.told().stream(), other.told().stream()).distinct().toList(),
        Stream.concat(one.acts().stream(), other.acts().stream()).distinct().toList());
  }
}
