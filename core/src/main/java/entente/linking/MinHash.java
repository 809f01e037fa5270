package entente.linking;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds which of very many texts may be alike without holding each against each. For each of 32 fixed hash functions the
 * smallest hash of a text's shingles is taken; two texts agree in each with a probability that is their resemblance
 * (Broder 1997). The 32 are cut into eight bands of four, and only texts that agree in all of a band are compared: two of
 * resemblance r are found with probability 1 - (1 - r^4)^8, which is 0.40 at 0.5, 0.89 at 0.7, 0.996 at 0.85, and one in
 * twelve million at 0.01 (J. Leskovec, A. Rajaraman, J. D. Ullman, "Mining of Massive Datasets", section 3.4).
 */
final class MinHash {
  private static final int BANDS = 8;
  private static final int ROWS = 4;

  private MinHash() {}

  /** The bands of a text that has shingles: eight numbers, the same for the same shingles in every run. */
  static List<Long> bands(Shingles shingles) {
    List<Long> bands = new ArrayList<>();
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        key = Hashes.mix(key ^ smallest(shingles, band * ROWS + row));
      }
      bands.add(key);
    }
    return bands;
  }

  private static long smallest(Shingles shingles, int function) {
    long seed = Hashes.mix(function);
    return shingles.stream().mapToLong(hash -> Hashes.mix(seed ^ hash)).min().orElseThrow();
  }
}
