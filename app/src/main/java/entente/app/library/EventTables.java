package entente.app.library;

import entente.linking.Components;
import entente.linking.EventLinker;
import entente.linking.Hashes;
import entente.linking.Likeness;
import entente.linking.Profile;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables of what reports the same event. Each profile stands in them once, however many statements have it; with which
 * others it is held against, the index of keys tells. Events are decided anew only for what hangs together with a profile
 * that came or went. The caller holds the transaction.
 */
final class EventTables {
  private static final String AMONG = " IN (SELECT value FROM json_each(?))";

  private final Database database;
  private final KeyTable keys;
  private final EventParts parts;
  private final EventLinker linker = new EventLinker();
  private long compared;

  EventTables(Database database) {
    this.database = database;
    this.keys = new KeyTable(database);
    this.parts = new EventParts(database);
  }

  /** How many pairs of profiles were held against each other so far. */
  long compared() {
    return compared;
  }

  private List<Long> numbers(String sql, @Nullable Object... values) {
    return database.list(row -> row.getLong(1), sql, values);
  }

  // ---- statements come
  // ------------------------------------------------------------------------------------------------

  /** Gives a statement its profile, unless it has it already. */
  void add(long statement, Profile profile) throws SQLException {
    long number = number(profile, Records.write(profile));
    List<Long> before = numbers("SELECT profile FROM reports WHERE statement = ?", statement);
    if (!before.equals(List.of(number))) {
      database.change("DELETE FROM reports WHERE statement = ?", statement);
      database.change(
          "INSERT INTO reports (statement, profile, event) VALUES (?, ?, '')", statement, number);
      Unsettled.PROFILE.add(database, List.of(number));
    }
  }

  private long number(Profile profile, String content) throws SQLException {
    long hash = Hashes.of(content);
    List<Long> same =
        numbers("SELECT number FROM profiles WHERE hash = ? AND content = ?", hash, content);
    return same.isEmpty() ? insert(profile, hash, content) : same.get(0);
  }

  private long insert(Profile profile, long hash, String content) throws SQLException {
    long number =
        database.insert("INSERT INTO profiles (hash, content) VALUES (?, ?)", hash, content);
    Neighbourhood near = keys.add(number, Ranks.of(profile, hash));
    for (Stored other : stored("number" + AMONG, Records.write(near.candidates()))) {
      link(new Stored(number, profile, 0), other);
    }
    for (Neighbourhood.Pair parted : near.parted()) {
      part(parted);
    }
    return number;
  }

  private void link(Stored one, Stored other) throws SQLException {
    compared++;
    Likeness likeness = linker.likeness(one.profile(), other.profile());
    if (likeness.same()) {
      database.changeAll(
          "INSERT OR IGNORE INTO profile_links (profile, other, score) VALUES (?, ?, ?)",
          List.of(
              new Object[] {one.number(), other.number(), likeness.score()},
              new Object[] {other.number(), one.number(), likeness.score()}));
      Unsettled.PROFILE.add(
          database,
          Stream.of(one, other)
              .filter(end -> EventParts.counts(likeness.score(), end.level()))
              .map(Stored::number)
              .toList());
    }
  }

  /** Two that another has come between are no longer held against each other, unless they are near by another key. */
  private void part(Neighbourhood.Pair pair) throws SQLException {
    Optional<Double> score = score(pair);
    if (score.isPresent() && !keys.areNear(ranks(pair.one()), ranks(pair.other()))) {
      database.changeAll(
          "DELETE FROM profile_links WHERE profile = ? AND other = ?",
          List.of(
              new Object[] {pair.one(), pair.other()}, new Object[] {pair.other(), pair.one()}));
      Unsettled.PROFILE.add(database, parts.changed(pair, score.get()));
    }
  }

  private Optional<Double> score(Neighbourhood.Pair pair) {
    return database.first(
        row -> row.getDouble(1),
        "SELECT score FROM profile_links WHERE profile = ? AND other = ?",
        pair.one(),
        pair.other());
  }

  private Map<Long, Long> ranks(long number) {
    return database
        .first(
            row -> Ranks.of(Records.profile(row.getString(2)), row.getLong(1)),
            "SELECT hash, content FROM profiles WHERE number = ?",
            number)
        .orElseThrow();
  }

  private record Stored(long number, Profile profile, int level) {}

