package entente.app.export;

import entente.statement.Statement;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An event code of CAMEO (Gerner, Schrodt and Yilmaz, Conflict and Mediation Event Observations, 2002).
 *
 * @param code two digits for a root, three or four for what is below it
 * @param goldstein its value on the scale of Goldstein (1992), from -10 (conflict) to 10 (cooperation)
 */
record CameoCode(String code, BigDecimal goldstein) {
  private static final int ROOT = 2;
  private static final int BASE = 3;

  /** What a row of the table asks of a statement. */
  private record Condition(
      String type, String mode, List<String> contexts, String about, String code) {
    static Condition of(List<String> cells) {
      List<String> contexts = Arrays.stream(cells.get(2).split(";"))
          .map(String::strip)
          .filter(c -> !c.isEmpty())
          .toList();
      return new Condition(cells.get(0), cells.get(1), contexts, cells.get(3), cells.get(4));
    }

    boolean holdsFor(Statement statement) {
      return type.equals(statement.type())
          && (mode.isEmpty() || mode.equals(statement.mode()))
          && statement.contexts().containsAll(contexts)
          && (about.isEmpty()
              || (statement.about() != null && about.equals(statement.about().type())));
    }

    /** The mode weighs more than what the act is about, and that more than any number of contexts. */
    int weight() {
      return (mode.isEmpty() ? 0 : 100) + (about.isEmpty() ? 0 : 10) + contexts.size();
    }
  }

  private static final Map<String, CameoCode> CODES = new HashMap<>();
  private static final List<Condition> CONDITIONS =
      Lookup.rows("plover-to-cameo.tsv").stream().map(Condition::of).toList();

  static {
    for (List<String> cells : Lookup.rows("cameo-codes.tsv")) {
      CODES.put(cells.get(0), new CameoCode(cells.get(0), new BigDecimal(cells.get(1))));
    }
  }

  /** The code that a statement licenses, which is always one that CAMEO has; none for ties, which CAMEO does not know. */
  static Optional<CameoCode> of(Statement statement) {
    return CONDITIONS.stream()
        .filter(condition -> condition.holdsFor(statement))
        .max(Comparator.comparingInt(Condition::weight)
            .thenComparing(CONDITIONS::indexOf, Comparator.reverseOrder()))
        .map(condition -> CODES.get(condition.code()));
  }

  /** Every code of CAMEO. */
  static Map<String, CameoCode> all() {
    return Map.copyOf(CODES);
  }

  /** The code at the second level: "0251" is below "025"; a root is its own. */
  String base() {
    return code.substring(0, Math.min(BASE, code.length()));
  }

  /** The root: "0251" is below "02". */
  String root() {
    return code.substring(0, ROOT);
  }

  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  int quadClass() {
    int root = Integer.parseInt(root());
    return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
  }
}
