package entente.event;

import entente.actor.Actor;
import entente.actor.Cast;
import entente.actor.Mention;
import entente.event.EventMatch.Filler;
import entente.event.Matcher.Bindings;
import entente.event.Pattern.Kind;
import entente.language.Analysis;
import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the events and ties of an article: each place where a pattern of the lexicon fits, with its parties. */
public final class EventReader {
  /** Types whose examples speak of another act, which is then not reported by itself. */
  private static final Set<EventType> SPEAKS_FOR = Set.of(
      EventType.AGREE, EventType.REJECT, EventType.REQUEST, EventType.THREATEN, EventType.CONCEDE);

  private final Lexicon lexicon;

  /** Reads with the given lexicon. */
  public EventReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** All matches, in the order of the text; a match spoken of by another is marked as embedded. */
  public List<EventMatch> read(Analysis analysis, Cast cast) {
    List<EventMatch> matches = new ArrayList<>();
    Stances stances = new Stances(cast);
    for (Sentence sentence : analysis.sentences()) {
      matches.addAll(read(sentence, cast));
      matches.addAll(stances.in(sentence));
    }
    return matches;
  }

  /** A pattern that fits at a word. */
  private record Candidate(
      Pattern pattern, Token trigger, Bindings bindings, EventMatch match, boolean overlooks) {
    boolean complete() {
      return !match.actors().isEmpty()
          && (!match.recipients().isEmpty() || match.symmetric() && isSeveral(match.actors()));
    }

    /** "They met", where they are two, names both. */
    private static boolean isSeveral(List<Filler> actors) {
      return actors.stream().mapToInt(a -> a.mention().actors().size()).sum() > 1;
    }

    /** Whether each party that the pattern names is found: "Iraq's killing of X" asks for more than "X's killing". */
    boolean satisfied() {
      boolean actors = !match.actors().isEmpty() || !asksFor(pattern, Kind.ACTOR);
      return actors && (!match.recipients().isEmpty() || !asksFor(pattern, Kind.RECIPIENT));
    }

    Candidate with(EventMatch other) {
      return new Candidate(pattern, trigger, bindings, other, overlooks);
    }

    boolean bare() {
      return match.actors().isEmpty() && match.recipients().isEmpty();
    }
  }

  private static final Comparator<Candidate> BEST = Comparator.comparing(Candidate::complete)
      .thenComparing(c -> !c.bare())
      .thenComparing(c -> !c.overlooks())
      .thenComparing(Candidate::satisfied)
      .thenComparing(c -> c.pattern().specificity())
      .thenComparing(c -> c.pattern().confidence())
      .thenComparing(c -> -c.bindings().penalties)
      .reversed();

  private List<EventMatch> read(Sentence sentence, Cast cast) {
    Syntax syntax = new Syntax(sentence);
    Parties parties = new Parties(sentence.index(), syntax, cast);
    List<Candidate> all = bestByTrigger(sentence, syntax, parties);
    List<Candidate> best = new ArrayList<>();
    withoutWordsOfOthers(all).forEach(c -> best.add(withOwnAct(c, all)));
    return linked(best, syntax, parties);
  }

  /** "vowed to attack": an example that spells out the act speaks of it just as one that leaves it open. */
  private static Candidate withOwnAct(Candidate outer, List<Candidate> all) {
    if (outer.match().act() >= 0 || !SPEAKS_FOR.contains(outer.match().type())) {
      return outer;
    }
    return all.stream()
        .filter(c -> outer.bindings().words.get(c.trigger().index()) && isClause(c.trigger()))
        .filter(c -> c.trigger().index() != outer.trigger().index())
        .findFirst()
        .map(c -> outer.with(outer.match().speakingOf(c.match().asEmbedded())))
        .orElse(outer);
  }

  private static boolean isClause(Token token) {
    return token.isVerb()
        && (token.is("xcomp") || token.is("ccomp") || token.is("advcl") || token.is("acl"));
  }

