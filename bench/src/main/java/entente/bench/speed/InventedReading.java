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

  /**
   * What a sentence tells.
   *
   * @param type the type of event or tie
   * @param verb the word that tells it
   * @param words what else the sentence says
   * @param date when
   */
  record Act(
      EventType type, Actor actor, String verb, Actor recipient, String words, EventDate date) {}

  private final String id;
  private final LocalDate published;
  private final Actor speaker;
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Affiliation> affiliations = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();

  private record Draft(Act act, Mention actor, Mention recipient, Span sentence, Span trigger) {}

  private InventedReading(String id, LocalDate published, Actor speaker) {
    this.id = id;
    this.published = published;
    this.speaker = speaker;
  }

  /** The reading with a number: the same number always gives the same. */
  static Reading of(int number) {
    Random random = new Random(number);
    List<Actor> actors = InventedActors.of(number);
    InventedReading reading =
        new InventedReading("invented-" + number + ".txt", FIRST_DAY.plusDays(DAYS), actors.get(3));
    for (int i = 0; i < SENTENCES; i++) {
      reading.add(act(i, actors, random));
    }
    reading.addAffiliation(actors.get(2));
    return reading.finished();
  }

  private static Act act(int index, List<Actor> actors, Random random) {
    Actor actor = actors.get(index % 8 == 0 ? 0 : random.nextInt(actors.size()));
    Actor recipient = actors.get(index % 8 == 0 ? 1 : random.nextInt(actors.size()));
    EventType type = TYPES.get(random.nextInt(TYPES.size()));
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    String verb = type.name().toLowerCase(Locale.ROOT);
    return new Act(type, actor, verb, recipient, "on " + day, on(day, day));
  }

  /** The reading of an article that tells these acts, one a sentence. */
  static Reading of(String id, LocalDate published, Actor speaker, List<Act> acts) {
    InventedReading reading = new InventedReading(id, published, speaker);
    acts.forEach(reading::add);
    return reading.finished();
  }

  private void add(Act act) {
    int begin = text.length();
    Span first = append(act.actor().name());
    Span verb = append(act.verb());
    Span second = append(act.recipient().name());
    append(act.words());
    text.append(". ");
    Span sentence = new Span(begin, text.length() - 1);
    int index = sentences.size();
    sentences.add(sentence(index, sentence, List.of(first, verb, second)));
    Mention one = mention(index, 0, first, act.actor());
    Mention other = mention(index, 2, second, act.recipient());
    mentions.add(one);
    mentions.add(other);
    drafts.add(new Draft(act, one, other, sentence, verb));
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
  private void addAffiliation(Actor who) {
    Mention body = mentions.get(0);
    Mention member = mention(0, 1, body.span(), who);
    affiliations.add(new Affiliation(
        member, body, false, "envoy", false, 0, 0, body.span(), "role before name"));
  }

  private Reading finished() {
    Article article = new Article(
        id,
        "The Invented Post",
        "Article " + id,
        null,
        published,
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
    EventType type = draft.act().type();
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
        draft.act().date(),
        null,
        List.of(),
        Modality.ACTUAL,
        index % 3 == 0 ? List.of(source(article, draft, sentence)) : List.of(),
        new Evidence(sentence, Excerpt.of(article, draft.trigger())),
        List.of(),
        type + ": Arnor did it to Gondor",
        0.5 + index % 50 / 100.0);
  }

  private static Party party(Article article, Mention mention) {
    return new Party(
        mention.actors().get(0), Excerpt.of(article, mention.span()), null, mention.how());
  }

  private Attribution source(Article article, Draft draft, Excerpt content) {
    Excerpt place = Excerpt.of(article, draft.actor().span());
    return new Attribution(speaker.name(), speaker.id(), false, place, null, content);
  }

  /** At some time from the one day to the other. */
  static EventDate on(LocalDate from, LocalDate to) {
    return new EventDate(
        from,
        to,
        EventDate.Extent.WITHIN,
        EventDate.Open.NONE,
        EventDate.Basis.EXPLICIT,
        null,
        null,
        "the text gives it");
  }
}
