package entente.app.library;

import entente.article.Span;
import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The stored form of a sentence's words and syntax: a line a word, its fields parted by tabs. */
final class ParsedSentence {
  private ParsedSentence() {}

  /** Writes the words of a sentence. */
  static String write(Sentence sentence) {
    return sentence.tokens().stream().map(ParsedSentence::line).collect(Collectors.joining("\n"));
  }

  private static String line(Token token) {
    return String.join(
        "\t",
        String.valueOf(token.span().begin()),
        String.valueOf(token.span().end()),
        plain(token.text()),
        plain(token.lemma()),
        token.tag(),
        token.entity(),
        String.valueOf(token.head()),
        token.relation());
  }

  private static String plain(String word) {
    return word == null ? "" : word.replaceAll("\\s", " ");
  }

  /** Reads the words again. */
  static List<Token> read(String parse) {
    List<Token> tokens = new ArrayList<>();
    for (String line : parse.split("\n")) {
      String[] fields = line.split("\t", -1);
      Span span = new Span(Integer.parseInt(fields[0]), Integer.parseInt(fields[1]));
      int head = Integer.parseInt(fields[6]);
      tokens.add(new Token(
          tokens.size(), span, fields[2], fields[3], fields[4], fields[5], head, fields[7]));
    }
    return tokens;
  }
}
