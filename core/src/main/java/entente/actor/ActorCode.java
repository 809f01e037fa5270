package entente.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A code of CAMEO's kind: blocks of three letters, first a state or a kind of actor without one ("IGO"), then roles.
 *
 * @param state the code of the state, or null where the first block is none
 * @param sector PLOVER's sector of the first role that has one, or null
 * @param first the first block
 * @param isState whether it is a state without any role
 */
record ActorCode(@Nullable String state, @Nullable String sector, String first, boolean isState) {
  private static final class Shared {
    static final Map<String, Table.Row> BLOCKS = new HashMap<>();
    static final Set<String> FEDERATIONS = new HashSet<>();

    static {
      for (Table.Row row : Table.read("actor-codes.tsv")) {
        BLOCKS.put(row.text("code"), row);
        if (row.text("kind").equals("federation")) {
          FEDERATIONS.add(row.text("code"));
        }
      }
    }
  }

  /**
   * Takes a code apart.
   *
   * @param states the codes of the states that are known
   * @return empty if its blocks are not of three letters or the first is nobody's
   */
  static Optional<ActorCode> of(String code, Set<String> states) {
    if (!code.matches("([A-Z]{3})+")) {
      return Optional.empty();
    }
    int second = 3;
    String first = code.substring(0, 3);
    String next = code.length() > 3 ? state(code.substring(3, 6), states) : null;
    if (Shared.FEDERATIONS.contains(first) && next != null) {
      first = code.substring(3, 6);
      second = 6;
    }
    String state = state(first, states);
    if (state == null && !Shared.BLOCKS.containsKey(first)) {
      return Optional.empty();
    }
    String sector = state == null ? sector(first) : null;
    for (int i = second; i < code.length() && sector == null; i += 3) {
      sector = sector(code.substring(i, i + 3));
    }
    return Optional.of(
        new ActorCode(state, sector, first, state != null && second >= code.length()));
  }

  private static @Nullable String state(String block, Set<String> states) {
    Table.Row row = Shared.BLOCKS.get(block);
    String state = row == null ? block : row.orNull("state");
    return state != null && states.contains(state) ? state : null;
  }

  private static @Nullable String sector(String block) {
    Table.Row row = Shared.BLOCKS.get(block);
    return row == null ? null : row.orNull("sector");
  }
}
