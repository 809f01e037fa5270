package entente.app.answer;

import entente.linking.Event;
import entente.relation.Moment;
import entente.relation.Phase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The history of two actors in one sentence, made of their phases: "Sanctions in 1980; joint action from 11 Sep 2001;
 * accusations, also talks, from 29 Jan 2002, until 3 Jan 2020." What follows in the same character is told in one; what
 * would make the sentence too long, the phases of which least is told, is left out and counted.
 */
public final class Deck {
  private static final int LONGEST = 8;

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

    Run with(Run later) {
      Run both = new Run(first, phases.get(0));
      both.phases.addAll(phases.subList(1, phases.size()));
      both.phases.addAll(later.phases);
      return both;
    }

    /** How much is told of it; of a silence, how long it is. */
    long weight() {
      return character() == Phase.Character.SILENCE
          ? ChronoUnit.YEARS.between(begin().first(), end().last())
          : events().size();
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
    List<Run> told = new ArrayList<>(runs);
    while (told.size() > LONGEST) {
      told.remove(told.stream().min(Comparator.comparingLong(Run::weight)).orElseThrow());
      unite(told);
    }
    told.forEach(this::tell);
    end(told.get(told.size() - 1));
    leftOut(runs, told);
  }

  /** What follows in the same character once what lay between is left out is one. */
  private static void unite(List<Run> runs) {
    for (int i = runs.size() - 1; i > 0; i--) {
      if (runs.get(i).character() == runs.get(i - 1).character()) {
        runs.set(i - 1, runs.get(i - 1).with(runs.remove(i)));
      }
    }
  }

  private void leftOut(List<Run> all, List<Run> told) {
    int left = phases(all) - phases(told);
    if (left > 0) {
      plain(" " + Phrases.count(left, "brief phase") + (left == 1 ? " is" : " are") + " left out.");
    }
  }

  private static int phases(List<Run> runs) {
    return (int) runs.stream()
        .flatMap(run -> run.phases.stream())
        .filter(phase -> !phase.isSilence())
        .count();
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