  private List<Stored> stored(String condition, Object value) {
    return database.list(
        row -> new Stored(row.getLong(1), Records.profile(row.getString(2)), row.getInt(3)),
        "SELECT number, content, level FROM profiles WHERE " + condition + " ORDER BY number",
        value);
  }

  // ---- statements go
  // ------------------------------------------------------------------------------------------------

  /** Takes out the profiles that no statement has any more, and decides anew on all that hung on what came and went. */
  void settle() throws SQLException {
    Set<Long> touched = new TreeSet<>();
    for (long profile : Unsettled.PROFILE.take(database)) {
      if (numbers("SELECT 1 FROM reports WHERE profile = ? LIMIT 1", profile).isEmpty()) {
        touched.addAll(linked(profile));
        remove(profile);
      } else {
        touched.add(profile);
      }
    }
    touched.addAll(Unsettled.PROFILE.take(database));
    List<Long> left = numbers(
        "SELECT number FROM profiles WHERE number" + AMONG + " ORDER BY number",
        Records.write(touched));
    parts.each(left, this::decide);
  }

  private List<Long> linked(long profile) {
    return numbers("SELECT other FROM profile_links WHERE profile = ?", profile);
  }

  private void remove(long number) throws SQLException {
    Neighbourhood near = keys.remove(number, ranks(number));
    database.changeAll(
        "DELETE FROM profile_links WHERE profile = ? AND other = ?",
        linked(number).stream().map(other -> new Object[] {other, number}).toList());
    database.change("DELETE FROM profile_links WHERE profile = ?", number);
    database.change("DELETE FROM profiles WHERE number = ?", number);
    for (Neighbourhood.Pair joined : near.joined()) {
      join(joined);
    }
  }

  /** Two between which another has gone are now held against each other. */
  private void join(Neighbourhood.Pair pair) throws SQLException {
    if (score(pair).isEmpty()) {
      List<Stored> two = stored("number" + AMONG, Records.write(List.of(pair.one(), pair.other())));
      link(two.get(0), two.get(1));
    }
  }

  // ---- events
  // ------------------------------------------------------------------------------------------------

  private void decide(Set<Long> part, int level, double score) throws SQLException {
    String numbers = Records.write(part);
    Map<Long, String> names = names(numbers);
    List<Components.Node> nodes = stored("number" + AMONG, numbers).stream()
        .map(stored -> new Components.Node(name(names, stored.number()), stored.profile()))
        .toList();
    Map<String, String> events = Components.of(nodes, bonds(numbers, score, names));
    List<@Nullable Object[]> rows = new ArrayList<>();
    names.forEach((number, name) -> {
      String event = events.get(name);
      rows.add(new @Nullable Object[] {event, number, event});
    });
    database.changeAll("UPDATE reports SET event = ? WHERE profile = ? AND event <> ?", rows);
    database.change(
        "UPDATE profiles SET level = ?1 WHERE number" + AMONG.replace("?", "?2")
            + " AND level <> ?1",
        level,
        numbers);
  }

  private static String name(Map<Long, String> names, long number) {
    String name = names.get(number);
    if (name == null) {
      throw new IllegalStateException("no statement has profile " + number);
    }
    return name;
  }

  /** The smallest statement id of each profile. */
  private Map<Long, String> names(String part) {
    Map<Long, String> names = new LinkedHashMap<>();
    database.each(
        row -> {
          names.put(row.getLong(1), row.getString(2));
          return true;
        },
        "SELECT r.profile, min(s.id) FROM reports r JOIN statements s ON s.number = r.statement"
            + " WHERE r.profile" + AMONG + " GROUP BY r.profile ORDER BY r.profile",
        part);
    return names;
  }

  private List<Components.Bond> bonds(String part, double score, Map<Long, String> names) {
    return database
        .list(
            row -> new Link(row.getLong(1), row.getLong(2), row.getDouble(3)),
            "SELECT profile, other, score FROM profile_links WHERE profile < other AND score >= ?"
                + " AND profile" + AMONG,
            score,
            part)
        .stream()
        .filter(link -> names.containsKey(link.other()))
        .map(link ->
            new Components.Bond(name(names, link.one()), name(names, link.other()), link.score()))
        .toList();
  }

  private record Link(long one, long other, double score) {}
}
