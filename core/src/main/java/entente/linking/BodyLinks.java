package entente.linking;

import entente.actor.Actor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Joins organisations and groups by their names and acronyms. */
final class BodyLinks {
  private static final Pattern ACRONYM =
      Pattern.compile("\\p{Lu}[\\p{Lu}\\d]{1,7}(-\\p{Lu}{1,4})?");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?=\\s)");
  /** Words that make no other name: "the Wagner group", "Wagner". */
  private static final Set<String> SMALL = Set.of(
      "the", "of", "for", "and", "in", "s", "group", "organisation", "organization", "movement");

  private BodyLinks() {}

  /** Whether it is an organisation or group that has a name. */
  static boolean isBody(Persona persona) {
    Actor actor = persona.actor();
    boolean kind = actor.type() == Actor.Type.ORGANISATION || actor.type() == Actor.Type.GROUP;
    return kind && !actor.isOfOneArticle() && Names.isProper(actor.name());
  }

  /** Joins those that are one. */
  static void join(List<Persona> bodies) {
    by(bodies, BodyLinks::fullNames).values().forEach(BodyLinks::joinAll);
    joinAcronyms(bodies);
  }

  private static Map<String, List<Persona>> by(
      List<Persona> bodies, Function<Persona, Set<String>> keys) {
    Map<String, List<Persona>> byKey = new TreeMap<>();
    for (Persona body : bodies) {
      keys.apply(body)
          .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(body));
    }
    return byKey;
  }

  /** One that two known bodies share belongs to neither for sure. */
  private static void joinAll(List<Persona> same) {
    Set<Persona> known =
        same.stream().filter(Persona::isKnown).map(Persona::whole).collect(Collectors.toSet());
    if (known.size() > 1) {
      return;
    }
    List<Persona> ordered = new ArrayList<>(known);
    same.stream().filter(body -> !body.isKnown()).forEach(ordered::add);
    for (int i = 1; i < ordered.size(); i++) {
      if (!ordered.get(0).evidence().isElsewhere(ordered.get(i).evidence())) {
        ordered.get(0).join(ordered.get(i));
      }
    }
  }

  private static boolean isAcronym(String name) {
    return ACRONYM.matcher(name.replace(".", "")).matches();
  }

  /** The names of several words, and short ones that are all its name, in whatever order their words stand. */
  private static Set<String> fullNames(Persona body) {
    Set<String> keys = new TreeSet<>();
    boolean bare = body.names().stream().allMatch(name -> words(name).size() < 2);
    for (String name : body.names()) {
      List<String> words = words(name);
      if (!isAcronym(name)
          && (words.size() > 1 || words.size() == 1 && (bare || isSuffixed(name)))) {
        keys.add(String.join(" ", new TreeSet<>(words)));
      }
    }
    return keys;
  }

  private static boolean isSuffixed(String name) {
    return Names.words(name).size() > 1;
  }

  private static List<String> words(String name) {
    String owner = POSSESSIVE.matcher(name).replaceAll("");
    return Names.words(owner).stream().filter(word -> !SMALL.contains(word)).toList();
  }

  /**
   * A body that goes by its acronym alone is the one that an article introduces with it, else the one whose initials they
   * are and of which the same is said; where there are several, none.
   */
  private static void joinAcronyms(List<Persona> bodies) {
    List<Persona> named = bodies.stream().filter(body -> !isBare(body)).toList();
    Map<String, List<Persona>> introduced = by(named, BodyLinks::acronyms);
    Map<String, List<Persona>> spelt = by(named, BodyLinks::initials);
    for (Persona body : bodies) {
      if (isBare(body) && !body.isKnown()) {
        String acronym = acronyms(body).iterator().next();
        List<Persona> meant = fitting(body, introduced.getOrDefault(acronym, List.of()), 0);
        if (meant.isEmpty() && acronym.length() > 2) {
          meant = fitting(body, spelt.getOrDefault(acronym, List.of()), Evidence.ANOTHER);
        }
        if (meant.size() == 1) {
          meant.get(0).join(body);
        }
      }
    }
  }

  private static List<Persona> fitting(Persona body, List<Persona> bodies, double support) {
    return bodies.stream()
        .map(Persona::whole)
        .distinct()
        .filter(other -> !other.evidence().isElsewhere(body.evidence()))
        .filter(other -> other.evidence().support(body.evidence()) >= support)
        .toList();
  }

  private static boolean isBare(Persona body) {
    return body.names().stream().allMatch(BodyLinks::isAcronym);
  }

  private static Set<String> acronyms(Persona body) {
    return body.names().stream()
        .filter(BodyLinks::isAcronym)
        .map(name -> name.replace(".", "").toUpperCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> initials(Persona body) {
    return body.names().stream()
        .filter(name -> !isAcronym(name))
        .map(BodyLinks::initials)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String initials(String name) {
    return Arrays.stream(name.split("[\\s\\-]+"))
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }
}
