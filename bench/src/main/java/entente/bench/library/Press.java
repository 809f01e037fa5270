package entente.bench.library;

import entente.actor.Actor;
import entente.article.Article;
import entente.statement.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The articles of the invented world, each by its number; one in twelve is a shortened copy of another. */
final class Press {
  private static final LocalDate FIRST = LocalDate.of(1988, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2020, 6, 30);
  private static final int COPIED = 12;
  private static final double SKEW = 1.15;

  private final World world;
  private final int length;

  /** Articles of about so many statements. */
  Press(World world, int length) {
    this.world = world;
    this.length = length;
  }

  /** What an article is made from; a copy has all but outlet, day and length from its original. */
  private record Order(int seed, int number, String outlet, LocalDate day, int statements) {}

  /** The reading of an article. */
  Reading article(int number) {
    return write(order(number));
  }

  private Order order(int number) {
    Random random = new Random(31L * number + 7);
    String outlet = Names.one("outlets", random);
    int days = (int) (LAST.toEpochDay() - FIRST.toEpochDay());
    // More is printed of late than long ago.
    LocalDate day = FIRST.plusDays((long) (days * Math.sqrt(random.nextDouble())));
    if (number % COPIED == COPIED - 1) {
      Order original = order(number - 1 - random.nextInt(5));
      return new Order(
          original.seed(),
          number,
          outlet,
          original.day().plusDays(random.nextInt(3)),
          Math.max(4, original.statements() * (5 + random.nextInt(4)) / 10));
    }
    return new Order(number, number, outlet, day, length - 3 + random.nextInt(7));
  }

  private Reading write(Order order) {
    Random random = new Random(order.seed());
    LocalDate asOf = order(order.seed()).day();
    String id = id(order);
    Reporter reporter = new Reporter(world.atlas(), random, asOf, id);
    ArticleText text = reporter.text();
    text.aside(Names.one("openings", random));
    Dyad main = dyad(random);
    int left = order.statements();
    for (int part = 0; part < 30 && left > 0; part++) {
      Dyad dyad = part == 0 ? main : dyad(random);
      List<Fact> facts = facts(dyad, asOf, part == 0 ? length / 2 : length / 5, random);
      for (Fact fact : facts.subList(0, Math.min(left, facts.size()))) {
        reporter.tell(fact);
        left--;
      }
      if (!facts.isEmpty() && random.nextInt(3) == 0) {
        reporter.turn(
            dyad.one(), dyad.other(), facts.get(facts.size() - 1).day().getYear());
      }
      reporter.end();
    }
    String title = title(main, random);
    return text.reading(article(order, id, title, text));
  }

  private static Article article(Order order, String id, String title, ArticleText text) {
    Random random = new Random(order.number());
    boolean signed = random.nextInt(3) > 0;
    boolean dated = random.nextInt(12) > 0;
    return new Article(
        id,
        order.outlet(),
        title,
        signed ? Names.one("first", random) + " " + Names.one("last", random) : null,
        dated ? order.day() : null,
        "https://www." + slug(order.outlet()) + ".example/" + order.day().getYear() + "/" + id,
        text.text(),
        text.blocks());
  }

  private static String id(Order order) {
    return String.format(Locale.ROOT, "%05d-%s.txt", order.number(), slug(order.outlet()));
  }

  private static String slug(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
  }

  private static String title(Dyad dyad, Random random) {
    Actor one = dyad.one();
    Actor other = dyad.other();
    return String.format(
        Locale.ROOT,
        Names.one(
            List.of(
                "%s and %s: an account",
                "What stands between %s and %s",
                "%s, %s and the long frontier",
                "How %s lost and found %s",
                "Forty years of %s and %s",
                "%s looks back at %s"),
            random),
        one.name(),
        other.name());
  }

  /** The first dyad in one article of eight, the others the less often the later they come. */
  private Dyad dyad(Random random) {
    List<Dyad> dyads = world.dyads();
    if (random.nextInt(7) == 0) {
      return dyads.get(0);
    }
    int number = (int) Math.pow(dyads.size(), Math.pow(random.nextDouble(), 1 / SKEW));
    return dyads.get(Math.min(dyads.size() - 1, number));
  }

  /** Some facts of the past in order of time, the well known ones rather than others. */
  private static List<Fact> facts(Dyad dyad, LocalDate day, int most, Random random) {
    List<Fact> past = new ArrayList<>(dyad.before(day));
    List<Fact> chosen = new ArrayList<>();
    for (int i = 0; i < 2 * most && chosen.size() < most && !past.isEmpty(); i++) {
      int at = random.nextInt(past.size());
      Fact fact = past.get(at);
      boolean famous = Math.floorMod(fact.object().hashCode() + fact.day().hashCode(), 4) == 0;
      if ((famous || random.nextInt(3) > 0) && !chosen.contains(fact)) {
        chosen.add(fact);
        if (fact.answers() != null && !chosen.contains(fact.answers())) {
          chosen.add(fact.answers());
        }
      }
    }
    chosen.sort(Comparator.comparing(Fact::day));
    return chosen;
  }
}
