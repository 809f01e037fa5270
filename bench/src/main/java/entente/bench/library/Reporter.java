package entente.bench.library;

import entente.actor.Actor;
import entente.article.Article;
import entente.article.Span;
import entente.attribution.Modality;
import entente.bench.library.ArticleText.Named;
import entente.event.EventType;
import entente.statement.Attribution;
import entente.statement.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes sentences that tell facts, each in its own way. */
final class Reporter {
  private static final int SENTENCES = 4;

  private final Atlas atlas;
  private final Random random;
  private final LocalDate published;
  private final String id;
  private final ArticleText text = new ArticleText();
  private final Map<Fact, Integer> told = new HashMap<>();
  private final Set<String> introduced = new HashSet<>();
  private int inParagraph;

  Reporter(Atlas atlas, Random random, LocalDate published, String id) {
    this.atlas = atlas;
    this.random = random;
    this.published = published;
    this.id = id;
  }

  ArticleText text() {
    return text;
  }

  /** Ends the paragraph when it is long enough. */
  void pause() {
    if (++inParagraph >= SENTENCES - random.nextInt(2)) {
      end();
    } else if (random.nextInt(7) == 0) {
      text.aside(Names.one("fillers", random));
    }
  }

  void end() {
    text.breakOff();
    inParagraph = 0;
  }

  /** Says that things turned between two. */
  void turn(Actor one, Actor other, int year) {
    String words = Names.one("turns", random).replace("%y", String.valueOf(year));
    say(words.substring(0, words.length() - 1), one, other);
    text.stop();
  }

  private void say(String words, Actor one, Actor other) {
    for (String part : words.split("(?=%)|(?<=%[AB])")) {
      switch (part) {
        case "%A" -> text.name(one, one.name());
        case "%B" -> text.name(other, other.name());
        default -> text.say(part);
      }
    }
  }

  /** Says who somebody is, once. */
  private void introduce(Actor actor) {
    if (actor.type() == Actor.Type.PERSON && introduced.add(actor.id())) {
      Actor state = atlas.states().stream()
          .filter(s -> String.valueOf(s.country()).equals(actor.country()))
          .findFirst()
          .orElseThrow();
      String role = atlas.role(actor);
      Named member = text.name(actor, actor.name());
      text.say(" was then " + role + " of ");
      text.belongs(member, text.name(state, state.name()), role);
      text.stop();
    }
  }

  // ---- a fact

  private static final class Telling {
    private Named actor;
    private @Nullable Named recipient;
    private @Nullable Named via;
    private Span trigger;
    private @Nullable Span object;
    private @Nullable Span when;
    private final List<Source> chain = new ArrayList<>();
  }

  private record Source(@Nullable Actor who, @Nullable Span words, Span cue) {}

  /** Tells a fact in a sentence. */
  void tell(Fact fact) {
    introduce(fact.actor());
    if (random.nextInt(3) > 0) {
      introduce(fact.recipient());
    }
    Telling telling = new Telling();
    Dating dating = Dating.of(fact, published, random);
    attribute(telling);
    boolean first = dating.isGiven() && telling.chain.isEmpty() && random.nextBoolean();
    if (first) {
      telling.when = text.say(capitalised(dating.words()));
      text.say(", ");
    } else if (fact.answers() != null && told.containsKey(fact.answers())) {
      text.say(telling.chain.isEmpty() ? "In response, " : "in response ");
    }
    clause(fact, telling);
    if (dating.isGiven() && telling.when == null) {
      text.say(" ");
      telling.when = text.say(dating.words());
    }
    Span sentence = text.stop();
    told.put(fact, text.next());
    double confidence = 0.42 + random.nextInt(57) / 100.0;
    int number = text.next();
    text.tell(article -> statement(article, fact, telling, dating, sentence, number, confidence));
    pause();
  }

