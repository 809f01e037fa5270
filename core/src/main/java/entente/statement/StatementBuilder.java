package entente.statement;

import entente.actor.Actor;
import entente.actor.Affiliation;
import entente.actor.Cast;
import entente.actor.Mention;
import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import entente.attribution.Modality;
import entente.attribution.ModalityReader;
import entente.event.EventMatch;
import entente.event.EventMatch.Filler;
import entente.event.EventType;
import entente.event.Sign;
import entente.language.Analysis;
import entente.language.Sentence;
import entente.language.Token;
import entente.time.EventDate;
import entente.time.EventDater;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes statements of the matches of one article: splits by actor, dates, attributes, and judges how sure they are. */
final class StatementBuilder {
  private final Analysis analysis;
  private final Article article;
  private final Cast cast;
  private final Voices voices;
  private final EventDater dater;
  private List<EventMatch> dyads = List.of();
  private final ModalityReader modality = new ModalityReader();

  StatementBuilder(Analysis analysis, Cast cast, Voices voices) {
    this.analysis = analysis;
    this.article = analysis.article();
    this.cast = cast;
    this.voices = voices;
    this.dater = new EventDater(analysis);
  }

  /**
   * What was made of the matches.
   *
   * @param statements sure enough to be reported, in the order of the text
   * @param doubtful the others
   */
  record Built(List<Statement> statements, List<Statement> doubtful) {}

  /** All statements, without repetitions. */
  Built build(List<EventMatch> matches) {
    List<Statement> all = new ArrayList<>();
    dyads = matches.stream()
        .filter(m -> !m.actors().isEmpty() && !m.recipients().isEmpty())
        .toList();
    matches.stream().filter(m -> !m.embedded()).forEach(m -> all.addAll(statements(m)));
    cast.affiliations().forEach(a -> membership(a).ifPresent(all::add));
    List<Statement> sure = distinct(all.stream().filter(Confidence::isEnough).toList());
    List<Statement> doubtful =
        distinct(all).stream().filter(s -> !Confidence.isEnough(s)).toList();
    return new Built(Links.drawn(sure, analysis, cast), doubtful);
  }

  private List<Statement> distinct(List<Statement> statements) {
    List<Statement> distinct = Duplicates.removed(statements, article.blocks());
    distinct.sort(Comparator.comparing((Statement s) -> s.evidence().trigger().span())
        .thenComparing(Statement::id));
    return distinct;
  }

  // ---- one match
  // ----------------------------------------------------------------------------------------------

  /** A match with all that is the same for each pair of its parties. */
  private record Told(
      EventMatch match,
      EventType type,
      @Nullable String mode,
      double score,
      Sign sign,
      Modality modality,
      Statement.@Nullable About about,
      EventDate date,
      List<Attribution> attribution) {
    /** The same told as another type, speaking of what it was. */
    Told as(EventType other, Statement.About of) {
      return new Told(
          match,
          other,
          null,
          other.score(),
          Sign.of(other.score()),
          modality,
          of,
          date,
          attribution);
    }
  }

  private List<Statement> statements(EventMatch match) {
    Sentence sentence = analysis.sentence(match.sentence());
    Token trigger = sentence.token(match.trigger());
    Told told = told(match, sentence, trigger);
    List<Filler> actors = match.actors();
    List<Filler> recipients = match.recipients();
    boolean unsaid = actors.isEmpty() && !isToldWithoutActor(sentence, trigger);
    if (unsaid && !isJudgement(match, sentence, trigger)) {
      return List.of();
    }
    if (told.type() == EventType.REQUEST && match.type() != EventType.REQUEST) {
      return demanded(told, sentence);
    }
    List<Statement> judged = judged(told, sentence, trigger);
    if (!judged.isEmpty()) {
      return judged;
    }
    List<Statement> statements = new ArrayList<>();
    // "The envoys of Arnor and Gondor met": who consult and work together do so with one another.
    boolean mutual = match.symmetric()
        || parties(actors).size() > 1
            && (told.type() == EventType.CONSULT || told.type() == EventType.COOPERATE);
    if (mutual && recipients.isEmpty()) {
      addPairs(told, parties(actors), statements);
      return statements;
    }
    for (Party actor : orNone(parties(actors))) {
      for (Party recipient : orNone(parties(recipients))) {
        add(told, actor, recipient, statements);
      }
    }
    return statements;
  }

