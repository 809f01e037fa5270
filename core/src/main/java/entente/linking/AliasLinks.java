package entente.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins those of whom an article says that they are one: "X, known as Y". */
final class AliasLinks {
  private static final String ALIAS = "alias:";

  private final List<Persona> personas;
  private final Map<String, Persona> bySighting = new HashMap<>();

  AliasLinks(List<Persona> personas) {
    this.personas = personas;
    boolean any =
        personas.stream().anyMatch(p -> p.sightings().stream().anyMatch(AliasLinks::isAlias));
    if (any) {
      for (Persona persona : personas) {
        persona
            .sightings()
            .forEach(s -> bySighting.put(key(s.document(), s.actor().id()), persona));
      }
    }
  }

  private static String key(String document, String id) {
    return document + "\t" + id;
  }

  private static boolean isAlias(Sighting sighting) {
    return sighting.traits().stream().anyMatch(trait -> trait.startsWith(ALIAS));
  }

  void join() {
    for (Persona persona : personas) {
      for (Sighting sighting :
          persona.sightings().stream().filter(AliasLinks::isAlias).toList()) {
        sighting.traits().stream()
            .filter(trait -> trait.startsWith(ALIAS))
            .sorted()
            .forEach(trait -> join(persona, sighting.document(), trait.substring(ALIAS.length())));
      }
    }
  }

  private void join(Persona persona, String document, String id) {
    Persona other = bySighting.get(key(document, id));
    if (other != null && !(persona.isKnown() && other.isKnown())) {
      persona.join(other);
    }
  }
}
