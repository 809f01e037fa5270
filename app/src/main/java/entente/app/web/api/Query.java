package entente.app.web.api;

import entente.app.answer.DayRange;
import entente.app.answer.UsageException;
import entente.event.Sign;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request, read as what they must be. Names that are not known, and values that cannot be, are
 * refused with one sentence that says what is allowed; what is not given is null or what the caller says.
 */
final class Query {
  /** Lets a program in; the guard reads it before. */
  private static final String TOKEN = "token";

  private static final Pattern MALFORMED = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private final Map<String, List<String>> given;

  private Query(Map<String, List<String>> given) {
    this.given = given;
  }

  /** The parameters of a request that may have these names. */
  static Query of(Context context, String... names) {
    return of(given(context), List.of(names));
  }

  /** The parameters of a request for a list: besides these names it may have those of {@link Paging}. */
  static Query paged(Context context, String... names) {
    return of(
        given(context), Stream.concat(Stream.of(names), Paging.NAMES.stream()).toList());
  }

  private static Map<String, List<String>> given(Context context) {
    String written = context.queryString();
    // What cannot be read would be left out in silence otherwise.
    if (written != null && MALFORMED.matcher(written).find()) {
      throw new UsageException(
          "The address holds a % that begins no sign. Write the sign % itself as %25.");
    }
    return context.queryParamMap();
  }

  static Query of(Map<String, List<String>> given, Collection<String> names) {
    for (String name : given.keySet()) {
      if (!names.contains(name) && !name.equals(TOKEN)) {
        throw new UsageException("There is no parameter \"" + name + "\" here. "
            + (names.isEmpty()
                ? "Leave it out."
                : "Allowed: " + String.join(", ", new TreeSet<>(names)) + "."));
      }
    }
    return new Query(given);
  }

  /** All values of a parameter that may be given several times, in order. */
  List<String> texts(String name) {
    List<String> all = given.getOrDefault(name, List.of());
    if (all.stream().anyMatch(String::isBlank)) {
      throw new UsageException(name + " is empty. Give it a value or leave it out.");
    }
    return all;
  }

  /** A text, or null. */
  @Nullable
  String text(String name) {
    List<String> all = texts(name);
    if (all.size() > 1) {
      throw new UsageException(name + " is given " + all.size() + " times. Give it once.");
    }
    return all.isEmpty() ? null : all.get(0);
  }

  /** A text without which there is no answer; the hint says what it is. */
  String required(String name, String hint) {
    String text = text(name);
    if (text == null) {
      throw new UsageException("The parameter " + name + " is missing: " + hint + ".");
    }
    return text;
  }

  /** A whole number between two bounds. */
  int whole(String name, int least, int most, int otherwise) {
    String text = text(name);
    if (text == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, as numbers out of bounds are.
    }
    throw refused(name, text, "Write a whole number from " + least + " to " + most + ".");
  }

  /** A share from 0 to 1, or null. */
  @Nullable
  Double share(String name) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    if (text.matches("[0-9]*\\.?[0-9]+") && Double.parseDouble(text) <= 1) {
      return Double.parseDouble(text);
    }
    throw refused(name, text, "Write a number from 0 to 1, such as 0.5.");
  }

  /** Whether something is wanted; not, if nothing is said. */
  boolean flag(String name) {
    String text = text(name);
    if (text == null || text.equals("false")) {
      return false;
    }
    if (text.equals("true")) {
      return true;
    }
    throw refused(name, text, "Write true or false.");
  }

  /** A zone of time, or null. */
  @Nullable
  ZoneId zone(String name) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw refused(name, text, "Write the name of a time zone, such as Europe/Berlin or UTC.");
    }
  }

  /** The time between two parameters called from and to. */
  DayRange range() {
    return DayRange.of(text("from"), text("to"));
  }

  /** One of several things by its word, or null. */
  <T> @Nullable T one(String name, T[] things, Function<T, String> word) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    return Stream.of(things)
        .filter(thing -> word.apply(thing).equals(text))
        .findFirst()
        .orElseThrow(() -> refused(
            name,
            text,
            "Write one of: " + Stream.of(things).map(word).collect(Collectors.joining(", "))
                + "."));
  }

  /** A sign, or null. A plus that was not escaped stands for a space in addresses. */
  @Nullable
  Sign sign(String name) {
    if (given.getOrDefault(name, List.of()).equals(List.of(" "))) {
      return Sign.PLUS;
    }
    return one(name, Sign.values(), Sign::symbol);
  }

  /** One of several words, or the first of them where none is given. */
  String word(String name, String... words) {
    String chosen = one(name, words, word -> word);
    return chosen == null ? words[0] : chosen;
  }

  /** All that was asked, as a key for what is remembered. */
  Map<String, List<String>> asked() {
    return given.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(TOKEN))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
  }

  private static UsageException refused(String name, String value, String allowed) {
    return new UsageException("\"" + value + "\" is no " + name + ". " + allowed);
  }
}
