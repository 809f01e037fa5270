package entente.app.mcp;

import entente.actor.Actor;
import entente.app.answer.NetworkView;
import entente.app.answer.NetworkWords;
import entente.app.answer.PeriodWords;
import entente.app.export.Answers;
import entente.app.network.Agency;
import entente.relation.Camps;
import entente.relation.SignedTie;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** A network in words and for programs, each tie with some of the sentences that it rests on. */
final class NetworkAnswer {
  /** What is told of so many is enough to ask on. */
  private static final int LISTED = 10;

  private static final int TRIADS = 5;
  private static final int GROUNDS = 2;

  private final NetworkView view;
  private final List<SignedTie> ties;
  private final Citations citations;

  /** Of some ties of a network, which get the first numbers. */
  NetworkAnswer(NetworkView view, List<SignedTie> ties, Citations citations) {
    this.view = view;
    this.ties = ties;
    this.citations = citations;
    ties.forEach(this::grounds);
  }

  private List<Integer> grounds(SignedTie tie) {
    return tie.grounds().stream().limit(GROUNDS).map(citations::of).distinct().toList();
  }

  /** The marks of the best ground of each of these. */
  private String best(List<SignedTie> of) {
    return marks(
        of.stream().map(tie -> citations.of(tie.grounds().get(0))).distinct().toList());
  }

  private static String marks(List<Integer> numbers) {
    return numbers.stream().map(number -> " [" + number + "]").collect(Collectors.joining());
  }

  /** The ties in words. */
  String ties() {
    return ties.isEmpty()
        ? ""
        : "\nTies, the strongest first (+ with each other, − against each other, ± both at once)\n"
            + ties.stream().map(this::words).collect(Collectors.joining());
  }

  private String words(SignedTie tie) {
    String off = NetworkWords.off(tie);
    return "  " + NetworkWords.pair(tie) + " · strength " + rounded(tie) + " · "
        + PeriodWords.brief(tie.phase()) + ": " + tie.phase().words()
        + (off.isEmpty() ? "" : " · " + off) + marks(grounds(tie)) + "\n";
  }

  private static double rounded(SignedTie tie) {
    return Math.round(tie.strength() * 100) / 100.0;
  }

  /** Triads, camps, agents and changes in words. */
  String surroundings() {
    return section("Triads", triads())
        + section("Camps", camps())
        + section("Who acts through whom", agencies())
        + section("Changes", changes());
  }

  private static String section(String heading, List<String> lines) {
    return lines.isEmpty()
        ? ""
        : "\n" + heading + "\n"
            + lines.stream().map(line -> "  " + line + "\n").collect(Collectors.joining());
  }

  private List<String> triads() {
    return view.network().triads().stream()
        .limit(TRIADS)
        .map(triad -> NetworkWords.triad(triad) + best(triad.ties()))
        .toList();
  }

  private List<String> camps() {
    return shownCamps().stream()
        .map(camps -> NetworkWords.names(camps.one())
            + (camps.other().isEmpty() ? "" : " against " + NetworkWords.names(camps.other()))
            + (camps.open().isEmpty() ? "" : "; open: " + NetworkWords.names(camps.open())))
        .toList();
  }

  private List<Camps> shownCamps() {
    return view.network().camps().stream().limit(LISTED).toList();
  }

  private List<Agency> shownAgencies() {
    return view.agencies().stream().limit(LISTED).toList();
  }

  private List<String> agencies() {
    return shownAgencies().stream()
        .map(agency -> words(agency) + marks(told(agency)))
        .toList();
  }

  private static String words(Agency agency) {
    return agency.agent().name() + " acts for " + agency.body().name() + ": " + agency.words()
        + (agency.told().isEmpty() ? " (commonly known; no article here says so)" : "");
  }

  private List<Integer> told(Agency agency) {
    return agency.told().stream()
        .limit(1)
        .map(report -> citations.of(Quotation.of(report)))
        .toList();
  }

  private List<String> changes() {
    List<String> changes = new ArrayList<>();
    NetworkView.Change change = view.change();
    if (change != null) {
      change
          .sides()
          .turned()
          .forEach(turned -> changes.add(
              NetworkWords.turned(turned) + best(List.of(turned.before(), turned.after()))));
      change.sides().moved().stream()
          .map(Actor::name)
          .forEach(name -> changes.add("In another camp now: " + name));
    }
    return changes;
  }

  /** Writes all of it. */
  void write(JsonGenerator json) {
    if (view.center() == null) {
      json.writeNullProperty("around");
    } else {
      Answers.actor(json, "around", view.center());
    }
    json.writeArrayPropertyStart("ties");
    ties.forEach(tie -> write(json, tie));
    json.writeEndArray();
    texts(json, "triads", triads());
    json.writeArrayPropertyStart("camps");
    shownCamps().forEach(camps -> write(json, camps));
    json.writeEndArray();
    json.writeArrayPropertyStart("agencies");
    shownAgencies().forEach(agency -> write(json, agency));
    json.writeEndArray();
    texts(json, "changes", changes());
  }

  private void write(JsonGenerator json, SignedTie tie) {
    json.writeStartObject();
    Answers.actor(json, "a", tie.first());
    Answers.actor(json, "b", tie.second());
    json.writeStringProperty("sign", tie.sign().symbol());
    json.writeNumberProperty("strength", rounded(tie));
    json.writeStringProperty("phase", tie.phase().words());
    json.writeStringProperty("when", PeriodWords.brief(tie.phase()));
    String off = NetworkWords.off(tie);
    json.writeStringProperty("nearest", off.isEmpty() ? null : off);
    numbers(json, grounds(tie));
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Camps camps) {
    json.writeStartObject();
    texts(json, "one", camps.one().stream().map(Actor::name).toList());
    texts(json, "other", camps.other().stream().map(Actor::name).toList());
    texts(json, "open", camps.open().stream().map(Actor::name).toList());
    json.writeEndObject();
  }

  private void write(JsonGenerator json, Agency agency) {
    json.writeStartObject();
    json.writeStringProperty("words", words(agency));
    numbers(json, told(agency));
    json.writeEndObject();
  }

  private static void texts(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private static void numbers(JsonGenerator json, List<Integer> numbers) {
    json.writeArrayPropertyStart("citations");
    numbers.forEach(json::writeNumber);
    json.writeEndArray();
  }
}