  /** Something done by nobody named is a statement if a clause tells it, not if a noun is described by it in passing. */
  private static boolean isToldWithoutActor(Sentence sentence, Token trigger) {
    // The tagger takes some participles for adjectives ("was clamped"), the parser some for loose
    // parts.
    boolean passive = sentence.children(trigger).stream()
        .anyMatch(c -> c.is("aux:pass")
            || c.is("nsubj:pass")
            || c.is("cop") && trigger.lemma().endsWith("ed"));
    boolean reduced = trigger.isVerb() && REDUCED.stream().anyMatch(trigger::is);
    return passive || reduced;
  }

  private static final Set<String> REDUCED = Set.of("acl", "advcl", "conj");

  private Told told(EventMatch match, Sentence sentence, Token trigger) {
    ModalityReader.Reading reading = modality.of(sentence, trigger);
    Modality how = Typing.modality(match, trigger, reading.modality());
    EventDate date = match.type().isTie()
        ? dater.dateOfTie(match.sentence(), match.trigger())
        : dater.date(match.sentence(), match.trigger());
    List<Attribution> chain = voices.chain(trigger.span());
    EventType type = Typing.type(match, how, sentence, trigger);
    boolean converted = type != match.type();
    double score = converted ? type.score() : match.score();
    boolean announces = converted && match.about() == null;
    Statement.About about =
        announces ? about(match.type(), sentence, trigger) : about(match, sentence);
    return new Told(
        match,
        type,
        converted ? null : match.mode(),
        score,
        Typing.sign(match, type, score),
        how,
        about,
        date,
        chain);
  }

  private Statement.About about(EventType type, Sentence sentence, Token trigger) {
    return new Statement.About(type.name(), excerpt(Phrases.clause(sentence, trigger)));
  }

  private Statement.@Nullable About about(EventMatch match, Sentence sentence) {
    if (match.act() < 0) {
      return null;
    }
    Token act = sentence.token(match.act());
    String type = match.about() == null ? null : match.about().type().name();
    return new Statement.About(type, excerpt(Phrases.clause(sentence, act)));
  }

  /** "must withdraw, the minister said": who speaks demands it of who is to act. */
  private List<Statement> demanded(Told told, Sentence sentence) {
    List<Statement> statements = new ArrayList<>();
    Optional<Party> speaker =
        voices.speakerAt(sentence.token(told.match().trigger()).span());
    List<Party> addressed = parties(
        told.match().actors().isEmpty()
            ? told.match().recipients()
            : told.match().actors());
    if (speaker.isPresent()) {
      orNone(addressed).forEach(party -> add(told, speaker.get(), party, statements));
    }
    return statements;
  }

  /** "The plan was an attack on our sovereignty": a harm that a copula says of somebody's doing is an opinion of it. */
  private static boolean isJudgement(EventMatch match, Sentence sentence, Token trigger) {
    return trigger.isNoun()
        && match.score() < 0
        && match.actors().isEmpty()
        && sentence.child(trigger, "cop").isPresent()
        && sentence.child(trigger, "nsubj").filter(Token::isNoun).isPresent();
  }

  /** A judgement accuses whose doing it is of; without a speaker it is nobody's. */
  private List<Statement> judged(Told told, Sentence sentence, Token trigger) {
    Optional<Party> speaker = voices.speakerAt(trigger.span());
    List<Statement> statements = new ArrayList<>();
    if (isJudgement(told.match(), sentence, trigger) && speaker.isPresent()) {
      Token subject = sentence.child(trigger, "nsubj").get();
      cast.mentions().stream()
          .filter(m -> m.sentence() == sentence.index())
          .filter(m -> m.head() != subject.index())
          .filter(m -> sentence.dominates(subject, sentence.token(m.head())))
          .findFirst()
          .map(m -> new Filler(m, false, "whose doing is judged"))
          .ifPresent(f -> add(
              told.as(EventType.ACCUSE, about(told.type(), sentence, trigger)),
              speaker.get(),
              parties(List.of(f)).get(0),
              statements));
    }
    return statements;
  }

