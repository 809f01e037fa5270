package entente.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Parts the people whom articles call by one full name, where what is said of them does not go together. */
final class Namesakes {
  private Namesakes() {}

  /** The sightings of one id, one persona for each of whom they are of; one where nothing speaks against it. */
  static List<Persona> of(Collection<Sighting> sightings) {
    List<Persona> personas = alike(sightings);
    if (personas.size() == 1 || !anyTwo(personas)) {
      return List.of(new Persona(sightings));
    }
    joinSupported(personas);
    List<Persona> whole = personas.stream().filter(Persona::isWhole).toList();
    List<Persona> others =
        whole.stream().filter(persona -> !persona.evidence().isOrdinary()).toList();
    if (anyTwo(others)) {
      others.forEach(persona -> joinOnly(persona, others));
    } else {
      others.forEach(persona -> others.get(0).join(persona));
    }
    return whole.stream().filter(Persona::isWhole).toList();
  }

  /** Of thousands of articles most say the same. */
  private static List<Persona> alike(Collection<Sighting> sightings) {
    Map<String, List<Sighting>> byTraits = new TreeMap<>();
    for (Sighting one : sightings) {
      String traits = one.traits().isEmpty() ? "" : new TreeSet<>(one.traits()).toString();
      String all =
          one.known() + " " + one.actor().country() + " " + one.actor().sector() + " " + traits;
      byTraits.computeIfAbsent(all, key -> new ArrayList<>()).add(one);
    }
    return byTraits.values().stream().map(Persona::new).toList();
  }

  private static boolean anyTwo(List<Persona> personas) {
    return personas.stream()
        .anyMatch(one -> personas.stream().anyMatch(other -> areTwo(one, other)));
  }

  static boolean areTwo(Persona one, Persona other) {
    return one.evidence().against(other.evidence()) >= Evidence.TWO_PEOPLE;
  }

  private record Pair(Persona one, Persona other, double support) {}

  /** Those of whom the same is said are one, the most alike first. */
  private static void joinSupported(List<Persona> personas) {
    List<Pair> pairs = new ArrayList<>();
    for (Persona one : personas) {
      for (Persona other : personas) {
        double support = one.evidence().support(other.evidence());
        if (one.key().compareTo(other.key()) < 0 && support > 0) {
          pairs.add(new Pair(one, other, support));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble((Pair p) -> -p.support())
        .thenComparing(p -> p.one().key())
        .thenComparing(p -> p.other().key()));
    for (Pair pair : pairs) {
      if (!areTwo(pair.one(), pair.other())) {
        pair.one().join(pair.other());
      }
    }
  }

  /** Of whom too little is said is the one of that name in public life, if there is one such. */
  private static void joinOnly(Persona persona, List<Persona> all) {
    List<Persona> others = all.stream()
        .filter(other -> other.isWhole() && other != persona && !areTwo(persona, other))
        .toList();
    if (persona.isWhole() && others.size() == 1) {
      others.get(0).join(persona);
    }
  }
}
