package entente.app.library;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which profiles an event has to be decided for together. Those that hang together by links are a part. Where more than a
 * hundred do, chance has joined several events (of many reports on the same two, some are alike in a few words), so that
 * only surer links count there, and surer ones still, until no part is larger; the surest count however many they join.
 * In which part a profile is depends on the links alone, and what comes or goes changes a part or a few, none of them
 * large: so the cost is that of what came, not of the library.
 */
final class EventParts {
  /** Hears which parts have to be decided. */
  @FunctionalInterface
  interface Use {
    /** These profiles hang together by links of at least this score, which is that of the level. */
    void decide(Set<Long> part, int level, double score) throws SQLException;
  }

  /** The odds (as logarithms) that a link needs to count, level by level; all links have more than even odds. */
  private static final double[] SCORES = {0, 1, 2, 3, 4, 5, 6};

  private static final int MOST = 100;

  private final Database database;

  EventParts(Database database) {
    this.database = database;
  }

  /** Whether a new link can change the part of a profile that was decided at a level. */
  static boolean counts(double score, int level) {
    return score >= SCORES[level];
  }

  /**
   * Those of two profiles, between which a link has just gone, whose parts that may have changed. It has changed neither
   * when it did not count in them and a third is linked to both as surely: then what hangs together still does.
   */
  List<Long> changed(Neighbourhood.Pair pair, double score) {
    List<Long> counted = database.list(
        row -> counts(score, row.getInt(2)) ? row.getLong(1) : -1,
        "SELECT number, level FROM profiles WHERE number IN (?, ?) ORDER BY number",
        pair.one(),
        pair.other());
    counted.removeIf(number -> number < 0);
    return counted.isEmpty() && !isJoinedByAnother(pair, score)
        ? List.of(pair.one(), pair.other())
        : counted;
  }

  private boolean isJoinedByAnother(Neighbourhood.Pair pair, double score) {
    double least = 0;
    for (double level : SCORES) {
      least = level <= score ? level : least;
    }
    return database
        .first(
            row -> true,
            "SELECT 1 FROM profile_links a JOIN profile_links b ON b.profile = a.other AND b.other = ?2"
                + " WHERE a.profile = ?1 AND a.score >= ?3 AND b.score >= ?3 LIMIT 1",
            pair.one(),
            pair.other(),
            least)
        .isPresent();
  }

  /** Goes through all parts, as they are now, that the coming and going of links at these profiles has changed. */
  void each(Collection<Long> touched, Use use) throws SQLException {
    Set<Long> open = new TreeSet<>(touched);
    for (int level = 0; !open.isEmpty(); level++) {
      open = undecided(open, level, use);
    }
  }

  /** Decides those that are in small parts at a level; gives the others, with those that were decided at it before. */
  private Set<Long> undecided(Set<Long> open, int level, Use use) throws SQLException {
    int most = level == SCORES.length - 1 ? Integer.MAX_VALUE : MOST;
    Set<Long> decided = new TreeSet<>();
    Set<Long> crowded = new TreeSet<>();
    Set<Long> rising = new TreeSet<>();
    for (long profile : open) {
      if (decided.contains(profile)) {
        continue;
      }
      if (!crowded.contains(profile)) {
        Set<Long> part = reach(profile, level, Integer.MAX_VALUE, most);
        if (part.size() <= most) {
          use.decide(part, level, SCORES[level]);
          decided.addAll(part);
          continue;
        }
        crowded.addAll(part);
      }
      if (!rising.contains(profile)) {
        rising.addAll(reach(profile, level, level, Integer.MAX_VALUE));
      }
    }
    return rising;
  }

  /**
   * What hangs together with a profile by links that count at a level, through profiles decided at most at the highest
   * level; stops when there are more than so many.
   */
  private Set<Long> reach(long profile, int level, int highest, int most) {
    Set<Long> reached = new TreeSet<>(Set.of(profile));
    Deque<Long> open = new ArrayDeque<>(reached);
    while (!open.isEmpty() && reached.size() <= most) {
      for (long other : linked(open.remove(), level, highest, most)) {
        if (reached.add(other)) {
          open.add(other);
        }
      }
    }
    return reached;
  }

  /** One more than the most is enough to learn that a part is too large. */
  private List<Long> linked(long profile, int level, int highest, int most) {
    String through = highest == Integer.MAX_VALUE
        ? ""
        : " AND (SELECT p.level FROM profiles p WHERE p.number = l.other) <= " + highest;
    return database.list(
        row -> row.getLong(1),
        "SELECT l.other FROM profile_links l WHERE l.profile = ? AND l.score >= ?" + through
            + " LIMIT ?",
        profile,
        SCORES[level],
        most == Integer.MAX_VALUE ? -1 : most + 1);
  }
}
