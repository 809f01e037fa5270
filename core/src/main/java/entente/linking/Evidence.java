package entente.linking;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

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
  private Set<String> countries = Set.of();
  private Set<String> sureCountries = Set.of();
  private Set<String> classes = Set.of();
  private Set<String> genders = Set.of();
  private Set<String> bodies = Set.of();
  private Set<String> roles = Set.of();
  private Set<String> common = Set.of();
  private Set<String> walks = Set.of();

  /** Most have a value or two, or none; a library has many thousands of them. */
  private static Set<String> with(Set<String> values, String value) {
    if (values.contains(value)) {
      return values;
    }
    Set<String> more = new HashSet<>(values);
    more.add(value);
    return values.isEmpty() ? Set.of(value) : more;
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = one;
    for (String value : other) {
      all = with(all, value);
    }
    return all;
  }

  /** Takes what one article says. */
  void learn(Sighting sighting) {
    known |= sighting.known();
    String country = sighting.actor().country();
    if (country != null) {
      countries = with(countries, country);
      if (sighting.known()) {
        sureCountries = with(sureCountries, country);
      }
    }
    String sector = sighting.actor().sector();
    if (sector != null) {
      classes = with(classes, CLASSES.getOrDefault(sector, "private"));
    }
    sighting.traits().forEach(this::learn);
  }

  private void learn(String trait) {
    int colon = trait.indexOf(':');
    String value = trait.substring(colon + 1);
    switch (trait.substring(0, colon)) {
      case "gender" -> genders = with(genders, value);
      case "body" -> learnBody(value);
      case "role" -> roles = with(roles, value);
      case "office" -> {
        roles = with(roles, value);
        walks = with(walks, "office");
      }
      case "armed" -> walks = with(walks, "armed");
      case "alias", "part" -> {}
      default -> {
        common = with(common, value);
        walks = with(walks, trait.substring(0, colon));
      }
    }
  }

  private void learnBody(String body) {
    if (body.startsWith("state:")) {
      sureCountries = with(sureCountries, body.substring("state:".length()));
      countries = with(countries, body.substring("state:".length()));
    } else {
      bodies = with(bodies, body);
    }
  }

  /** Takes what is said of the same one elsewhere. */
  void add(Evidence other) {
    known |= other.known;
    countries = union(countries, other.countries);
    sureCountries = union(sureCountries, other.sureCountries);
    classes = union(classes, other.classes);
    genders = union(genders, other.genders);
    bodies = union(bodies, other.bodies);
    roles = union(roles, other.roles);
    common = union(common, other.common);
    walks = union(walks, other.walks);
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
    for (String value : one) {
      if (other.contains(value)) {
        return true;
      }
    }
    return false;
  }
}
