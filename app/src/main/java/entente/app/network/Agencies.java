package entente.app.network;

import entente.actor.Actor;
import entente.app.library.Library;
import entente.app.library.StatementFilter;
import entente.linking.Report;
import entente.relation.AskedDays;
import entente.relation.Network;
import entente.statement.Party;
import entente.statement.Statement;
import entente.time.EventDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds who acts through whom in a network: those counted under another, and those whom an actor of it backs. */
public final class Agencies {
  private static final Set<String> TIES = Set.of("SPONSORS", "LEADS", "MEMBER");

  private final Network network;
  private final Folding folding;
  private final List<Report> ties;
  private final Map<String, Map<String, Agency>> found = new TreeMap<>();

  private Agencies(Network network, Folding folding, List<Report> ties) {
    this.network = network;
    this.folding = folding;
    this.ties = ties;
  }

  /** By the ids of those who act through others, then of those through whom they act. */
  public static List<Agency> of(Library library, Network network, Folding folding) {
    List<Report> ties = library.statements(StatementFilter.all()).stream()
        .filter(r -> TIES.contains(r.statement().type()) && holdsAt(r, network.when()))
        .toList();
    Agencies agencies = new Agencies(network, folding, ties);
    agencies.counted();
    agencies.backed();
    return agencies.found.values().stream().flatMap(a -> a.values().stream()).toList();
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

  private void counted() {
    Stream.of(network.ties(), network.unclear(), network.weak())
        .flatMap(List::stream)
        .flatMap(tie -> tie.grounds().stream())
        .flatMap(event -> event.reports().stream())
        .filter(report -> isNear(report.statement().date()))
        .forEach(
            report -> Stream.of(report.statement().actor(), report.statement().recipient())
                .forEach(party -> counted(report, party)));
  }

  /** Who held an office years before or after says nothing of who acted for whom at the time. */
  private boolean isNear(EventDate date) {
    boolean before =
        date.to() != null && date.to().isBefore(network.when().first().minusYears(1));
    boolean after =
        date.from() != null && date.from().isAfter(network.when().last().plusYears(1));
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
  private void backed() {
    Set<String> here = new TreeSet<>();
    network.actors().forEach(actor -> here.add(actor.id()));
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
