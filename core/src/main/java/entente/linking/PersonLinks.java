package entente.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Joins persons by spellings of their names, and bare names with their bearers. */
final class PersonLinks {
  private final List<Persona> full;
  private final List<Persona> bare;

  private PersonLinks(List<Persona> persons) {
    full = persons.stream().filter(p -> p.words().size() > 1).toList();
    bare = persons.stream().filter(p -> p.words().size() == 1).toList();
  }

  /** Joins those that are one. */
  static void join(List<Persona> persons) {
    PersonLinks links = new PersonLinks(persons);
    links.joinSpellings();
    links.joinBare();
  }

  /** Spellings of one surname share their consonants, so only persons of one entry need comparing. */
  private static Map<String, List<Persona>> bySurname(List<Persona> persons) {
    Map<String, List<Persona>> entries = new TreeMap<>();
    for (Persona person : persons) {
      entries
          .computeIfAbsent(Names.consonants(person.surname()), key -> new ArrayList<>())
          .add(person);
    }
    return entries;
  }

  private void joinSpellings() {
    for (List<Persona> alike : bySurname(full).values()) {
      List<Persona> ordered = alike.stream()
          .sorted(Comparator.comparing((Persona p) -> !p.isKnown()).thenComparing(Persona::key))
          .toList();
      for (Persona person : ordered) {
        if (!person.isKnown()) {
          joinKnown(person, ordered);
        }
      }
      joinUnknown(ordered);
    }
  }

  /** Who is like two known persons may be either. */
  private static void joinKnown(Persona person, List<Persona> all) {
    List<Persona> same = all.stream()
        .filter(other -> other.isKnown() && other.whole() != person.whole())
        .filter(other -> isSame(person, other))
        .toList();
    Set<Persona> whole = same.stream().map(Persona::whole).collect(Collectors.toSet());
    if (whole.size() == 1 && !person.whole().isKnown()) {
      same.get(0).join(person);
    }
  }

  private static void joinUnknown(List<Persona> persons) {
    List<Persona> unknown = persons.stream().filter(p -> !p.isKnown()).toList();
    for (int i = 0; i < unknown.size(); i++) {
      for (int j = 0; j < i; j++) {
        Persona one = unknown.get(j);
        Persona other = unknown.get(i);
        boolean local = one.evidence().isOrdinary() || other.evidence().isOrdinary();
        if (one.whole() != other.whole()
            && isSame(one, other)
            && (!local || one.evidence().support(other.evidence()) >= Evidence.ANOTHER)) {
          one.join(other);
        }
      }
    }
  }

  private static boolean isSame(Persona one, Persona other) {
    boolean spelt = one.isSpelt(other) || other.isSpelt(one);
    boolean shorter = !spelt
        && Names.isShorter(one.actor().name(), other.actor().name())
        && one.evidence().support(other.evidence()) >= Evidence.ANOTHER;
    boolean namesakes = one.ids().equals(other.ids());
    return (spelt || shorter) && !namesakes && !Namesakes.areTwo(one, other);
  }

  private void joinBare() {
    Map<String, List<Persona>> bySurname = bySurname(full);
    Map<String, List<Persona>> byGiven = new TreeMap<>();
    full.forEach(person ->
        byGiven.computeIfAbsent(person.words().get(0), key -> new ArrayList<>()).add(person));
    for (Persona person : bare) {
      if (!person.isKnown()) {
        String name = person.surname();
        List<Persona> bearers = bySurname.getOrDefault(Names.consonants(name), List.of()).stream()
            .filter(other -> Names.isSpelling(name, other.surname()))
            .toList();
        // Many are known by what reads as their first name: Saddam, Suu Kyi, Abiy.
        joinBearer(person, bearers.isEmpty() ? byGiven.getOrDefault(name, List.of()) : bearers);
      }
    }
  }

  /** Whoever is named in full beside the bare name would have been found there. */
  private static void joinBearer(Persona person, List<Persona> bearers) {
    List<Persona> fitting = bearers.stream()
        .map(Persona::whole)
        .distinct()
        .filter(other -> !other.standsBeside(person))
        .filter(other -> person.evidence().against(other.evidence()) < Evidence.ANOTHER)
        .filter(other -> !other.evidence().isOrdinary())
        .toList();
    if (fitting.size() == 1) {
      fitting.get(0).join(person);
    } else if (fitting.size() > 1) {
      joinBest(person, fitting);
    }
  }

  /** Of several bearers the one for whom clearly more speaks. */
  private static void joinBest(Persona person, List<Persona> bearers) {
    List<Persona> ordered = bearers.stream()
        .sorted(Comparator.comparingDouble((Persona p) -> -p.evidence().support(person.evidence()))
            .thenComparing(Persona::key))
        .toList();
    double best = ordered.get(0).evidence().support(person.evidence());
    double second = ordered.get(1).evidence().support(person.evidence());
    if (best >= Evidence.ANOTHER && best - second >= Evidence.ANOTHER) {
      ordered.get(0).join(person);
    }
  }
}
