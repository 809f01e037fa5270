package entente.event;

import entente.event.Pattern.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an example taken apart at its braces, able to spell out each choice as a plain sentence in which Arnor,
 * Gondor and Rohan are real countries, because the parser knows these better.
 */
final class Template {
  /** What is put for the three names when an example is parsed. */
  private static final List<String> NAMES = List.of("Arnor", "Gondor", "Rohan");

  private static final List<String> COUNTRIES = List.of("Russia", "Poland", "France");
  private static final List<Kind> PARTIES = List.of(Kind.ACTOR, Kind.RECIPIENT, Kind.VIA);
  private static final Pattern BRACES = Pattern.compile("\\{([^}]*)}|\\b(Arnor|Gondor|Rohan)\\b");

  /** What carries a noun phrase, so that the parser sees a sentence. */
  private static final String CARRIER = " continued.";

  /** What carries a noun phrase that ends in a clause, which would swallow what follows. */
  private static final String CLAUSE_CARRIER = "They discussed ";

  /** A piece of the example: plain words, or a place that something is chosen for. */
  private record Piece(String literal, List<String> choices, Kind kind) {}

  /**
   * A place in a spelt-out sentence.
   *
   * @param kind what stands there
   * @param choice number of the choice among the example's braces of alternatives, or -1
   * @param begin offset of its first character
   * @param end offset behind its last character
   */
  record Mark(Kind kind, int choice, int begin, int end) {}

  /**
   * A spelt-out example.
   *
   * @param text a plain sentence
   * @param marks its places
   * @param choice which brace of alternatives departs from its first word, or -1
   * @param word the word taken there, or the empty string
   */
  record Expansion(String text, List<Mark> marks, int choice, String word) {
    /** The same choice, marked as one that needs no parse of its own. */
    Expansion unparsed() {
      return new Expansion("", marks, choice, word);
    }

    boolean isParsed() {
      return !text.isEmpty();
    }
  }

  private final List<Piece> pieces = new ArrayList<>();
  private final boolean nounPhrase;
  private final boolean endsInClause;

  private Template(String text, LexiconText source) {
    this.nounPhrase =
        !text.endsWith(".") && !text.endsWith("?") && !text.endsWith("”") && !text.endsWith("\"");
    this.endsInClause =
        nounPhrase && (text.contains(" that ") || text.matches(".*\\bto \\{?(…|\\.\\.\\.).*"));
    Matcher matcher = BRACES.matcher(text);
    int at = 0;
    while (matcher.find()) {
      pieces.add(new Piece(text.substring(at, matcher.start()), List.of(), Kind.WORD));
      Piece piece =
          matcher.group(1) == null ? party(matcher.group(2)) : braces(matcher.group(1), source);
      pieces.add(piece);
      at = matcher.end();
    }
    pieces.add(new Piece(text.substring(at), List.of(), Kind.WORD));
  }

  /** Takes an example apart, or says why it cannot be. */
  static Template of(String text, LexiconText source) {
    if (text.replaceAll("\\{[^{}]*}", "").matches(".*[{}].*")) {
      throw new IllegalArgumentException("a brace is opened without being closed, or the reverse");
    }
    return new Template(text, source);
  }

  /** Whether the example is a noun phrase rather than a sentence. */
  boolean isNounPhrase() {
    return nounPhrase;
  }

  private static Piece party(String name) {
    int which = NAMES.indexOf(name);
    return new Piece("", List.of(COUNTRIES.get(which)), PARTIES.get(which));
  }

  private static Piece braces(String content, LexiconText source) {
    if (content.startsWith("…") || content.startsWith("...")) {
      return new Piece("", List.of(content.replaceFirst("^(…|\\.\\.\\.)\\s*", "")), Kind.ACT);
    }
    if (content.startsWith("*")) {
      return new Piece("", List.of(content.substring(1)), Kind.THING);
    }
    List<String> words = new ArrayList<>();
    for (String word : content.split("\\|")) {
      words.addAll(members(word.strip(), source));
    }
    return new Piece("", words.stream().distinct().toList(), Kind.WORD);
  }

  private static List<String> members(String word, LexiconText source) {
    if (!word.startsWith("$")) {
      return List.of(word);
    }
    Optional<List<String>> members = source.set(word.substring(1));
    return members.orElseThrow(
        () -> new IllegalArgumentException("no set is called " + word.substring(1)));
  }

  /** The example with all first choices, then one expansion for each further word of each brace. */
  List<Expansion> expansions() {
    List<Expansion> expansions = new ArrayList<>(List.of(expansion(-1, "")));
    int number = -1;
    for (Piece piece : pieces) {
      if (piece.kind() == Kind.WORD && !piece.choices().isEmpty()) {
        number++;
        for (String word : piece.choices().subList(1, piece.choices().size())) {
          expansions.add(expansion(number, word));
        }
      }
    }
    return expansions;
  }

  /** The example with its first choices, as the rule's name shows it. */
  String shown() {
    StringBuilder shown = new StringBuilder();
    for (Piece piece : pieces) {
      String word =
          piece.choices().isEmpty() ? piece.literal() : piece.choices().get(0);
      int party = PARTIES.indexOf(piece.kind());
      shown.append(party >= 0 ? NAMES.get(party) : piece.kind() == Kind.ACT ? "…" + word : word);
    }
    return shown.toString().replaceFirst("\\.$", "");
  }

  /** The first word of each choice. */
  List<String> firstWords() {
    return pieces.stream()
        .filter(p -> p.kind() == Kind.WORD && !p.choices().isEmpty())
        .map(p -> p.choices().get(0))
        .toList();
  }

  private Expansion expansion(int choice, String word) {
    StringBuilder text = new StringBuilder(endsInClause ? CLAUSE_CARRIER : "");
    List<Mark> marks = new ArrayList<>();
    int number = -1;
    for (Piece piece : pieces) {
      if (piece.choices().isEmpty()) {
        text.append(piece.literal());
        continue;
      }
      number += piece.kind() == Kind.WORD ? 1 : 0;
      boolean departs = piece.kind() == Kind.WORD && number == choice;
      int begin = text.length();
      text.append(departs ? word : piece.choices().get(0));
      marks.add(
          new Mark(piece.kind(), piece.kind() == Kind.WORD ? number : -1, begin, text.length()));
    }
    text.append(endsInClause ? "." : nounPhrase ? CARRIER : "");
    return new Expansion(text.toString(), marks, choice, word);
  }

  /** A paraphrase or counter-example with real countries for the three names. */
  static String spelled(String text) {
    String spelled = text;
    for (int i = 0; i < NAMES.size(); i++) {
      spelled = spelled.replaceAll("\\b" + NAMES.get(i) + "\\b", COUNTRIES.get(i));
    }
    return spelled;
  }

  /** The countries that stand for the names, in the order of {@link Kind}: actor, recipient, go-between. */
  static String country(Kind party) {
    return COUNTRIES.get(PARTIES.indexOf(party));
  }
}
