package entente.article;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The phrases by which furniture is known, as {@code furniture.tsv} lists them. */
final class Cues {
  /** What a line, or a part of one, is. The file says what each means. */
  enum Role {
    SKIP,
    LINK,
    HEAD,
    TAIL,
    STOP,
    BYLINE,
    BARE_BYLINE,
    POST,
    BIOGRAPHY,
    DISCLAIMER,
    CREDIT_LINE,
    DATELINE,
    CAPTION_LEAD,
    CREDIT,
    SIGN_OFF;

    boolean begins() {
      return this == DATELINE || this == CAPTION_LEAD;
    }

    boolean ends() {
      return this == CREDIT || this == SIGN_OFF;
    }
  }

  /** One row of the file. */
  record Cue(Role role, Pattern pattern, String example, String counterExample) {
    /** Where it is found as its role demands: as the whole text, at its beginning or at its end. */
    Optional<Matcher> find(String text) {
      if (!role.begins() && !role.ends() && text.length() > LONGEST) {
        return Optional.empty();
      }
      Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
      if (role.ends()) {
        matcher.region(Math.max(0, text.length() - LONGEST), text.length());
      }
      boolean found =
          role.begins() ? matcher.lookingAt() : role.ends() ? matcher.find() : matcher.matches();
      return found ? Optional.of(matcher) : Optional.empty();
    }
  }

  /** No line of furniture, and no part of one, is longer. */
  private static final int LONGEST = 700;

  private static final String AGENCY = "(?:The )?" + anyOf("agencies.txt");
  private static final String PART =
      "(?:[\\p{Lu}][\\p{L}'’.-]*|al|el|bin|bint|ibn|de|del|della|di|da|dos|van|von|der|den|ter|la|le|ul)";
  private static final String NAME =
      "(?!" + anyOf("no-names.txt") + "\\b)[\\p{Lu}][\\p{L}'’.-]*(?: " + PART + "){1,4}";
  private static final Map<String, String> NAMED = Map.of(
      "{AGENCY}",
      AGENCY,
      "{NAMES}",
      NAME + "(?:(?:, | and | & |, and )" + NAME + "){0,5}",
      "{NAME}",
      NAME,
      "{OUTLET}",
      "[\\p{Lu}][\\p{L}&.-]*(?:['’]s(?= [\\p{Lu}]))?(?: (?:of |the |and |& )?[\\p{Lu}][\\p{L}&.-]*){0,5}",
      "{PLACE}",
      "[\\p{Lu}][\\p{L}'’.-]*(?: (?:of |the |al-)?[\\p{Lu}][\\p{L}'’.-]*){0,2}");

  static final List<Cue> ALL =
      Data.rows("furniture.tsv", 4).stream().map(Cues::cue).toList();
  private static final Map<Role, List<Cue>> BY_ROLE = byRole();

  private Cues() {}

  private static Cue cue(List<String> row) {
    String pattern = row.get(1);
    for (Map.Entry<String, String> named : NAMED.entrySet()) {
      pattern = pattern.replace(named.getKey(), named.getValue());
    }
    Role role = Role.valueOf(row.get(0));
    return new Cue(
        role,
        Pattern.compile(role.ends() ? "(?:" + pattern + ")$" : pattern, Pattern.DOTALL),
        row.get(2),
        row.get(3));
  }

  private static String anyOf(String file) {
    return Data.lines(file).stream()
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static Map<Role, List<Cue>> byRole() {
    Map<Role, List<Cue>> cues = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      cues.put(role, ALL.stream().filter(cue -> cue.role() == role).toList());
    }
    return cues;
  }

  /** The first cue of a role that is found in the text. */
  static Optional<Matcher> find(Role role, String text) {
    for (Cue cue : BY_ROLE.getOrDefault(role, List.of())) {
      Optional<Matcher> found = cue.find(text);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  static boolean is(Role role, String text) {
    return find(role, text).isPresent();
  }

  /** What a cue names in the text: an author, an outlet, an agency; empty if it names none. */
  static Optional<String> named(Matcher matcher, String group) {
    return matcher.pattern().pattern().contains("(?<" + group + ">")
        ? Optional.ofNullable(matcher.group(group))
        : Optional.empty();
  }
}
