package entente.app.export;

import entente.actor.Actor;
import entente.app.answer.Chronology;
import entente.app.answer.NetworkView;
import entente.app.answer.NetworkWords;
import entente.app.network.Agency;
import entente.linking.Event;
import entente.linking.Report;
import entente.relation.AskedDays;
import entente.relation.Camps;
import entente.relation.Common;
import entente.relation.Dyad;
import entente.relation.Frustration;
import entente.relation.Network;
import entente.relation.SideChange;
import entente.relation.SignedTie;
import entente.relation.Triad;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes a network for programs; statements are named by their ids, and follow in full. */
public final class NetworkJson {
  private final JsonGenerator out;

  public NetworkJson(JsonGenerator out) {
    this.out = out;
  }

  /** The properties of a network with all that is shown of it. */
  public void properties(NetworkView view) {
    Network network = view.network();
    days("at", network.when());
    if (view.center() == null) {
      out.writeNullProperty("around");
    } else {
      actor("around", view.center());
    }
    array("actors", network.actors(), this::actor);
    array("ties", network.ties(), this::tie);
    array("unclear", network.unclear(), this::tie);
    array("weak", network.weak(), this::tie);
    array("undated", network.undated(), this::undated);
    array("commonFoes", view.commonFoes(), this::common);
    array("commonFriends", view.commonFriends(), this::common);
    array("triads", network.triads(), this::triad);
    array("camps", network.camps(), this::camps);
    frustration(network.frustration());
    array("agencies", view.agencies(), this::agency);
    change(view.change());
    Answers.statements(out, statements(view), view::paths);
  }

  private static List<Report> statements(NetworkView view) {
    Network network = view.network();
    List<Event> events = new ArrayList<>();
    Stream<SignedTie> common = Stream.of(view.commonFoes(), view.commonFriends())
        .flatMap(List::stream)
        .flatMap(c -> c.ties().stream());
    Stream.concat(
            Stream.of(network.ties(), network.unclear(), network.weak()).flatMap(List::stream),
            common)
        .forEach(tie -> {
          events.addAll(tie.grounds());
          events.addAll(tie.undated());
        });
    network.undated().forEach(dyad -> events.addAll(dyad.events()));
    Stream<Report> told = view.agencies().stream().flatMap(a -> a.told().stream());
    List<Report> all = Stream.concat(events.stream().flatMap(e -> e.reports().stream()), told)
        .distinct()
        .toList();
    return Chronology.ordered(all);
  }

  private <T> void array(String name, List<T> things, Consumer<T> write) {
    out.writeArrayPropertyStart(name);
    things.forEach(write);
    out.writeEndArray();
  }

  private void days(String name, AskedDays days) {
    out.writeObjectPropertyStart(name);
    out.writeStringProperty("from", days.first().toString());
    out.writeStringProperty("to", days.last().toString());
    out.writeEndObject();
  }

  private void actor(String name, Actor actor) {
    out.writeName(name);
    actor(actor);
  }

  private void actor(Actor actor) {
    out.writeStartObject();
    out.writeStringProperty("id", actor.id());
    out.writeStringProperty("name", actor.name());
    out.writeStringProperty("type", actor.type().word());
    nullable("country", actor.country());
    out.writeEndObject();
  }

  private void nullable(String name, @Nullable String value) {
    if (value == null) {
      out.writeNullProperty(name);
    } else {
      out.writeStringProperty(name, value);
    }
  }

  private void pair(Actor first, Actor second) {
    out.writeStringProperty("a", first.id());
    out.writeStringProperty("b", second.id());
  }

  private void tie(SignedTie tie) {
    out.writeStartObject();
    pair(tie.first(), tie.second());
    out.writeStringProperty("sign", tie.sign().symbol());
    out.writeNumberProperty("strength", rounded(tie.strength()));
    out.writeBooleanProperty("held", tie.held());
    out.writeNumberProperty("daysOff", tie.daysOff());
    out.writeStringProperty("character", tie.phase().character().word());
    out.writeStringProperty("phase", tie.phase().words());
    out.writeStringProperty("begin", tie.phase().begin().first().toString());
    out.writeStringProperty("end", tie.phase().end().last().toString());
    ids("statements", tie.grounds());
    ids("undated", tie.undated());
    out.writeEndObject();
  }

  private static double rounded(double strength) {
    return Math.round(strength * 1000) / 1000.0;
  }

  private void ids(String name, List<Event> events) {
    reports(name, events.stream().flatMap(e -> e.reports().stream()).toList());
  }

  private void reports(String name, List<Report> reports) {
    array(name, reports, r -> out.writeString(r.statement().id()));
  }

  private void undated(Dyad dyad) {
    out.writeStartObject();
    pair(dyad.first(), dyad.second());
    ids("statements", dyad.events());
    out.writeEndObject();
  }

  private void common(Common common) {
    out.writeStartObject();
    out.writeStringProperty("actor", common.actor().id());
    array("of", common.ties(), tie -> {
      out.writeStartObject();
      out.writeStringProperty("actor", tie.other(common.actor()).id());
      ids("statements", tie.grounds());
      out.writeEndObject();
    });
    out.writeEndObject();
  }

  private void triad(Triad triad) {
    out.writeStartObject();
    out.writeStringProperty("kind", triad.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    out.writeBooleanProperty("balanced", triad.isBalanced());
    out.writeStringProperty("words", NetworkWords.triad(triad));
    array("actors", triad.actors(), a -> out.writeString(a.id()));
    array("ties", triad.ties(), this::signed);
    out.writeEndObject();
  }

  private void signed(SignedTie tie) {
    out.writeStartObject();
    pair(tie.first(), tie.second());
    out.writeStringProperty("sign", tie.sign().symbol());
    ids("statements", tie.grounds());
    out.writeEndObject();
  }

  private void camps(Camps camps) {
    out.writeStartObject();
    array("one", camps.one(), a -> out.writeString(a.id()));
    array("other", camps.other(), a -> out.writeString(a.id()));
    array("open", camps.open(), a -> out.writeString(a.id()));
    frustration(camps.frustration());
    array("against", camps.against(), this::signed);
    out.writeEndObject();
  }

  private void frustration(Frustration frustration) {
    out.writeObjectPropertyStart("frustration");
    out.writeNumberProperty("atLeast", frustration.atLeast());
    out.writeNumberProperty("atMost", frustration.atMost());
    out.writeNumberProperty("ties", frustration.ties());
    out.writeEndObject();
  }

  private void agency(Agency agency) {
    out.writeStartObject();
    out.writeStringProperty("body", agency.body().id());
    actor("agent", agency.agent());
    out.writeStringProperty("words", agency.words());
    out.writeBooleanProperty("backed", agency.backed());
    reports("told", agency.told());
    reports("acts", agency.acts());
    out.writeEndObject();
  }

  private void change(NetworkView.@Nullable Change change) {
    if (change == null) {
      out.writeNullProperty("changed");
      return;
    }
    SideChange sides = change.sides();
    out.writeObjectPropertyStart("changed");
    days("since", change.since());
    array("turned", sides.turned(), turned -> {
      out.writeStartObject();
      out.writeName("before");
      tie(turned.before());
      out.writeName("after");
      tie(turned.after());
      out.writeEndObject();
    });
    array("moved", sides.moved(), a -> out.writeString(a.id()));
    out.writeEndObject();
  }
}
