package entente.app.mcp;

import entente.actor.Actor;
import entente.app.answer.ChosenActor;
import entente.app.answer.Chronology;
import entente.app.answer.Credits;
import entente.app.answer.DayRange;
import entente.app.answer.Phrases;
import entente.app.answer.Relationship;
import entente.app.export.Answers;
import entente.app.library.Library;
import entente.app.library.Side;
import entente.app.web.exchange.Desk;
import entente.linking.Event;
import entente.linking.Report;
import java.util.List;
import java.util.stream.Collectors;

/** All that one actor did and was done to. */
final class TimelineTool implements Tool {
  @Override
  public String name() {
    return "timeline";
  }

  @Override
  public Reply answer(Desk desk, Arguments arguments) {
    return desk.ask(library -> answer(library, arguments));
  }

  private static Reply answer(Library library, Arguments arguments) {
    DayRange range = arguments.range();
    Actor actor = ChosenActor.of(library, arguments.required("actor"));
    Relationship relationship = new Relationship(
        arguments.flag("exact") ? Side.exactly(actor) : Side.of(actor, library.agents()));
    List<Report> told = relationship.statements(library).stream()
        .filter(report -> range.admits(report.statement().date()))
        .toList();
    List<Event> events = Chronology.events(told);
    List<Event> part = arguments.part(events);
    Citations citations = new Citations(Credits.of(library, reports(part)), relationship::paths);
    String summary =
        actor.name() + ": " + Phrases.count(events.size(), "event or tie", "events and ties")
            + " in order of time, the undated ones last.";
    String text = summary + "\n\n"
        + part.stream().map(citations::entry).collect(Collectors.joining())
        + arguments.moreWords(events.size());
    return Reply.of(text, json -> {
      json.writeStringProperty("summary", summary);
      Answers.actor(json, "actor", actor);
      json.writeNumberProperty("total", events.size());
      json.writeNumberProperty("more", arguments.more(events.size()));
      new CitationJson(json, citations).write();
    });
  }

  private static List<Report> reports(List<Event> events) {
    return Credits.toldTwice(
        events.stream().flatMap(event -> event.reports().stream()).toList());
  }
}
