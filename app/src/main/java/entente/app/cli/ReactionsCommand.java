package entente.app.cli;

import entente.actor.Actor;
import entente.app.answer.ChosenEvent;
import entente.app.answer.DateWords;
import entente.app.answer.DocumentWords;
import entente.app.answer.Phrases;
import entente.app.answer.Relationship;
import entente.app.answer.Surroundings;
import entente.app.cli.Screen.Look;
import entente.app.export.ReactionJson;
import entente.app.library.Library;
import entente.app.library.StatementFilter;
import entente.linking.DocumentHeader;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Who took which stand on an event. */
@Command(
    name = "reactions",
    description =
        "Tells who took which stand on an event without having had a part in it: against, for, for restraint, or neutral, each with the sentence.",
    footer = {
      "  entente reactions \"killing of Soleimani\"",
      "  An event is named by its id, by the id of a statement that reports it, or by words."
    })
final class ReactionsCommand extends ListingCommand {
  @Parameters(
      arity = "1..*",
      paramLabel = "EVENT",
      description = "What is reacted to: an id, or words.")
  private List<String> words;

  /** What was asked for, and the reactions by stance and by whoever took it. */
  private record Found(List<Event> event, List<Reaction> reactions) {}

  @Override
  void print(Library library, Screen screen) {
    Found found = found(library);
    var statement = found.event().get(0).statement();
    screen.line(screen.in(
        Look.BOLD,
        "Reactions to: " + Phrases.headline(statement) + ", " + DateWords.of(statement.date())));
    if (found.reactions().isEmpty()) {
      screen.line("No text that tells of it says where anybody else stands on it.");
    } else if (!quiet()) {
      screen.line(count(library, found.reactions()));
    }
    for (Stance stance : Stance.values()) {
      print(library, screen, stance, found.reactions());
    }
  }

  private static String count(Library library, List<Reaction> reactions) {
    Set<String> actors = new LinkedHashSet<>();
    reactions.forEach(r -> actors.add(standing(library, r).id()));
    return Phrases.count(reactions.size(), "reaction") + " of "
        + Phrases.count(actors.size(), "third party").replace("partys", "parties");
  }

  /** An official stands for the state. */
  private static Actor standing(Library library, Reaction reaction) {
    return Surroundings.state(library, reaction.actor()).orElse(reaction.actor());
  }

  private static void print(
      Library library, Screen screen, Stance stance, List<Reaction> reactions) {
    Map<Actor, List<Reaction>> byActor = new LinkedHashMap<>();
    reactions.stream()
        .filter(r -> r.stance() == stance)
        .forEach(r -> byActor
            .computeIfAbsent(standing(library, r), key -> new ArrayList<>())
            .add(r));
    if (!byActor.isEmpty()) {
      screen.line();
      screen.line(screen.in(Look.BOLD, heading(stance)));
    }
    byActor.forEach((actor, all) -> {
      screen.line();
      screen.line("  " + screen.in(Look.BOLD, actor.name()));
      all.forEach(r -> print(screen, actor, r));
    });
  }

  private static String heading(Stance stance) {
    return switch (stance) {
      case AGAINST -> "Against";
      case FOR -> "For";
      case RESTRAINT -> "For restraint";
      case NEUTRAL -> "Neutral";
    };
  }

  private static void print(Screen screen, Actor standing, Reaction reaction) {
    screen.paragraph(Look.PLAIN, 4, "“" + reaction.sentence().sentence().text() + "”");
    List<String> details = new ArrayList<>();
    if (!standing.id().equals(reaction.actor().id())) {
      details.add("by " + reaction.actor().name());
    }
    details.add(DocumentWords.of(reaction.sentence().document()));
    details.add(
        reaction.report() == null
            ? "no statement; words: “" + reaction.words().text() + "”"
            : "id" + Screen.HELD + reaction.report().statement().id());
    screen.paragraph(Look.DIM, 4, String.join(Screen.HELD + "· ", details));
  }

  @Override
  void printJson(Library library, JsonPrinter json) {
    Found found = found(library);
    json.object(out -> new ReactionJson(out)
        .reactions(
            Surroundings.reports(found.event()), found.reactions(), r -> standing(library, r)));
  }

  private Found found(Library library) {
    List<Event> chosen = ChosenEvent.of(library, String.join(" ", words));
    Relationship sides = Surroundings.sides(library, chosen);
    List<Report> around =
        library.statements(StatementFilter.all().inDocuments(documents(library, chosen)));
    Map<Long, DocumentHeader> headers = new LinkedHashMap<>();
    library.documents().forEach(d -> headers.put(d.number(), d));
    List<NamedSentence> sentences = documents(library, chosen).stream()
        .map(n -> Objects.requireNonNull(headers.get(n)))
        .flatMap(d -> library.namedSentences(d).stream())
        .toList();
    return new Found(chosen, Reactions.to(chosen, sides.sides(), sentences, around));
  }

  /** The documents that report it, and those that tell anything of whoever it was done to. */
  private static List<Long> documents(Library library, Collection<Event> chosen) {
    Set<String> ids = new LinkedHashSet<>();
    List<Report> reports = Surroundings.reports(chosen);
    reports.stream()
        .map(r -> r.statement().recipient())
        .filter(Objects::nonNull)
        .map(Party::actor)
        .forEach(a -> ids.addAll(library.identities().united(a.id())));
    List<Report> all = new ArrayList<>(reports);
    all.addAll(library.statements(StatementFilter.all().involving(ids)));
    return all.stream().map(r -> r.document().number()).distinct().sorted().toList();
  }
}
