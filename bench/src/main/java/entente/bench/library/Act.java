package entente.bench.library;

import entente.event.EventType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A way to tell an act.
 *
 * @param type its type
 * @param base the verb after "to"
 * @param past the verb of what has happened
 * @param rest what follows: %B the recipient, %o a thing, %p a place, %v a go-between
 * @param together whether both do it together
 */
record Act(EventType type, String base, String past, String rest, boolean together) {
  private static final Map<EventType, List<Act>> ALL = Names.lines("acts.tsv").stream()
      .map(Act::of)
      .collect(Collectors.groupingBy(
          Act::type, () -> new EnumMap<>(EventType.class), Collectors.toList()));

  private static final List<EventType> GOOD = List.of(
      EventType.CONSULT,
      EventType.CONSULT,
      EventType.CONSULT,
      EventType.AGREE,
      EventType.AGREE,
      EventType.SUPPORT,
      EventType.COOPERATE,
      EventType.COOPERATE,
      EventType.AID,
      EventType.AID,
      EventType.CONCEDE,
      EventType.RETREAT);

  private static final List<EventType> BAD = List.of(
      EventType.ACCUSE,
      EventType.ACCUSE,
      EventType.ACCUSE,
      EventType.REJECT,
      EventType.THREATEN,
      EventType.THREATEN,
      EventType.PROTEST,
      EventType.SANCTION,
      EventType.MOBILIZE,
      EventType.COERCE,
      EventType.ASSAULT,
      EventType.ASSAULT,
      EventType.REQUEST);

  private static Act of(String line) {
    String[] fields = line.split("\t");
    boolean together = fields[3].startsWith("&");
    String rest = together ? fields[3].substring(1).strip() : fields[3];
    return new Act(EventType.valueOf(fields[0]), fields[1], fields[2], rest, together);
  }

  /** Some act, cooperative or not. */
  static Act some(boolean cooperative, Random random) {
    return some(Names.one(cooperative ? GOOD : BAD, random), random);
  }

  /** Some act of a type. */
  static Act some(EventType type, Random random) {
    return Names.one(ALL.get(type), random);
  }
}
