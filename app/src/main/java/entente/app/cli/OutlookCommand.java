package entente.app.cli;

import entente.app.answer.DateWords;
import entente.app.answer.Phrases;
import entente.app.cli.Screen.Look;
import entente.app.export.Answers;
import entente.app.export.ToldJson;
import entente.app.library.Library;
import entente.relation.Outlook;
import entente.relation.Prospect;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** What is threatened, planned, feared and possible. */
@Command(
    name = "outlook",
    description =
        "Tells what the texts see ahead for an actor, or between two: threatened, planned, feared, possible; by whom, and who says so.",
    footer = {"  entente outlook Iran", "  entente outlook Iran \"United States\""})
final class OutlookCommand extends SidesCommand {
  @Override
  void print(Library library, Screen screen) {
    Asked asked = asked(library);
    LocalDate newest = Outlook.newest(asked.reports());
    List<Prospect> prospects = prospects(asked, newest);
    screen.line(screen.in(Look.BOLD, "Outlook: " + asked.names()));
    if (prospects.isEmpty()) {
      screen.line("No text looks ahead for " + asked.names() + ".");
    } else if (!quiet()) {
      screen.line(Phrases.count(prospects.size(), "point")
          + (newest == null ? "" : "; the newest that is told is of " + DateWords.day(newest)));
    }
    for (Prospect.Kind kind : Prospect.Kind.values()) {
      print(screen, kind, prospects);
    }
  }

  private static void print(Screen screen, Prospect.Kind kind, List<Prospect> prospects) {
    List<Prospect> chosen = prospects.stream().filter(p -> p.kind() == kind).toList();
    if (!chosen.isEmpty()) {
      screen.line();
      screen.line(screen.in(Look.BOLD, heading(kind)));
    }
    for (Prospect prospect : chosen) {
      screen.line();
      SidesCommand.print(screen, prospect.told(), prospect.past() ? ": this day has passed" : "");
    }
  }

  private static String heading(Prospect.Kind kind) {
    return switch (kind) {
      case THREATENED -> "Threatened";
      case PLANNED -> "Planned";
      case FEARED -> "Feared";
      case POSSIBLE -> "Possible";
    };
  }

  @Override
  void printJson(Library library, JsonPrinter json) {
    Asked asked = asked(library);
    LocalDate newest = Outlook.newest(asked.reports());
    json.object(out -> {
      Answers.actor(out, "a", asked.one());
      if (asked.other() != null) {
        Answers.actor(out, "b", asked.other());
      }
      new ToldJson(out).outlook(newest, prospects(asked, newest));
    });
  }

  private static List<Prospect> prospects(Asked asked, @Nullable LocalDate newest) {
    return Outlook.of(asked.left(), asked.right(), asked.sentences(), asked.reports(), newest);
  }
}
