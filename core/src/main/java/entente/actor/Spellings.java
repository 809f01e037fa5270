package entente.actor;

import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Looks up names at the words of a sentence in the ways that newspapers write them. */
final class Spellings {
  private final Casting casting;
  private final Sentence sentence;
  private final List<List<String>> ways;

  Spellings(Casting casting, Sentence sentence) {
    this.casting = casting;
    this.sentence = sentence;
    this.ways =
        List.of(words(false, false), words(true, false), words(false, true), words(true, true));
  }

  /**
   * The entries with the longest name from a position on: also where the possessive mark within a name is a word of its
   * own ("People's Front"), and where its last word is in lower case, as some papers have it ("Labour party").
   */
  List<Gazetteer.Match> longest(int from) {
    List<Gazetteer.Match> best = List.of();
    for (List<String> words : ways) {
      List<Gazetteer.Match> other = casting.gazetteer.matches(words, from);
      if (!other.isEmpty()
          && (best.isEmpty() || other.get(0).length() > best.get(0).length())) {
        best = other;
      }
    }
    return best;
  }

  private List<String> words(boolean joined, boolean raised) {
    List<String> words = new ArrayList<>();
    IntStream.range(0, sentence.size()).forEach(i -> words.add(word(i, joined, raised)));
    return words;
  }

  private String word(int position, boolean joined, boolean raised) {
    Token token = sentence.token(position);
    String text = token.text();
    if (joined && isMark(position)) {
      return "-";
    }
    if (joined && isMark(position + 1)) {
      return text + sentence.token(position + 1).text();
    }
    boolean body =
        raised && position > 0 && Character.isLowerCase(text.charAt(0)) && token.isNoun();
    return body && casting.words.noun(sentence, position).isPresent()
        ? Character.toUpperCase(text.charAt(0)) + text.substring(1)
        : text;
  }

  private boolean isMark(int position) {
    return position < sentence.size()
        && position > 0
        && List.of("'s", "\u2019s", "'", "\u2019")
            .contains(sentence.token(position).text());
  }
}
