package entente.bench;

import entente.actor.Mention;
import entente.article.Span;
import entente.language.Sentence;
import entente.language.Token;
import entente.statement.Reading;
import entente.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What was read around a passage of an article: the sentences that hold it, with their actors and statements. */
final class Scene {
  private static final int LONGEST_NAME = 6;

  private final Reading reading;
  private final GoldStatement gold;
  private final Agreement agreement;
  private final Aliases aliases;
  private final PlainText text;
  private final List<Sentence> sentences;

  Scene(Reading reading, PlainText text, GoldStatement gold, Aliases aliases) {
    this.reading = reading;
    this.gold = gold;
    this.aliases = aliases;
    this.text = text;
    this.agreement = new Agreement(aliases);
    this.sentences = reading.analysis().sentences().stream()
        .filter(s -> Agreement.isPlaceRight(text.find(words(s)), gold))
        .toList();
  }

  private String words(Sentence sentence) {
    return reading.analysis().text(sentence.span()).strip();
  }

  boolean isUnread() {
    return sentences.isEmpty();
  }

  /** Whether the passage runs over the end of a sentence that does not look like one. */
  boolean isCutInTwo() {
    for (int i = 0; i + 1 < sentences.size(); i++) {
      String words = words(sentences.get(i));
      char last = words.charAt(words.length() - 1);
      if (Character.isLetterOrDigit(last) || last == ',') {
        return true;
      }
    }
    return false;
  }

  /** The words of the sentences that belong to the passage. */
  List<Token> quoted() {
    return sentences.stream()
        .flatMap(s -> s.tokens().stream())
        .filter(t -> isQuoted(t.span()))
        .toList();
  }

  private boolean isQuoted(Span span) {
    return text.of(reading.analysis().article().text(), span).shared(gold.place()) > 0;
  }

  /** What was told of these sentences. */
  List<Statement> told(List<Statement> all) {
    return all.stream()
        .filter(s -> sentences.stream()
            .anyMatch(t -> t.span().equals(s.evidence().sentence().span())))
        .toList();
  }

  /** What was told by a word of the passage itself. */
  List<Statement> toldInPassage(List<Statement> all) {
    return told(all).stream()
        .filter(s -> isQuoted(s.evidence().trigger().span()))
        .toList();
  }

  Stream<Mention> mentions() {
    return reading.cast().mentions().stream()
        .filter(m -> sentences.stream().anyMatch(s -> s.index() == m.sentence()));
  }

  /** Whether the sentences have a mention that stands for one of these. */
  boolean has(List<String> wanted) {
    return mentions().anyMatch(m -> stands(m, wanted));
  }

  /** Whether the article has one anywhere. */
  boolean hasAnywhere(List<String> wanted) {
    return reading.cast().mentions().stream().anyMatch(m -> stands(m, wanted));
  }

  private boolean stands(Mention mention, List<String> wanted) {
    return mention.actors().stream()
        .anyMatch(a ->
            agreement.isOneOf(List.of(a.name(), reading.analysis().text(mention.span())), wanted));
  }

  /** The words by which the sentences name one of these, or empty when they do not. */
  String named(List<String> wanted) {
    Set<String> names = aliases.ofAll(wanted);
    for (Sentence sentence : sentences) {
      String[] words = Aliases.plain(words(sentence)).split(" ");
      for (int i = 0; i < words.length; i++) {
        for (int j = Math.min(words.length, i + LONGEST_NAME); j > i; j--) {
          String part = String.join(" ", List.of(words).subList(i, j));
          if (aliases.of(part).stream().anyMatch(names::contains)) {
            return part;
          }
        }
      }
    }
    return "";
  }

  /** Whether some mention holds these words. */
  boolean isMentioned(String plainWords) {
    return mentions()
        .anyMatch(m -> (" " + Aliases.plain(reading.analysis().text(m.span())) + " ")
            .contains(" " + plainWords + " "));
  }

  /** The pronouns and descriptions of the passage. */
  List<String> substitutes() {
    List<String> words = new ArrayList<>();
    quoted().stream().filter(Token::isPronoun).forEach(t -> words.add(t.text()));
    mentions()
        .filter(m -> m.form() == Mention.Form.DESCRIPTION && isQuoted(m.span()))
        .forEach(m -> words.add(reading.analysis().text(m.span())));
    return words;
  }
}
