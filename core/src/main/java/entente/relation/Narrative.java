package entente.relation;

import entente.event.Sign;
import entente.linking.DocumentHeader;
import entente.linking.Event;
import entente.linking.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where in the texts the phases are told, so that what is undated can stand by its dated neighbours. */
final class Narrative {
  /** A neighbour stands at most so many statements away. */
  private static final int NEAR = 6;

  /**
   * The dated neighbours of a place in a text.
   *
   * @param before the phase of the nearest before it, or null
   * @param after the phase of the nearest after it, or null
   */
  record Place(@Nullable Draft before, @Nullable Draft after) {}

  private final Map<Long, TreeMap<Integer, Draft>> told = new HashMap<>();

  Narrative(List<Draft> drafts) {
    for (Draft draft : drafts) {
      for (Observation observation : draft.observations) {
        Event event = observation.event();
        if (event != null) {
          event.reports().forEach(r -> put(r.document(), r.position(), draft));
        }
      }
      draft.others.forEach(e -> e.reports().forEach(r -> put(r.document(), r.position(), draft)));
    }
  }

  private void put(DocumentHeader document, int position, Draft draft) {
    told.computeIfAbsent(document.number(), number -> new TreeMap<>()).put(position, draft);
  }

  /** The neighbours of the place before the statement of this position. */
  Place place(DocumentHeader document, int position) {
    TreeMap<Integer, Draft> places = told.getOrDefault(document.number(), new TreeMap<>());
    Map.Entry<Integer, Draft> before = places.lowerEntry(position);
    Map.Entry<Integer, Draft> after = places.ceilingEntry(position);
    return new Place(
        before == null || position - before.getKey() > NEAR ? null : before.getValue(),
        after == null || after.getKey() - position > NEAR ? null : after.getValue());
  }

  /** The phase by which an undated event stands: that of its neighbours when they agree, else the one that it fits. */
  Optional<Draft> draft(Event event) {
    Report main = event.main();
    Place place = place(main.document(), main.position());
    if (place.before() == null || place.after() == null || place.before() == place.after()) {
      return Optional.ofNullable(place.before() == null ? place.after() : place.before());
    }
    boolean fitsBefore = fits(place.before(), main);
    boolean fitsAfter = fits(place.after(), main);
    return fitsBefore == fitsAfter
        ? Optional.empty()
        : Optional.of(fitsBefore ? place.before() : place.after());
  }

  private static boolean fits(Draft draft, Report report) {
    Sign sign = report.statement().sign();
    return switch (draft.character()) {
      case COOPERATION -> sign == Sign.PLUS;
      case CONFLICT -> sign == Sign.MINUS;
      case MIXED, SILENCE -> false;
    };
  }
}
