package entente.actor;

import entente.actor.Gazetteer.Standing;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an actor dictionary of PETRARCH: a name in capitals with codes in brackets, "+" before its other names, codes
 * with dates behind it or on lines of their own. Limits of dates are inclusive, as PETRARCH's manual has it.
 */
final class PetrarchFile {
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile(
      "(?<code>[A-Za-z]+)(?:\\s+(?:(?<end>[<>])\\s*(?<day>\\d+)|(?<from>\\d+)\\s*-\\s*(?<to>\\d+)))?");
  /** Years of two digits up to this one are of this century. */
  private static final int LAST_SHORT_YEAR = 30;

  private final String file;
  private final Set<String> states;
  private final Set<String> particles;
  private final List<OwnActor> actors = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<Standing> standings = new ArrayList<>();
  private final List<ActorCode> codes = new ArrayList<>();

  private PetrarchFile(String file, Set<String> states, Set<String> particles) {
    this.file = file;
    this.states = states;
    this.particles = particles;
  }

  /**
   * Reads the text of a dictionary.
   *
   * @param file its name for messages
   * @param states the codes of the states that are known
   * @param particles words within names that are written small
   * @throws ActorFileException at the first line that cannot be understood
   */
  static List<OwnActor> read(String file, String text, Set<String> states, Set<String> particles) {
    PetrarchFile reading = new PetrarchFile(file, states, particles);
    String bare = COMMENT
        .matcher(text)
        .replaceAll(comment -> "\n".repeat((int) comment.group().lines().count() - 1));
    List<String> lines = bare.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      reading.line(lines.get(i).split("#", 2)[0].strip(), i + 1);
    }
    reading.finish();
    return reading.actors;
  }

  private void line(String line, int number) {
    if (line.isEmpty()) {
      return;
    }
    String phrase = line.split("[\\[;]", 2)[0].strip();
    if (phrase.isEmpty()) {
      if (names.isEmpty()) {
        throw fault(number, "a code stands before any name; write the name first: ARNOR_ [ARN]");
      }
    } else if (phrase.startsWith("+")) {
      if (names.isEmpty()) {
        throw fault(number, "a synonym stands before any name; write the name first: ARNOR_ [ARN]");
      }
      names.add(name(phrase.substring(1), number));
    } else {
      finish();
      names.add(name(phrase, number));
    }
    codes(line.substring(line.indexOf(phrase) + phrase.length()), number);
  }

  private String name(String phrase, int line) {
    String name = cased(phrase.replace('_', ' ').strip().replaceAll("\\s+", " "));
    if (name.chars().noneMatch(Character::isLetterOrDigit) || name.contains("]")) {
      throw fault(line, "\"" + phrase + "\" is no name; write words joined by _: ARNOR_");
    }
    return name;
  }

  /** Dictionaries are in capitals; texts are not. A short word alone is taken for an abbreviation. */
  private String cased(String phrase) {
    String[] words = phrase.split(" ");
    if (words.length == 1 && phrase.length() <= 4) {
      return phrase;
    }
    List<String> cased = new ArrayList<>();
    for (String word : words) {
      List<String> parts = new ArrayList<>();
      for (String part : word.split("-", -1)) {
        parts.add(casedPart(part));
      }
      cased.add(String.join("-", parts));
    }
    return String.join(" ", cased);
  }

  private String casedPart(String part) {
    String lower = part.toLowerCase(Locale.ROOT);
    return part.isEmpty() || particles.contains(lower)
        ? lower
        : part.charAt(0) + lower.substring(1);
  }

  private void codes(String rest, int line) {
    int open = rest.indexOf('[');
    while (open >= 0 && !rest.substring(0, open).contains(";")) {
      int close = rest.indexOf(']', open);
      if (close < 0) {
        throw fault(
            line, "the bracket before a code is not closed; write [ARNGOV 19900101-19991231]");
      }
      code(rest.substring(open + 1, close).strip(), line);
      rest = rest.substring(close + 1);
      open = rest.indexOf('[');
    }
  }

  private void code(String text, int line) {
    Matcher code = CODE.matcher(text);
    if (!code.matches()) {
      throw fault(
          line,
          "[" + text + "] is no code; write [ARNGOV], [ARNGOV >19900101], [ARNGOV"
              + " <19900101] or [ARNGOV 19900101-19991231]");
    }
    ActorCode found = ActorCode.of(code.group("code").toUpperCase(Locale.ROOT), states)
        .orElseThrow(() -> fault(
            line,
            "the code " + code.group("code")
                + " does not begin with a state (ISO 3166-1 alpha-3), IGO, NGO, IMG or MNC, or is not"
                + " made of blocks of three letters"));
    LocalDate day = day(code.group("day"), line);
    boolean since = ">".equals(code.group("end"));
    LocalDate from = since ? day : day(code.group("from"), line);
    LocalDate to = since ? null : day != null ? day : day(code.group("to"), line);
    if (from != null && to != null && from.isAfter(to)) {
      throw fault(line, "[" + text + "] ends before it begins; write the earlier date first");
    }
    codes.add(found);
    standings.add(new Standing(found.state(), found.sector(), from, to));
  }

  private @Nullable LocalDate day(@Nullable String digits, int line) {
    if (digits == null) {
      return null;
    }
    try {
      if (digits.length() != 6 && digits.length() != 8) {
        throw new DateTimeException("neither six nor eight digits");
      }
      int at = digits.length() - 4;
      int year = Integer.parseInt(digits.substring(0, at));
      if (at == 2) {
        year += year <= LAST_SHORT_YEAR ? 2000 : 1900;
      }
      return LocalDate.of(
          year,
          Integer.parseInt(digits.substring(at, at + 2)),
          Integer.parseInt(digits.substring(at + 2)));
    } catch (DateTimeException e) {
      throw fault(line, "the date " + digits + " is no day; write YYYYMMDD or YYMMDD");
    }
  }

  private void finish() {
    if (!names.isEmpty()) {
      actors.add(
          new OwnActor(names.get(0), type(), names.subList(1, names.size()), standings, List.of()));
    }
    names.clear();
    standings.clear();
    codes.clear();
  }

  /** What the codes say of the kind of actor; most say nothing. */
  private Actor.@Nullable Type type() {
    boolean undated = standings.stream().allMatch(s -> s.from() == null && s.to() == null);
    if (codes.isEmpty()) {
      return null;
    }
    if (codes.stream().allMatch(ActorCode::isState)) {
      return Actor.Type.STATE;
    }
    if (codes.stream().allMatch(code -> code.first().equals("IMG"))) {
      return Actor.Type.GROUP;
    }
    return undated && codes.stream().allMatch(code -> code.state() == null)
        ? Actor.Type.ORGANISATION
        : null;
  }

  private ActorFileException fault(int line, String what) {
    return ActorFileException.at(file, line, what);
  }
}
