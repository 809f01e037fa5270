package entente.app.mcp;

import entente.app.answer.ChosenStatement;
import entente.app.answer.ContradictionWords;
import entente.app.answer.Credits;
import entente.app.answer.DateWords;
import entente.app.answer.Explanation;
import entente.app.answer.Phrases;
import entente.app.answer.UnknownException;
import entente.app.library.Library;
import entente.app.web.exchange.Desk;
import entente.linking.Corroboration;
import entente.linking.Event;
import entente.linking.Origin;
import entente.linking.Report;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** What an event or a statement rests on: every report, who independently says so, where they differ, how it was read. */
final class EvidenceTool implements Tool {
  @Override
  public String name() {
    return "evidence";
  }

  @Override
  public Reply answer(Desk desk, Arguments arguments) {
    return desk.ask(library -> answer(library, arguments));
  }

  private static Reply answer(Library library, Arguments arguments) {
    String id = arguments.required("id");
    Event event = library.event(id).orElseThrow(() -> unknown(library, id));
    Corroboration corroboration = Credits.corroboration(library, event);
    List<Report> part = arguments.part(event.reports());
    Citations citations = new Citations(Credits.of(library, event.reports()), report -> List.of());
    part.forEach(report -> citations.of(Quotation.of(report)));
    String summary = Phrases.headline(event.statement()) + ", "
        + DateWords.of(event.statement().date()) + ": "
        + Phrases.count(event.reports().size(), "report") + " in "
        + Phrases.count(corroboration.outlets().size(), "outlet") + ", "
        + Phrases.count(corroboration.origins().size(), "independent origin") + ".";
    String text = summary + "\n\n" + origins(corroboration) + contradictions(corroboration) + "\n"
        + part.stream().map(r -> told(citations, r)).collect(Collectors.joining("\n"))
        + arguments.moreWords(event.reports().size());
    return Reply.of(text, json -> {
      json.writeStringProperty("summary", summary);
      json.writeStringProperty("event", event.id());
      json.writeNumberProperty("total", event.reports().size());
      json.writeNumberProperty("more", arguments.more(event.reports().size()));
      write(json, corroboration);
      decided(json, part);
      new CitationJson(json, citations).write();
    });
  }

  private static UnknownException unknown(Library library, String id) {
    ChosenStatement.requireNotRejected(library, id);
    return new UnknownException("There is no event and no statement \"" + id
        + "\" in the library. Take the id from another answer.");
  }

  private static String origins(Corroboration corroboration) {
    return corroboration.origins().stream()
        .map(origin -> words(origin) + ": " + ids(origin) + "\n")
        .collect(Collectors.joining());
  }

  private static String words(Origin origin) {
    return switch (origin.kind()) {
      case SOURCE -> "Says " + origin.name();
      case AGENCY -> "Credited to " + origin.name();
      case OUTLET -> origin.name() + ", in its own name";
    };
  }

  private static String ids(Origin origin) {
    return origin.reports().stream()
        .map(report -> report.statement().id())
        .collect(Collectors.joining(", "));
  }

  private static String contradictions(Corroboration corroboration) {
    return corroboration.contradictions().stream()
        .map(contradiction -> "Contradiction. " + ContradictionWords.of(contradiction) + "\n")
        .collect(Collectors.joining());
  }

  private static String told(Citations citations, Report report) {
    String how = Explanation.of(report.statement()).entrySet().stream()
        .map(part -> "    " + part.getKey() + ": " + part.getValue() + "\n")
        .collect(Collectors.joining());
    return citations.entry(Quotation.of(report)) + how;
  }

  private static void write(JsonGenerator json, Corroboration corroboration) {
    json.writeArrayPropertyStart("origins");
    for (Origin origin : corroboration.origins()) {
      json.writeStartObject();
      json.writeStringProperty("kind", origin.kind().word());
      json.writeStringProperty("name", origin.name());
      json.writeArrayPropertyStart("statements");
      origin.reports().forEach(report -> json.writeString(report.statement().id()));
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("contradictions");
    corroboration.contradictions().forEach(one -> json.writeString(ContradictionWords.of(one)));
    json.writeEndArray();
  }

  private static void decided(JsonGenerator json, List<Report> reports) {
    json.writeObjectPropertyStart("decided");
    for (Report report : reports) {
      json.writeObjectPropertyStart(report.statement().id());
      for (Map.Entry<String, String> part : Explanation.of(report.statement()).entrySet()) {
        json.writeStringProperty(part.getKey(), part.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
