package entente.app.river;

import entente.actor.Actor;
import entente.app.answer.Lane;
import entente.app.answer.OwnWords;
import entente.app.answer.Phrases;
import entente.linking.Corroboration;
import entente.linking.Event;
import entente.statement.Attribution;
import entente.statement.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes marks of events. */
public final class Marks {
  /**
   * How an event is told.
   *
   * @param origins how many independently say so
   * @param differs whether its reports contradict each other, or doubt their source
   */
  public record Told(int origins, boolean differs) {
    /** One report, which nothing contradicts. */
    public static final Told ALONE = new Told(1, false);

    /** What is known of who says so. */
    public static Told of(Corroboration corroboration) {
      return new Told(
          corroboration.origins().size(), !corroboration.contradictions().isEmpty());
    }
  }

  private final SourceLetters letters;
  private final Function<Event, Event> whole;
  private final Function<Event, Told> told;
  private final Map<String, List<String>> answers;

  /**
   * Makes marks for one answer.
   *
   * @param letters the sources of the answer
   * @param whole an event with all its reports, also those that name others
   * @param told how an event is told
   * @param answers the ids of the events that an event answers, by its id; those that answer nothing may be missing
   */
  public Marks(
      SourceLetters letters,
      Function<Event, Event> whole,
      Function<Event, Told> told,
      Map<String, List<String>> answers) {
    this.letters = letters;
    this.whole = whole;
    this.told = told;
    this.answers = answers;
  }

  /** The mark of an event. */
  public Mark of(Event event) {
    Statement best = event.statement();
    Told how = told.apply(event);
    SourceLetters.Tellers tellers = letters.of(whole.apply(event));
    return new Mark(
        event.id(),
        best.id(),
        Phrases.headline(best),
        Phrases.brief(best),
        OwnWords.of(best),
        Lane.of(best),
        best.kind() == Statement.Kind.TIE,
        best.date(),
        best.score(),
        best.type(),
        best.modality(),
        confidence(event),
        tellers.own(),
        tellers.copies(),
        how.origins(),
        best.actor() == null,
        best.via().stream()
            .map(party -> party.actor())
            .map(Actor::name)
            .distinct()
            .toList(),
        event.reports().stream().allMatch(r -> isHidden(r.statement())),
        event.reports().stream().anyMatch(r -> !r.corrected().isEmpty()),
        answers.getOrDefault(event.id(), List.of()),
        how.differs());
  }

  private static double confidence(Event event) {
    return event.reports().stream()
        .mapToDouble(r -> r.statement().confidence())
        .max()
        .orElse(0);
  }

  private static boolean isHidden(Statement statement) {
    List<Attribution> chain = statement.attribution();
    return !chain.isEmpty() && chain.get(chain.size() - 1).name() == null;
  }
}
