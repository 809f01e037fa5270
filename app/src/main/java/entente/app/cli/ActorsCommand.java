package entente.app.cli;

import entente.actor.Actor;
import entente.app.answer.ActorWords;
import entente.app.answer.DocumentWords;
import entente.app.answer.Phrases;
import entente.app.cli.Screen.Look;
import entente.app.export.ActorJson;
import entente.app.library.ActorProfile;
import entente.app.library.Library;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Who was found. */
@Command(
    name = "actors",
    description =
        "Lists who was found, under which names, with roles and groups, those in most statements first.",
    subcommands = {MergeCommand.class, SplitCommand.class, RenameCommand.class, HideCommand.class},
    commandListHeading =
        "%nYour decisions (entente decisions lists them, entente undo takes them back):%n",
    footer = {
      "  entente actors",
      "  entente actors Soleimani",
      "  entente actors merge \"Qassem Soleimani\" \"Haji Qassem\""
    })
final class ActorsCommand extends ListingCommand {
  /** So many sentences are shown for each place. */
  private static final int TOLD = 3;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "Only the one who is called so.")
  private @Nullable String name;

  @Override
  void print(Library library, Screen screen) {
    List<ActorProfile> profiles = profiles(library);
    if (!quiet()) {
      screen.line(Phrases.count(profiles.size(), "actor"));
    }
    int widest = profiles.stream()
        .mapToInt(p -> Screen.length(p.actor().name()))
        .filter(n -> n <= 32)
        .max()
        .orElse(32);
    for (ActorProfile profile : profiles) {
      print(profile, screen, widest);
    }
  }

  private void print(ActorProfile profile, Screen screen, int widest) {
    Actor actor = profile.actor();
    String counts = Phrases.count(profile.counts().statements(), "statement") + ", "
        + Phrases.count(profile.counts().mentions(), "mention") + " in "
        + Phrases.count(profile.counts().documents(), "document");
    screen.line(screen.in(Look.BOLD, Screen.pad(actor.name(), widest)) + "  "
        + Screen.pad(kind(actor), 22) + "  " + counts);
    if (name != null) {
      screen.paragraph(Look.PLAIN, 2, "id: " + actor.id());
      screen.paragraph(Look.PLAIN, 2, "names: " + String.join(", ", actor.names()));
      profile.places().forEach(place -> print(place, screen));
    }
  }

  private static void print(ActorProfile.Place place, Screen screen) {
    screen.paragraph(
        Look.PLAIN,
        2,
        ActorWords.of(place) + " (" + Phrases.count(place.documents(), "document") + ")");
    for (ActorProfile.Told told :
        place.told().subList(0, Math.min(TOLD, place.told().size()))) {
      screen.paragraph(
          Look.DIM,
          4,
          ActorWords.time(place, told) + ": “" + told.sentence() + "” "
              + DocumentWords.of(told.document()));
    }
    if (place.told().size() > TOLD) {
      screen.paragraph(
          Look.DIM, 4, "and " + Phrases.count(place.told().size() - TOLD, "more sentence"));
    }
  }

  private static String kind(Actor actor) {
    String kind = actor.type().name().toLowerCase(Locale.ROOT);
    String of =
        actor.type() == Actor.Type.STATE || actor.country() == null ? "" : " " + actor.country();
    return kind
        + of
        + (actor.sector() == null || actor.type() == Actor.Type.STATE ? "" : " " + actor.sector());
  }

  @Override
  void printJson(Library library, JsonPrinter json) {
    json.array(profiles(library), (out, profile) -> new ActorJson(out).properties(profile));
  }

  private List<ActorProfile> profiles(Library library) {
    List<ActorProfile> profiles = library.profiles();
    if (name == null) {
      return profiles;
    }
    String id = actor(library, name).id();
    return profiles.stream().filter(p -> p.actor().id().equals(id)).toList();
  }
}
