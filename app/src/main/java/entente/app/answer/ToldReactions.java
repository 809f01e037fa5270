package entente.app.answer;

import entente.actor.Actor;
import entente.app.library.Library;
import entente.app.library.StatementFilter;
import entente.linking.Event;
import entente.linking.Report;
import entente.relation.NamedSentence;
import entente.relation.Reaction;
import entente.relation.Reactions;
import entente.relation.Stance;
import entente.statement.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Who took which stand on an event without having had a part in it.
 *
 * @param event as all its tellings
 * @param reactions each with whoever it is the reaction of
 */
public record ToldReactions(List<Event> event, List<Told> reactions) {
  /**
   * A reaction.
   *
   * @param reaction what is told
   * @param standing whose it is: an official stands for the state
   */
  public record Told(Reaction reaction, Actor standing) {}

  /** Copies the lists. */
  public ToldReactions {
    event = List.copyOf(event);
    reactions = List.copyOf(reactions);
  }

  /** The reactions to an event that is given as all its tellings. */
  public static ToldReactions of(Library library, List<Event> event) {
    Relationship sides = Surroundings.sides(library, event);
    List<Long> documents = documents(library, event);
    List<Report> around = library.statements(StatementFilter.all().inDocuments(documents));
    List<NamedSentence> sentences = Surroundings.sentences(library, documents);
    return new ToldReactions(
        event,
        Reactions.to(event, sides.sides(), sentences, around).stream()
            .map(r -> new Told(r, Surroundings.state(library, r.actor()).orElse(r.actor())))
            .toList());
  }

  /** The documents that report it, and those that tell anything of whoever it was done to. */
  private static List<Long> documents(Library library, Collection<Event> event) {
    Set<String> ids = new LinkedHashSet<>();
    List<Report> reports = Surroundings.reports(event);
    reports.stream()
        .map(r -> r.statement().recipient())
        .filter(Objects::nonNull)
        .map(Party::actor)
        .forEach(a -> ids.addAll(library.identities().united(a.id())));
    List<Report> all = new ArrayList<>(reports);
    all.addAll(library.statements(StatementFilter.all().involving(ids)));
    return all.stream().map(r -> r.document().number()).distinct().sorted().toList();
  }

  /** Those who took a stance, each with what is told of it, in the order in which they are told of. */
  public Map<Actor, List<Reaction>> of(Stance stance) {
    Map<Actor, List<Reaction>> byActor = new LinkedHashMap<>();
    reactions.stream()
        .filter(told -> told.reaction().stance() == stance)
        .forEach(told -> byActor
            .computeIfAbsent(told.standing(), key -> new ArrayList<>())
            .add(told.reaction()));
    return byActor;
  }

  /** How many there are of how many, or that there is none. */
  public String count() {
    if (reactions.isEmpty()) {
      return "No text that tells of it says where anybody else stands on it.";
    }
    long actors =
        reactions.stream().map(told -> told.standing().id()).distinct().count();
    return Phrases.count(reactions.size(), "reaction") + " of "
        + Phrases.count((int) actors, "third party").replace("partys", "parties");
  }

  /** A stance as a heading. */
  public static String heading(Stance stance) {
    return switch (stance) {
      case AGAINST -> "Against";
      case FOR -> "For";
      case RESTRAINT -> "For restraint";
      case NEUTRAL -> "Neutral";
    };
  }
}
