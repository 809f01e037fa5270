package entente.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two countries, the acting one first; {@link #NONE} stands for a side without a country.
 *
 * @param first the country that acts
 * @param second the country that it is done to
 */
record Pair(String first, String second) {
  static final String NONE = "-";

  /** The countries of the two sides of a predicted statement. */
  static Pair of(Predicted predicted) {
    return new Pair(orNone(predicted.actor()), orNone(predicted.recipient()));
  }

  private static String orNone(@Nullable Side side) {
    String country = side == null ? null : Codes.country(side.country());
    return country == null ? NONE : country;
  }

  /** Every first with every second; a side of nobody is a side without a country. */
  static Set<Pair> product(Set<String> firsts, Set<String> seconds) {
    Set<Pair> pairs = new LinkedHashSet<>();
    for (String first : firsts.isEmpty() ? Set.of(NONE) : firsts) {
      for (String second : seconds.isEmpty() ? Set.of(NONE) : seconds) {
        pairs.add(new Pair(first, second));
      }
    }
    return pairs;
  }

  /** Every two of the countries, in the order of the alphabet. */
  static Set<Pair> combinations(List<String> countries) {
    Set<Pair> pairs = new LinkedHashSet<>();
    for (int i = 0; i < countries.size(); i++) {
      for (String second : new ArrayList<>(countries.subList(i + 1, countries.size()))) {
        pairs.add(new Pair(countries.get(i), second).sorted());
      }
    }
    return pairs;
  }

  Pair sorted() {
    return first.compareTo(second) <= 0 ? this : turned();
  }

  Pair turned() {
    return new Pair(/* first= */ second, /* second= */ first);
  }

  boolean has(String country) {
    return first.equals(country) || second.equals(country);
  }
}
