package entente.app;

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
import entente.statement.Quote;
import entente.statement.Reading;
import entente.statement.Statement;
import entente.time.EventDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Readings made by hand, as the engine would make them, so that tests need no language models. */
public final class Story {
  private static final Pattern SENTENCE = Pattern.compile("[^.]+\\.");
  private static final Pattern WORD = Pattern.compile("\\w+|[^\\w\\s]");

  private final Article article;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Affiliation> affiliations = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  private Story(Article article) {
    this.article = article;
    Matcher matcher = SENTENCE.matcher(article.text());
    while (matcher.find()) {
      int begin = matcher.start() + (matcher.group().startsWith(" ") ? 1 : 0);
      sentences.add(sentence(new Span(begin, matcher.end())));
    }
  }

  /** A story in one paragraph; its sentences end with full stops, and only they do. */
  public static Story of(String id, String text) {
    return of(id, text, "The Courier", LocalDate.of(2020, 1, 5));
  }

  /** A story in one paragraph with what is known about it. */
  public static Story of(String id, String text, String outlet, LocalDate published) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    return new Story(
        new Article(id, outlet, "A title", "A. Writer", published, null, text, List.of(block)));
  }

  /** A story about an article whose sentences end with full stops. */
  public static Story of(Article article) {
    return new Story(article);
  }

  /** A state. */
  public static Actor state(String code, String name, String... others) {
    return actor("state:" + code, name, Actor.Type.STATE, code, "GOV", others);
  }

  /** A person of no known country. */
  public static Actor person(String id, String name, String... others) {
    return actor(id, name, Actor.Type.PERSON, null, null, others);
  }

  /** Any actor. */
  public static Actor actor(
      String id, String name, Actor.Type type, String country, String sector, String... others) {
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(List.of(others));
    return new Actor(id, name, type, country, sector, names);
  }

  private Sentence sentence(Span span) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(span.of(article.text()));
    while (matcher.find()) {
      Span place = new Span(span.begin() + matcher.start(), span.begin() + matcher.end());
      int index = tokens.size();
      tokens.add(new Token(
          index,
          place,
          matcher.group(),
          matcher.group(),
          "NN",
          "O",
          index - 1,
          index == 0 ? "root" : "dep"));
    }
    return new Sentence(sentences.size(), article.blocks().get(0), 0, span, tokens);
  }

  private Excerpt excerpt(String words) {
    int begin = article.text().indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Excerpt(words, new Span(begin, begin + words.length()));
  }

  private Sentence sentenceAt(Span span) {
    return sentences.stream().filter(s -> s.span().contains(span)).findFirst().orElseThrow();
  }

  /** The words name the actor. */
  public Story names(String words, Actor actor) {
    mention(words, actor);
    return this;
  }

  private Mention mention(String words, Actor actor) {
    Excerpt excerpt = excerpt(words);
    Sentence sentence = sentenceAt(excerpt.span());
    int head = (int) sentence.tokens().stream()
        .filter(t -> t.span().end() < excerpt.span().end())
        .count();
    Mention mention = new Mention(
        sentence.index(),
        head,
        head,
        head,
        excerpt.span(),
        Mention.Form.NAME,
        List.of(actor),
        null,
        "by name");
    mentions.add(mention);
    return mention;
  }

  private Party party(String words, Actor actor) {
    mention(words, actor);
    return new Party(actor, excerpt(words), null, "by name; subject of the verb");
  }

  /** One belongs to another. */
  public Story belongs(
      String memberWords, Actor member, String bodyWords, Actor body, boolean former) {
    Mention one = mention(memberWords, member);
    Mention other = mention(bodyWords, body);
    affiliations.add(new Affiliation(
        one,
        other,
        false,
        "envoy",
        former,
        one.sentence(),
        one.head(),
        one.span(),
        "role before name"));
    return this;
  }

  /** What a statement says; the parts that a test does not set are plain. */
  public final class Telling {
    private final EventType type;
    private final String trigger;
    private Party actor;
    private Party recipient;
    private EventDate date = EventDate.undated("nothing says when");
    private Modality modality = Modality.ACTUAL;
    private final List<Attribution> attribution = new ArrayList<>();
    private boolean symmetric;
    private double confidence = 0.87;
    private Excerpt object;
    private Statement.About about;
    private final List<Statement.Link> links = new ArrayList<>();

    private Telling(EventType type, String trigger) {
      this.type = type;
      this.trigger = trigger;
    }

    /** Who acts. */
    public Telling by(String words, Actor who) {
      actor = party(words, who);
      return this;
    }

    /** Whom it is directed at. */
    public Telling to(String words, Actor whom) {
      recipient = party(words, whom);
      return this;
    }

    /** When, as ISO days. */
    public Telling on(String from, String to) {
      date = new EventDate(
          from == null ? null : LocalDate.parse(from),
          to == null ? null : LocalDate.parse(to),
          EventDate.Extent.WITHIN,
          to == null
              ? EventDate.Open.END
              : from == null ? EventDate.Open.START : EventDate.Open.NONE,
          EventDate.Basis.EXPLICIT,
          null,
          null,
          "the text gives it");
      return this;
    }

    /** At some time before January 2020 is over, which these words of the text say. */
    public Telling on(String words) {
      date = new EventDate(
          null,
          LocalDate.of(2020, 1, 2),
          EventDate.Extent.WITHIN,
          EventDate.Open.START,
          EventDate.Basis.EXPLICIT,
          words,
          excerpt(words).span(),
          "the text gives it");
      return this;
    }

    /** How sure the text is. */
    public Telling as(Modality how) {
      modality = how;
      return this;
    }

    /** One more who says so; the name may be null. */
    public Telling accordingTo(String name, String actorId, String cue) {
      attribution.add(new Attribution(
          name,
          actorId,
          false,
          null,
          excerpt(cue),
          new Excerpt(article.text(), new Span(0, article.text().length()))));
      return this;
    }

    /** Both do it together. */
    public Telling together() {
      symmetric = true;
      return this;
    }

    /** The text joins it to another statement. */
    public Telling joined(Statement.Relation relation, String to) {
      links.add(new Statement.Link(to, relation));
      return this;
    }

    /** What was hit, given or signed. */
    public Telling object(String words) {
      object = excerpt(words);
      return this;
    }

    /** The act that is agreed to, refused, threatened or demanded. */
    public Telling about(EventType act, String words) {
      about = new Statement.About(act == null ? null : act.name(), excerpt(words));
      return this;
    }

    /** How sure the engine is. */
    public Telling sure(double share) {
      confidence = share;
      return this;
    }

    /** Adds the statement. */
    public Story end() {
      statements.add(statement());
      return Story.this;
    }

    private Statement statement() {
      Excerpt words = excerpt(trigger);
      Sentence sentence = sentenceAt(words.span());
      Evidence evidence =
          new Evidence(new Excerpt(sentence.span().of(article.text()), sentence.span()), words);
      return new Statement(
          article.id() + "-" + statements.size(),
          article.id(),
          type.isTie() ? Statement.Kind.TIE : Statement.Kind.EVENT,
          type.name(),
          null,
          List.of(),
          type.score(),
          about,
          type.sign(),
          type.quad(),
          actor,
          recipient,
          List.of(),
          object,
          symmetric,
          date,
          null,
          List.of(),
          modality,
          attribution,
          evidence,
          links,
          type + ": Arnor does it to Gondor",
          confidence);
    }
  }

  /** The word tells of an event or tie. */
  public Telling tells(EventType type, String trigger) {
    return new Telling(type, trigger);
  }

  /** Somebody says the words. */
  public Story quotes(
      String speakerWords, Actor speaker, String content, String aboutWords, Actor about) {
    quotes.add(new Quote(
        article.id() + "-q" + quotes.size(),
        article.id(),
        party(speakerWords, speaker),
        speaker.name(),
        true,
        excerpt(speakerWords),
        null,
        List.of(excerpt(content)),
        List.of(party(aboutWords, about)),
        List.of()));
    return this;
  }

  /** The article. */
  public Article article() {
    return article;
  }

  /** All of it as the engine would give it. */
  public Reading reading() {
    return new Reading(
        new Analysis(article, sentences, List.of()),
        new Cast(mentions, affiliations),
        quotes,
        statements);
  }
}
