package entente.app.web.api;

import entente.actor.Actor;
import entente.app.answer.CampSides;
import entente.app.answer.DateWords;
import entente.app.answer.NetworkCast;
import entente.app.answer.NetworkCast.Member;
import entente.app.answer.NetworkDeck;
import entente.app.answer.NetworkReasons;
import entente.app.answer.NetworkView;
import entente.app.answer.NetworkWords;
import entente.app.answer.PeriodWords;
import entente.app.answer.Phrases;
import entente.app.network.Agency;
import entente.event.Sign;
import entente.linking.Event;
import entente.relation.AskedDays;
import entente.relation.Camps;
import entente.relation.Network;
import entente.relation.SignedTie;
import entente.relation.Triad;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** A network as it is drawn: everybody at a place that no date changes, ties, camps and agencies of one time, in words. */
final class NetworkDrawingJson {
  private static final int TRIADS = 24;

  private final JsonGenerator out;
  private final NetworkParts parts;
  private final NetworkCast cast;
  private final NetworkView view;
  private final Network network;
  private final NetworkReasons reasons;
  private final boolean timeless;

  /** Timeless is a network of no time: none was asked for, and nothing is dated. */
  NetworkDrawingJson(
      JsonGenerator out,
      NetworkCast cast,
      NetworkView view,
      NetworkReasons reasons,
      boolean timeless) {
    this.out = out;
    this.parts = new NetworkParts(out);
    this.cast = cast;
    this.view = view;
    this.network = view.network();
    this.reasons = reasons;
    this.timeless = timeless;
  }

  void properties() {
    heading();
    actors();
    parts.array(
        "ties",
        Stream.of(network.ties(), network.unclear(), network.weak())
            .flatMap(List::stream)
            .toList(),
        this::tie);
    parts.array("agencies", agencies(), this::agency);
    List<Camps> camps = network.camps();
    parts.array("sides", CampSides.of(network, camps), this::side);
    parts.array("camps", camps.stream().filter(c -> size(c) > 2).toList(), this::camp);
    triads();
    new NetworkMarginJson(out).properties(cast, view);
  }

  private void heading() {
    AskedDays when = network.when();
    out.writeObjectPropertyStart("at");
    parts.nullable("from", timeless ? null : when.first().toString());
    parts.nullable("to", timeless ? null : when.last().toString());
    out.writeStringProperty("words", timeless ? "undated" : NetworkWords.when(when));
    out.writeEndObject();
    out.writeStringProperty("title", timeless ? "Who stood with whom" : NetworkWords.title(when));
    parts.array("deck", NetworkDeck.of(view), piece -> {
      out.writeStartObject();
      out.writeStringProperty("text", piece.text());
      out.writeStringProperty("tone", piece.tone().name().toLowerCase(Locale.ROOT));
      parts.nullable("a", piece.a());
      parts.nullable("b", piece.b());
      out.writeEndObject();
    });
    parts.nullable("nothing", network.isEmpty() ? NetworkWords.nothing(view) : null);
    out.writeName("around");
    if (view.center() == null) {
      out.writeNull();
    } else {
      parts.named(view.center());
    }
  }

  /** What shape an actor has: states are squares, persons discs, all others hexagons. */
  static String kind(Actor actor) {
    return switch (actor.type()) {
      case STATE -> "state";
      case PERSON -> "person";
      case ORGANISATION, GROUP -> "group";
    };
  }

  // ---- actors
  // ------------------------------------------------------------------------------------------------

  private void actors() {
    Set<String> here = Stream.of(network.ties(), network.unclear(), network.weak())
        .flatMap(List::stream)
        .flatMap(t -> Stream.of(t.first().id(), t.second().id()))
        .collect(Collectors.toCollection(TreeSet::new));
    Map<String, Agency> through = new HashMap<>();
    agencies().forEach(a -> through.putIfAbsent(a.agent().id(), a));
    parts.array("actors", cast.members(), member -> actor(member, here, through));
  }

  private void actor(Member member, Set<String> here, Map<String, Agency> through) {
    Actor actor = member.actor();
    boolean there = here.contains(actor.id()) || through.containsKey(actor.id());
    out.writeStartObject();
    out.writeStringProperty("id", actor.id());
    out.writeStringProperty("name", actor.name());
    out.writeStringProperty("kind", kind(actor));
    out.writeNumberProperty("x", member.place().x());
    out.writeNumberProperty("y", member.place().y());
    out.writeNumberProperty("events", member.events());
    out.writeBooleanProperty("there", there);
    out.writeBooleanProperty(
        "later",
        !there
            && member.first() != null
            && member.first().first().isAfter(network.when().last()));
    out.writeBooleanProperty("agent", member.agency() != null);
    parts.nullable(
        "note", there ? null : NetworkWords.absent(member.first(), member.last(), network.when()));
    parts.nullable(
        "since", member.first() == null ? null : "first told " + PeriodWords.brief(member.first()));
    parts.nullable("role", member.agency() == null ? null : member.agency().words());
    out.writeEndObject();
  }

