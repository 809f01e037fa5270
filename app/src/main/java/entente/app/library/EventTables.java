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
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The tables of what reports the same event. Each profile stands in them once, however many statements have it; with which
 * others it is held against, the index of keys tells. Events are decided anew only for what hangs together with a profile
 * that came or went. The caller holds the transaction.
 */
final class EventTables {
  private static final String AMONG = " IN (SELECT value FROM json_each(?))";

  private final Database database;
  private final EventLinker linker = new EventLinker();
  private long compared;

  EventTables(Database database) {
    this.database = database;
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
    Set<Long> keys = keys(profile);
    List<Stored> candidates = stored(
        "number IN (SELECT passing.profile FROM profile_keys passing WHERE passing.key" + AMONG
            + ")",
        Records.write(keys));
    long number =
        database.change("INSERT INTO profiles (hash, content) VALUES (?, ?)", hash, content);
    database.changeAll(
        "INSERT INTO profile_keys (key, profile) VALUES (?, ?)",
        keys.stream().map(key -> new Object[] {key, number}).toList());
    link(number, profile, candidates);
    return number;
  }

  private void link(long number, Profile profile, List<Stored> candidates) throws SQLException {
    List<Object[]> links = new ArrayList<>();
    for (Stored other : candidates) {
      Likeness likeness = linker.likeness(profile, other.profile());
      if (likeness.same()) {
        links.add(new Object[] {number, other.number(), likeness.score()});
        links.add(new Object[] {other.number(), number, likeness.score()});
      }
    }
    compared += candidates.size();
    database.changeAll("INSERT INTO profile_links (profile, other, score) VALUES (?, ?, ?)", links);
  }

  private static Set<Long> keys(Profile profile) {
    Set<Long> keys = new TreeSet<>();
    profile.keys().forEach(key -> keys.add(Hashes.of(key)));
    return keys;
  }

  private record Stored(long number, Profile profile) {}

  private List<Stored> stored(String condition, Object value) {
    return database.list(
        row -> new Stored(row.getLong(1), Records.profile(row.getString(2))),
        "SELECT number, content FROM profiles WHERE " + condition + " ORDER BY number",
        value);
  }

  // ---- statements go
  // ------------------------------------------------------------------------------------------------

  /** Takes out the profiles that no statement has any more, and decides anew on all that hung on what came and went. */
  void settle() throws SQLException {
    List<Long> touched = Unsettled.PROFILE.take(database);
    Set<Long> left = new TreeSet<>(touched);
    for (long profile : touched) {
      if (numbers("SELECT 1 FROM reports WHERE profile = ? LIMIT 1", profile).isEmpty()) {
        left.addAll(linked(profile));
        remove(profile);
        left.remove(profile);
      }
    }
    for (Set<Long> part : Reach.of(left, this::linked)) {
      settle(part);
    }
  }

  private List<Long> linked(long profile) {
    return numbers("SELECT other FROM profile_links WHERE profile = ?", profile);
  }

  private void remove(long number) throws SQLException {
    for (Stored stored : stored("number = ?", number)) {
      database.changeAll(
          "DELETE FROM profile_keys WHERE key = ? AND profile = ?",
          keys(stored.profile()).stream().map(key -> new Object[] {key, number}).toList());
    }
    database.changeAll(
        "DELETE FROM profile_links WHERE profile = ? AND other = ?",
        linked(number).stream().map(other -> new Object[] {other, number}).toList());
    database.change("DELETE FROM profile_links WHERE profile = ?", number);
    database.change("DELETE FROM profiles WHERE number = ?", number);
  }

  // ---- events
  // ------------------------------------------------------------------------------------------------

  private void settle(Set<Long> part) throws SQLException {
    Map<Long, String> names = names(part);
    List<Components.Node> nodes = stored("number" + AMONG, Records.write(part)).stream()
        .map(stored -> new Components.Node(name(names, stored.number()), stored.profile()))
        .toList();
    Map<String, String> events = Components.of(nodes, bonds(part, names));
    List<@Nullable Object[]> rows = new ArrayList<>();
    names.forEach((number, name) -> {
      String event = events.get(name);
      rows.add(new @Nullable Object[] {event, number, event});
    });
    database.changeAll("UPDATE reports SET event = ? WHERE profile = ? AND event <> ?", rows);
  }

  private static String name(Map<Long, String> names, long number) {
    String name = names.get(number);
    if (name == null) {
      throw new IllegalStateException("no statement has profile " + number);
    }
    return name;
  }

  /** The smallest statement id of each profile. */
  private Map<Long, String> names(Set<Long> part) {
    Map<Long, String> names = new LinkedHashMap<>();
    database.each(
        row -> {
          names.put(row.getLong(1), row.getString(2));
          return true;
        },
        "SELECT r.profile, min(s.id) FROM reports r JOIN statements s ON s.number = r.statement"
            + " WHERE r.profile" + AMONG + " GROUP BY r.profile ORDER BY r.profile",
        Records.write(part));
    return names;
  }

  private List<Components.Bond> bonds(Set<Long> part, Map<Long, String> names) {
    return database.list(
        row -> new Components.Bond(
            name(names, row.getLong(1)), name(names, row.getLong(2)), row.getDouble(3)),
        "SELECT profile, other, score FROM profile_links WHERE profile < other AND profile" + AMONG,
        Records.write(part));
  }
}
