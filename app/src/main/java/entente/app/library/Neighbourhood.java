package entente.app.library;

import java.util.Collection;
import java.util.List;

/**
 * What a profile that comes or goes changes in who is held against whom.
 *
 * @param candidates those near it by any key
 * @param parted pairs that it has come between
 * @param joined pairs that it has gone from between
 */
record Neighbourhood(Collection<Long> candidates, List<Pair> parted, List<Pair> joined) {
  /** Two profiles, by number. */
  record Pair(long one, long other) {}
}
