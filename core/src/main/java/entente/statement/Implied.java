package entente.statement;

import entente.actor.Actor;
import entente.actor.Cast;
import entente.actor.Mention;
import entente.article.Span;
import entente.attribution.Speech;
import entente.event.EventMatch;
import entente.event.EventMatch.Filler;
import entente.event.EventType;
import entente.language.Analysis;
import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Parties that the clause of an event leaves out and its neighbourhood names: "Damascus threatened to hit back" in a
 * paragraph on Turkey's attack. Looked for in the clauses above, then in what was told last of the party that is named.
 * Whatever is found this way is marked as such and lessens the confidence.
 */
final class Implied {
  /** How many sentences back a counterpart may stand. */
  private static final int REACH = 3;

  /** Ties and acts that stand by themselves are never completed. */
  private static final Set<EventType> COMPLETE =
      Set.of(EventType.SPONSORS, EventType.LEADS, EventType.MEMBER, EventType.PROTEST);

  private static final Set<String> PLACING =
      Set.of("in", "at", "near", "from", "inside", "across", "throughout", "into");

  private List<EventMatch> all = List.of();
  private final Analysis analysis;
  private final Cast cast;
  private final List<Span> sources;
  private final Map<Integer, List<Mention>> bySentence = new HashMap<>();

  Implied(Analysis analysis, Cast cast, List<Speech> speeches) {
    this.analysis = analysis;
    this.cast = cast;
    this.sources = speeches.stream()
        .map(Speech::source)
        .filter(s -> s != null)
        .map(Speech.Source::span)
        .toList();
    cast.mentions()
        .forEach(m ->
            bySentence.computeIfAbsent(m.sentence(), s -> new ArrayList<>()).add(m));
  }

  private boolean isSource(Token head) {
    return sources.stream().anyMatch(s -> s.contains(head.span()));
  }

  /** The matches, in their order, with parties filled in where the neighbourhood names them. */
  List<EventMatch> completed(List<EventMatch> matches) {
    all = matches;
    List<EventMatch> completed = new ArrayList<>();
    for (EventMatch match : matches) {
      completed.add(match.embedded() ? match : completed(match, completed));
    }
    return completed.stream().map(m -> protest(m, completed)).toList();
  }

  /** "went on strike to demand reforms from Gondor": whom the demand is put to is whom the protest is against. */
  private EventMatch protest(EventMatch match, List<EventMatch> all) {
    if (match.type() != EventType.PROTEST
        || match.actors().isEmpty()
        || !match.recipients().isEmpty()) {
      return match;
    }
    Sentence sentence = analysis.sentence(match.sentence());
    return all.stream()
        .filter(m -> m.sentence() == match.sentence()
            && PURPOSES.contains(m.type())
            && !m.recipients().isEmpty())
        .filter(
            m -> sentence.dominates(sentence.token(match.trigger()), sentence.token(m.trigger())))
        .filter(m -> shares(m.actors(), match.actors()))
        .findFirst()
        .map(m -> match.withRecipients(List.of(spoken(m.recipients().get(0))), 0.8))
        .orElse(match);
  }