  private List<Candidate> bestByTrigger(Sentence sentence, Syntax syntax, Parties parties) {
    Matcher matcher = new Matcher(syntax, parties::isActor);
    Map<Integer, Candidate> best = new LinkedHashMap<>();
    for (Token token : sentence.tokens()) {
      List<Candidate> candidates = new ArrayList<>();
      for (Pattern pattern : triggered(token)) {
        matcher
            .match(pattern, token)
            .map(b -> candidate(pattern, token, b, parties))
            .filter(c -> c.complete() || !pattern.pair())
            .filter(c -> isSaid(c, syntax))
            .filter(c -> !asksItself(c, syntax, parties))
            .filter(c -> !withdrawsOthers(c, parties))
            .filter(c -> !leavesOpen(c, syntax) && !isAnonymous(c, syntax))
            .filter(c -> !causes(c, syntax))
            .ifPresent(candidates::add);
      }
      candidates.stream().min(BEST).ifPresent(c -> best.put(token.index(), c));
    }
    return new ArrayList<>(best.values());
  }

  /**
   * Titles and memberships are told by the actors' affiliations; here they count only where a verb or a copula says so,
   * ("became the leader"), because a noun in passing ("Turkey's president") says it of whoever stands near.
   */
  private static boolean isSaid(Candidate candidate, Syntax syntax) {
    EventType type = candidate.match().type();
    boolean title = type == EventType.LEADS || type == EventType.MEMBER;
    Token word = candidate.trigger();
    return !title || !word.isNoun() || syntax.hasCopula(word) || word.is("xcomp");
  }

  /** "Iran insisted that it had kept the treaty": whoever is its own addressee says something and asks for nothing. */
  private static boolean asksItself(Candidate candidate, Syntax syntax, Parties parties) {
    EventMatch match = candidate.match();
    List<Filler> asked = parties.touched(candidate.bindings().recipients);
    // In "Iran demanded that it leave" a pronoun that seems to be Iran is somebody else.
    boolean demanded = candidate.bindings().act.filter(syntax::isSubjunctive).isPresent();
    return match.type() == EventType.REQUEST
        && !demanded
        && match.act() >= 0
        && !asked.isEmpty()
        && asked.stream().allMatch(a -> isOneOf(a, match.actors()));
  }

  /** "has to decide what to do with Chad": nothing is decided yet. */
  private static boolean leavesOpen(Candidate candidate, Syntax syntax) {
    boolean decides = candidate.match().type() == EventType.AGREE
        && !candidate.trigger().lemma().equals("agree");
    return decides
        && candidate.bindings().act.stream()
            .flatMap(act -> Stream.concat(
                syntax.children(act).stream(), syntax.children(candidate.trigger()).stream()))
            .filter(c -> c.index() > candidate.trigger().index())
            .filter(c -> c.index() < candidate.match().act())
            .anyMatch(c -> ASKING.contains(c.text()));
  }

  /** "The killing raised fears of a war with Chad": who gives others a feeling does nothing to Chad by it. */
  private static boolean causes(Candidate candidate, Syntax syntax) {
    Token word = candidate.trigger();
    if (word.isVerb() && ROUSING.contains(word.lemma())) {
      return syntax.children(word).stream()
          .anyMatch(c -> c.is("obj")
              && ROUSED.contains(c.lemma())
              && !candidate.bindings().words.get(c.index()));
    }
    return ROUSED.contains(word.lemma())
        && word.is("obj")
        && syntax.head(word).filter(h -> ROUSING.contains(h.lemma())).isPresent();
  }

  private static final Set<String> ROUSED = Set.of("fear", "hope", "expectation", "alarm");

  private static final Set<String> ROUSING =
      Set.of("raise", "stoke", "fuel", "spark", "arouse", "revive", "trigger", "prompt");

  private static final Set<String> ASKING =
      Set.of("what", "whether", "how", "who", "whom", "where", "when", "which", "why");

  /** "asked not to be named": a wish of whoever speaks to the press, not of his state. */
  private static boolean isAnonymous(Candidate candidate, Syntax syntax) {
    return candidate.bindings().act.stream()
        .filter(act -> NAMING.contains(act.lemma()))
        .anyMatch(act -> syntax.children(act).stream().anyMatch(c -> c.lemma().equals("not"))
            && syntax.isPassive(act));
  }

  private static final Set<String> NAMING = Set.of("name", "identify", "quote", "cite", "mention");

