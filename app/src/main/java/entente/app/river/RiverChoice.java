package entente.app.river;

import entente.app.answer.DayRange;
import entente.app.river.SourceLetters.Source;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a river is asked for.
 *
 * @param range the time
 * @param sources the names of the sources of which one must tell it; empty for any
 * @param types the types; empty for any
 * @param actual whether only what happened or was said, not what is planned, possible, denied
 * @param least the least confidence
 */
public record RiverChoice(
    DayRange range, Set<String> sources, Set<String> types, boolean actual, double least) {
  /** Of everything. */
  public static final RiverChoice ALL =
      new RiverChoice(DayRange.EVERYTHING, Set.of(), Set.of(), false, 0);

  /** Copies the sets. */
  public RiverChoice {
    sources = Set.copyOf(sources);
    types = Set.copyOf(types);
  }

  /** By what an event may be hidden, in the order in which it is asked. */
  public enum Filter {
    /** Not sure enough. */
    CONFIDENCE("the least confidence"),
    /** Told by other sources. */
    SOURCE("the choice of sources"),
    /** Of another type. */
    TYPE("the choice of kinds"),
    /** Not actual. */
    MODALITY("\"only what was done\"");

    private final String words;

    Filter(String words) {
      this.words = words;
    }

    /** The word used in answers: the name in lower case. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    String words() {
      return words;
    }
  }

  /** The same without a filter. */
  RiverChoice without(Filter filter) {
    return new RiverChoice(
        range,
        filter == Filter.SOURCE ? Set.of() : sources,
        filter == Filter.TYPE ? Set.of() : types,
        filter != Filter.MODALITY && actual,
        filter == Filter.CONFIDENCE ? 0 : least);
  }

  /** The first filter that hides a mark, or null if it is shown. */
  @Nullable
  Filter hiding(River river, Mark mark) {
    if (mark.confidence() < least) {
      return Filter.CONFIDENCE;
    }
    if (!sources.isEmpty() && river.sources().stream().noneMatch(s -> isChosen(s, mark))) {
      return Filter.SOURCE;
    }
    if (!types.isEmpty() && !types.contains(mark.type())) {
      return Filter.TYPE;
    }
    return actual && !mark.isActual() ? Filter.MODALITY : null;
  }

  private boolean isChosen(Source source, Mark mark) {
    return sources.contains(source.name())
        && (mark.sources().contains(source.letter()) || mark.copies().contains(source.letter()));
  }
}