  /** Only those between two who are shown. */
  private List<Agency> agencies() {
    Set<String> shown =
        cast.members().stream().map(m -> m.actor().id()).collect(Collectors.toSet());
    return view.agencies().stream()
        .filter(a -> shown.contains(a.body().id()) && shown.contains(a.agent().id()))
        .toList();
  }

  private void agency(Agency agency) {
    out.writeStartObject();
    out.writeStringProperty("body", agency.body().id());
    out.writeStringProperty("agent", agency.agent().id());
    out.writeBooleanProperty("backed", agency.backed());
    out.writeStringProperty("words", agency.agent().name() + ", " + agency.words());
    parts.array("told", Event.of(agency.told()), this::event);
    parts.array("acts", Event.of(agency.acts()), this::event);
    out.writeEndObject();
  }

  private void event(Event event) {
    out.writeStartObject();
    out.writeStringProperty("id", event.id());
    out.writeStringProperty("title", Phrases.headline(event.statement()));
    out.writeStringProperty("date", DateWords.of(event.statement().date()));
    out.writeEndObject();
  }

  // ---- ties
  // --------------------------------------------------------------------------------------------------

  private void tie(SignedTie tie) {
    out.writeStartObject();
    out.writeStringProperty("a", tie.first().id());
    out.writeStringProperty("b", tie.second().id());
    out.writeStringProperty("sign", tie.sign().symbol());
    out.writeStringProperty("signWords", NetworkWords.signWords(tie.sign()));
    out.writeNumberProperty("strength", Math.round(tie.strength() * 1000) / 1000.0);
    out.writeBooleanProperty("weak", network.weak().contains(tie));
    out.writeBooleanProperty("held", tie.held());
    out.writeNumberProperty("origins", reasons.origins(tie));
    out.writeNumberProperty("events", tie.grounds().size());
    out.writeNumberProperty("with", signs(tie, Sign.PLUS));
    out.writeNumberProperty("against", signs(tie, Sign.MINUS));
    out.writeStringProperty("words", tie.phase().words());
    out.writeStringProperty("period", PeriodWords.brief(tie.phase()));
    parts.nullable("off", NetworkWords.off(tie).isEmpty() ? null : NetworkWords.off(tie));
    out.writeEndObject();
  }

  private static long signs(SignedTie tie, Sign sign) {
    return tie.grounds().stream().filter(e -> e.statement().sign() == sign).count();
  }

  private static int size(Camps camps) {
    return camps.one().size() + camps.other().size() + camps.open().size();
  }

  private void side(CampSides.Side side) {
    out.writeStartObject();
    out.writeStringProperty("name", side.name());
    out.writeStringProperty("words", NetworkWords.names(side.members()));
    parts.array("members", side.members(), a -> out.writeString(a.id()));
    out.writeEndObject();
  }

  private void camp(Camps camps) {
    out.writeStartObject();
    out.writeStringProperty("words", NetworkWords.camps(camps));
    out.writeStringProperty(
        "frustration", "frustration index " + NetworkWords.frustration(camps.frustration()));
    out.writeEndObject();
  }

  private void triads() {
    List<Triad> all = network.triads();
    long strained = all.stream().filter(t -> !t.isBalanced()).count();
    out.writeObjectPropertyStart("triads");
    out.writeNumberProperty("total", all.size());
    out.writeNumberProperty("strained", strained);
    out.writeStringProperty("words", NetworkWords.triads(all.size(), (int) strained));
    List<Triad> calm = all.stream().filter(Triad::isBalanced).limit(TRIADS).toList();
    List<Triad> tense = all.stream().filter(t -> !t.isBalanced()).limit(TRIADS).toList();
    parts.array("items", Stream.concat(tense.stream(), calm.stream()).toList(), triad -> {
      out.writeStartObject();
      out.writeBooleanProperty("balanced", triad.isBalanced());
      out.writeStringProperty("words", NetworkWords.triad(triad));
      parts.array("actors", triad.actors(), a -> out.writeString(a.id()));
      out.writeEndObject();
    });
    out.writeEndObject();
  }
}
