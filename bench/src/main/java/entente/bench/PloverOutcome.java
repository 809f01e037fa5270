package entente.bench;

import entente.event.EventType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of one gold record.
 *
 * @param gold the record
 * @param mentions the events that were predicted in its sentence
 * @param hits for each measure that the gold allows, whether it was reached
 */
record PloverOutcome(PloverRecord gold, List<Predicted> mentions, Map<Measure, Boolean> hits) {
  /** What can be right about a record. */
  enum Measure {
    /** An event of its type. */
    TYPE,
    /** An event of its quad class. */
    QUAD,
    /** An event by one of its source countries. */
    SOURCE,
    /** An event toward one of its target countries. */
    TARGET,
    /** One event with type, source and target, as far as the gold has them. */
    FULL,
    /** As SOURCE, and the sector. */
    SOURCE_SECTOR,
    /** As TARGET, and the sector. */
    TARGET_SECTOR
  }

  /** Judges one record. */
  static PloverOutcome of(PloverRecord gold, List<Predicted> mentions) {
    return new Judge(gold, mentions).outcome();
  }

  private record Judge(PloverRecord gold, List<Predicted> mentions) {
    PloverOutcome outcome() {
      Map<Measure, Boolean> hits = new EnumMap<>(Measure.class);
      hits.put(Measure.TYPE, mentions.stream().anyMatch(this::hasType));
      hits.put(Measure.QUAD, mentions.stream().anyMatch(this::hasQuad));
      boolean hasSource = !gold.sources().isEmpty();
      boolean hasTarget = gold.reciprocal()
          ? hasSource && gold.actors().size() > 1
          : !gold.targets().isEmpty();
      if (hasSource) {
        hits.put(Measure.SOURCE, isNamed(gold.actors(), true, false));
      }
      if (hasTarget) {
        hits.put(
            Measure.TARGET,
            gold.reciprocal() ? bothAreNamed() : isNamed(gold.recipients(), false, false));
      }
      if (hasSource || hasTarget) {
        hits.put(Measure.FULL, mentions.stream().anyMatch(this::isFull));
      }
      if (hasSector(gold.actors())) {
        hits.put(Measure.SOURCE_SECTOR, isNamed(gold.actors(), true, true));
      }
      if (hasSector(gold.recipients())) {
        hits.put(Measure.TARGET_SECTOR, isNamed(gold.recipients(), false, true));
      }
      return new PloverOutcome(gold, mentions, hits);
    }

    private boolean hasType(Predicted mention) {
      return mention.type().equals(gold.type());
    }

    private boolean hasQuad(Predicted mention) {
      return quad(mention.type()).equals(quad(gold.type()));
    }

    private static String quad(String type) {
      return Objects.requireNonNull(EventType.valueOf(type).quad(), type);
    }

    private boolean isFull(Predicted mention) {
      return hasType(mention) && gold.isFilledBy(Pair.of(mention));
    }

    private static boolean hasSector(List<PloverRecord.Participant> participants) {
      return participants.stream().anyMatch(p -> p.country() != null && p.sector() != null);
    }

    private boolean isNamed(
        List<PloverRecord.Participant> wanted, boolean asActor, boolean withSector) {
      return wanted.stream().anyMatch(w -> sides(asActor).anyMatch(s -> fits(w, s, withSector)));
    }

    private Stream<Side> sides(boolean asActor) {
      return mentions.stream()
          .flatMap(m -> gold.unordered()
              ? m.sides().stream()
              : Stream.ofNullable(asActor ? m.actor() : m.recipient()));
    }

    private static boolean fits(PloverRecord.Participant wanted, Side side, boolean withSector) {
      if (wanted.country() == null || !wanted.country().equals(Codes.country(side.country()))) {
        return false;
      }
      return !withSector
          || Codes.sectors(side.sector()).stream()
              .anyMatch(Codes.sectors(wanted.sector())::contains);
    }

    /** Whether a second participant is found: another country, or the one country on both sides. */
    private boolean bothAreNamed() {
      Set<String> wanted = gold.sources();
      if (wanted.size() > 1) {
        Set<String> found = mentions.stream()
            .flatMap(m -> m.sides().stream())
            .map(side -> Codes.country(side.country()))
            .filter(country -> country != null && wanted.contains(country))
            .collect(Collectors.toSet());
        return found.size() >= 2;
      }
      String only = wanted.iterator().next();
      return mentions.stream().anyMatch(m -> Pair.of(m).equals(new Pair(only, only)));
    }
  }

  /** The record and what was read in it, on one line. */
  String brief() {
    String read = mentions.stream()
        .map(m -> Pair.of(m).first() + ">" + Pair.of(m).second() + ":" + m.type())
        .collect(Collectors.joining(" "));
    String missed = hits.entrySet().stream()
        .filter(hit -> !hit.getValue())
        .map(hit -> Figures.words(hit.getKey()))
        .collect(Collectors.joining(", "));
    return gold.id() + " | "
        + gold.pairs().stream()
            .map(pair -> pair.first() + ">" + pair.second() + ":" + gold.type())
            .collect(Collectors.joining(" "))
        + " | read: " + (read.isEmpty() ? "nothing" : read) + " | missed: " + missed + " | "
        + gold.text();
  }
}
