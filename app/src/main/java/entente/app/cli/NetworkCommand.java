package entente.app.cli;

import entente.actor.Actor;
import entente.app.answer.DayRange;
import entente.app.answer.NetworkHistory;
import entente.app.answer.NetworkView;
import entente.app.answer.UsageException;
import entente.app.export.NetworkJson;
import entente.app.library.Library;
import entente.relation.AskedDays;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Who was with whom and against whom at a time. */
@Command(
    name = "network",
    description =
        "Shows who was with whom and against whom at a time: ties, common foes and friends, triads, camps, and who acts"
            + " through whom.",
    footer = {
      "  entente network --at 2014-08",
      "  entente network --at 2020-01 --around Iran --since 2015-08",
      "  Members of a state are counted under it, and of a group under that; --exact keeps them apart."
    })
final class NetworkCommand extends ListingCommand {
  @Option(
      names = "--at",
      required = true,
      paramLabel = "DATE",
      description = "The year, month or day to look at.")
  private String at;

  @Option(
      names = "--around",
      paramLabel = "ACTOR",
      description = "Only this actor, those it has ties with, and the ties among them.")
  private @Nullable String around;

  @Option(
      names = {"--since", "--compared"},
      paramLabel = "DATE",
      description = "Also tell who changed sides since this earlier year, month or day.")
  private @Nullable String since;

  @Option(
      names = "--least",
      paramLabel = "STRENGTH",
      defaultValue = "0.1",
      description = "Leave out ties weaker than this, from 0 to 1; ${DEFAULT-VALUE} unless given.")
  private double least;

  @Option(
      names = "--exact",
      description = "Everybody as himself: members are not counted under their state or group.")
  private boolean exact;

  @Override
  void print(Library library, Screen screen) {
    NetworkView view = view(library);
    new NetworkListing(screen, view, quiet()).print();
  }

  @Override
  void printJson(Library library, JsonPrinter json) {
    NetworkView view = view(library);
    json.object(out -> new NetworkJson(out).properties(view));
  }

  private NetworkView view(Library library) {
    AskedDays when = days("--at", at);
    AskedDays before = since == null ? null : days("--since", since);
    check(when, before);
    Actor center = around == null ? null : actor(library, around);
    return NetworkHistory.of(library, center, exact).at(when, before, least);
  }

  private static AskedDays days(String option, String written) {
    DayRange range = DayRange.of(written, written);
    return new AskedDays(
        Objects.requireNonNull(range.from(), option), Objects.requireNonNull(range.to(), option));
  }

  private void check(AskedDays when, @Nullable AskedDays before) {
    if (!(least >= 0 && least <= 1)) {
      throw new UsageException("--least " + least + " is not from 0 to 1.");
    }
    LocalDate end = before == null ? null : before.last();
    if (end != null && !end.isBefore(when.first())) {
      throw new UsageException(
          "--since " + since + " does not come before --at " + at + ". Exchange the two.");
    }
  }
}
