package entente.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins those who are only described where the texts tie them: reports of one event in which one of the same noun has the same
 * part ("an American contractor was killed", "the contractor's death").
 */
final class DescriptionLinks {
  private static final String PART = "part:";

  private DescriptionLinks() {}

  /** Joins those that are one. */
  static void join(List<Persona> personas) {
    Map<String, List<Persona>> byPart = new TreeMap<>();
    for (Persona persona : personas) {
      if (persona.actor().isOfOneArticle()) {
        parts(persona)
            .forEach(
                part -> byPart.computeIfAbsent(part, key -> new ArrayList<>()).add(persona));
      }
    }
    byPart.values().forEach(DescriptionLinks::joinAll);
  }

  private static List<String> parts(Persona persona) {
    return persona.sightings().stream()
        .flatMap(sighting -> sighting.traits().stream())
        .filter(trait -> trait.startsWith(PART))
        .map(part -> part + " " + persona.actor().type() + " " + persona.surname())
        .toList();
  }

  private static void joinAll(List<Persona> same) {
    Persona first = same.get(0);
    for (Persona other : same.subList(1, same.size())) {
      boolean told = first.standsBeside(other);
      if (!told && first.evidence().against(other.evidence()) < Evidence.ANOTHER) {
        first.join(other);
      }
    }
  }
}
