package entente.linking;

import entente.actor.Actor;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How one side of a report fits the same side of another. */
enum Fit {
  SAME_STATE("the same state on a side"),
  SAME("the same person or body on a side"),
  NAME("a name on a side that fits"),
  AGENT("on a side one acts for the other"),
  COMPATRIOT("on a side two of one state"),
  DESCRIPTION("on a side a description that fits"),
  VAGUE("on a side a description that may fit"),
  PERHAPS_AGENT("on a side one may act for the other"),
  ONE_UNKNOWN("on a side one report names nobody"),
  BOTH_UNKNOWN("on a side neither report names anybody"),
  OTHER("");

  /** PLOVER's sectors of those who act for their state. */
  private static final Set<String> OF_STATE = Set.of("GOV", "MIL", "SPY", "COP", "LEG", "JUD");

  private final String feature;

  Fit(String feature) {
    this.feature = feature;
  }

  /** The name of what it adds to the comparison. */
  String feature() {
    return feature;
  }

  /** Whether the two are one actor, not only of one side. */
  boolean isOne() {
    return this == SAME_STATE || this == SAME || this == NAME;
  }

  /** How two sides fit; the order makes no difference. */
  static Fit of(@Nullable Part one, @Nullable Part other) {
    if (one == null || other == null) {
      return one == other ? BOTH_UNKNOWN : ONE_UNKNOWN;
    }
    if (one.effectiveId().equals(other.effectiveId())) {
      return one.type() == Actor.Type.STATE ? SAME_STATE : SAME;
    }
    if (one.isDescription() || other.isDescription()) {
      return described(one, other);
    }
    if (areOfDifferentStates(one, other)) {
      return OTHER;
    }
    return named(one, other);
  }

  private static boolean areOfDifferentStates(Part one, Part other) {
    return one.country() != null
        && other.country() != null
        && !one.country().equals(other.country());
  }

  private static Fit named(Part one, Part other) {
    boolean decidedApart = one.decided() != null && other.decided() != null;
    if (!decidedApart && haveOneName(one, other)) {
      return NAME;
    }
    boolean persons = one.isNamedPerson() && other.isNamedPerson();
    boolean state = one.type() == Actor.Type.STATE || other.type() == Actor.Type.STATE;
    if (state
        && (one.isNamedPerson() && one.country() == null
            || other.isNamedPerson() && other.country() == null)) {
      return PERHAPS_AGENT;
    }
    if (persons || one.country() == null || !one.country().equals(other.country())) {
      return OTHER;
    }
    if (state) {
      Part agent = one.type() == Actor.Type.STATE ? other : one;
      return agent.sector() != null && OF_STATE.contains(agent.sector()) ? AGENT : COMPATRIOT;
    }
    return COMPATRIOT;
  }

  private static boolean haveOneName(Part one, Part other) {
    if (one.type() == Actor.Type.PERSON && other.type() == Actor.Type.PERSON) {
      return one.names().stream()
          .anyMatch(name -> other.names().stream().anyMatch(o -> NameForms.isLike(name, o)));
    }
    return one.type() != Actor.Type.STATE
        && other.type() != Actor.Type.STATE
        && one.type() != Actor.Type.PERSON
        && other.type() != Actor.Type.PERSON
        && !Collections.disjoint(one.names(), other.names());
  }

  /** "The gunmen" may be those whom another article names; they are hardly those of another state. */
  private static Fit described(Part one, Part other) {
    if (areOfDifferentStates(one, other)) {
      return OTHER;
    }
    boolean both = one.isDescription() && other.isDescription();
    if (both && !Collections.disjoint(words(one), words(other))) {
      return DESCRIPTION;
    }
    return VAGUE;
  }

  private static Set<String> words(Part part) {
    Set<String> words = new TreeSet<>();
    part.names().forEach(name -> Stems.words(name).forEach(word -> words.add(word.stem())));
    return words;
  }
}
