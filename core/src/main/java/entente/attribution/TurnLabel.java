package entente.attribution;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label of a turn in an interview: "Q.", "A:", "BBC:", "PK:", "Paul Kagame:".
 *
 * @param words the label without its stop
 * @param length the units it takes with its stop and the blanks behind
 */
record TurnLabel(String words, int length) {
  private static final Set<String> QUESTIONS =
      Set.of("Q", "QUESTION", "Question", "Interviewer", "INTERVIEWER");
  private static final Set<String> ANSWERS = Set.of("A", "ANSWER", "Answer");

  private static final Pattern LABEL =
      Pattern.compile("((?:\\p{Lu}[\\p{L}.'’-]*)(?: (?:\\p{Lu}[\\p{L}.'’-]*|al|de|bin|von)){0,3})"
          + "\\s?:\\s+(?=\\S)");
  private static final Pattern SHORT = Pattern.compile("(Q|A)\\s?[.)—–-]\\s+(?=\\S)");

  static Optional<TurnLabel> of(String block) {
    Matcher shortened = SHORT.matcher(block);
    Matcher label = shortened.lookingAt() ? shortened : LABEL.matcher(block);
    return label.lookingAt()
        ? Optional.of(new TurnLabel(label.group(1), label.end()))
        : Optional.empty();
  }

  boolean asks() {
    return QUESTIONS.contains(words);
  }

  boolean answers() {
    return ANSWERS.contains(words);
  }

  boolean isName() {
    return !asks() && !answers();
  }

  boolean isInitials() {
    return words.matches("(?:\\p{Lu}\\.?){2,3}");
  }

  /** Whether the capitals are the initials of a name: "PK" of Paul Kagame. */
  boolean fits(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[ -]")) {
      initials.append(word.isEmpty() ? "" : word.substring(0, 1));
    }
    return initials.toString().equals(words.replace(".", ""));
  }
}