  private void addPairs(Told told, List<Party> parties, List<Statement> statements) {
    for (int i = 0; i < parties.size(); i++) {
      for (int j = i + 1; j < parties.size(); j++) {
        add(told, parties.get(i), parties.get(j), statements);
      }
    }
    if (parties.size() == 1) {
      add(told, parties.get(0), null, statements);
    }
  }

  private static List<@Nullable Party> orNone(List<Party> parties) {
    List<@Nullable Party> all = new ArrayList<>(parties);
    if (all.isEmpty()) {
      all.add(null);
    }
    return all;
  }

  private List<Party> parties(List<Filler> fillers) {
    List<Party> parties = new ArrayList<>();
    for (Filler filler : fillers) {
      Mention mention = filler.mention();
      for (Actor actor : mention.actors()) {
        Party party = new Party(
            actor, excerpt(mention.span()), mention.sector(), filler.how() + ": " + mention.how());
        if (parties.stream().noneMatch(p -> p.actor().id().equals(actor.id()))) {
          parties.add(party);
        }
      }
    }
    return parties;
  }

  private void add(
      Told told, @Nullable Party actor, @Nullable Party recipient, List<Statement> statements) {
    if (OneSided.isWorthNothing(told.type(), told.mode(), actor, recipient)) {
      return;
    }
    if (told.type() == EventType.CONSULT && OneSided.isAtHome(actor, recipient)) {
      return;
    }
    if (actor != null
        && recipient != null
        && actor.actor().id().equals(recipient.actor().id())) {
      return;
    }
    statements.add(statement(told, actor, recipient));
  }

  private Statement statement(Told told, @Nullable Party actor, @Nullable Party recipient) {
    EventMatch match = told.match();
    Sentence sentence = analysis.sentence(match.sentence());
    Token trigger = sentence.token(match.trigger());
    Excerpt object = match.object() < 0
        ? null
        : excerpt(Phrases.nounPhrase(sentence, sentence.token(match.object())));
    Grounds.Surroundings surroundings =
        new Grounds.Surroundings(isOpening(sentence), isToldWithOthers(match));
    List<Ground> grounds = Confidence.weighed(
        Grounds.of(match, told.modality(), sentence, surroundings, actor, recipient));
    return new Statement(
        id(trigger.span(), told.type(), actor, recipient),
        article.id(),
        told.type().isTie() ? Statement.Kind.TIE : Statement.Kind.EVENT,
        told.type().name(),
        told.mode(),
        match.contexts(),
        told.score(),
        told.about(),
        told.sign(),
        told.type().quad(),
        actor,
        recipient,
        parties(match.via()),
        object,
        match.symmetric() && told.type() == match.type(),
        told.date(),
        Circumstances.place(sentence, trigger, cast).orElse(null),
        Circumstances.quantities(sentence, trigger, article),
        told.modality(),
        unperformed(told, actor),
        evidence(sentence, trigger.span()),
        List.of(),
        match.rule(),
        Confidence.of(grounds),
        grounds);
  }

  /**
   * Whether other sentences tell of the same actor with somebody: then an act of one side alone is likely done to somebody
   * too, whom the reading did not find.
   */
  private boolean isToldWithOthers(EventMatch match) {
    return dyads.stream()
        .filter(m -> m.sentence() != match.sentence())
        .anyMatch(m -> shares(m, match.actors()) || shares(m, match.recipients()));
  }

  private static boolean shares(EventMatch dyad, List<Filler> parties) {
    return Stream.concat(dyad.actors().stream(), dyad.recipients().stream())
        .anyMatch(f -> parties.stream().anyMatch(p -> id(p).equals(id(f))));
  }

