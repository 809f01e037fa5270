package entente.app.answer;

import entente.actor.Actor;
import entente.app.library.Agents;
import entente.app.library.Library;
import entente.app.library.Side;
import entente.app.library.StatementFilter;
import entente.article.Span;
import entente.linking.DocumentHeader;
import entente.linking.Event;
import entente.linking.Report;
import entente.relation.NamedSentence;
import entente.statement.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What stands around some reports: all events of the documents that they are in, and whose sides they are. */
public final class Surroundings {
  private static final Set<String> OF_THE_STATE = Set.of("GOV", "MIL", "SPY", "COP", "JUD", "LEG");

  private static final int FEW = 12;

  /** About ten sentences. */
  private static final int NEAR = 2000;

  private Surroundings() {}

  /** All events that the documents of these reports tell, in the order of their first reports. */
  public static List<Event> of(Library library, Collection<Report> reports) {
    List<Long> documents =
        reports.stream().map(r -> r.document().number()).distinct().sorted().toList();
    return documents.isEmpty()
        ? List.of()
        : library.events(StatementFilter.all().inDocuments(documents));
  }

  /** All events of the documents that tell of these, or of anything between their sides. */
  public static List<Event> around(Library library, Collection<Event> events, Relationship sides) {
    List<Report> reports = new ArrayList<>(reports(events));
    reports.addAll(sides.statements(library));
    return of(library, reports);
  }

  /**
   * What stands around the reports of an event: all that their documents tell; where these are many, only what is told
   * near by, and what the reports are joined to.
   */
  public static List<Report> near(Library library, Event event) {
    List<Long> documents =
        event.reports().stream().map(r -> r.document().number()).distinct().toList();
    if (documents.size() <= FEW) {
      return library.statements(StatementFilter.all().inDocuments(documents));
    }
    Map<String, Report> near = new LinkedHashMap<>();
    for (Report report : event.reports()) {
      Span sentence = report.statement().evidence().sentence().span();
      StatementFilter around = StatementFilter.all()
          .within(
              report.document().number(),
              Math.max(0, sentence.begin() - NEAR),
              sentence.end() + NEAR);
      library.statements(around).forEach(r -> near.put(r.statement().id(), r));
      report.statement().links().stream()
          .filter(link -> !near.containsKey(link.to()))
          .flatMap(link -> library.statements(StatementFilter.all().withId(link.to())).stream())
          .forEach(r -> near.put(r.statement().id(), r));
    }
    return List.copyOf(near.values());
  }

  /** The reports of some events. */
  public static List<Report> reports(Collection<Event> events) {
    return events.stream().flatMap(e -> e.reports().stream()).toList();
  }

  /** The sentences of some documents, in order. */
  public static List<NamedSentence> sentences(Library library, Collection<Long> documents) {
    Map<Long, DocumentHeader> headers = new LinkedHashMap<>();
    library.documents().forEach(d -> headers.put(d.number(), d));
    return documents.stream()
        .map(n -> Objects.requireNonNull(headers.get(n)))
        .flatMap(d -> library.namedSentences(d).stream())
        .toList();
  }

  /** An actor with its members and agents, and the armed groups that it is known to back. */
  public static Side side(Library library, Agents agents, Actor actor) {
    return Side.of(actor, agents).withClients(library.identities().actors());
  }

  /** The sides of an event: its actor and its recipient, or the states of officials, each with those who act for it. */
  public static Relationship sides(Library library, Collection<Event> events) {
    Agents agents = library.agents();
    List<Side> sides = Stream.of(first(events, true), first(events, false))
        .flatMap(Optional::stream)
        .map(a -> side(library, agents, state(library, a).orElse(a)))
        .toList();
    return sides.size() < 2
        ? new Relationship(sides.get(0))
        : new Relationship(sides.get(0).facing(sides.get(1)), sides.get(1).facing(sides.get(0)));
  }

  private static Optional<Actor> first(Collection<Event> events, boolean acting) {
    return reports(events).stream()
        .map(r -> acting ? r.statement().actor() : r.statement().recipient())
        .filter(Objects::nonNull)
        .map(Party::actor)
        .findFirst();
  }

  /** The state that an official or a force stands for. */
  public static Optional<Actor> state(Library library, Actor actor) {
    String id = "state:" + actor.country();
    boolean official =
        actor.country() != null && actor.sector() != null && OF_THE_STATE.contains(actor.sector());
    return official && library.identities().knows(id)
        ? Optional.of(library.identities().actor(id))
        : Optional.empty();
  }
}
