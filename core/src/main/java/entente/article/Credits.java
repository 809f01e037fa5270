package entente.article;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines above a story that are nothing but outlet, byline or day, or several of them side by side. */
final class Credits {
  private static final Pattern PARTS = Pattern.compile("\\s*[|·•]\\s*|\\s+[-–—/]\\s+");
  private static final Pattern PLACE = Pattern.compile("[\\p{Lu}][\\p{L}.'’-]+");
  private static final Pattern PERSON = Pattern.compile(
      "[\\p{Lu}][\\p{L}'’.-]*(?: (?:[\\p{Lu}][\\p{L}'’.-]*|al|bin|de|del|van|von|der)){1,3}");
  private static final int LONGEST = 200;

  private Credits() {}

  /** What the line says; empty if it is something else. */
  static Optional<Facts> of(String line) {
    String text = line.replaceFirst("^[*_]+(?=\\S)", "").replaceFirst("[*_]+$", "");
    return text.isEmpty() || text.length() > LONGEST
        ? Optional.empty()
        : stamp(text).or(() -> parts(text)).or(() -> outlet(text)).or(() -> byline(text));
  }

  /** The day of the version that is read, which stands in where no day of publication is given. */
  static @Nullable LocalDate revised(String text) {
    return Stream.concat(Stream.of(text), PARTS.splitAsStream(text))
        .flatMap(part -> Dates.stamp(part).stream())
        .map(Dates.Stamp::revised)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Whether the line can be the name of a person, and nothing else. */
  static boolean isPerson(String text) {
    return PERSON.matcher(text).matches()
        && !Cues.is(Cues.Role.POST, text)
        && !Cues.is(Cues.Role.BYLINE, text);
  }

  private static Optional<Facts> line(String text) {
    return stamp(text).or(() -> outlet(text)).or(() -> byline(text));
  }

  private static Optional<Facts> stamp(String text) {
    return Dates.stamp(text).map(stamp -> Facts.NONE.withPublished(stamp.published()));
  }

  private static Optional<Facts> outlet(String text) {
    return Outlets.ofLine(text).map(Facts.NONE::withOutlet);
  }

  private static Optional<Facts> byline(String text) {
    return Cues.find(Cues.Role.BYLINE, text)
        .map(matcher -> Facts.NONE.withAuthor(Authors.named(matcher).orElse(null)));
  }

  /** A line that is parted by strokes or by the day in it; every part must say something of the kind. */
  private static Optional<Facts> parts(String text) {
    int day = Dates.firstBegin(text);
    Optional<Facts> byDay = day > 0
        ? all(text.substring(0, day).replaceFirst("[\\s,|·•(–—-]+$", ""), text.substring(day))
        : Optional.empty();
    return byDay.or(() -> all(PARTS.split(text)));
  }

  private static Optional<Facts> all(String... parts) {
    Facts facts = Facts.NONE;
    for (String part : parts) {
      Optional<Facts> line = line(part);
      if (line.isEmpty() && !isBeside(part)) {
        return Optional.empty();
      }
      facts = facts.or(line.orElse(Facts.NONE));
    }
    boolean dated = Stream.of(parts).anyMatch(part -> Dates.stamp(part).isPresent());
    return parts.length < 2 || (facts.equals(Facts.NONE) && !dated)
        ? Optional.empty()
        : Optional.of(facts.or(person(parts, dated)));
  }

  private static boolean isBeside(String part) {
    return PLACE.matcher(part).matches()
        || PERSON.matcher(part).matches()
        || Cues.is(Cues.Role.SKIP, part)
        || Cues.is(Cues.Role.POST, part);
  }

  /** Beside a day the first bare name is the author's. */
  private static Facts person(String[] parts, boolean dated) {
    return Stream.of(parts)
        .filter(part -> dated && isPerson(part) && line(part).isEmpty())
        .findFirst()
        .map(Facts.NONE::withAuthor)
        .orElse(Facts.NONE);
  }
}
