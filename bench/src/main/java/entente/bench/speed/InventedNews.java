package entente.bench.speed;

import entente.actor.Actor;
import entente.bench.speed.InventedReading.Act;
import entente.event.EventType;
import entente.statement.Reading;
import entente.time.EventDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A stream of invented news with the spread that real news has: forty articles a day, which tell the acts of the last
 * days, as several others do, look back at acts of the past, the famous ones most often, tell what no other tells, and
 * name standing ties. Few dyads have most of the acts; three statements in five are undated. The same number always gives
 * the same article.
 */
final class InventedNews {
  /** The number of statements in each article. */
  static final int STATEMENTS = 25;

  private static final int ARTICLES_A_DAY = 40;
  private static final int ACTS_A_DAY = 60;
  /** Acts are told of from so many days before the first article. */
  private static final int PAST_DAYS = 100;

  private static final int FAMOUS = 20_000;
  private static final int DYADS = 20_000;
  private static final int ACTORS = 1_500;
  private static final int STATES = 150;
  private static final int WORDS = 5_000;
  private static final double SKEW = 0.8;
  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

  /** Of each kind of act a few words that tell it, the most common kinds several times. */
  private static final List<String> VERBS = List.of(
      "CONSULT met",
      "CONSULT visited",
      "CONSULT phoned",
      "CONSULT met",
      "ACCUSE accused",
      "ACCUSE condemned",
      "ACCUSE blamed",
      "REQUEST urged",
      "REQUEST called",
      "SUPPORT praised",
      "SUPPORT backed",
      "AID supplied",
      "AID funded",
      "SANCTION sanctioned",
      "THREATEN threatened",
      "THREATEN warned",
      "ASSAULT struck",
      "ASSAULT attacked",
      "ASSAULT killed",
      "ASSAULT shelled",
      "COERCE arrested",
      "COERCE expelled",
      "REJECT rejected",
      "AGREE agreed",
      "AGREE signed",
      "COOPERATE cooperated",
      "MOBILIZE deployed",
      "RETREAT withdrew",
      "CONCEDE released",
      "PROTEST protested");

  private static final List<String> TIES = List.of(
      "ALLIED allied", "HOSTILE opposed", "SPONSORS sponsors", "LEADS leads", "MEMBER joined");

  private final Random random;
  private final int day;
  private final List<Act> acts = new ArrayList<>();

  private InventedNews(int number) {
    this.random = new Random(number);
    this.day = PAST_DAYS + number / ARTICLES_A_DAY;
  }

  /** The reading of the article with a number, from 0. */
  static Reading of(int number) {
    InventedNews news = new InventedNews(number);
    for (int i = 0; i < STATEMENTS; i++) {
      news.tell(i);
    }
    return InventedReading.of(
        "news-" + number + ".txt", FIRST_DAY.plusDays(news.day), actor(STATES + 7), news.acts);
  }

  private void tell(int index) {
    if (index < 10) {
      tell(day * ACTS_A_DAY - random.nextInt(3 * ACTS_A_DAY), index < 6);
    } else if (index < 13) {
      tell(random.nextInt(day * ACTS_A_DAY + 1), index < 11);
    } else if (index < 16) {
      tell(-1 - zipf(random, FAMOUS), index < 14);
    } else if (index < 21) {
      // Nobody else tells of this one.
      acts.add(act(random.nextLong(), undated()));
    } else {
      tellTie(random.nextInt(5) == 0);
    }
  }

  private void tell(int fact, boolean dated) {
    LocalDate on = fact >= 0
        ? FIRST_DAY.plusDays(fact / ACTS_A_DAY)
        : FIRST_DAY.minusDays(new Random(fact).nextInt(12_000));
    acts.add(act(fact, dated ? InventedReading.on(on, on) : undated()));
  }

  private static EventDate undated() {
    return EventDate.undated("nothing says when");
  }

  /** An act, of whose ten words each article takes seven and adds three. */
  private Act act(long fact, EventDate date) {
    Random own = new Random(fact * 31 + 7);
    int dyad = zipf(own, DYADS);
    String[] verb = VERBS.get(own.nextInt(VERBS.size())).split(" ");
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      String word = word(zipf(own, WORDS));
      words.add(random.nextInt(10) < 7 ? word : word(zipf(random, WORDS)));
    }
    return new Act(
        EventType.valueOf(verb[0]),
        actor(dyad, 0),
        verb[1],
        actor(dyad, 1),
        String.join(" ", words),
        date);
  }

  private void tellTie(boolean dated) {
    int dyad = zipf(random, DYADS);
    String[] verb = TIES.get(random.nextInt(TIES.size())).split(" ");
    LocalDate year = FIRST_DAY.minusYears(random.nextInt(30));
    EventDate date = dated ? InventedReading.on(year, year.plusYears(1).minusDays(1)) : undated();
    acts.add(new Act(
        EventType.valueOf(verb[0]),
        actor(dyad, 0),
        verb[1],
        actor(dyad, 1),
        word(zipf(random, WORDS)),
        date));
  }

  /** A number from 0 up to the limit, the small ones more often: about as the power 0.8 of its rank. */
  private static int zipf(Random random, int limit) {
    double top = Math.pow(limit, 1 - SKEW);
    double rank = Math.pow(1 + random.nextDouble() * (top - 1), 1 / (1 - SKEW));
    return Math.min((int) rank - 1, limit - 1);
  }

  // ---- names
  // ------------------------------------------------------------------------------------------------

  private static Actor actor(int dyad, int side) {
    Random own = new Random(2L * dyad + side);
    int first = zipf(own, ACTORS);
    // The sides of a dyad differ.
    return actor(side == 0 ? 2 * (first / 2) : 2 * (first / 2) + 1);
  }

  private static Actor actor(int number) {
    String country = code(number % STATES);
    String name = capitalised(word(WORDS + number));
    if (number < STATES) {
      return new Actor("state:" + country, name, Actor.Type.STATE, country, "GOV", List.of(name));
    }
    String full = capitalised(word(2 * WORDS + number)) + " " + name;
    String id = full.toLowerCase(Locale.ROOT).replace(' ', '-');
    return number % 2 == 0
        ? new Actor("person:" + id, full, Actor.Type.PERSON, country, "GOV", List.of(full))
        : new Actor("group:" + id, full, Actor.Type.GROUP, country, "UAF", List.of(full));
  }

  private static String code(int number) {
    return "" + (char) ('A' + number / 26) + (char) ('A' + number % 26) + "X";
  }

  /** A word that can be spoken, another for each number. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number + 70; rest > 0; rest /= 70) {
      word.append("bdfghklmnprtvz".charAt(rest % 70 / 5)).append("aeiou".charAt(rest % 5));
    }
    return word.append("nt").toString();
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
