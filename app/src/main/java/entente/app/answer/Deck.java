package entente.app.answer;

import entente.linking.Event;
import entente.relation.Moment;
import entente.relation.Phase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The history of two actors in one sentence, made of their phases: "Sanctions in 1980; joint action from 11 Sep 2001;
 * accusations, also talks, from 29 Jan 2002, until 3 Jan 2020." What follows in the same character is told in one, and what
 * would make the sentence too long is counted.
 */
public final class Deck {
  private static final int LONGEST = 8;
  private static final int FIRST = 3;
  private static final int LAST = 4;

  /**
   * A piece of the sentence; all in a row are the sentence.
   *
   * @param text its words
   * @param character what it tells of, or null for the words between
   * @param phase the number of the phase that it begins with, from 0, or -1 for the words between
   */
  public record Piece(String text, Phase.@Nullable Character character, int phase) {}

  /** Phases of one character that follow each other. */
  private static final class Run {
    private final int first;
    private final List<Phase> phases = new ArrayList<>();

    Run(int first, Phase phase) {
      this.first = first;
      phases.add(phase);
    }

    Phase.Character character() {
      return phases.get(0).character();
    }

    List<Event> events() {
      return phases.stream().flatMap(p -> p.events().stream()).toList();
    }

    Moment begin() {
      return phases.get(0).begin();
    }

    Moment end() {
      return phases.get(phases.size() - 1).end();
    }
  }

  private final List<Piece> pieces = new ArrayList<>();

  private Deck() {}

  /** The pieces of the sentence; none where no phase is dated. */
  public static List<Piece> of(List<Phase> phases) {
    Deck deck = new Deck();
    List<Run> runs = runs(phases);
    if (!runs.isEmpty()) {
      deck.tell(runs);
    }
    return List.copyOf(deck.pieces);
  }

  private static List<Run> runs(List<Phase> phases) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < phases.size(); i++) {
      Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null && last.character() == phases.get(i).character()) {
        last.phases.add(phases.get(i));
      } else {
        runs.add(new Run(i, phases.get(i)));
      }
    }
    return runs;
  }

  private void tell(List<Run> runs) {
    boolean all = runs.size() <= LONGEST;
    List<Run> before = all ? runs : runs.subList(0, FIRST);
    List<Run> after = all ? List.of() : runs.subList(runs.size() - LAST, runs.size());
    before.forEach(this::tell);
    if (!all) {
      skip(runs.subList(FIRST, runs.size() - LAST));
    }
    after.forEach(this::tell);
    end(runs.get(runs.size() - 1));
  }

  private void tell(Run run) {
    join();
    if (run.character() == Phase.Character.SILENCE) {
      mark("nothing told of " + years(run.begin().first(), run.end().last()), run);
      return;
    }
    String kinds = PhaseWords.kinds(run.character(), run.events());
    String also = PhaseWords.also(run.character(), run.events());
    String words = kinds.isEmpty() ? run.character().word() : kinds;
    mark(also.isEmpty() ? words : words + ", " + also, run);
    plain((also.isEmpty() ? " " : ", ") + when(run));
  }

  private void join() {
    if (!pieces.isEmpty()) {
      plain("; ");
    }
  }

  private void mark(String words, Run run) {
    String text = pieces.isEmpty()
        ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)
        : words;
    pieces.add(new Piece(text, run.character(), run.first));
  }

  private void plain(String words) {
    pieces.add(new Piece(words, null, -1));
  }

  private void skip(List<Run> runs) {
    long phases = runs.stream()
        .flatMap(run -> run.phases.stream())
        .filter(phase -> !phase.isSilence())
        .count();
    plain("; then " + Phrases.count((int) phases, "more phase") + " until "
        + PeriodWords.brief(runs.get(runs.size() - 1).end()));
  }

  private void end(Run last) {
    boolean over = last.character() == Phase.Character.SILENCE || last.begin().equals(last.end());
    plain(over ? "." : ", until " + until(last.end()) + ".");
  }

  private static String until(Moment end) {
    String words = PeriodWords.brief(end);
    if (end.earliest() == null) {
      return words.substring("by ".length()) + " at the latest";
    }
    return (end.latest() == null ? "some time " : "") + words;
  }

  private static String when(Run run) {
    String words = PeriodWords.brief(run.begin());
    boolean vague = words.startsWith("by ") || words.startsWith("after ");
    if (vague) {
      return words;
    }
    boolean moment = run.begin().equals(run.end());
    return (!moment ? "from " : run.begin().isExact() ? "on " : "in ") + words;
  }

  private static String years(LocalDate from, LocalDate to) {
    long years = Math.max(1, Math.round(ChronoUnit.MONTHS.between(from, to) / 12.0));
    return "about " + Phrases.count((int) years, "year");
  }
}
