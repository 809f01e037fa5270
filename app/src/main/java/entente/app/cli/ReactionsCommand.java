package entente.app.cli;

import entente.actor.Actor;
import entente.app.answer.ChosenEvent;
import entente.app.answer.DateWords;
import entente.app.answer.DocumentWords;
import entente.app.answer.Phrases;
import entente.app.answer.ToldReactions;
import entente.app.cli.Screen.Look;
import entente.app.export.ReactionJson;
import entente.app.library.Library;
import entente.relation.Reaction;
import entente.relation.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  @Override
  void print(Library library, Screen screen) {
    ToldReactions found = found(library);
    var statement = found.event().get(0).statement();
    screen.line(screen.in(
        Look.BOLD,
        "Reactions to: " + Phrases.headline(statement) + ", " + DateWords.of(statement.date())));
    if (found.reactions().isEmpty() || !quiet()) {
      screen.line(found.count());
    }
    for (Stance stance : Stance.values()) {
      print(screen, stance, found.of(stance));
    }
  }

  private static void print(Screen screen, Stance stance, Map<Actor, List<Reaction>> byActor) {
    if (!byActor.isEmpty()) {
      screen.line();
      screen.line(screen.in(Look.BOLD, ToldReactions.heading(stance)));
    }
    byActor.forEach((actor, all) -> {
      screen.line();
      screen.line("  " + screen.in(Look.BOLD, actor.name()));
      all.forEach(r -> print(screen, actor, r));
    });
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
    ToldReactions found = found(library);
    json.object(out -> new ReactionJson(out).reactions(found));
  }

  private ToldReactions found(Library library) {
    return ToldReactions.of(library, ChosenEvent.of(library, String.join(" ", words)));
  }
}
