package entente.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How well the gold standard records of PLOVER were read. The gold marks one event a record, so that other true events
 * count as false: the overlaps are lower bounds, to be compared only between readings of the same records.
 *
 * @param outcomes what became of each record
 * @param types the types of each text against those of the gold
 * @param triples type, source and target of each text against those of the gold
 */
record PloverScores(List<PloverOutcome> outcomes, Overlap types, Overlap triples) {
  private static final Set<String> SYMMETRIC = Set.of("CONSULT", "COOPERATE");

  private record Triple(String type, Pair pair) {
    static Triple of(String type, Pair pair, Set<String> loose) {
      return new Triple(type, loose.contains(type) ? pair.sorted() : pair);
    }
  }

  /** Scores predictions by the id of their record; ties are no events and are left out. */
  static PloverScores of(List<PloverRecord> gold, Map<String, List<Predicted>> predictions) {
    List<PloverOutcome> outcomes = new ArrayList<>();
    for (PloverRecord record : gold) {
      List<Predicted> events = predictions.getOrDefault(record.id(), List.of()).stream()
          .filter(p -> !p.tie())
          .toList();
      outcomes.add(PloverOutcome.of(record, events));
    }
    Overlap types = new Overlap(0, 0, 0);
    Overlap triples = types;
    for (List<PloverOutcome> text : texts(outcomes)) {
      types = types.plus(types(text));
      triples = triples.plus(triples(text));
    }
    return new PloverScores(outcomes, types, triples);
  }

  private static List<List<PloverOutcome>> texts(List<PloverOutcome> outcomes) {
    return new ArrayList<>(outcomes.stream()
        .collect(
            Collectors.groupingBy(o -> o.gold().group(), LinkedHashMap::new, Collectors.toList()))
        .values());
  }

  private static Overlap types(List<PloverOutcome> text) {
    Set<String> gold = text.stream()
        .map(o -> o.gold().type())
        .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> predicted = text.stream()
        .flatMap(o -> o.mentions().stream())
        .map(Predicted::type)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    return overlap(predicted, gold);
  }

  private static Overlap triples(List<PloverOutcome> text) {
    Set<String> loose = new LinkedHashSet<>(SYMMETRIC);
    text.stream()
        .filter(o -> o.gold().unordered())
        .forEach(o -> loose.add(o.gold().type()));
    Set<Triple> gold = new LinkedHashSet<>();
    Set<Triple> predicted = new LinkedHashSet<>();
    for (PloverOutcome outcome : text) {
      for (Pair pair : outcome.gold().pairs()) {
        gold.add(Triple.of(outcome.gold().type(), pair, loose));
      }
      for (Predicted mention : outcome.mentions()) {
        predicted.add(Triple.of(mention.type(), Pair.of(mention), loose));
      }
    }
    return overlap(predicted, gold);
  }

  private static <T> Overlap overlap(Set<T> predicted, Set<T> gold) {
    int right = (int) predicted.stream().filter(gold::contains).count();
    return new Overlap(right, predicted.size(), gold.size());
  }

  /** How many records reached a measure, of those whose gold allows it. */
  Share share(PloverOutcome.Measure measure) {
    return Share.of(
        outcomes.stream().filter(o -> o.hits().containsKey(measure)).toList(),
        o -> o.hits().get(measure));
  }

  /** What the type that is commonest in the gold would get everywhere. */
  Share constantType() {
    Map<String, Long> counts = outcomes.stream()
        .collect(Collectors.groupingBy(o -> o.gold().type(), Collectors.counting()));
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return new Share((int) most, outcomes.size());
  }
}
