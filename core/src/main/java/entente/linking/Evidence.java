package entente.linking;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What articles say of somebody, weighed against what they say of another. The weights are set by hand: what tells two
 * people of one full name apart reaches {@link #TWO_PEOPLE}, what keeps a bare surname from its only bearer
 * {@link #ANOTHER}.
 */
final class Evidence {
  static final double TWO_PEOPLE = 2;
  static final double ANOTHER = 1;

  private static final Map<String, String> CLASSES = new HashMap<>();

  static {
    for (String sector : "GOV LEG JUD COP SPY MIL PTY OPP IGO ELI".split(" ")) {
      CLASSES.put(sector, "public");
    }
    for (String sector : "REB UAF CRM".split(" ")) {
      CLASSES.put(sector, "armed");
    }
  }

  private boolean known;
  private final Set<String> countries = new TreeSet<>();
  private final Set<String> sureCountries = new TreeSet<>();
  private final Set<String> classes = new TreeSet<>();
  private final Set<String> genders = new TreeSet<>();
  private final Set<String> bodies = new TreeSet<>();
  private final Set<String> roles = new TreeSet<>();
  private final Set<String> common = new TreeSet<>();
  private final Set<String> walks = new TreeSet<>();

  /** What one article says. */
  static Evidence of(Sighting sighting) {
    Evidence evidence = new Evidence();
    evidence.known = sighting.known();
    if (sighting.actor().country() != null) {
      evidence.countries.add(sighting.actor().country());
      if (sighting.known()) {
        evidence.sureCountries.add(sighting.actor().country());
      }
    }
    if (sighting.actor().sector() != null) {
      evidence.classes.add(CLASSES.getOrDefault(sighting.actor().sector(), "private"));
    }
    sighting.traits().forEach(evidence::learn);
    return evidence;
  }

  private void learn(String trait) {
    int colon = trait.indexOf(':');
    String value = trait.substring(colon + 1);
    switch (trait.substring(0, colon)) {
      case "gender" -> genders.add(value);
      case "body" -> learnBody(value);
      case "role" -> roles.add(value);
      case "office" -> {
        roles.add(value);
        walks.add("office");
      }
      case "armed" -> walks.add("armed");
      case "alias" -> {}
      default -> {
        common.add(value);
        walks.add(trait.substring(0, colon));
      }
    }
  }

  private void learnBody(String body) {
    if (body.startsWith("state:")) {
      sureCountries.add(body.substring("state:".length()));
      countries.add(body.substring("state:".length()));
    } else {
      bodies.add(body);
    }
  }

  /** Takes what is said of the same one elsewhere. */
  void add(Evidence other) {
    known |= other.known;
    countries.addAll(other.countries);
    sureCountries.addAll(other.sureCountries);
    classes.addAll(other.classes);
    genders.addAll(other.genders);
    bodies.addAll(other.bodies);
    roles.addAll(other.roles);
    common.addAll(other.common);
    walks.addAll(other.walks);
  }

  /** Whether it is somebody in public life: known, in office, or in arms. */
  boolean isPublic() {
    return known
        || walks.contains("office")
        || walks.contains("armed")
        || !bodies.isEmpty()
        || !sureCountries.isEmpty()
        || classes.contains("public")
        || classes.contains("armed");
  }

  /** Whether the text calls it by what a private person does. */
  boolean isOrdinary() {
    return walks.contains("ordinary") && !walks.contains("office") && !walks.contains("armed");
  }

  private boolean isPlayer() {
    return walks.contains("play") && !walks.contains("office") && !walks.contains("armed");
  }

  private boolean isLearned() {
    return walks.contains("learned") && !walks.contains("office") && !walks.contains("armed");
  }

  private boolean isInArms() {
    return walks.contains("armed") || classes.contains("armed");
  }

  /** How much more speaks against the two being one than for it; negative where more speaks for it. */
  double against(Evidence other) {
    return genders(other)
        + walks(other)
        + other.walks(this)
        + callings(other)
        + places(other)
        - support(other);
  }

  private double genders(Evidence other) {
    return disjoint(genders, other.genders) && genders.size() == 1 && other.genders.size() == 1
        ? 2
        : 0;
  }

  private double walks(Evidence other) {
    if (isOrdinary() && other.isPublic() && !other.isOrdinary()) {
      return 3;
    }
    if (isPlayer() && other.isPublic() && !other.isPlayer()) {
      return 2.5;
    }
    return isLearned() && other.isInArms() ? 2.5 : 0;
  }

  private double callings(Evidence other) {
    boolean local = isOrdinary() || other.isOrdinary();
    return local && disjoint(common, other.common) ? 2 : 0;
  }

  private double places(Evidence other) {
    double weight = 0;
    if (disjoint(sureCountries, other.sureCountries)) {
      weight += 1.5 + (disjoint(roles, other.roles) ? 0.5 : 0);
    } else if (disjoint(countries, other.countries)) {
      weight += 1;
    }
    return weight + (disjoint(classes, other.classes) ? 0.75 : 0);
  }

  /** How much speaks for the two being one. */
  double support(Evidence other) {
    return (meet(bodies, other.bodies) ? 1.5 : 0)
        + (meet(countries, other.countries) ? 1 : 0)
        + (meet(roles, other.roles) ? 0.5 : 0)
        + (meet(common, other.common) ? 1 : 0);
  }

  /** Whether both are for sure of a country, and of different ones. */
  boolean isElsewhere(Evidence other) {
    return disjoint(sureCountries, other.sureCountries);
  }

  private static boolean disjoint(Collection<String> one, Collection<String> other) {
    return !one.isEmpty() && !other.isEmpty() && !meet(one, other);
  }

  private static boolean meet(Collection<String> one, Collection<String> other) {
    return one.stream().anyMatch(other::contains);
  }
}
