package entente.event;

import entente.actor.Actor;
import entente.actor.Cast;
import entente.actor.Mention;
import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import entente.language.Analysis;
import entente.language.LanguageReader;
import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One sentence for tests, its words and syntax only; a few names are actors wherever they stand. */
record Scene(Analysis analysis) {
  private static final Set<String> ACTORS = Set.of(
      "Poland",
      "Iran",
      "Iraq",
      "Israel",
      "Syria",
      "Russia",
      "Turkey",
      "U.S.",
      "Hezbollah",
      "rebels",
      "militia",
      "Chad",
      "Niger");

  static Scene of(String text) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    Article article = new Article("scene", null, null, null, null, null, text, List.of(block));
    return new Scene(LanguageReader.load().analyseSyntax(article));
  }

  Cast cast() {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      sentence.tokens().stream()
          .filter(t -> ACTORS.contains(t.text()))
          .forEach(t -> mentions.add(mention(sentence, t)));
    }
    return new Cast(mentions, List.of());
  }

  private static Mention mention(Sentence sentence, Token token) {
    String name = token.text();
    Actor actor = new Actor(name, name, Actor.Type.STATE, null, null, List.of(name));
    int at = token.index();
    return new Mention(
        sentence.index(),
        at,
        at,
        at,
        token.span(),
        Mention.Form.NAME,
        List.of(actor),
        null,
        "scene");
  }

  /** The words that fill a deep role of a word of the first sentence. */
  List<String> fillers(String word, String role) {
    Sentence sentence = analysis.sentence(0);
    return new Syntax(sentence)
        .fillers(token(word), role).stream().map(Token::text).toList();
  }

  Token token(String word) {
    return analysis.sentence(0).tokens().stream()
        .filter(t -> t.text().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no word " + word));
  }

  /** What the lexicon finds. */
  List<EventMatch> matches(Lexicon lexicon) {
    return new EventReader(lexicon).read(analysis, cast());
  }
}