  private static String capitalised(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private void attribute(Telling telling) {
    int lot = random.nextInt(100);
    if (lot < 58) {
      return;
    }
    if (lot < 66) {
      Span cue = text.say(lot < 62 ? "Allegedly" : "Reportedly");
      text.say(" ");
      telling.chain.add(new Source(null, null, cue));
      return;
    }
    Actor outer = atlas.somebody(random);
    if (lot < 92) {
      Named named = text.name(outer, outer.name());
      text.say(" ");
      Span cue = text.say(Names.one(List.of("said", "recalled", "wrote", "insisted"), random));
      text.say(" that ");
      telling.chain.add(new Source(outer, named.span(), cue));
    } else {
      quoteAtSecondHand(telling, outer, lot);
    }
  }

  private void quoteAtSecondHand(Telling telling, Actor outer, int lot) {
    Actor inner = atlas.somebody(random);
    Span cue = text.say("According to");
    text.say(" the memoirs of ");
    Named first = text.name(outer, outer.name());
    telling.chain.add(new Source(outer, first.span(), cue));
    Span second = text.say(lot < 96 ? ", who had it from " : ", to whom it was told by ");
    Named named = text.name(inner, inner.name());
    telling.chain.add(new Source(inner, named.span(), second));
    text.say(", ");
  }

  private void clause(Fact fact, Telling telling) {
    boolean person = fact.actor().type() == Actor.Type.PERSON;
    String last = fact.actor().names().get(fact.actor().names().size() - 1);
    telling.actor = text.name(
        fact.actor(), person && random.nextBoolean() ? last : fact.actor().name());
    if (fact.act().together()) {
      text.say(" and ");
      telling.recipient = text.name(fact.recipient(), fact.recipient().name());
    }
    verb(fact, telling);
    if (!fact.act().rest().isEmpty()) {
      text.say(" ");
      rest(fact, telling);
    }
  }

  private void verb(Fact fact, Telling telling) {
    Act act = fact.act();
    String before = switch (fact.modality()) {
      case ACTUAL -> " ";
      case PLANNED -> " planned to ";
      case POSSIBLE -> " perhaps ";
      case HYPOTHETICAL -> " would, if all else failed, ";
      case DEMANDED -> " was told to ";
      case DENIED -> ", it was denied, ";
    };
    boolean past = fact.modality() == Modality.ACTUAL
        || fact.modality() == Modality.POSSIBLE
        || fact.modality() == Modality.DENIED;
    text.say(before);
    telling.trigger = text.say(past ? act.past() : act.base());
  }

  private void rest(Fact fact, Telling telling) {
    for (String part : fact.act().rest().split("(?=%)|(?<=%[Bopv])")) {
      switch (part) {
        case "%B" ->
          telling.recipient = text.name(fact.recipient(), fact.recipient().name());
        case "%v" -> telling.via = text.name(fact.via(), fact.via().name());
        case "%o" -> telling.object = text.say(fact.object());
        case "%p" -> text.say(fact.place());
        default -> text.say(part);
      }
    }
  }

  // ---- its statement

  private Statement statement(
      Article article,
      Fact fact,
      Telling telling,
      Dating dating,
      Span sentence,
      int number,
      double confidence) {
    EventType type = fact.act().type();
    return new Statement(
        statementId(number),
        id,
        type.isTie() ? Statement.Kind.TIE : Statement.Kind.EVENT,
        type.name(),
        null,
        List.of(),
        type.score(),
        null,
        type.sign(),
        type.quad(),
        ArticleText.party(article, telling.actor),
        telling.recipient == null ? null : ArticleText.party(article, telling.recipient),
        telling.via == null ? List.of() : List.of(ArticleText.party(article, telling.via)),
        telling.object == null ? null : ArticleText.excerpt(article, telling.object),
        fact.act().together(),
        dating.date(telling.when),
        fact.act().rest().contains("%p") ? new Statement.Place(fact.place(), null) : null,
        List.of(),
        fact.modality(),
        telling.chain.stream().map(s -> attribution(article, s, sentence)).toList(),
        ArticleText.evidence(article, sentence, telling.trigger),
        links(fact),
        type + ": Arnor " + fact.act().past() + " Gondor",
        confidence);
  }

  private static Attribution attribution(Article article, Source source, Span sentence) {
    Actor who = source.who();
    return new Attribution(
        who == null ? null : who.name(),
        who == null ? null : who.id(),
        false,
        source.words() == null ? null : ArticleText.excerpt(article, source.words()),
        ArticleText.excerpt(article, source.cue()),
        ArticleText.excerpt(article, sentence));
  }

  private List<Statement.Link> links(Fact fact) {
    Integer answered = fact.answers() == null ? null : told.get(fact.answers());
    return answered == null
        ? List.of()
        : List.of(new Statement.Link(statementId(answered), Statement.Relation.RESPONSE));
  }

  private String statementId(int number) {
    return Ids.statement(id, number);
  }
}
