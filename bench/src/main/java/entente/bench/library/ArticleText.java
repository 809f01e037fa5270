package entente.bench.library;

import entente.actor.Actor;
import entente.actor.Affiliation;
import entente.actor.Cast;
import entente.actor.Mention;
import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import entente.language.Analysis;
import entente.language.Sentence;
import entente.language.Token;
import entente.statement.Evidence;
import entente.statement.Excerpt;
import entente.statement.Party;
import entente.statement.Quote;
import entente.statement.Reading;
import entente.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An article as it is written down, word by word, with all that the engine would find in it. */
final class ArticleText {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]+|[^\\p{L}\\p{N}\\s]");

  /** A place that names an actor; spans are places in the text. */
  record Named(Actor actor, Span span, int sentence) {}

  private record Belonging(Named member, Named body, String role) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Span> paragraphs = new ArrayList<>();
  private final List<Named> names = new ArrayList<>();
  private final List<Belonging> belongings = new ArrayList<>();
  private final List<Function<Article, Statement>> drafts = new ArrayList<>();
  private int sentence;
  private int paragraph;

  /** Writes words as they stand, spaces included. */
  Span say(String words) {
    int begin = text.length();
    text.append(words);
    return new Span(begin, text.length());
  }

  /** Writes the name of an actor. */
  Named name(Actor actor, String words) {
    Named named = new Named(actor, say(words), sentences.size());
    names.add(named);
    return named;
  }

  /** Ends the sentence and says where it stands. */
  Span stop() {
    text.append('.');
    Span span = new Span(sentence, text.length());
    sentences.add(span);
    text.append(' ');
    sentence = text.length();
    return span;
  }

  /** A sentence in which nothing is told. */
  void aside(String words) {
    say(words.substring(0, words.length() - 1));
    stop();
  }

  /** Ends the paragraph. */
  void breakOff() {
    if (sentence > paragraph) {
      paragraphs.add(new Span(paragraph, sentence - 1));
      text.setLength(sentence - 1);
      text.append("\n\n");
      sentence = text.length();
      paragraph = sentence;
    }
  }

  /** One holds an office of the other. */
  void belongs(Named member, Named body, String role) {
    belongings.add(new Belonging(member, body, role));
  }

  /** The number that the next statement will have. */
  int next() {
    return drafts.size();
  }

  /** Adds a statement, made once the article is whole. */
  void tell(Function<Article, Statement> draft) {
    drafts.add(draft);
  }

  static Excerpt excerpt(Article article, Span span) {
    return Excerpt.of(article, span);
  }

  static Party party(Article article, Named named) {
    return new Party(named.actor(), Excerpt.of(article, named.span()), null, "by name");
  }

  static Evidence evidence(Article article, Span sentence, Span trigger) {
    return new Evidence(Excerpt.of(article, sentence), Excerpt.of(article, trigger));
  }

  /** The text so far. */
  String text() {
    return text.toString();
  }

  /** The parts to be read. */
  List<Block> blocks() {
    return paragraphs.stream()
        .map(span -> new Block(Block.Kind.PARAGRAPH, span))
        .toList();
  }

  /** All of it as the engine would give it. */
  Reading reading(Article article) {
    List<Sentence> parsed = new ArrayList<>();
    for (Span span : sentences) {
      parsed.add(sentence(article, parsed.size(), span));
    }
    List<Mention> mentions = names.stream()
        .sorted(Comparator.comparingInt(named -> named.span().begin()))
        .map(named -> mention(parsed, named))
        .toList();
    List<Statement> statements =
        drafts.stream().map(draft -> draft.apply(article)).toList();
    return new Reading(
        new Analysis(article, parsed, List.of()),
        new Cast(mentions, belongings.stream().map(b -> affiliation(parsed, b)).toList()),
        List.<Quote>of(),
        statements);
  }

  private static Sentence sentence(Article article, int index, Span span) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(span.of(article.text()));
    while (matcher.find()) {
      Span place = new Span(span.begin() + matcher.start(), span.begin() + matcher.end());
      int at = tokens.size();
      tokens.add(new Token(
          at,
          place,
          matcher.group(),
          matcher.group(),
          "NN",
          "O",
          at - 1,
          at == 0 ? "root" : "dep"));
    }
    Block block = article.blocks().stream()
        .filter(b -> b.span().contains(span))
        .findFirst()
        .orElseThrow();
    return new Sentence(index, block, 0, span, tokens);
  }

  private static Mention mention(List<Sentence> sentences, Named named) {
    List<Token> tokens = sentences.get(named.sentence()).tokens();
    int first = (int)
        tokens.stream().filter(t -> t.span().end() <= named.span().begin()).count();
    int last =
        (int) tokens.stream().filter(t -> t.span().begin() < named.span().end()).count() - 1;
    return new Mention(
        named.sentence(),
        last,
        first,
        last,
        named.span(),
        Mention.Form.NAME,
        List.of(named.actor()),
        null,
        "by name");
  }

  private static Affiliation affiliation(List<Sentence> sentences, Belonging belonging) {
    Mention member = mention(sentences, belonging.member());
    return new Affiliation(
        member,
        mention(sentences, belonging.body()),
        false,
        belonging.role(),
        false,
        member.sentence(),
        member.head(),
        member.span(),
        "role before name");
  }
}