  /** "removed the Kurdish force": who withdraws troops withdraws the own ones. */
  private static boolean withdrawsOthers(Candidate candidate, Parties parties) {
    EventMatch match = candidate.match();
    if (match.type() != EventType.RETREAT || candidate.bindings().object.isEmpty()) {
      return false;
    }
    List<Filler> troops = parties.touched(List.of(candidate.bindings().object.get())).stream()
        .filter(Filler::direct)
        .toList();
    return troops.stream().anyMatch(t -> isOneOf(t, match.recipients()))
        && !match.actors().isEmpty()
        && troops.stream().noneMatch(t -> isOneOf(t, match.actors()) || isOfSameState(t, match));
  }

  private static boolean isOfSameState(Filler filler, EventMatch match) {
    return match.actors().stream()
        .flatMap(a -> a.mention().actors().stream())
        .anyMatch(a -> a.country() != null
            && filler.mention().actors().stream()
                .anyMatch(b -> a.country().equals(b.country()) && b.type() != Actor.Type.GROUP));
  }

  private List<Pattern> triggered(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    List<Pattern> patterns = new ArrayList<>();
    Matcher.lemmas(token).forEach(l -> patterns.addAll(lexicon.triggeredBy(l)));
    if (token.tag().equals("JJ") && lemma.endsWith("ed") && lemma.length() > 4) {
      List<Pattern> both = new ArrayList<>(patterns);
      both.addAll(lexicon.triggeredBy(lemma.substring(0, lemma.length() - 2)));
      both.addAll(lexicon.triggeredBy(lemma.substring(0, lemma.length() - 1)));
      return both;
    }
    return patterns;
  }

  private static Candidate candidate(
      Pattern pattern, Token trigger, Bindings bindings, Parties parties) {
    List<Filler> actors = parties.acting(bindings.actors);
    boolean friendly = pattern.type() == EventType.AID || pattern.type() == EventType.SUPPORT;
    List<Filler> recipients = new ArrayList<>(
        friendly ? parties.favoured(bindings.recipients) : parties.touched(bindings.recipients));
    recipients.removeIf(r -> isOneOf(r, actors));
    if (pattern.type() == EventType.LEADS || pattern.type() == EventType.SPONSORS) {
      recipients.removeIf(Parties::isAside);
    }
    recipients = struck(pattern, bindings, recipients, actors, parties);
    double straight = Stream.concat(actors.stream(), recipients.stream())
        .mapToDouble(f -> Parties.trust(f, pattern.type().isTie()))
        .min()
        .orElse(1);
    double confidence = pattern.confidence() * straight * Math.pow(0.9, bindings.penalties);
    Optional<Token> object = bindings.object.or(() -> bindings.thing);
    boolean unnamed = recipients.stream().noneMatch(Filler::direct);
    if (object.isEmpty() && unnamed && !bindings.recipients.isEmpty()) {
      object = Optional.of(bindings.recipients.get(0));
    }
    boolean tie = isStanding(pattern, trigger, bindings, parties);
    // "A and B severed ties with the emirate": whoever the emirate is, they did not sever them with
    // one another.
    boolean another = recipients.isEmpty()
        && bindings.recipients.stream().anyMatch(r -> r.isNoun() && !parties.isActor(r));
    EventMatch match = new EventMatch(
        tie ? EventType.SPONSORS : pattern.type(),
        tie ? null : mode(pattern, trigger, recipients),
        pattern.contexts(),
        pattern.symmetric() && !another,
        tie ? EventType.SPONSORS.score() : pattern.score(),
        parties.sentence(),
        trigger.index(),
        actors,
        recipients,
        parties.acting(bindings.vias),
        bindings.act.map(Token::index).orElse(-1),
        null,
        object.map(Token::index).orElse(-1),
        false,
        pattern.name(),
        confidence);
    return new Candidate(
        pattern, trigger, bindings, match, overlooksObject(pattern, trigger, bindings, parties));
  }

  /** "captured Gondor": who is caught is arrested, a place that is caught is seized. */
  private static @Nullable String mode(Pattern pattern, Token trigger, List<Filler> recipients) {
    boolean place = "arrest".equals(pattern.mode())
        && TAKING.contains(trigger.lemma())
        && !recipients.isEmpty()
        && recipients.stream()
            .map(Filler::mention)
            .allMatch(m -> m.form() == Mention.Form.NAME
                && m.actors().stream().allMatch(a -> a.type() == Actor.Type.STATE));
    return place ? "seize" : pattern.mode();
  }

