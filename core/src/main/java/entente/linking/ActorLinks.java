package entente.linking;

import entente.actor.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds which actors of single articles are one. The same id is the same actor, unless what two articles say of its bearer
 * does not go together (a minister, a fishmonger); persons of one full name or spellings of it, who are said to be one
 * ("X, known as Y"), and bodies of one name or acronym are one; a bare surname is the one bearer of it against whom
 * nothing speaks. Actors that the gazetteer knows stay apart from each other. Whoever is only described ("the
 * negotiator") is nobody of another article, unless one of the same noun has the same part in the same event. The answer depends on the set of sightings alone.
 */
public final class ActorLinks {
  private static final Comparator<Sighting> IN_ORDER = Comparator.comparing(Sighting::document)
      .thenComparing(sighting -> sighting.actor().name());

  private ActorLinks() {}

  /** The sightings, those that are one actor together. */
  public static List<List<Sighting>> groups(Collection<Sighting> sightings) {
    List<Persona> personas = personas(sightings);
    new AliasLinks(personas).join();
    PersonLinks.join(persons(personas));
    BodyLinks.join(personas.stream().filter(BodyLinks::isBody).toList());
    DescriptionLinks.join(personas);
    return personas.stream().filter(Persona::isWhole).map(Persona::sightings).toList();
  }

  private static List<Persona> personas(Collection<Sighting> sightings) {
    Map<String, List<Sighting>> byId = new HashMap<>();
    sightings.forEach(
        one -> byId.computeIfAbsent(one.actor().id(), id -> new ArrayList<>()).add(one));
    List<Persona> personas = new ArrayList<>();
    for (String id : new TreeSet<>(byId.keySet())) {
      List<Sighting> same = byId.getOrDefault(id, List.of());
      same.sort(IN_ORDER);
      Actor actor = same.get(0).actor();
      boolean apart = same.size() > 1 && !actor.isOfOneArticle();
      if (apart && actor.type() == Actor.Type.PERSON) {
        personas.addAll(Namesakes.of(same));
      } else {
        personas.add(new Persona(same));
      }
    }
    return personas;
  }

  private static List<Persona> persons(List<Persona> personas) {
    return personas.stream()
        .filter(p ->
            p.actor().type() == Actor.Type.PERSON && Names.isProper(p.actor().name()))
        .toList();
  }
}
