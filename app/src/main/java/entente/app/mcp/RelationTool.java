package entente.app.mcp;

import entente.app.answer.ChosenPair;
import entente.app.answer.Chronology;
import entente.app.answer.DayRange;
import entente.app.answer.PeriodWords;
import entente.app.answer.PhaseWords;
import entente.app.answer.RelationHistory;
import entente.app.export.Answers;
import entente.app.library.Library;
import entente.app.web.exchange.Desk;
import entente.linking.Event;
import entente.relation.Phase;
import entente.relation.TurningPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** The history of two actors in phases. */
final class RelationTool implements Tool {
  @Override
  public String name() {
    return "relation";
  }

  @Override
  public Reply answer(Desk desk, Arguments arguments) {
    return desk.ask(library -> answer(library, arguments));
  }

  private static Reply answer(Library library, Arguments arguments) {
    DayRange range = arguments.range();
    ChosenPair pair = ChosenPair.of(library, arguments.required("a"), arguments.required("b"));
    RelationHistory history = RelationHistory.of(library, pair, arguments.flag("exact"), range);
    List<Phase> phases = history.phases(library).phases();
    List<Event> events = Chronology.events(history.statements());
    List<Event> part = arguments.part(events);
    Citations citations = new Citations(history.provenance(), history.relationship()::paths);
    part.forEach(citations::of);
    String summary = history.title() + ": " + history.summary();
    String text =
        summary + "\n" + phases(phases, citations) + "\nIn order of time, the undated last\n"
            + part.stream().map(citations::entry).collect(Collectors.joining())
            + arguments.moreWords(events.size())
            + citations.rest();
    return Reply.of(text, json -> {
      json.writeStringProperty("summary", summary);
      Answers.actor(json, "a", pair.one());
      Answers.actor(json, "b", pair.other());
      json.writeArrayPropertyStart("phases");
      phases.forEach(phase -> write(json, phase, citations));
      json.writeEndArray();
      json.writeNumberProperty("total", events.size());
      json.writeNumberProperty("more", arguments.more(events.size()));
      new CitationJson(json, citations).write();
    });
  }

  private static String phases(List<Phase> phases, Citations citations) {
    return phases.isEmpty()
        ? "Nothing that is told of the two has a date.\n"
        : "\nPhases\n"
            + phases.stream().map(phase -> words(phase, citations)).collect(Collectors.joining());
  }

  private static String words(Phase phase, Citations citations) {
    String opened = turn(phase, citations).stream()
        .map(number -> " [" + number + "]")
        .collect(Collectors.joining());
    return "  " + PeriodWords.brief(phase) + " · " + phase.words()
        + (opened.isEmpty() ? "" : " · opened by" + opened) + "\n";
  }

  /** What opens a phase: the event, and the sentences that say that things turned. */
  private static List<Integer> turn(Phase phase, Citations citations) {
    List<Integer> numbers = new ArrayList<>();
    TurningPoint turn = phase.turn();
    if (turn != null && turn.event() != null) {
      numbers.add(citations.of(turn.event()));
    }
    if (turn != null) {
      turn.told().forEach(told -> numbers.add(citations.of(told.document(), told.text())));
    }
    return numbers.stream().distinct().toList();
  }

  private static void write(JsonGenerator json, Phase phase, Citations citations) {
    json.writeStartObject();
    json.writeStringProperty("character", phase.character().word());
    json.writeStringProperty("name", PhaseWords.name(phase));
    json.writeStringProperty("when", PeriodWords.brief(phase));
    json.writeStringProperty("words", phase.words());
    json.writeArrayPropertyStart("openedBy");
    turn(phase, citations).forEach(json::writeNumber);
    json.writeEndArray();
    json.writeEndObject();
  }
}
