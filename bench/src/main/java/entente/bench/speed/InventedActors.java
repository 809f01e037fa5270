package entente.bench.speed;

import entente.actor.Actor;
import java.util.ArrayList;
import java.util.List;

/** The actors of invented articles: two states in all of them, others in some, and persons of each article alone. */
final class InventedActors {
  /** The name of the state that acts in every article. */
  static final String FIRST = "United States";

  /** The name of the state that it deals with. */
  static final String SECOND = "Iran";

  private static final List<Actor> ALWAYS = List.of(state("USA", FIRST), state("IRN", SECOND));
  private static final List<Actor> OFTEN = List.of(
      state("IRQ", "Iraq"),
      state("SYR", "Syria"),
      state("TUR", "Turkey"),
      state("RUS", "Russia"),
      state("ISR", "Israel"),
      state("SAU", "Saudi Arabia"),
      state("GBR", "United Kingdom"),
      state("FRA", "France"));

  private InventedActors() {}

  /** The ten actors of an article; the third and fourth are persons. */
  static List<Actor> of(int article) {
    List<Actor> actors = new ArrayList<>(ALWAYS);
    for (int i = 0; i < 4; i++) {
      // Half of the persons stand in ten articles each, as people in the news do.
      actors.add(person(i % 2 == 0 ? "Envoy" : "Witness", i % 2 == 0 ? article / 10 : article, i));
    }
    for (int i = 0; i < 4; i++) {
      actors.add(OFTEN.get((article + i) % OFTEN.size()));
    }
    return actors;
  }

  private static Actor state(String code, String name) {
    return new Actor("state:" + code, name, Actor.Type.STATE, code, "GOV", List.of(name));
  }

  private static Actor person(String word, int number, int index) {
    String name = word + " " + letters(number) + " " + letters(26 * number + index);
    String id = "person:" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    return new Actor(id, name, Actor.Type.PERSON, null, null, List.of(name));
  }

  /** A number as a name: 0 is A, 25 is Z, 26 is Ba. */
  private static String letters(int number) {
    StringBuilder name = new StringBuilder();
    for (int rest = number; rest > 0 || name.length() == 0; rest /= 26) {
      name.insert(0, (char) ('a' + rest % 26));
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }
}
