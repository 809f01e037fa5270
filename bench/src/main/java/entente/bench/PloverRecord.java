package entente.bench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A gold standard record of PLOVER: the one event that is marked in a sentence.
 *
 * @param id of the record, and of the article of one sentence
 * @param group the same for records of one text
 * @param type of the event
 * @param actors who act
 * @param recipients whom it is done to, may be empty
 * @param reciprocal whether several actors do it to each other
 * @param unordered whether it does not matter who is actor and who recipient
 * @param text the sentence
 */
record PloverRecord(
    String id,
    String group,
    String type,
    List<Participant> actors,
    List<Participant> recipients,
    boolean reciprocal,
    boolean unordered,
    String text) {
  /**
   * Somebody who takes part.
   *
   * @param country of today, or null where the gold has none
   * @param sector blocks of sectors, or null
   */
  record Participant(@Nullable String country, @Nullable String sector) {
    String countryOrNone() {
      return country == null ? Pair.NONE : country;
    }
  }

  PloverRecord {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** The countries that act. */
  Set<String> sources() {
    return countries(actors);
  }

  /** The countries that it is done to. */
  Set<String> targets() {
    return countries(recipients);
  }

  private static Set<String> countries(List<Participant> participants) {
    return participants.stream()
        .map(Participant::country)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Who acts on whom. */
  Set<Pair> pairs() {
    return reciprocal
        ? Pair.combinations(actors.stream().map(Participant::countryOrNone).toList())
        : Pair.product(sources(), targets());
  }

  /** Whether the pair fills all roles for which the gold has a country. */
  boolean isFilledBy(Pair pair) {
    if (reciprocal) {
      return pairs().stream().anyMatch(wanted -> fills(pair, wanted));
    }
    return fillsRoles(pair) || (unordered && fillsRoles(pair.turned()));
  }

  private static boolean fills(Pair pair, Pair wanted) {
    return pair.sorted().equals(wanted)
        || (wanted.has(Pair.NONE)
            && isOpenOrIn(wanted.first(), pair)
            && isOpenOrIn(wanted.second(), pair));
  }

  private static boolean isOpenOrIn(String country, Pair pair) {
    return country.equals(Pair.NONE) || pair.has(country);
  }

  private boolean fillsRoles(Pair pair) {
    return (sources().isEmpty() || sources().contains(pair.first()))
        && (targets().isEmpty() || targets().contains(pair.second()));
  }
}
