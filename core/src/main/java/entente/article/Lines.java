package entente.article;

import java.util.Optional;

/** Judgements on single lines that several parts of a page need. */
final class Lines {
  private static final int LONGEST_HEADING_WORDS = 14;
  private static final int LONGEST_TITLE_WORDS = 32;

  private Lines() {}

  /** Whether it reads as running text: a sentence of some words, or many words. */
  static boolean isProse(Unit unit) {
    int words = Words.count(unit.text());
    return words >= 25
        || (words >= 6 && Words.endsAsSentence(unit.text()) && !isQuestion(unit, words));
  }

  private static boolean isQuestion(Unit unit, int words) {
    return words <= LONGEST_HEADING_WORDS && unit.text().endsWith("?");
  }

  /** Whether it can be a heading: a short line that does not end as a statement does. */
  static boolean isHeading(Unit unit) {
    return unit.given() == Block.Kind.HEADING
        || (unit.given() == null
            && Words.count(unit.text()) <= LONGEST_HEADING_WORDS
            && opens(unit.text()));
  }

  /** Whether it can be the title of the article. */
  static boolean isTitle(Unit unit) {
    return Words.count(unit.text()) <= LONGEST_TITLE_WORDS && opens(unit.text());
  }

  private static boolean opens(String text) {
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    boolean begins = !Character.isLowerCase(first) && Bullets.length(text) == 0;
    return begins && ".,;:!…".indexOf(last) < 0 && !spoken(text, last);
  }

  /** A line that ends in a full stop within quotation marks is somebody's sentence. */
  private static boolean spoken(String text, char last) {
    return "\"”’»)".indexOf(last) >= 0 && Words.endsAsSentence(text);
  }

  /** The caption of a picture that the unit is, without its lead and credit; the credit or lead shows it. */
  static Optional<Unit> caption(Unit unit) {
    Unit rest = unit;
    var lead = Cues.find(Cues.Role.CAPTION_LEAD, rest.text());
    if (lead.isPresent()) {
      rest = rest.part(lead.get().end(), rest.text().length());
    }
    var credit = Cues.find(Cues.Role.CREDIT, rest.text());
    if (credit.isPresent()) {
      rest = rest.part(0, credit.get().start());
    }
    boolean shown = lead.isPresent() || credit.isPresent() || unit.given() == Block.Kind.CAPTION;
    return shown && Words.count(rest.text()) > 1 && Words.count(rest.text()) < 110
        ? Optional.of(rest)
        : Optional.empty();
  }

  /** Whether two lines say the same. */
  static boolean same(String a, @org.jspecify.annotations.Nullable String b) {
    return b != null && !Words.normal(a).isEmpty() && Words.normal(a).equals(Words.normal(b));
  }
}
