package entente.app.answer.evidence;

import entente.linking.Event;
import entente.linking.Report;
import entente.statement.Statement;
import entente.statement.Statement.Link;
import entente.statement.Statement.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Another event that a text joins to one.
 *
 * @param words how the one stands to the other: "answers", "is answered by"
 * @param event the id of the other
 * @param report that tells the other
 */
public record Linked(String words, String event, Report report) {

  /** What the texts around an event join to it; each once for each way of joining. */
  static List<Linked> of(Event event, Collection<Report> around) {
    Map<String, Report> byId = new LinkedHashMap<>();
    around.forEach(r -> byId.put(r.statement().id(), r));
    List<Linked> found = new ArrayList<>();
    for (Report report : event.reports()) {
      for (Link link : report.statement().links()) {
        Report other = byId.get(link.to());
        if (other != null) {
          found.add(new Linked(words(link.relation(), false), id(other), other));
        }
      }
    }
    List<String> own =
        event.reports().stream().map(Report::statement).map(Statement::id).toList();
    for (Report other : around) {
      other.statement().links().stream()
          .filter(link -> own.contains(link.to()))
          .forEach(link -> found.add(new Linked(words(link.relation(), true), id(other), other)));
    }
    Map<String, Linked> once = new LinkedHashMap<>();
    found.stream()
        .filter(linked -> !linked.event().equals(event.id()))
        .forEach(linked -> once.putIfAbsent(linked.words() + " " + linked.event(), linked));
    return List.copyOf(once.values());
  }

  private static String id(Report report) {
    return report.event() == null ? Event.idOf(report.statement().id()) : report.event();
  }

  private static String words(Relation relation, boolean back) {
    return switch (relation) {
      case RESPONSE -> back ? "is answered by" : "answers";
      case BECAUSE -> back ? "is the reason for" : "because of";
      case BEFORE -> back ? "came after" : "came before";
      case AFTER -> back ? "came before" : "came after";
      case SAME -> "is told as the same as";
    };
  }
}