  private static final Set<String> TAKING = Set.of("capture", "seize", "catch", "net");

  /** "turned back the ships": a pattern without an object ("turned back") passes over what the act is done to. */
  private static boolean overlooksObject(
      Pattern pattern, Token trigger, Bindings bindings, Parties parties) {
    boolean transitive = pattern.root().edges().stream()
        .anyMatch(e -> e.role().equals("obj") || e.role().equals("iobj"));
    return trigger.isVerb()
        && !transitive
        && !pattern.symmetric()
        && parties.children(trigger).stream()
            .anyMatch(c -> c.is("obj")
                && c.isNoun()
                && c.index() > trigger.index()
                && !bindings.words.get(c.index()));
  }

  /** "killed five American soldiers in Karbala": whoever was struck comes before the place. */
  private static List<Filler> struck(
      Pattern pattern,
      Bindings bindings,
      List<Filler> recipients,
      List<Filler> actors,
      Parties parties) {
    boolean violent = pattern.type() == EventType.ASSAULT || pattern.type() == EventType.COERCE;
    if (!violent || bindings.object.isEmpty()) {
      return recipients;
    }
    List<Filler> people = parties.touched(List.of(bindings.object.get())).stream()
        .filter(Filler::direct)
        .filter(p -> !isOneOf(p, actors))
        .toList();
    return people.isEmpty() ? recipients : people;
  }

  /** "U.S.-backed rebels", "militias armed by Iran": who it was done to is described by it, so it is a tie. */
  private static boolean isStanding(
      Pattern pattern, Token trigger, Bindings bindings, Parties parties) {
    boolean helps = pattern.type() == EventType.AID || pattern.type() == EventType.SUPPORT;
    boolean describes = !trigger.tag().equals("VBG")
        && (trigger.is("amod") || trigger.is("acl") && !trigger.is("acl:relcl"));
    return helps
        && describes
        && bindings.recipients.stream()
            .anyMatch(r -> r.index() == trigger.head() && parties.isActor(r));
  }

