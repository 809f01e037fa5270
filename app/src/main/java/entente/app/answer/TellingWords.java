package entente.app.answer;

import entente.app.answer.SideBySide.Row;
import entente.app.answer.SideBySide.Telling;
import entente.linking.Contradiction;
import entente.linking.Origin;
import entente.linking.Report;
import entente.statement.Attribution;
import entente.time.EventDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How two sources tell the same, in words; the one is called A, the other B. */
public final class TellingWords {
  private static final int LISTED = 2;

  private TellingWords() {}

  /** In short what the two have to do with each other: "same; B gives the day", "differ: the date"; empty for one alone. */
  public static String note(Row row) {
    if (row.first() == null || row.second() == null) {
      return "";
    }
    List<String> notes = new ArrayList<>();
    if (row.differences().isEmpty()) {
      notes.add("same");
      String closer = closer(date(row.first().best()), date(row.second().best()));
      if (closer != null) {
        notes.add(closer);
      }
    } else {
      notes.add("differ: " + Citing.list(kinds(row.differences())));
    }
    if (row.oneOrigin()) {
      notes.add("one origin");
    }
    return String.join("; ", notes);
  }

  private static List<String> kinds(List<Contradiction> differences) {
    return differences.stream().map(d -> kind(d.kind())).distinct().toList();
  }

  private static String kind(Contradiction.Kind kind) {
    return switch (kind) {
      case HAPPENED -> "whether it happened";
      case DATE -> "the date";
      case ACTOR -> "who";
      case NUMBER -> "the number";
      case DISBELIEF -> "whether to believe it";
    };
  }

  private static EventDate date(Report report) {
    return report.statement().date();
  }

  private static @Nullable String closer(EventDate first, EventDate second) {
    long one = days(first);
    long other = days(second);
    if (one == other) {
      return null;
    }
    boolean left = one < other;
    return (left ? "A" : "B") + gives(left ? first : second, left ? second : first);
  }

  private static String gives(EventDate close, EventDate vague) {
    LocalDate from = close.from();
    LocalDate to = close.to();
    if (vague.isUndated() || from == null || to == null) {
      return " gives a date";
    }
    if (from.equals(to)) {
      return " gives the day";
    }
    boolean year = from.getYear() == to.getYear();
    return year && from.getMonth() == to.getMonth()
        ? " gives the month"
        : year ? " gives the year" : " dates it closer";
  }

  /** How many days are possible; more than any span where an end is open, and yet more where both are. */
  private static long days(EventDate date) {
    if (date.isUndated()) {
      return Long.MAX_VALUE;
    }
    return date.from() == null || date.to() == null
        ? Long.MAX_VALUE - 1
        : date.to().toEpochDay() - date.from().toEpochDay();
  }

  /** Whose word it is: "origin: the article itself", "origin: Ryan Crocker, by way of Dexter Filkins". */
  public static String origin(Telling telling) {
    Set<String> names = new LinkedHashSet<>();
    telling.origins().forEach(origin -> names.add(name(origin, telling)));
    return (names.size() == 1 ? "origin: " : "origins: ") + String.join("; ", names);
  }

  /** An article that has it from the other one's is not the origin itself. */
  private static String name(Origin origin, Telling telling) {
    Report report = origin.reports().stream()
        .filter(telling.reports()::contains)
        .findFirst()
        .orElseThrow();
    boolean copied = !report.document().equals(origin.reports().get(0).document());
    List<Attribution> chain = report.statement().attribution();
    return switch (origin.kind()) {
      case AGENCY -> "the agency " + origin.name();
      case OUTLET ->
        copied
            ? origin.name()
            : chain.isEmpty() ? "the article itself" : "the article, which hides its source";
      case SOURCE -> origin.name() + way(chain);
    };
  }

  /** Those between the article and the end of the chain. */
  private static String way(List<Attribution> chain) {
    List<String> between = chain.stream()
        .limit(Math.max(0, chain.size() - 1))
        .map(Attribution::name)
        .filter(name -> name != null)
        .distinct()
        .toList();
    return between.isEmpty() ? "" : ", by way of " + Citing.list(between);
  }

  /** By way of whom most of what a source tells alone is told, if it is one: ", most of it by way of Ryan Crocker". */
  public static String mostly(Collection<Telling> alone) {
    Map<String, Long> counts = alone.stream()
        .flatMap(telling -> telling.origins().stream()
            .filter(origin -> origin.kind() == Origin.Kind.SOURCE)
            .map(Origin::name)
            .distinct())
        .collect(Collectors.groupingBy(name -> name, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 1 && 2 * entry.getValue() > alone.size())
        .map(entry -> ", most of it by way of " + entry.getKey())
        .findFirst()
        .orElse("");
  }

  /** What a source is: how many articles, who wrote them, of which days. */
  public static String what(ChosenSource source, List<Report> reports) {
    var documents = reports.stream().map(Report::document).distinct().toList();
    if (documents.isEmpty()) {
      return "tells nothing of it";
    }
    List<String> parts = new ArrayList<>();
    boolean speaker = source.kind().equals("speaker");
    parts.add((speaker ? "speaks in " : "") + Phrases.count(documents.size(), "article"));
    List<String> authors = documents.stream()
        .map(d -> d.author())
        .filter(author -> author != null && !author.isBlank())
        .map(PlainText::oneLine)
        .distinct()
        .toList();
    if (!speaker && !authors.isEmpty()) {
      parts.add(
          "by " + (authors.size() > LISTED ? authors.size() + " authors" : Citing.list(authors)));
    }
    parts.add(published(documents.stream()
        .map(d -> d.published())
        .filter(day -> day != null)
        .sorted()
        .toList()));
    return String.join(" · ", parts);
  }

  private static String published(List<LocalDate> days) {
    return days.isEmpty()
        ? "no date on the page"
        : DateWords.range(days.get(0), days.get(days.size() - 1));
  }
}
