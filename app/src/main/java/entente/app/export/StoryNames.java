package entente.app.export;

import entente.actor.Actor;
import entente.linking.Event;
import entente.linking.Report;
import entente.statement.Party;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who takes part in the events of each document, by kind: what event data call the people and bodies of the story. */
final class StoryNames {
  private final Map<Long, Map<Actor.Type, Set<String>>> names = new HashMap<>();

  StoryNames(List<Event> events) {
    for (Event event : events) {
      for (Report report : event.reports()) {
        add(report.document().number(), report.statement().actor());
        add(report.document().number(), report.statement().recipient());
        report.statement().via().forEach(party -> add(report.document().number(), party));
      }
    }
  }

  private void add(long document, @Nullable Party party) {
    if (party != null) {
      names
          .computeIfAbsent(document, key -> new HashMap<>())
          .computeIfAbsent(party.actor().type(), key -> new TreeSet<>())
          .add(party.actor().name());
    }
  }

  /** The persons of a document, with semicolons between them; empty where there is none. */
  String people(long document) {
    return joined(document, EnumSet.of(Actor.Type.PERSON));
  }

  /** The organisations and groups of a document. */
  String organisations(long document) {
    return joined(document, EnumSet.of(Actor.Type.ORGANISATION, Actor.Type.GROUP));
  }

  /** The states of a document. */
  String states(long document) {
    return joined(document, EnumSet.of(Actor.Type.STATE));
  }

  private String joined(long document, Set<Actor.Type> types) {
    Set<String> found = new TreeSet<>();
    Map<Actor.Type, Set<String>> byType = names.getOrDefault(document, Map.of());
    types.forEach(type -> found.addAll(byType.getOrDefault(type, Set.of())));
    return String.join("; ", found);
  }
}
