package entente.linking;

import entente.actor.Actor;
import entente.statement.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a profile is looked for. Every key names the two sides, so that what passes between other actors is never looked
 * at; then either the time, or, for what is undated or dated loosely, the kind of act with one more word near it.
 */
final class BlockingKeys {
  /** Days by which two exact dates of one event may differ. */
  private static final int SLACK = 3;
  /** A looser interval is not cut into months. */
  private static final int MONTHS = 3;

  private final Profile profile;
  private final Set<String> keys = new LinkedHashSet<>();

  BlockingKeys(Profile profile) {
    this.profile = profile;
  }

  Set<String> all() {
    if (profile.kind() == Statement.Kind.TIE) {
      dyads(false).forEach(dyad -> keys.add("t|" + profile.type() + "|" + dyad));
      return keys;
    }
    addTimes();
    addActs();
    addSingleSides();
    return keys;
  }

  private void addTimes() {
    for (String dyad : dyads(true)) {
      for (String family : TypeFamilies.of(profile.type())) {
        weeks().forEach(week -> keys.add("w|" + week + "|" + family + "|" + dyad));
        months().forEach(month -> keys.add("m|" + month + "|" + family + "|" + dyad));
      }
    }
  }

  private void addActs() {
    if (!Comparing.OFTEN_DONE.contains(profile.type())
        && sides().stream().anyMatch(this::isNamed)) {
      dyads(false).forEach(dyad -> keys.add("n|" + profile.trigger() + "|" + dyad));
    }
    for (String dyad : dyads(true)) {
      for (String family : TypeFamilies.of(profile.type())) {
        profile.object().forEach(word -> keys.add("o|" + family + "|" + word + "|" + dyad));
      }
      profile.about().forEach(word -> keys.add("b|" + profile.type() + "|" + word + "|" + dyad));
      tokens().forEach(token -> keys.add("a|" + profile.trigger() + "|" + token + "|" + dyad));
      if (Stems.isRare(profile.trigger())) {
        keys.add("r|" + profile.trigger() + "|" + dyad);
      }
      if (isPersonHit()) {
        keys.add("v|" + dyad);
      }
    }
  }

  /** For a report that does not say who the other was; the many acts of states are parted by the words near them. */
  private void addSingleSides() {
    for (Part side : sides()) {
      for (String name : names(side, true)) {
        boolean few = isNamed(side) && !name.equals(side.country());
        List<String> words = few ? List.of("") : tokens().toList();
        for (String month : months()) {
          words.forEach(
              word -> keys.add("s|" + month + "|" + profile.trigger() + "|" + word + "|" + name));
        }
      }
    }
  }

  /** Whether it is nobody's state, whose acts are many, and no description, which fits many. */
  private boolean isNamed(Part side) {
    return side.type() != Actor.Type.STATE && !side.isDescription();
  }

  private boolean isPersonHit() {
    return profile.type().equals("ASSAULT")
        && profile.recipient() != null
        && profile.recipient().isNamedPerson();
  }

  private Stream<String> tokens() {
    return Stream.concat(profile.near().stream(), profile.object().stream()).distinct();
  }

  private List<Part> sides() {
    return Stream.of(profile.actor(), profile.recipient())
        .filter(side -> side != null)
        .toList();
  }

  // ---- sides
  // ------------------------------------------------------------------------------------------------

  private Set<String> dyads(boolean countries) {
    Set<String> dyads = new TreeSet<>();
    for (String one : names(profile.actor(), countries)) {
      for (String other : names(profile.recipient(), countries)) {
        dyads.add(one.compareTo(other) <= 0 ? one + "|" + other : other + "|" + one);
      }
    }
    return dyads;
  }

  /** What a side may be called by other reports of the same: by its country, or by the consonants of its names. */
  private Set<String> names(@Nullable Part side, boolean countries) {
    if (side == null) {
      return Set.of("?");
    }
    Set<String> names = new TreeSet<>();
    if (side.country() != null && (countries || side.type() == Actor.Type.STATE)) {
      names.add(side.country());
    }
    if (side.decided() != null) {
      names.add(side.decided());
    }
    if (side.isDescription()) {
      names.add("#" + head(side.name()));
      // "An old adversary" whom the sentence goes on to name.
      profile.names().forEach(name -> names.add("p:" + NameForms.consonants(name)));
    } else if (side.isNamedPerson()) {
      side.names().forEach(name -> names.add("p:" + NameForms.surname(name)));
    } else if (names.isEmpty() || !countries && side.type() != Actor.Type.STATE) {
      names.add(side.id());
    }
    return names;
  }

  private static String head(String name) {
    String[] words = NameForms.fold(name).split(" ");
    return Stems.stem(words[words.length - 1]);
  }

  // ---- times
  // ------------------------------------------------------------------------------------------------

  private List<Long> weeks() {
    LocalDate from = profile.from();
    LocalDate to = profile.to();
    if (from == null || to == null || !profile.isExact()) {
      return List.of();
    }
    long first = week(from.minusDays(SLACK));
    long last = week(to.plusDays(SLACK));
    return Stream.iterate(first, week -> week <= last, week -> week + 1).toList();
  }

  private static long week(LocalDate day) {
    return Math.floorDiv(day.toEpochDay(), 7);
  }

  private Set<String> months() {
    LocalDate from = profile.from();
    LocalDate to = profile.to();
    if (from == null
        || to == null
        || ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to) >= MONTHS) {
      return Set.of();
    }
    return Stream.iterate(
            from.withDayOfMonth(1), month -> !month.isAfter(to), month -> month.plusMonths(1))
        .map(month -> month.toString().substring(0, "2002-01".length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
