package entente.app.river;

import entente.app.answer.Phrases;
import entente.app.river.Placed.Place;
import entente.app.river.RiverChoice.Filter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn of a river: what was asked for, the most telling if that is too much to be drawn, the rest folded. Drawn,
 * folded, hidden and outside together are all that is told.
 *
 * @param river all that is told
 * @param drawn what is drawn
 * @param folds what is not drawn for want of room, counted
 * @param hidden how many each filter hides; an event that several hide is counted for the first
 * @param outside how many lie outside the time that was asked for
 * @param drop the filter to drop where nothing is left, or null
 */
public record RiverView(
    River river,
    List<Placed> drawn,
    List<Fold> folds,
    Map<Filter, Integer> hidden,
    int outside,
    @Nullable Drop drop) {
  /** As much as can be drawn on the axis; what would be folded alone is drawn beside it. */
  static final int DATED = 600;
  /** As much as can be drawn in a margin. */
  static final int MARGIN = 60;

  /** Copies the lists. */
  public RiverView {
    drawn = List.copyOf(drawn);
    folds = List.copyOf(folds);
  }

  /**
   * What to do where filters leave nothing.
   *
   * @param filter the filter that hides most
   * @param shows how many would be shown without it
   * @param words the advice in a sentence
   */
  public record Drop(Filter filter, int shows, String words) {}

  /** What is shown of a river. */
  public static RiverView of(River river, RiverChoice choice) {
    List<Placed> shown = new ArrayList<>();
    Map<Filter, Integer> hidden = new EnumMap<>(Filter.class);
    int outside = 0;
    for (Placed placed : river.marks()) {
      Filter filter = choice.hiding(river, placed.mark());
      if (filter != null) {
        hidden.merge(filter, 1, Integer::sum);
      } else if (placed.place() == Place.DATED
          && !choice.range().admits(placed.mark().date())) {
        outside++;
      } else {
        shown.add(placed);
      }
    }
    Drop drop = shown.isEmpty() && outside == 0 ? drop(river, choice) : null;
    Bounded bounded = Bounded.of(shown);
    return new RiverView(river, bounded.drawn(), bounded.folds(), hidden, outside, drop);
  }

  private static @Nullable Drop drop(River river, RiverChoice choice) {
    return Arrays.stream(Filter.values())
        .map(filter -> drop(river, choice, filter))
        .filter(drop -> drop.shows() > 0)
        .max(Comparator.comparingInt(Drop::shows))
        .orElseGet(() -> all(river));
  }

  private static Drop drop(River river, RiverChoice choice, Filter filter) {
    RiverChoice wider = choice.without(filter);
    int shows = (int) river.marks().stream()
        .filter(placed -> wider.hiding(river, placed.mark()) == null)
        .count();
    return new Drop(
        filter,
        shows,
        "Nothing is left. Without " + filter.words() + " there would be "
            + Phrases.count(shows, "event") + ".");
  }

  private static @Nullable Drop all(River river) {
    int shows = river.marks().size();
    return shows == 0
        ? null
        : new Drop(
            Filter.CONFIDENCE,
            shows,
            "Nothing is left: several filters hide the same events. Without any there would be "
                + Phrases.count(shows, "event") + ".");
  }

  /** What is drawn in a part of the river. */
  public List<Placed> drawn(Place place) {
    return drawn.stream().filter(placed -> placed.place() == place).toList();
  }
}