  private static String id(Filler filler) {
    return filler.mention().actors().get(0).id();
  }

  /** "I beg both sides", "it was an attack, Syria said": who does it by saying so is no source of it. */
  private static List<Attribution> unperformed(Told told, @Nullable Party actor) {
    List<Attribution> chain = told.attribution();
    boolean own = actor != null
        && !chain.isEmpty()
        && told.modality() == Modality.ACTUAL
        && (told.type() == EventType.ACCUSE
            || Typing.isSpoken(told.type())
                && FIRST_PERSON.contains(actor.mention().text().toLowerCase(Locale.ROOT)))
        && actor.actor().id().equals(chain.get(chain.size() - 1).actorId());
    return own ? chain.subList(0, chain.size() - 1) : chain;
  }

  private static final Set<String> FIRST_PERSON = Set.of("i", "we");

  /** The title and the first sentence of the text. */
  private boolean isOpening(Sentence sentence) {
    return analysis.sentences().stream()
        .limit(sentence.index())
        .noneMatch(s -> s.block().kind() == Block.Kind.PARAGRAPH);
  }

  private String id(
      Span trigger, EventType type, @Nullable Party actor, @Nullable Party recipient) {
    return Identity.of(
        "s",
        article.id(),
        trigger.begin() + "-" + trigger.end(),
        type.name(),
        place(actor),
        place(recipient));
  }

  private static String place(@Nullable Party party) {
    return party == null
        ? ""
        : party.mention().span().begin() + ":" + party.actor().id();
  }

  private Evidence evidence(Sentence sentence, Span trigger) {
    return new Evidence(excerpt(sentence.span()), excerpt(trigger));
  }

  private Excerpt excerpt(Span span) {
    return Excerpt.of(article, span);
  }

  // ---- affiliations
  // -------------------------------------------------------------------------------------------

  /** "President X": who somebody is goes without saying, whoever speaks of him. */
  private static boolean isInPassing(Affiliation affiliation) {
    return IN_PASSING.contains(affiliation.rule());
  }

  private static final Set<String> IN_PASSING =
      Set.of("title before name", "apposition", "the body of a role that the gazetteer knows");

  private Optional<Statement> membership(Affiliation affiliation) {
    Sentence sentence = analysis.sentence(affiliation.sentence());
    Actor member = affiliation.member().actors().get(0);
    Actor body = affiliation.body().actors().get(0);
    // "The Trump administration" names a body by its head; nobody would look for a statement in it.
    boolean owned = affiliation.rule().equals("owner of a body");
    if (owned || member.id().equals(body.id()) || sentence.block().kind() == Block.Kind.CAPTION) {
      return Optional.empty();
    }
    EventType type = affiliation.leads() ? EventType.LEADS : EventType.MEMBER;
    Party actor = new Party(
        member,
        excerpt(affiliation.member().span()),
        affiliation.member().sector(),
        affiliation.member().how());
    Party recipient = new Party(
        body,
        excerpt(affiliation.body().span()),
        affiliation.body().sector(),
        affiliation.body().how());
    Span trigger = sentence.token(affiliation.head()).span();
    List<Ground> grounds = Confidence.weighed(
        Grounds.ofTitle(actor, recipient, affiliation.former(), isOpening(sentence)));
    return Optional.of(new Statement(
        id(trigger, type, actor, recipient),
        article.id(),
        Statement.Kind.TIE,
        type.name(),
        null,
        List.of(),
        type.score(),
        null,
        type.sign(),
        null,
        actor,
        recipient,
        List.of(),
        null,
        false,
        dater.dateOfTie(affiliation.sentence(), affiliation.head()),
        null,
        List.of(),
        Modality.ACTUAL,
        isInPassing(affiliation) ? List.of() : voices.chain(affiliation.member().span()),
        evidence(sentence, trigger),
        List.of(),
        type + ": " + affiliation.rule(),
        Confidence.of(grounds),
        grounds));
  }
}