  /** A word that another, more specific match needs is no event of its own: "launched" and "attack" are one. */
  private static List<Candidate> withoutWordsOfOthers(List<Candidate> candidates) {
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(BEST);
    BitSet taken = new BitSet();
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : sorted) {
      if (!taken.get(candidate.trigger().index())) {
        kept.add(candidate);
        taken.or(candidate.bindings().words);
      }
    }
    kept.sort(Comparator.comparing(c -> c.trigger().index()));
    return kept;
  }

  // ---- acts spoken of
  // -----------------------------------------------------------------------------------------

  private static List<EventMatch> linked(
      List<Candidate> candidates, Syntax syntax, Parties parties) {
    Map<Integer, EventMatch> byTrigger = new LinkedHashMap<>();
    candidates.forEach(c -> byTrigger.put(c.trigger().index(), c.match()));
    // Inner acts first, so that an outer one sees what the inner one found.
    List<Candidate> inward = new ArrayList<>(candidates);
    inward.sort(
        Comparator.comparing((Candidate c) -> depth(c.trigger(), syntax)).reversed());
    for (Candidate candidate : inward) {
      if (candidate.match().act() >= 0 && candidate.match().about() == null) {
        link(candidate, byTrigger, syntax, parties);
      }
    }
    return withoutJourneys(List.copyOf(byTrigger.values()), syntax);
  }

  /** "flew to Geneva to meet diplomats" tells of one meeting, not of a visit to Switzerland besides. */
  private static List<EventMatch> withoutJourneys(List<EventMatch> matches, Syntax syntax) {
    return matches.stream()
        .filter(m -> m.type() != EventType.CONSULT
            || matches.stream().noneMatch(n -> isPurpose(n, m, syntax)))
        .toList();
  }

  private static boolean isPurpose(EventMatch inner, EventMatch outer, Syntax syntax) {
    Token below = syntax.sentence().token(inner.trigger());
    boolean purpose = below.is("xcomp") || below.is("advcl");
    return inner.type() == EventType.CONSULT
        && !inner.recipients().isEmpty()
        && purpose
        && below.head() == outer.trigger();
  }

  private static int depth(Token token, Syntax syntax) {
    int depth = 0;
    Optional<Token> at = Optional.of(token);
    while (at.isPresent() && depth < syntax.sentence().size()) {
      at = syntax.head(at.get());
      depth++;
    }
    return depth;
  }

  private static void link(
      Candidate candidate, Map<Integer, EventMatch> byTrigger, Syntax syntax, Parties parties) {
    Token act = syntax.sentence().token(candidate.match().act());
    int key = candidate.trigger().index();
    EventMatch outer = byTrigger.getOrDefault(key, candidate.match());
    Optional<EventMatch> inner = spokenOf(act, key, byTrigger, syntax);
    if (inner.isPresent()) {
      outer = outer.withAbout(inner.get());
      if (SPEAKS_FOR.contains(outer.type())) {
        byTrigger.put(inner.get().trigger(), inner.get().asEmbedded());
      }
    }
    if (outer.recipients().isEmpty()) {
      outer = withRecipientOfAct(outer, inner, act, parties);
    }
    byTrigger.put(key, inner.isPresent() && isLoyal(outer, inner.get()) ? loyal(outer) : outer);
  }

  /** "refused to end its aid to the rebels" stands by the rebels and says no to somebody else. */
  private static boolean isLoyal(EventMatch outer, EventMatch inner) {
    boolean desertion = inner.type() == EventType.SANCTION || inner.type() == EventType.REJECT;
    return outer.type() == EventType.REJECT && desertion && !inner.recipients().isEmpty();
  }

  private static EventMatch loyal(EventMatch outer) {
    return outer.as(EventType.SUPPORT, outer.rule() + "; what was refused would have harmed");
  }

  /** Verbs whose object goes on anyway: "refused to end its backing" tells of the backing besides. */
  private static final Set<String> PRESUPPOSE = Set.of(
      "end",
      "stop",
      "halt",
      "cease",
      "suspend",
      "continue",
      "maintain",
      "keep",
      "drop",
      "abandon",
      "withdraw",
      "renew",
      "extend",
      "increase",
      "reduce",
      "expand",
      "cut",
      "strengthen",
      "deepen");

  /** The match whose trigger is the act, or the event noun that is the act's object ("to launch an attack"). */
  private static Optional<EventMatch> spokenOf(
      Token act, int outer, Map<Integer, EventMatch> byTrigger, Syntax syntax) {
    EventMatch own = byTrigger.get(act.index());
    if (own != null && own.trigger() != outer) {
      return Optional.of(own);
    }
    if (PRESUPPOSE.contains(act.lemma())) {
      return Optional.empty();
    }
    for (EventMatch match : byTrigger.values()) {
      Token trigger = syntax.sentence().token(match.trigger());
      if (match.trigger() != outer
          && trigger.isNoun()
          && syntax.governors(trigger).contains(act)) {
        return Optional.of(match);
      }
      if (match.trigger() != outer && syntax.isPurposeOf(trigger, act)) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  private static EventMatch withRecipientOfAct(
      EventMatch outer, Optional<EventMatch> inner, Token act, Parties parties) {
    List<Filler> found = new ArrayList<>();
    inner.ifPresent(i -> {
      if (outer.type() == EventType.REQUEST) {
        found.addAll(i.actors());
        addOthers(found, i.recipients(), outer);
      } else {
        found.addAll(i.recipients());
        addOthers(found, i.actors(), outer);
      }
    });
    found.removeIf(f -> isOneOf(f, outer.actors()));
    if (found.isEmpty()) {
      found.addAll(parties.below(act));
      found.removeIf(f -> isOneOf(f, outer.actors()));
    }
    // Only the nearest: not every actor named in the clause is whom it is directed at.
    return found.isEmpty() ? outer : outer.withRecipients(List.of(found.get(0)), 0.9);
  }

  private static void addOthers(List<Filler> found, List<Filler> others, EventMatch outer) {
    found.removeIf(f -> isOneOf(f, outer.actors()));
    if (found.isEmpty()) {
      found.addAll(others);
    }
  }

  private static boolean isOneOf(Filler filler, List<Filler> others) {
    return others.stream()
        .anyMatch(o -> o.mention().actors().stream()
            .anyMatch(
                a -> filler.mention().actors().stream().anyMatch(b -> b.id().equals(a.id()))));
  }

  private static boolean asksFor(Pattern pattern, Kind kind) {
    return PatternBuilder.holds(pattern.root(), kind);
  }
}
