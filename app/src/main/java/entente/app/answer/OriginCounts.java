package entente.app.answer;

import entente.linking.Origin;
import entente.linking.Origins;
import entente.linking.Provenance;
import entente.linking.Report;
import entente.relation.Phase;
import entente.relation.SignedTie;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many independently tell of what ties rest on: counted once for each phase, whatever the time that is asked for. Any
 * number of threads may ask.
 */
public final class OriginCounts {
  /** More than these change no drawing: many origins are drawn like two. */
  private static final int MOST_EVENTS = 40;

  private final Provenance provenance;
  private final Map<Phase, Integer> known = Collections.synchronizedMap(new IdentityHashMap<>());

  /** Counts by where the articles have what they tell. */
  public OriginCounts(Provenance provenance) {
    this.provenance = provenance;
  }

  /** The origins of a tie. */
  public int of(SignedTie tie) {
    return known.computeIfAbsent(tie.phase(), this::count);
  }

  private int count(Phase phase) {
    List<Report> reports = phase.events().stream()
        .limit(MOST_EVENTS)
        .flatMap(event -> event.reports().stream())
        .toList();
    return (int)
        Origins.of(reports, provenance).stream().map(Origin::name).distinct().count();
  }
}
