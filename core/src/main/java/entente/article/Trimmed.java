package entente.article;

import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A unit of the story without dateline and sign-off.
 *
 * @param unit what is left, never nothing
 * @param weak the agency that they credit, and the day that they name
 */
record Trimmed(Unit unit, Facts weak) {
  static Trimmed of(Unit unit) {
    Trimmed trimmed = new Trimmed(unit, Facts.NONE);
    return trimmed.cut(Cues.Role.DATELINE).cut(Cues.Role.SIGN_OFF).cut(Cues.Role.SIGN_OFF);
  }

  /** The same for paragraphs below the first, which have no dateline. */
  static Trimmed ofFurther(Unit unit) {
    return new Trimmed(unit, Facts.NONE).cut(Cues.Role.SIGN_OFF).cut(Cues.Role.SIGN_OFF);
  }

  private Trimmed cut(Cues.Role role) {
    Optional<Matcher> found = Cues.find(role, unit.text());
    if (found.isEmpty()) {
      return this;
    }
    Matcher matcher = found.get();
    Unit rest = role.begins()
        ? unit.part(matcher.end(), unit.text().length())
        : unit.part(0, matcher.start());
    Facts credited = Facts.NONE
        .withOutlet(Cues.named(matcher, "agency").orElse(null))
        .withPublished(Dates.parse(matcher.group()).orElse(null));
    return Words.count(rest.text()) < 2 ? this : new Trimmed(rest, weak.or(credited));
  }
}
