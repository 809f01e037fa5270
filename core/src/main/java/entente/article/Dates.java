package entente.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as English newspapers write them; always the day as written, whatever hour and zone stand beside it. */
final class Dates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may"
          + "|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>(?:1[6-9]|20)\\d\\d)";
  private static final String CLOCK = "\\d\\d?:\\d\\d(?::\\d\\d)?(?:\\s+[A-Z+:\\d-]{2,9})?";

  private static final List<Pattern> FORMS = List.of(
      form(YEAR + "([-/.])(?<number>[01]?\\d)\\2(?<day>[0-3]?\\d)"),
      form(DAY + "[\\s/,-]+(?:of\\s+)?" + MONTH + "[\\s/,-]*" + YEAR),
      form(MONTH + "[\\s/-]*" + DAY + "[\\s,/-]+(?:" + CLOCK + "\\s+)?" + YEAR),
      form(YEAR + "[\\s,-]+" + MONTH + "[\\s-]+" + DAY));

  private static final Pattern NUMBERS = Pattern.compile(
      "(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2((?:1[6-9]|20)\\d\\d)(?![\\d/-])");
  private static final Pattern COMPACT =
      Pattern.compile("((?:1[6-9]|20)\\d\\d)([01]\\d)([0-3]\\d)(?:T?\\d{4,6}Z?)?");
  private static final Pattern PARTIAL =
      Pattern.compile("(?:1[6-9]|20)\\d\\d(?:[-/](?:0[1-9]|1[0-2]))?");
  private static final Pattern STAMP_PART = Pattern.compile("[\\p{L}.]+|\\d+|\\S");
  private static final Set<String> STAMP_WORDS = words("stamp-words.tsv", 0);
  private static final Set<String> REVISED =
      Set.of("updated", "modified", "amended", "edited", "revised");

  /** A line that says when an article came out: the day, and whether that of a later version. */
  record Stamp(@Nullable LocalDate published, @Nullable LocalDate revised, boolean worded) {
    /** The day of publication; where only that of the version read is given, that. */
    @Nullable
    LocalDate day() {
      return published != null ? published : revised;
    }
  }

  private record Hit(int begin, int end, LocalDate date) {}

  private Dates() {}

  private static Pattern form(String form) {
    return Pattern.compile(
        "(?<![\\p{L}\\d])" + form + "(?=T\\d|[^\\p{L}\\d]|$)", Pattern.CASE_INSENSITIVE);
  }

  private static Set<String> words(String name, int column) {
    Set<String> words = new TreeSet<>();
    Data.rows(name, 2).forEach(row -> words.add(row.get(column)));
    return words;
  }

  /** The day that a value of a field names, with or without a time. */
  static Optional<LocalDate> parse(String value) {
    Matcher compact = COMPACT.matcher(value.strip());
    if (compact.matches()) {
      return date(compact.group(1), compact.group(2), compact.group(3));
    }
    List<Hit> hits = hits(value);
    return hits.isEmpty() ? Optional.empty() : Optional.of(hits.get(0).date());
  }

  /** Whether the value names a year or month only. */
  static boolean isPartial(String value) {
    return PARTIAL.matcher(value.strip()).matches();
  }

  /** What a line says if it holds days, times and the words that go with them, and nothing else. */
  static Optional<Stamp> stamp(String line) {
    if (line.length() > 160) {
      return Optional.empty();
    }
    List<Hit> hits = hits(line);
    LocalDate published = null;
    LocalDate revised = null;
    boolean worded = false;
    int from = 0;
    for (Hit hit : hits) {
      String before = line.substring(from, hit.begin()).toLowerCase(Locale.ROOT);
      boolean late = REVISED.stream().anyMatch(before::contains);
      published = !late && published == null ? hit.date() : published;
      revised = late && revised == null ? hit.date() : revised;
      from = hit.end();
    }
    StringBuilder rest = new StringBuilder(line);
    for (int i = hits.size() - 1; i >= 0; i--) {
      rest.replace(hits.get(i).begin(), hits.get(i).end(), " ");
    }
    Matcher parts = STAMP_PART.matcher(rest.toString().toLowerCase(Locale.ROOT));
    while (parts.find()) {
      String part = parts.group();
      worded = worded || Character.isLetterOrDigit(part.charAt(0));
      if (!stampPart(part)) {
        return Optional.empty();
      }
    }
    return hits.isEmpty() ? Optional.empty() : Optional.of(new Stamp(published, revised, worded));
  }

  private static boolean stampPart(String part) {
    char first = part.charAt(0);
    boolean number = Character.isDigit(first) && part.length() <= 4;
    boolean mark = !Character.isLetterOrDigit(first) && first != '"' && first != '“';
    return number || mark || STAMP_WORDS.contains(part.replace(".", ""));
  }

  /** Where the first day in a line begins, or -1. */
  static int firstBegin(String line) {
    List<Hit> hits = hits(line);
    return hits.isEmpty() ? -1 : hits.get(0).begin();
  }

  private static List<Hit> hits(String line) {
    List<Hit> hits = new ArrayList<>();
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(line);
      while (matcher.find()) {
        add(hits, matcher.start(), matcher.end(), named(matcher, form));
      }
    }
    Matcher numbers = NUMBERS.matcher(line);
    while (numbers.find()) {
      add(hits, numbers.start(), numbers.end(), numeric(numbers));
    }
    hits.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
    return hits;
  }

  private static void add(List<Hit> hits, int begin, int end, Optional<LocalDate> date) {
    boolean free = hits.stream().allMatch(hit -> end <= hit.begin() || hit.end() <= begin);
    if (date.isPresent() && free) {
      hits.add(new Hit(begin, end, date.get()));
    }
  }

  private static Optional<LocalDate> named(Matcher matcher, Pattern form) {
    String month = form.pattern().contains("<number>")
        ? matcher.group("number")
        : String.valueOf(
            1 + MONTHS.indexOf(matcher.group("month").substring(0, 3).toLowerCase(Locale.ROOT)));
    return date(matcher.group("year"), month, matcher.group("day"));
  }

  /** Day and month in figures are told apart only if one of them cannot be a month. */
  private static Optional<LocalDate> numeric(Matcher matcher) {
    int first = Integer.parseInt(matcher.group(1));
    int second = Integer.parseInt(matcher.group(3));
    if (first > 12 || first == second) {
      return date(matcher.group(4), matcher.group(3), matcher.group(1));
    }
    return second > 12
        ? date(matcher.group(4), matcher.group(1), matcher.group(3))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
