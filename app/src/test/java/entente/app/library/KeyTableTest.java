package entente.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import entente.app.library.Neighbourhood.Pair;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTableTest {
  @TempDir
  private Path folder;

  /** Follows what the table says about one key of many profiles, whose ranks are in the order of a shuffle. */
  private static final class Follower {
    private final KeyTable table;
    private final Map<Long, Long> rankOf = new TreeMap<>();
    private final Set<String> near = new TreeSet<>();

    Follower(Database database) {
      table = new KeyTable(database);
    }

    private static Map<Long, Long> ranks(long profile) {
      return Map.of(7L, profile * 7919 % 1009 - 500);
    }

    private static String name(long one, long other) {
      return Math.min(one, other) + "-" + Math.max(one, other);
    }

    void add(long profile) throws java.sql.SQLException {
      Neighbourhood change = table.add(profile, ranks(profile));
      rankOf.put(ranks(profile).get(7L), profile);
      change.candidates().forEach(other -> near.add(name(profile, other)));
      change.parted().forEach(pair -> near.remove(name(pair.one(), pair.other())));
    }

    void remove(long profile) throws java.sql.SQLException {
      Neighbourhood change = table.remove(profile, ranks(profile));
      rankOf.remove(ranks(profile).get(7L));
      near.removeIf(pair -> List.of(pair.split("-")).contains(String.valueOf(profile)));
      for (Pair pair : change.joined()) {
        near.add(name(pair.one(), pair.other()));
      }
    }

    Set<String> expected() {
      List<Long> order = new ArrayList<>(rankOf.values());
      Set<String> pairs = new TreeSet<>();
      for (int i = 0; i < order.size(); i++) {
        for (int j = i + 1; j <= i + KeyTable.NEAR && j < order.size(); j++) {
          pairs.add(name(order.get(i), order.get(j)));
        }
      }
      return pairs;
    }

    boolean areNear(long one, long other) {
      return table.areNear(ranks(one), ranks(other));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void whoIsNearDependsOnlyOnWhoIsThere(int seed) throws Exception {
    Random random = new Random(seed);
    try (Database database = Database.write(folder)) {
      Follower follower = new Follower(database);
      Set<Long> there = new TreeSet<>();
      for (int step = 0; step < 400; step++) {
        long profile = random.nextInt(100);
        if (there.add(profile)) {
          follower.add(profile);
        } else if (random.nextBoolean()) {
          there.remove(profile);
          follower.remove(profile);
        }
      }
      assertThat(follower.near).isEqualTo(follower.expected());
      for (long one : there) {
        for (long other : there) {
          if (one != other) {
            assertThat(follower.areNear(one, other))
                .isEqualTo(follower.near.contains(Follower.name(one, other)));
          }
        }
      }
    }
  }

  @Test
  void fewProfilesOfAKeyAreAllHeldAgainstEachOther() throws Exception {
    try (Database database = Database.write(folder)) {
      KeyTable table = new KeyTable(database);
      for (long profile = 0; profile <= KeyTable.NEAR; profile++) {
        assertThat(table.add(profile, Map.of(1L, -profile)).candidates()).hasSize((int) profile);
      }
    }
  }
}
