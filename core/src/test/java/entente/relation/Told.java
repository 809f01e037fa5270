package entente.relation;

import entente.actor.Actor;
import entente.article.Span;
import entente.attribution.Modality;
import entente.event.EventType;
import entente.event.Sign;
import entente.linking.DocumentHeader;
import entente.linking.Event;
import entente.linking.Provenance;
import entente.linking.Report;
import entente.statement.Evidence;
import entente.statement.Excerpt;
import entente.statement.Party;
import entente.statement.Statement;
import entente.time.EventDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A history of Arnor and Gondor told by hand, one event after the other, each by one article unless it says otherwise. */
final class Told {
  private static final Party ARNOR = party("ARN", "Arnor");
  private static final Party GONDOR = party("GON", "Gondor");

  private final List<Event> events = new ArrayList<>();
  private final List<ToldTurn> turns = new ArrayList<>();
  private DocumentHeader document = header(1, null);
  private Modality modality = Modality.ACTUAL;
  private EventDate.Extent extent = EventDate.Extent.WITHIN;
  private int position;

  private static Party party(String code, String name) {
    Actor actor = new Actor("state:" + code, name, Actor.Type.STATE, code, "GOV", List.of(name));
    return new Party(actor, new Excerpt(name, new Span(0, name.length())), "GOV", "by name");
  }

  private static DocumentHeader header(int number, LocalDate published) {
    return new DocumentHeader(
        number, "article-" + number, "Outlet " + number, null, null, published, null);
  }

  /** What follows stands in another article. */
  Told article(int number) {
    document = header(number, null);
    position = 0;
    return this;
  }

  /** The next event has this modality. */
  Told as(Modality next) {
    modality = next;
    return this;
  }

  /** The next event fills its interval. */
  Told throughout() {
    extent = EventDate.Extent.THROUGHOUT;
    return this;
  }

  /** An undated event. */
  Told event(EventType type) {
    return event(type, EventDate.undated("nothing says when"));
  }

  /** An event of a year, a month, a day, or an interval: "2001", "2001-12", "2001-12-05", "1980-09-22/1988-08-20", "2003-01-01/", "/2002". */
  Told event(EventType type, String when) {
    return event(type, date(when, extent));
  }

  private Told event(EventType type, EventDate date) {
    String id = "s" + (events.size() + 1);
    events.add(
        new Event("e-" + id, List.of(new Report(statement(id, type, date), document, position++))));
    modality = Modality.ACTUAL;
    extent = EventDate.Extent.WITHIN;
    return this;
  }

  /** A sentence that says that things turned; when may be null. */
  Told turn(Sign sign, String when) {
    EventDate date =
        when == null ? EventDate.undated("nothing says when") : date(when, EventDate.Extent.WITHIN);
    int place = turns.size();
    turns.add(new ToldTurn(
        document,
        place,
        10 * place,
        10 * place + 9,
        "Things turned.",
        "turned",
        sign,
        date,
        position,
        List.of()));
    return this;
  }

  private static EventDate date(String when, EventDate.Extent extent) {
    String[] ends = when.split("/", -1);
    LocalDate from = ends[0].isEmpty() ? null : first(ends[0]);
    LocalDate to = ends.length == 1 ? last(ends[0]) : ends[1].isEmpty() ? null : last(ends[1]);
    EventDate.Open open =
        to == null ? EventDate.Open.END : from == null ? EventDate.Open.START : EventDate.Open.NONE;
    return new EventDate(
        from, to, extent, open, EventDate.Basis.EXPLICIT, null, null, "the text gives it");
  }

  private static LocalDate first(String when) {
    return LocalDate.parse(when + "-01-01".substring(Math.min(6, when.length() - 4)));
  }

  private static LocalDate last(String when) {
    LocalDate first = first(when);
    return switch (when.length()) {
      case 4 -> first.withDayOfYear(first.lengthOfYear());
      case 7 -> first.withDayOfMonth(first.lengthOfMonth());
      default -> first;
    };
  }

  private Statement statement(String id, EventType type, EventDate date) {
    Excerpt sentence = new Excerpt("Arnor did it.", new Span(0, 13));
    return new Statement(
        id,
        document.id(),
        type.isTie() ? Statement.Kind.TIE : Statement.Kind.EVENT,
        type.name(),
        null,
        List.of(),
        type.score(),
        null,
        type.sign(),
        type.quad(),
        ARNOR,
        GONDOR,
        List.of(),
        null,
        false,
        date,
        null,
        List.of(),
        modality,
        List.of(),
        new Evidence(sentence, new Excerpt("did", new Span(6, 9))),
        List.of(),
        type + ": told by hand",
        0.9);
  }

  List<Event> events() {
    return events;
  }

  Phases phases() {
    return Phases.of(events, turns, Provenance.UNKNOWN);
  }
}
