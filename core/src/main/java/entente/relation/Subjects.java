package entente.relation;

import entente.relation.NamedSentence.Named;
import entente.statement.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who does what some words of a sentence tell, where no statement says it: in news the subject opens its clause and stands
 * before the words.
 */
final class Subjects {
  /** Behind what a clause begins. */
  private static final Pattern OPENING = Pattern.compile(
      "(?iU)(?:^|[,;:–—]|\\b(?:and|but|while|whereas|though))[\\s\"“”‘’]*"
          + "(?:(?:the|a|an|only|even|also|both|its|his|her|former|president|prime|minister|chancellor|senator|general)\\s+){0,4}$");

  private static final Pattern JOINER =
      Pattern.compile("(?iU)\\s*(?:,|and|,\\s*and|as well as)\\s*(?:the\\s+)?");
  private static final Pattern POSSESSIVE = Pattern.compile("^\\s?['’]s?\\b.*", Pattern.DOTALL);
  private static final Pattern BY = Pattern.compile("(?i)^\\s+(?:\\w+\\s+)?by\\s+(?:the\\s+)?$");
  private static final Pattern PASSIVE = Pattern.compile(
      "(?i).*\\b(?:was|were|been|is|are|be|being)\\s+(?:\\w+ly\\s+)?$", Pattern.DOTALL);
  private static final Pattern UNREAL = Pattern.compile(
      "(?i).*\\b(?:may|might|could|would|will|should|must|to|not|never|cannot|n['’]t)\\s+(?:\\w+\\s+)?$",
      Pattern.DOTALL);

  private final NamedSentence sentence;

  Subjects(NamedSentence sentence) {
    this.sentence = sentence;
  }

  /** Those who do what the words tell; nobody where that is not sure, or where it has not happened. */
  List<Named> of(Excerpt words) {
    String before = between(sentence.sentence().span().begin(), words.span().begin());
    return UNREAL.matcher(before).matches() ? List.of() : anyOf(words);
  }

  /** Those who do what the words tell, or will, may or will not do it; nobody where that is not sure. */
  List<Named> anyOf(Excerpt words) {
    String before = between(sentence.sentence().span().begin(), words.span().begin());
    if (PASSIVE.matcher(before).matches() || isNamedBehind(words)) {
      return sentence.named().stream().filter(n -> isAgent(words, n)).limit(1).toList();
    }
    List<Named> earlier = sentence.named().stream()
        .filter(n -> n.words().span().end() <= words.span().begin())
        .filter(n -> between(n.words().span().end(), words.span().begin()).indexOf(';') < 0)
        .toList();
    List<Named> opening = earlier.stream().filter(this::opensClause).toList();
    List<Named> plain = opening.stream().filter(n -> !isPossessive(n)).toList();
    return earlier.isEmpty()
        ? List.of()
        : group(
            earlier,
            plain.isEmpty()
                ? opening.isEmpty() ? earlier.get(0) : opening.get(0)
                : plain.get(plain.size() - 1));
  }

  /** Whether the words are followed by who did it: "condemned by X". */
  private boolean isNamedBehind(Excerpt words) {
    return sentence.named().stream().anyMatch(n -> isAgent(words, n));
  }

  private boolean isAgent(Excerpt words, Named named) {
    return named.words().span().begin() >= words.span().end()
        && BY.matcher(between(words.span().end(), named.words().span().begin())).matches();
  }

  private boolean opensClause(Named named) {
    String before =
        between(sentence.sentence().span().begin(), named.words().span().begin());
    Matcher matcher = OPENING.matcher(before);
    return matcher.find();
  }

  private boolean isPossessive(Named named) {
    return POSSESSIVE
        .matcher(between(named.words().span().end(), sentence.sentence().span().end()))
        .matches();
  }

  /** Those who are named with one, joined by commas and "and". */
  private List<Named> group(List<Named> earlier, Named last) {
    List<Named> group = new ArrayList<>(List.of(last));
    for (int i = earlier.indexOf(last) - 1; i >= 0; i--) {
      Named named = earlier.get(i);
      int gap = group.get(0).words().span().begin();
      boolean same = named.words().span().equals(group.get(0).words().span());
      if (!same
          && (named.words().span().end() > gap
              || !JOINER.matcher(between(named.words().span().end(), gap)).matches())) {
        return group;
      }
      group.add(0, named);
    }
    return group;
  }

  private String between(int from, int until) {
    int offset = sentence.sentence().span().begin();
    return until <= from ? "" : sentence.sentence().text().substring(from - offset, until - offset);
  }
}
