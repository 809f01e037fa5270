package entente.app.library;

import entente.linking.Hashes;
import entente.linking.Profile;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a profile stands among all that share a key with it: those with like words next to each other. Its upper half is
 * the smallest hash of its words, another hash for each key, which two profiles share with a probability that is the share
 * of their words in common (Broder 1997); for ties, which have no words, it is the first day. The lower half only tells
 * profiles apart.
 */
final class Ranks {
  private static final int APART = 40;

  private Ranks() {}

  /** The rank for each key of a profile; the hash is that of its content. */
  static Map<Long, Long> of(Profile profile, long hash) {
    Map<Long, Long> ranks = new TreeMap<>();
    for (String key : profile.keys()) {
      long number = Hashes.of(key);
      ranks.put(number, likeness(profile, number) << APART | hash >>> (Long.SIZE - APART));
    }
    return ranks;
  }

  private static long likeness(Profile profile, long key) {
    LocalDate from = profile.from();
    return profile.words().stream()
        .mapToLong(word -> Hashes.of(word + key))
        .min()
        .orElse(from == null ? 0 : from.toEpochDay());
  }
}
