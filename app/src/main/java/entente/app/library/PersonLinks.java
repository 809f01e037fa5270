package entente.app.library;

import entente.actor.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Groups actors that are one person. Persons that the gazetteer knows stay apart from each other; any other with a full
 * name joins the one known person of that name, else those of like name; then bare surnames join the one person that has
 * them.
 */
final class PersonLinks {
  private final Map<String, String> leader = new HashMap<>();
  private final Collection<Actor> actors;
  private final Set<String> known;

  PersonLinks(Collection<Actor> actors, Set<String> known) {
    this.actors = actors;
    this.known = known;
    List<Actor> persons = actors.stream().filter(PersonLinks::isNamedPerson).toList();
    List<Actor> full =
        persons.stream().filter(p -> Names.words(p.name()).size() > 1).toList();
    linkFullNames(full);
    linkSurnames(persons.stream().filter(p -> Names.words(p.name()).size() == 1).toList(), full);
  }

  private static boolean isNamedPerson(Actor actor) {
    return actor.type() == Actor.Type.PERSON && Names.isProper(actor.name());
  }

  private boolean isKnown(Actor actor) {
    return known.contains(actor.id());
  }

  private void linkFullNames(List<Actor> full) {
    for (List<Actor> alike : bySurname(full).values()) {
      List<Actor> famous = alike.stream().filter(this::isKnown).toList();
      List<Actor> others = alike.stream().filter(p -> !isKnown(p)).toList();
      for (Actor person : others) {
        List<Actor> same = famous.stream().filter(k -> isSame(k, person)).toList();
        if (same.size() == 1) {
          join(person, same.get(0));
        }
      }
      linkAmong(others.stream().filter(p -> root(p.id()).equals(p.id())).toList());
    }
  }

  private void linkAmong(List<Actor> persons) {
    for (int i = 0; i < persons.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (isSame(persons.get(i), persons.get(j))) {
          join(persons.get(i), persons.get(j));
        }
      }
    }
  }

  /** Spellings of one surname share their consonants, so only persons of one entry need comparing. */
  private static Map<String, List<Actor>> bySurname(List<Actor> persons) {
    Map<String, List<Actor>> entries = new TreeMap<>();
    for (Actor person : persons) {
      entries
          .computeIfAbsent(Names.consonants(surname(person)), key -> new ArrayList<>())
          .add(person);
    }
    return entries;
  }

  private static String surname(Actor person) {
    List<String> words = Names.words(person.name());
    return words.get(words.size() - 1);
  }

  private static boolean isSame(Actor one, Actor other) {
    return one.names().stream().anyMatch(name -> Names.isVariant(name, other.name()))
        || other.names().stream().anyMatch(name -> Names.isVariant(name, one.name()));
  }

  private void linkSurnames(List<Actor> bare, List<Actor> full) {
    Map<String, List<Actor>> entries = bySurname(full);
    for (Actor person : bare) {
      if (isKnown(person)) {
        continue;
      }
      String name = surname(person);
      List<Actor> bearers = entries.getOrDefault(Names.consonants(name), List.of()).stream()
          .filter(other -> Names.isSpelling(name, surname(other)))
          .toList();
      Set<String> persons =
          Set.copyOf(bearers.stream().map(bearer -> root(bearer.id())).toList());
      if (persons.size() == 1) {
        join(person, bearers.get(0));
      }
    }
  }

  private void join(Actor one, Actor other) {
    String from = root(one.id());
    String to = root(other.id());
    if (!from.equals(to)) {
      leader.put(from, to);
    }
  }

  private String root(String id) {
    String at = id;
    while (leader.containsKey(at)) {
      at = leader.get(at);
    }
    return at;
  }

  /** All actors, those that are one together. */
  Collection<List<Actor>> groups() {
    Map<String, List<Actor>> groups = new LinkedHashMap<>();
    for (Actor actor : actors) {
      groups.computeIfAbsent(root(actor.id()), key -> new ArrayList<>()).add(actor);
    }
    return groups.values();
  }
}
