package entente.app.web.api;

import entente.app.answer.DayRange;
import entente.app.answer.UsageException;
import entente.app.river.River;
import entente.app.river.RiverChoice;
import entente.app.river.SourceLetters.Source;
import entente.event.EventType;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a river is asked for.
 *
 * @param exact only what the two themselves did
 * @param range the time
 * @param sources letters or names of sources; empty for all
 * @param types types of events and ties; empty for all
 * @param actual only what happened or was said
 * @param least the least confidence
 */
record RiverQuery(
    boolean exact,
    DayRange range,
    List<String> sources,
    List<String> types,
    boolean actual,
    double least) {
  private static final double LEAST = 0.5;
  private static final int LISTED = 8;

  static RiverQuery of(Context context) {
    Query asked = Query.of(context, "from", "to", "source", "type", "real", "least", "exact");
    Double least = asked.share("least");
    List<String> types = asked.texts("type");
    types.forEach(RiverQuery::requireType);
    return new RiverQuery(
        asked.flag("exact"),
        asked.range(),
        asked.texts("source"),
        types,
        asked.word("real", "all", "actual").equals("actual"),
        least == null ? LEAST : least);
  }

  private static void requireType(String type) {
    if (Arrays.stream(EventType.values()).noneMatch(known -> known.name().equals(type))) {
      throw new UsageException("\"" + type + "\" is no type. Write one of: "
          + Arrays.stream(EventType.values()).map(Enum::name).collect(Collectors.joining(", "))
          + ".");
    }
  }

  /** The same, of a river whose sources are known. */
  RiverChoice choice(River river) {
    Set<String> names = new LinkedHashSet<>();
    sources.forEach(source -> names.add(name(river.sources(), source)));
    return new RiverChoice(range, names, Set.copyOf(types), actual, least);
  }

  private static String name(List<Source> sources, String asked) {
    return sources.stream()
        .filter(s -> s.name().equals(asked) || s.letter().equals(asked))
        .findFirst()
        .map(Source::name)
        .orElseThrow(() -> new UsageException(
            "\"" + asked + "\" is no source of this relation." + listed(sources)));
  }

  private static String listed(List<Source> sources) {
    return sources.isEmpty()
        ? ""
        : " Its sources are: "
            + sources.stream()
                .limit(LISTED)
                .map(s -> s.letter() + " " + s.name())
                .collect(Collectors.joining(", "))
            + (sources.size() > LISTED ? " and " + (sources.size() - LISTED) + " more." : ".");
  }
}
