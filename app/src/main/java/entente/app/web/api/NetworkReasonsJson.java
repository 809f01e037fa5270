package entente.app.web.api;

import entente.actor.Actor;
import entente.app.answer.DateWords;
import entente.app.answer.NetworkReasons;
import entente.app.answer.NetworkReasons.Leg;
import entente.app.answer.NetworkReasons.Reason;
import entente.app.answer.NetworkView;
import entente.app.answer.NetworkWords;
import entente.app.answer.PeriodWords;
import entente.app.answer.Phrases;
import entente.linking.DocumentHeader;
import entente.linking.Event;
import entente.linking.Report;
import entente.relation.SignedTie;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Why two actors, or three, stand where they stand: in words, each side with its sentence. */
final class NetworkReasonsJson {
  private static final int SHOWN = 5;
  private static final int EVENTS = 60;

  private final JsonGenerator out;
  private final NetworkView view;
  private final NetworkReasons reasons;

  NetworkReasonsJson(JsonGenerator out, NetworkView view, NetworkReasons reasons) {
    this.out = out;
    this.view = view;
    this.reasons = reasons;
  }

  /** Of two, or of three. */
  void properties(Actor one, Actor other, @Nullable Actor third) {
    out.writeStringProperty("when", NetworkWords.when(view.network().when()));
    out.writeArrayPropertyStart("actors");
    List.of(one, other).forEach(this::actor);
    if (third != null) {
      actor(third);
    }
    out.writeEndArray();
    Optional<SignedTie> tie = reasons.tie(one, other);
    out.writeName("tie");
    if (tie.isPresent()) {
      tie(tie.get());
    } else {
      out.writeNull();
    }
    List<Reason> all = third == null
        ? reasons.between(one, other)
        : reasons.of(one, other, third).stream().toList();
    out.writeStringProperty("words", words(one, other, third, tie.orElse(null), all));
    out.writeArrayPropertyStart("reasons");
    all.stream().limit(SHOWN).forEach(this::reason);
    out.writeEndArray();
    out.writeNumberProperty("reasonsLeft", Math.max(0, all.size() - SHOWN));
  }

  private String words(
      Actor one,
      Actor other,
      @Nullable Actor third,
      @Nullable SignedTie tie,
      List<Reason> reasons) {
    String pair = one.name() + " and " + other.name();
    String when = NetworkWords.when(view.network().when());
    if (third != null && reasons.isEmpty()) {
      return "Near " + when + " no triad of " + pair + " with " + third.name() + " is told.";
    }
    if (tie == null && reasons.isEmpty()) {
      return "Near " + when + " nothing joins " + pair + ", not even a third.";
    }
    if (tie == null) {
      return "Near " + when + " nothing is told of " + pair + " themselves.";
    }
    String off = NetworkWords.off(tie);
    return tie.phase().words() + " · " + PeriodWords.brief(tie.phase())
        + (off.isEmpty() ? "" : " · " + off);
  }

  private void actor(Actor actor) {
    out.writeStartObject();
    out.writeStringProperty("id", actor.id());
    out.writeStringProperty("name", actor.name());
    out.writeStringProperty("kind", NetworkDrawingJson.kind(actor));
    out.writeEndObject();
  }

  private void tie(SignedTie tie) {
    out.writeStartObject();
    out.writeStringProperty("a", tie.first().id());
    out.writeStringProperty("b", tie.second().id());
    out.writeStringProperty("sign", tie.sign().symbol());
    out.writeStringProperty("title", reasons.leg(tie).title());
    out.writeNumberProperty("origins", reasons.origins(tie));
    events("events", tie.grounds());
    events("undated", tie.undated());
    out.writeEndObject();
  }

  private void events(String name, List<Event> events) {
    out.writeNumberProperty(name + "Total", events.size());
    out.writeArrayPropertyStart(name);
    events.stream().limit(EVENTS).forEach(this::event);
    out.writeEndArray();
  }

  private void event(Event event) {
    out.writeStartObject();
    out.writeStringProperty("id", event.id());
    out.writeStringProperty("title", Phrases.headline(event.statement()));
    out.writeStringProperty("date", DateWords.of(event.statement().date()));
    out.writeStringProperty("sign", event.statement().sign().symbol());
    out.writeArrayPropertyStart("via");
    view.paths(event.main()).forEach(out::writeString);
    out.writeEndArray();
    out.writeArrayPropertyStart("outlets");
    event.reports().stream()
        .map(report -> outlet(report.document()))
        .distinct()
        .forEach(out::writeString);
    out.writeEndArray();
    out.writeEndObject();
  }

  private static String outlet(DocumentHeader document) {
    return Objects.requireNonNullElse(
        document.outlet(), Objects.requireNonNullElse(document.title(), document.id()));
  }

  private void reason(Reason reason) {
    out.writeStartObject();
    out.writeArrayPropertyStart("actors");
    reason.actors().forEach(this::actor);
    out.writeEndArray();
    out.writeStringProperty("question", reason.question());
    out.writeStringProperty("claim", reason.claim());
    out.writeStringProperty("rest", reason.rest());
    out.writeStringProperty("product", reason.product());
    if (reason.balanced() == null) {
      out.writeNullProperty("balanced");
    } else {
      out.writeBooleanProperty("balanced", reason.balanced());
    }
    out.writeArrayPropertyStart("legs");
    reason.legs().forEach(this::leg);
    out.writeEndArray();
    out.writeEndObject();
  }

  private void leg(Leg leg) {
    Report report = leg.event().main();
    out.writeStartObject();
    out.writeStringProperty("a", leg.tie().first().id());
    out.writeStringProperty("b", leg.tie().second().id());
    out.writeStringProperty("sign", leg.tie().sign().symbol());
    out.writeStringProperty("title", leg.title());
    out.writeStringProperty("told", leg.told());
    out.writeStringProperty("event", leg.event().id());
    out.writeStringProperty("outlet", outlet(report.document()));
    out.writeStringProperty("date", DateWords.of(report.statement().date()));
    out.writeObjectPropertyStart("quote");
    out.writeStringProperty("before", leg.quote().before());
    out.writeStringProperty("marked", leg.quote().words());
    out.writeStringProperty("after", leg.quote().after());
    out.writeEndObject();
    out.writeEndObject();
  }
}
