package entente.app.mcp;

import entente.actor.Actor;
import entente.app.answer.ChosenActor;
import entente.app.answer.Credits;
import entente.app.answer.DayRange;
import entente.app.answer.NetworkHistory;
import entente.app.answer.NetworkView;
import entente.app.answer.NetworkWords;
import entente.app.answer.Phrases;
import entente.app.answer.UsageException;
import entente.app.library.Library;
import entente.app.web.exchange.Desk;
import entente.linking.Event;
import entente.linking.Report;
import entente.relation.AskedDays;
import entente.relation.SignedTie;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who was with whom and against whom at a time. */
final class NetworkTool implements Tool {
  private static final double USUAL_LEAST = 0.1;

  private record Asked(@Nullable String around, boolean exact) {}

  @Override
  public String name() {
    return "network";
  }

  @Override
  public Reply answer(Desk desk, Arguments arguments) {
    AskedDays when = days(arguments.required("at"));
    AskedDays since = arguments.text("since") == null ? null : days(arguments.required("since"));
    if (since != null && !since.last().isBefore(when.first())) {
      throw new UsageException("since does not come before at. Exchange the two.");
    }
    Asked asked = new Asked(arguments.text("around"), arguments.flag("exact"));
    NetworkHistory history = desk.remembered(asked, library -> history(library, asked));
    NetworkView view = history.at(when, since, arguments.number("least", USUAL_LEAST));
    return desk.ask(library -> answer(library, view, arguments));
  }

  private static AskedDays days(String written) {
    DayRange range = DayRange.of(written, written);
    return new AskedDays(
        Objects.requireNonNull(range.from(), written), Objects.requireNonNull(range.to(), written));
  }

  private static NetworkHistory history(Library library, Asked asked) {
    Actor center = asked.around() == null ? null : ChosenActor.of(library, asked.around());
    return NetworkHistory.of(library, center, asked.exact());
  }

  private static Reply answer(Library library, NetworkView view, Arguments arguments) {
    List<SignedTie> all = Stream.concat(
            view.network().ties().stream(), view.network().unclear().stream())
        .toList();
    List<SignedTie> ties = arguments.part(all);
    Citations citations = new Citations(Credits.of(library, reports(ties)), view::paths);
    NetworkAnswer answer = new NetworkAnswer(view, ties, citations);
    String summary = summary(view, all);
    String text = summary + "\n" + answer.ties() + arguments.moreWords(all.size())
        + answer.surroundings() + citations.rest();
    return Reply.of(text, json -> {
      json.writeStringProperty("summary", summary);
      answer.write(json);
      json.writeNumberProperty("total", all.size());
      json.writeNumberProperty("more", arguments.more(all.size()));
      new CitationJson(json, citations).write();
    });
  }

  private static List<Report> reports(List<SignedTie> ties) {
    List<Event> events = ties.stream().flatMap(tie -> tie.grounds().stream()).toList();
    return Credits.toldTwice(
        events.stream().flatMap(event -> event.reports().stream()).distinct().toList());
  }

  private static String summary(NetworkView view, List<SignedTie> all) {
    String around = view.center() == null ? "" : " around " + view.center().name();
    String when = NetworkWords.when(view.network().when()) + around;
    if (!all.isEmpty()) {
      return when + ": " + Phrases.count(all.size(), "tie") + " between "
          + Phrases.count(view.network().actors().size(), "actor") + "; "
          + Phrases.count(view.network().weak().size(), "weak tie") + " left out.";
    }
    return when + ": no tie is told of."
        + (view.span() == null
            ? " The library tells of no dated act between two actors."
            : " What the library dates lies between " + view.span().first() + " and "
                + view.span().last() + ".");
  }
}
