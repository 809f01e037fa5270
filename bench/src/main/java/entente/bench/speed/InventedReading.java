package entente.bench.speed;

import entente.actor.Actor;
import entente.actor.Affiliation;
import entente.actor.Cast;
import entente.actor.Mention;
import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import entente.attribution.Modality;
import entente.event.EventType;
import entente.language.Analysis;
import entente.language.Sentence;
import entente.language.Token;
import entente.statement.Attribution;
import entente.statement.Evidence;
import entente.statement.Excerpt;
import entente.statement.Party;
import entente.statement.Reading;
import entente.statement.Statement;
import entente.time.EventDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The reading of an invented article: sentences of "actor, verb, recipient, day", each with its statement. */
final class InventedReading {
  private static final int SENTENCES = 25;
  private static final LocalDate FIRST_DAY = LocalDate.of(1980, 1, 1);
  private static final int DAYS = 14_600;
  private static final List<EventType> TYPES = List.of(EventType.values());

  private final String id;
  private final Random random;
  private final List<Actor> actors;
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Affiliation> affiliations = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();

  private record Draft(
      EventType type,
      Mention actor,
      Mention recipient,
      Span sentence,
      Span trigger,
      LocalDate day) {}

  private InventedReading(int number) {
    this.id = "invented-" + number + ".txt";
    this.random = new Random(number);
    this.actors = InventedActors.of(number);
  }

  /** The reading with a number: the same number always gives the same. */
  static Reading of(int number) {
    InventedReading reading = new InventedReading(number);
    for (int i = 0; i < SENTENCES; i++) {
      reading.addSentence(i);
    }
    reading.addAffiliation();
    return reading.finished();
  }

  private void addSentence(int index) {
    Actor actor = actors.get(index % 8 == 0 ? 0 : random.nextInt(actors.size()));
    Actor recipient = actors.get(index % 8 == 0 ? 1 : random.nextInt(actors.size()));
    EventType type = TYPES.get(random.nextInt(TYPES.size()));
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    int begin = text.length();
    Span first = append(actor.name());
    Span verb = append(type.name().toLowerCase(Locale.ROOT));
    Span second = append(recipient.name());
    append("on " + day);
    text.append(". ");
    Span sentence = new Span(begin, text.length() - 1);
    sentences.add(sentence(index, sentence, List.of(first, verb, second)));
    Mention one = mention(index, 0, first, actor);
    Mention other = mention(index, 2, second, recipient);
    mentions.add(one);
    mentions.add(other);
    drafts.add(new Draft(type, one, other, sentence, verb, day));
  }

  private Span append(String words) {
    int begin = text.length();
    text.append(words).append(' ');
    return new Span(begin, begin + words.length());
  }

  private Sentence sentence(int index, Span span, List<Span> words) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).of(text.toString());
      tokens.add(new Token(
          i,
          words.get(i),
          word,
          word,
          i == 1 ? "VBD" : "NNP",
          "O",
          i == 1 ? -1 : 1,
          i == 0 ? "nsubj" : i == 1 ? "root" : "obj"));
    }
    return new Sentence(index, new Block(Block.Kind.PARAGRAPH, span), 0, span, tokens);
  }

  private static Mention mention(int sentence, int head, Span span, Actor actor) {
    return new Mention(
        sentence, head, head, head, span, Mention.Form.NAME, List.of(actor), null, "by name");
  }

  /** The third actor of each article belongs to the first. */
  private void addAffiliation() {
    Mention body = mentions.get(0);
    Mention member = mention(0, 1, body.span(), actors.get(2));
    affiliations.add(new Affiliation(
        member, body, false, "envoy", false, 0, 0, body.span(), "role before name"));
  }

  private Reading finished() {
    Article article = new Article(
        id,
        "The Invented Post",
        "Article " + id,
        null,
        FIRST_DAY.plusDays(DAYS),
        null,
        text.toString(),
        List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))));
    List<Statement> statements = new ArrayList<>();
    for (Draft draft : drafts) {
      statements.add(statement(article, draft, statements.size()));
    }
    Analysis analysis = new Analysis(article, sentences, List.of());
    return new Reading(analysis, new Cast(mentions, affiliations), List.of(), statements);
  }

  private Statement statement(Article article, Draft draft, int index) {
    EventType type = draft.type();
    Excerpt sentence = Excerpt.of(article, draft.sentence());
    return new Statement(
        id + "-" + index,
        id,
        type.isTie() ? Statement.Kind.TIE : Statement.Kind.EVENT,
        type.name(),
        null,
        List.of(),
        type.score(),
        null,
        type.sign(),
        type.quad(),
        party(article, draft.actor()),
        party(article, draft.recipient()),
        List.of(),
        null,
        false,
        date(draft.day()),
        null,
        List.of(),
        Modality.ACTUAL,
        index % 3 == 0 ? List.of(source(article, draft, sentence)) : List.of(),
        new Evidence(sentence, Excerpt.of(article, draft.trigger())),
        List.of(),
        type + ": Arnor did it to Gondor",
        0.5 + random.nextInt(50) / 100.0);
  }

  private static Party party(Article article, Mention mention) {
    return new Party(
        mention.actors().get(0), Excerpt.of(article, mention.span()), null, mention.how());
  }

  private Attribution source(Article article, Draft draft, Excerpt content) {
    Actor speaker = actors.get(3);
    Excerpt place = Excerpt.of(article, draft.actor().span());
    return new Attribution(speaker.name(), speaker.id(), false, place, null, content);
  }

  private static EventDate date(LocalDate day) {
    return new EventDate(
        day,
        day,
        EventDate.Extent.WITHIN,
        EventDate.Open.NONE,
        EventDate.Basis.EXPLICIT,
        null,
        null,
        "the text gives it");
  }
}
