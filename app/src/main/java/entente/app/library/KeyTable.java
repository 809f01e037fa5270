package entente.app.library;

import entente.app.library.Neighbourhood.Pair;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is held against whom: profiles that share a key, and of those that share it with very many others, the ones that are
 * near in the order of their ranks (the sorted neighbourhood of M. A. Hernández and S. J. Stolfo, "The merge/purge problem
 * for large databases", SIGMOD 1995). So a profile that comes is held against a number of others that does not grow with
 * the library. Which pairs are near depends on what profiles there are alone, not on the order in which they came: one
 * that comes parts pairs, and one that goes joins them.
 */
final class KeyTable {
  /** So many on either side are near; up to one more profiles of a key are all held against each other. */
  static final int NEAR = 10;

  private final Database database;

  KeyTable(Database database) {
    this.database = database;
  }

  /** Puts in a profile with its rank for each key. */
  Neighbourhood add(long profile, Map<Long, Long> ranks) throws SQLException {
    Set<Long> candidates = new TreeSet<>();
    List<Pair> parted = new ArrayList<>();
    for (long key : known(ranks)) {
      long rank = ranks.getOrDefault(key, 0L);
      List<Long> before = before(key, rank);
      List<Long> after = after(key, rank);
      candidates.addAll(before);
      candidates.addAll(after);
      parted.addAll(across(before, after));
    }
    database.change(
        "INSERT INTO profile_keys (key, rank, profile) SELECT value ->> 0, value ->> 1, ? FROM json_each(?)",
        profile,
        rows(ranks));
    return new Neighbourhood(candidates, parted, List.of());
  }

  private static String rows(Map<Long, Long> ranks) {
    return Records.write(
        ranks.entrySet().stream().map(e -> List.of(e.getKey(), e.getValue())).toList());
  }

  /** Those of the keys that other profiles have: mostly few. */
  private List<Long> known(Map<Long, Long> ranks) {
    return database.list(
        row -> row.getLong(1),
        "SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM profile_keys p WHERE p.key = value)",
        Records.write(ranks.keySet()));
  }

  /** Takes out a profile. */
  Neighbourhood remove(long profile, Map<Long, Long> ranks) throws SQLException {
    List<Pair> joined = new ArrayList<>();
    ranks.forEach((key, rank) -> joined.addAll(across(before(key, rank), after(key, rank))));
    database.change(
        "DELETE FROM profile_keys WHERE (key, rank) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?2))"
            + " AND profile = ?1",
        profile,
        rows(ranks));
    return new Neighbourhood(Set.of(), List.of(), joined);
  }

  private List<Long> before(long key, long rank) {
    return database.list(
        row -> row.getLong(1),
        "SELECT profile FROM profile_keys WHERE key = ? AND rank < ? ORDER BY rank DESC LIMIT "
            + NEAR,
        key,
        rank);
  }

  private List<Long> after(long key, long rank) {
    return database.list(
        row -> row.getLong(1),
        "SELECT profile FROM profile_keys WHERE key = ? AND rank > ? ORDER BY rank LIMIT " + NEAR,
        key,
        rank);
  }

  /** The pairs around a place that are just near without what stands there, and just not with it. */
  private static List<Pair> across(List<Long> before, List<Long> after) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 1; i <= before.size(); i++) {
      int j = NEAR + 1 - i;
      if (j >= 1 && j <= after.size()) {
        pairs.add(new Pair(before.get(i - 1), after.get(j - 1)));
      }
    }
    return pairs;
  }

  /** Whether two profiles, given by their ranks, are near by any key. */
  boolean areNear(Map<Long, Long> one, Map<Long, Long> other) {
    return one.entrySet().stream()
        .filter(entry -> other.containsKey(entry.getKey()))
        .anyMatch(entry -> areNear(entry.getKey(), entry.getValue(), other.get(entry.getKey())));
  }

  private boolean areNear(long key, long rank, long other) {
    return database
            .list(
                row -> row.getLong(1),
                "SELECT 1 FROM profile_keys WHERE key = ? AND rank > ? AND rank < ? LIMIT " + NEAR,
                key,
                Math.min(rank, other),
                Math.max(rank, other))
            .size()
        < NEAR;
  }
}
