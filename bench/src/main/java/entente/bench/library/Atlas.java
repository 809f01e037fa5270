package entente.bench.library;

import entente.actor.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Who acts in the invented world: states with their officials, groups, organisations. */
final class Atlas {
  private static final int OFFICIALS = 6;

  private final List<Actor> states = new ArrayList<>();
  private final List<Actor> groups = new ArrayList<>();
  private final List<Actor> organisations = new ArrayList<>();
  private final Map<String, List<Actor>> officials = new HashMap<>();
  private final Map<String, String> roles = new HashMap<>();

  Atlas(Random random) {
    for (String name : Names.of("states")) {
      Actor state = state(name);
      states.add(state);
      officials.put(state.id(), officials(state, random));
    }
    Names.of("groups").forEach(name -> groups.add(body("group", name, Actor.Type.GROUP, "UAF")));
    Names.of("organisations")
        .forEach(
            name -> organisations.add(body("organisation", name, Actor.Type.ORGANISATION, "IGO")));
  }

  /** Codes that no state of this world has. */
  private Actor state(String name) {
    String code = "X" + (char) ('A' + states.size() / 26) + (char) ('A' + states.size() % 26);
    return new Actor("state:" + code, name, Actor.Type.STATE, code, "GOV", List.of(name));
  }

  private List<Actor> officials(Actor state, Random random) {
    List<Actor> persons = new ArrayList<>();
    while (persons.size() < OFFICIALS) {
      String last = Names.one("last", random);
      String name = Names.one("first", random) + " " + last;
      String id = "person:" + slug(name);
      if (roles.putIfAbsent(id, Names.one("roles", random)) == null) {
        persons.add(
            new Actor(id, name, Actor.Type.PERSON, state.country(), "GOV", List.of(name, last)));
      }
    }
    return persons;
  }

  private static Actor body(String kind, String name, Actor.Type type, String sector) {
    return new Actor(kind + ":" + slug(name), name, type, null, sector, List.of(name));
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
  }

  List<Actor> states() {
    return states;
  }

  List<Actor> groups() {
    return groups;
  }

  List<Actor> organisations() {
    return organisations;
  }

  /** Those who act for a state; none for others. */
  List<Actor> officials(Actor state) {
    return officials.getOrDefault(state.id(), List.of());
  }

  /** The office of a person. */
  String role(Actor person) {
    return roles.getOrDefault(person.id(), "envoy");
  }

  /** Somebody of any state. */
  Actor somebody(Random random) {
    return Names.one(officials(Names.one(states, random)), random);
  }
}