  private static final Set<EventType> PURPOSES =
      Set.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT);

  private EventMatch completed(EventMatch match, List<EventMatch> before) {
    if (match.actors().isEmpty() && match.recipients().stream().noneMatch(Filler::direct)) {
      if (match.type().isTie() && isOfRelations(match)) {
        return sameDyad(match);
      }
    }
    if (match.actors().isEmpty() && match.recipients().isEmpty()) {
      return match;
    }
    boolean paired =
        (match.symmetric() || MUTUAL.contains(match.type())) && isSeveral(match.actors());
    boolean both = !match.actors().isEmpty() && !match.recipients().isEmpty();
    boolean inPassing = match.type().isTie() && !isPredicated(match);
    if (COMPLETE.contains(match.type()) || paired || both || inPassing || isOfTheirOwn(match)) {
      return match;
    }
    if (match.recipients().isEmpty()) {
      return counterpart(match, match.actors(), before)
          .map(f -> match.withRecipients(List.of(f), 0.6))
          .orElse(match);
    }
    return isAgentlessPassive(match)
        ? match
        : agent(match).map(f -> match.withActors(List.of(f), 0.5)).orElse(match);
  }

  /** What several do they do with one another. */
  private static final Set<EventType> MUTUAL = Set.of(EventType.CONSULT, EventType.COOPERATE);

  private static boolean isSeveral(List<Filler> fillers) {
    return fillers.stream()
            .flatMap(f -> f.mention().actors().stream())
            .distinct()
            .count()
        > 1;
  }

  /**
   * "The Syrian war", "vowed to win back the whole country": a country's own war, or an act on what is the actor's own,
   * has no counterpart that could be guessed.
   */
  private boolean isOfTheirOwn(EventMatch match) {
    Sentence sentence = analysis.sentence(match.sentence());
    Token trigger = sentence.token(match.trigger());
    boolean war = TURMOIL.contains(trigger.lemma())
        && match.actors().stream()
            .allMatch(f -> sentence.token(f.mention().head()).head() == trigger.index());
    return match.recipients().isEmpty() && (war || isOnOwnGround(match, sentence));
  }

  private static final Set<String> TURMOIL =
      Set.of("war", "conflict", "crisis", "revolution", "uprising", "unrest", "insurgency");

  private boolean isOnOwnGround(EventMatch match, Sentence sentence) {
    if (match.object() < 0 || match.type().isTie() || REACTIONS.contains(match.type())) {
      return false;
    }
    Token object = sentence.token(match.object());
    return bySentence.getOrDefault(match.sentence(), List.of()).stream()
        .filter(m -> sentence.dominates(object, sentence.token(m.head())))
        .filter(m -> !sentence.token(m.head()).is("nmod:poss"))
        .anyMatch(m -> !isOther(m, match.actors()));
  }

  private static final Set<EventType> REACTIONS =
      Set.of(EventType.ACCUSE, EventType.REJECT, EventType.REQUEST, EventType.SUPPORT);

  /** "Relations soured": between the two that the text was speaking of most. */
  private EventMatch sameDyad(EventMatch match) {
    // Where a party was read beside the phrase, it has lessened the confidence already.
    return Dyads.spokenOf(match, all)
        .map(d -> match
            .withActors(List.of(spoken(d.actors().get(0))), match.recipients().isEmpty() ? 0.8 : 1)
            .withRecipients(List.of(spoken(d.recipients().get(0))), 0.9))
        .orElse(match);
  }

  /** Whether it is said of "relations" as such: other nouns of conflict without parties are mostly about the world. */
  private boolean isOfRelations(EventMatch match) {
    Sentence sentence = analysis.sentence(match.sentence());
    Token trigger = sentence.token(match.trigger());
    return RELATIONS.contains(trigger.lemma())
        || sentence.children(trigger).stream()
            .anyMatch(c -> (c.is("nsubj") || c.is("obj")) && RELATIONS.contains(c.lemma()));
  }

  private static final Set<String> RELATIONS =
      Set.of("relation", "relationship", "tie", "interest", "rapprochement", "detente");

  private static Filler spoken(Filler filler) {
    return new Filler(filler.mention(), false, "not named here; the text was speaking of");
  }

  /** A tie that a clause states, not one that a noun carries in passing ("the rivals met"). */
  private boolean isPredicated(EventMatch match) {
    Sentence sentence = analysis.sentence(match.sentence());
    Token trigger = sentence.token(match.trigger());
    return trigger.isVerb() && !trigger.is("amod")
        || sentence.child(trigger, "cop").isPresent();
  }

  /** "Russia opposed the plan": the plan is whose the text last said it was. */
  private Optional<Filler> ownerOfObject(EventMatch match, List<Filler> known) {
    if (match.object() < 0) {
      return Optional.empty();
    }
    Sentence sentence = analysis.sentence(match.sentence());
    Token object = sentence.token(match.object());
    boolean definite =
        sentence.child(object, "det").filter(d -> DEFINITE.contains(d.lemma())).isPresent();
    for (int i = match.sentence() - 1;
        definite && i >= 0 && match.sentence() - i <= 4 * REACH;
        i--) {
      Optional<Filler> owner = owner(analysis.sentence(i), object.lemma(), known);
      if (owner.isPresent()) {
        return owner;
      }
    }
    return Optional.empty();
  }

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "such");

  private Optional<Filler> owner(Sentence sentence, String lemma, List<Filler> known) {
    return sentence.tokens().stream()
        .filter(t -> t.isNoun() && t.lemma().equals(lemma))
        .flatMap(t -> owners(sentence, t).stream())
        .flatMap(o -> cast.at(sentence.index(), o.index()).stream())
        .filter(m -> isOther(m, known))
        .findFirst()
        .map(m -> new Filler(m, false, "owner of what is spoken of, as an earlier sentence says"));
  }

  /** Possessors and nationalities of a noun, or the subject of the verb that it is the object of. */
  private static List<Token> owners(Sentence sentence, Token noun) {
    List<Token> owners = new ArrayList<>(sentence.children(noun, "nmod:poss"));
    owners.addAll(sentence.children(noun, "amod"));
    owners.addAll(sentence.children(noun, "compound"));
    sentence
        .head(noun)
        .filter(v -> v.isVerb() && noun.is("obj"))
        .ifPresent(v -> owners.addAll(sentence.children(v, "nsubj")));
    return owners;
  }

  private Optional<Filler> counterpart(
      EventMatch match, List<Filler> known, List<EventMatch> before) {
    Optional<Filler> owner = ownerOfObject(match, known);
    if (owner.isPresent()) {
      return owner;
    }
    Optional<Filler> near = inSentence(match, known, false);
    if (near.isPresent() && NOT_GUESSED.contains(match.type())) {
      return near.filter(f -> isBelow(match, f));
    }
    // Help, work together and sanctions need somebody in the very sentence; looking further back
    // mostly errs.
    boolean bound = match.type().requiresRecipient() && !match.type().isTie();
    return near.isPresent() || bound ? near : lastCounterpart(match, known, before);
  }

  /** "train a force comprising the Gondor Rangers", "shot down a Gondorian plane": named in the act's own clause. */
  private boolean isBelow(EventMatch match, Filler filler) {
    Sentence sentence = analysis.sentence(match.sentence());
    Token trigger = sentence.token(match.trigger());
    Token party = sentence.token(filler.mention().head());
    if (isQualifier(sentence, party, trigger, OBJECTS)) {
      return true;
    }
    if (match.type() == EventType.ASSAULT && isVictim(sentence, party, trigger)) {
      return true;
    }
    boolean consults = match.type() == EventType.CONSULT;
    if (!consults && match.type() != EventType.AID) {
      return false;
    }
    // "met Arnor and carried a message"
    boolean shared = consults && trigger.is("conj") && party.head() == trigger.head();
    Token at = party;
    while (at.head() >= 0 && at.head() != trigger.index()) {
      at = sentence.token(at.head());
    }
    boolean below = at.head() == trigger.index() && (!at.is("conj") || at.isNoun());
    return trigger.isVerb() && (below || shared && party.is("obj"));
  }

  /** "Ardal's killing in a Gondorian attack". */
  private static boolean isVictim(Sentence sentence, Token party, Token trigger) {
    return trigger.isNoun()
        && party.head() == trigger.head()
        && sentence.head(party).filter(h -> DEATHS.contains(h.lemma())).isPresent();
  }

  private static final Set<String> DEATHS =
      Set.of("kill", "killing", "death", "die", "murder", "assassination");

  private static final Set<String> OBJECTS = Set.of("obj", "dep", "obl");

  private static final Set<String> SUBJECTS = Set.of("nsubj");

  /** "a Gondorian plane": whether the party qualifies a noun that hangs on the trigger by one of the relations. */
  private static boolean isQualifier(
      Sentence sentence, Token party, Token trigger, Set<String> relations) {
    boolean qualifies = party.is("amod") || party.is("compound") || party.is("nmod:poss");
    return qualifies
        && sentence
            .head(party)
            .filter(n -> n.head() == trigger.index() && relations.stream().anyMatch(n::is))
            .isPresent();
  }

  /** Acts that are mostly directed at nobody whom another clause of the sentence names, by the annotated articles. */
  private static final Set<EventType> NOT_GUESSED =
      Set.of(EventType.AID, EventType.ASSAULT, EventType.MOBILIZE, EventType.CONSULT);

  /** Acts of which mostly nobody whom another clause names is the doer. */
  private static final Set<EventType> NOT_BLAMED =
      Set.of(EventType.AID, EventType.ASSAULT, EventType.COERCE);

  private Optional<Filler> agent(EventMatch match) {
    Sentence sentence = analysis.sentence(match.sentence());
    Token trigger = sentence.token(match.trigger());
    return inSentence(match, match.recipients(), true)
        .filter(f -> !NOT_BLAMED.contains(match.type())
            || isQualifier(sentence, sentence.token(f.mention().head()), trigger, SUBJECTS));
  }

  /** An agentless passive says on purpose that it does not say who. */
  private boolean isAgentlessPassive(EventMatch match) {
    Sentence sentence = analysis.sentence(match.sentence());
    Token trigger = sentence.token(match.trigger());
    return trigger.isVerb()
            && sentence.children(trigger).stream()
                .anyMatch(c -> c.is("aux:pass") || c.is("nsubj:pass"))
        || trigger.tag().equals("VBN") && (trigger.is("amod") || trigger.is("acl"));
  }

  // ---- in the sentence
  // ----------------------------------------------------------------------------------------

  private Optional<Filler> inSentence(EventMatch match, List<Filler> known, boolean acting) {
    Sentence sentence = analysis.sentence(match.sentence());
    Token trigger = sentence.token(match.trigger());
    return bySentence.getOrDefault(match.sentence(), List.of()).stream()
        .filter(m -> isOther(m, known) || isStateOfGroup(sentence, m, known))
        .filter(m -> !isSource(sentence.token(m.head())))
        .filter(m -> !isUnknown(m) && !isCompanion(sentence, sentence.token(m.head())))
        .filter(m -> !isAnother(sentence, sentence.token(m.head()), acting))
        .filter(m -> isArgument(sentence, sentence.token(m.head()), acting))
        .filter(m -> !acting || !isAnswering(sentence, trigger, sentence.token(m.head())))
        .filter(m -> !isApposed(sentence, sentence.token(m.head()), known))
        .min(Comparator.comparing(
            (Mention m) -> distance(sentence, trigger, sentence.token(m.head()))))
        .map(m -> new Filler(m, false, "not named in the clause; the sentence names"));
  }

  /** "Arnor protested after the attack on Gondor": who acts after an attack, or over it, is not who attacked. */
  private static boolean isAnswering(Sentence sentence, Token trigger, Token party) {
    Token at = trigger;
    for (int steps = 0; at.isNoun() && at.head() >= 0 && steps < 4; steps++) {
      Token above = sentence.token(at.head());
      boolean occasion =
          sentence.children(at, "case").stream().anyMatch(c -> OCCASIONS.contains(c.lemma()));
      if (occasion && above.isVerb()) {
        return sentence.children(above, "nsubj").stream()
            .anyMatch(subject -> sentence.dominates(subject, party));
      }
      at = above;
    }
    return false;
  }

  private static final Set<String> OCCASIONS =
      Set.of("after", "over", "following", "amid", "despite", "since", "because", "for");

  /** "A truce with Arnor's rebels": an armed group may well face the state it is of. */
  private static boolean isStateOfGroup(Sentence sentence, Mention mention, List<Filler> known) {
    boolean groups = known.stream()
        .flatMap(f -> f.mention().actors().stream())
        .allMatch(a -> a.type() == Actor.Type.GROUP && "REB".equals(a.sector()));
    return groups
        && sentence.token(mention.head()).is("nmod:poss")
        && mention.actors().stream().allMatch(a -> a.type() == Actor.Type.STATE);
  }

  /** Whom the article only describes ("villagers", "a security officer") is rarely whom another clause leaves out. */
  private static boolean isUnknown(Mention mention) {
    return mention.form() == Mention.Form.DESCRIPTION
        && mention.actors().stream().allMatch(Actor::isOfOneArticle);
  }

  /** "together with Arnor", "unlike Arnor": on the actor's own side, or beside the matter. */
  private static boolean isCompanion(Sentence sentence, Token head) {
    return sentence.children(head, "case").stream()
        .anyMatch(c -> COMPANY.contains(c.lemma())
            || c.lemma().equals("with")
                && c.index() > 0
                && COMPANY.contains(sentence.token(c.index() - 1).lemma()));
  }

  private static final Set<String> COMPANY =
      Set.of("together", "along", "alongside", "unlike", "like", "besides", "jointly");

  /** "Its backers, Arnor and Gondor": neither they nor whose they are is a counterpart in passing. */
  private static boolean isApposed(Sentence sentence, Token head, List<Filler> known) {
    Token described = head.is("nmod:poss") ? sentence.token(head.head()) : head;
    return sentence.children(described, "appos").stream()
        .anyMatch(named -> known.stream()
            .map(Filler::mention)
            .filter(m -> m.sentence() == sentence.index())
            .anyMatch(m -> sentence.dominates(named, sentence.token(m.head()))));
  }

  /** "Arnor's neighbour" is not Arnor; "as did Arnor" tells who did the same, "according to Arnor" who says so. */
  private static boolean isAnother(Sentence sentence, Token head, boolean acting) {
    Optional<Token> above = sentence.head(head);
    boolean owner = !acting
        && head.is("nmod:poss")
        && above.filter(a -> COUNTERPARTS.contains(a.lemma())).isPresent();
    boolean same = isAccordedTo(sentence, head)
        || (head.is("nsubj") || head.is("obj"))
            && above
                .filter(a -> a.lemma().equals("do") && a.index() < head.index())
                .filter(a ->
                    a.index() > 0 && SAME.contains(sentence.token(a.index() - 1).lemma()))
                .isPresent();
    return owner || same;
  }

  /** "according to a report of the Arnor channel". */
  private static boolean isAccordedTo(Sentence sentence, Token head) {
    Token at = head;
    for (int steps = 0; at.head() >= 0 && steps < sentence.size(); steps++) {
      if (sentence.children(at, "case").stream()
          .anyMatch(c -> c.lemma().equals("accord") || c.text().equalsIgnoreCase("according"))) {
        return true;
      }
      at = sentence.token(at.head());
    }
    return false;
  }

  private static final Set<String> SAME = Set.of("as", "so", "nor");

  private static final Set<String> COUNTERPARTS = Set.of(
      "enemy",
      "foe",
      "rival",
      "opponent",
      "adversary",
      "ally",
      "neighbour",
      "neighbor",
      "partner",
      "critic",
      "competitor",
      "counterpart",
      "client",
      "proxy",
      "backer");

  /** Whether a mention is a party of some clause or phrase rather than a place or a time. */
  private static boolean isArgument(Sentence sentence, Token head, boolean acting) {
    boolean placed =
        sentence.child(head, "case").filter(c -> PLACING.contains(c.lemma())).isPresent();
    boolean core = head.is("nsubj") || head.is("obj") || head.is("iobj") || head.is("nmod:poss");
    if (acting) {
      return head.is("nsubj") && !head.relation().equals("nsubj:pass") || head.is("nmod:poss");
    }
    return !placed
        && (core
            || head.is("obl")
            || head.is("nmod")
            || head.is("conj")
            || head.is("amod")
            || head.is("compound"));
  }

  /** Steps up the tree from the trigger until the other word's clause is reached, then words between. */
  private static int distance(Sentence sentence, Token trigger, Token other) {
    Token at = trigger;
    int steps = 0;
    while (at.head() >= 0 && !sentence.dominates(at, other) && steps < 20) {
      at = sentence.token(at.head());
      steps++;
    }
    return steps * 100 + Math.abs(trigger.index() - other.index());
  }

  private static boolean isOther(Mention mention, List<Filler> known) {
    Set<String> ids = new HashSet<>();
    Set<String> countries = new HashSet<>();
    known.forEach(f -> f.mention().actors().forEach(a -> {
      ids.add(a.id());
      countries.add(String.valueOf(a.country()));
    }));
    return mention.actors().stream()
        .noneMatch(a -> ids.contains(a.id()) || isOwnState(a, countries));
  }

  /** A state is no counterpart of its own president. */
  private static boolean isOwnState(Actor actor, Set<String> countries) {
    return actor.country() != null
        && countries.contains(actor.country())
        && (actor.type() == Actor.Type.STATE || actor.type() == Actor.Type.PERSON);
  }

  // ---- before it
  // ----------------------------------------------------------------------------------------------

  /** The other side of what was told last of the same actor, a few sentences back at most. */
  private Optional<Filler> lastCounterpart(
      EventMatch match, List<Filler> known, List<EventMatch> before) {
    for (int i = before.size() - 1;
        i >= 0 && match.sentence() - before.get(i).sentence() <= REACH;
        i--) {
      EventMatch earlier = before.get(i);
      boolean complete = !earlier.actors().isEmpty() && !earlier.recipients().isEmpty();
      if (complete
          && !earlier.type().equals(EventType.LEADS)
          && !earlier.type().equals(EventType.MEMBER)) {
        Optional<Filler> found = otherSide(earlier, known);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Filler> otherSide(EventMatch earlier, List<Filler> known) {
    List<Filler> other = shares(earlier.actors(), known)
        ? earlier.recipients()
        : shares(earlier.recipients(), known) ? earlier.actors() : List.of();
    return other.stream()
        .filter(f -> isOther(f.mention(), known) && !isUnknown(f.mention()))
        .findFirst()
        .map(f ->
            new Filler(f.mention(), false, "not named in the clause; an earlier sentence names"));
  }

  private static boolean shares(List<Filler> fillers, List<Filler> known) {
    return fillers.stream().anyMatch(f -> !isOther(f.mention(), known));
  }
}
