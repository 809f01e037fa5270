package entente.actor;

import entente.actor.ActorWords.Kind;
import entente.actor.ActorWords.Noun;
import entente.actor.Referents.Found;
import entente.language.Sentence;
import entente.language.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the nouns that stand for actors. A country's government, officials and forces are the country; rebels, refugees
 * and the like are a group of their own.
 */
final class DescriptionReader {
  private final Casting casting;
  private final NounSense sense;
  private final Referents referents;
  private final Anaphora anaphora;
  private final PronounReader pronouns;
  private final Set<Token> open = new HashSet<>();

  DescriptionReader(Casting casting, PronounReader pronouns) {
    this.casting = casting;
    this.sense = new NounSense(casting);
    this.referents = new Referents(casting);
    this.anaphora = new Anaphora(casting);
    this.pronouns = pronouns;
    pronouns.readOthersWith(this::read);
  }

  /** The mention whose head is the word, found now if the word is not yet read. */
  Optional<Draft> read(Sentence sentence, Token token) {
    Optional<Draft> known = casting.at(sentence, token);
    known.ifPresent(this::placeOfficial);
    if (known.isPresent() && known.get().form != Mention.Form.DEMONYM || !open.add(token)) {
      return known;
    }
    try {
      if (known.isPresent()) {
        return Optional.of(within(known.get()));
      }
      boolean pronoun = token.isPronoun() || token.tag().equals("WDT");
      return pronoun ? pronouns.read(sentence, token) : describe(sentence, token);
    } finally {
      open.remove(token);
    }
  }

  /** An official of whom nothing tells the country serves the state spoken of: "France …, Defence Minister Ardal said". */
  private void placeOfficial(Draft draft) {
    boolean official = draft.form == Mention.Form.NAME
        && draft.dossier().isPerson()
        && draft.dossier().country == null
        && draft.dossier().entry == null
        && draft.first < draft.last;
    sector(draft)
        .filter(sector -> official)
        .ifPresent(sector -> anaphora
            .state(draft.sentence, draft.head)
            .ifPresent(state -> draft.dossier().belongsTo(state.country, sector)));
  }

  /** The sector of an office of state in the titles before a name. */
  private Optional<String> sector(Draft draft) {
    return draft.sentence.tokens().subList(draft.first, draft.last).stream()
        .map(t -> casting.words.title(t.text()))
        .flatMap(Optional::stream)
        .map(title -> title.sector() == null ? "" : title.sector())
        .filter(sector -> Set.of("GOV", "JUD", "MIL", "LEG", "PTY").contains(sector))
        .findFirst();
  }

  private Draft within(Draft draft) {
    if (!draft.token().isNoun() || draft.dossier().entry == null) {
      return draft;
    }
    Phrase phrase = new Phrase(casting, draft.sentence, draft.token());
    List<Dossier> owners = phrase
        .possessor()
        .flatMap(t -> read(draft.sentence, t))
        .map(d -> d.dossiers)
        .orElse(List.of());
    return referents
        .within(phrase, draft.dossier(), owners)
        .map(found -> add(phrase, found.dossiers(), null, found.how()))
        .orElse(draft);
  }

  private Optional<Draft> describe(Sentence sentence, Token token) {
    Optional<Noun> noun = sense.of(sentence, token);
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    Phrase phrase = new Phrase(casting, sentence, token);
    Wording wording = new Wording(phrase);
    boolean paper = noun.get().is(Kind.PEOPLE)
        && token.isProperNoun()
        && phrase.nations().isEmpty()
        && wording.isTitled();
    if (noun.get().is(Kind.BODY) && wording.isNamed() || paper) {
      Dossier body = casting.of(
          "organisation:" + Fold.id(wording.name()), wording.name(), Actor.Type.ORGANISATION);
      return Optional.of(add(phrase, List.of(body), null, "a name in the text"));
    }
    return resolve(phrase, sense.effective(phrase, noun.get()));
  }

  private Optional<Draft> resolve(Phrase phrase, Noun noun) {
    if (phrase.isPredicate()
        && (phrase.isIndefinite() || noun.is(Kind.RELATION, Kind.FOLLOWER, Kind.LAND))) {
      return Optional.empty();
    }
    Belonging belonging = new Belonging(
        casting, referents.groups(), phrase, noun, token -> read(phrase.sentence, token));
    List<Dossier> apposed = belonging.apposed();
    if (!apposed.isEmpty()) {
      apposed.forEach(d -> d.nouns.add(noun.word()));
      return done(phrase, noun, new Found(apposed, "the name beside it"));
    }
    if (noun.is(Kind.LAND) && Lands.isTold(phrase, noun)) {
      return anaphora
          .meant(phrase, noun)
          .flatMap(found -> done(phrase, noun, new Found(found, "spoken of before")));
    }
    Optional<Draft> counted = counted(phrase, noun);
    if (counted.isPresent() || noun.is(Kind.PART)) {
      return counted;
    }
    List<Dossier> states = belonging.states();
    Optional<List<Dossier>> earlier = anaphora.body(phrase, noun, states);
    if (earlier.isPresent() && phrase.possessor().isEmpty()) {
      return done(phrase, noun, new Found(earlier.get(), "spoken of before"));
    }
    List<Dossier> bodies = belonging.bodies();
    if (!bodies.isEmpty()) {
      return done(phrase, noun, referents.ofBodies(phrase, noun, bodies));
    }
    if (!states.isEmpty() && !(noun.is(Kind.LAND) && phrase.nations().isEmpty())) {
      Optional<List<Dossier>> other = anaphora.rival(phrase, noun, states);
      if (other.isPresent()) {
        return done(phrase, noun, new Found(other.get(), "the only other spoken of"));
      }
      return done(phrase, noun, referents.ofStates(phrase, noun, states));
    }
    List<Dossier> owners = belonging.owners();
    Optional<List<Dossier>> rival = anaphora.rival(phrase, noun, owners);
    if (rival.isPresent()) {
      return done(phrase, noun, new Found(rival.get(), "the only other spoken of"));
    }
    Optional<Found> owned = referents.owned(phrase, noun, owners);
    return owned.isPresent() ? done(phrase, noun, owned.get()) : bare(phrase, noun);
  }

  /** "Dozens of soldiers", "a group of students", "the two men". */
  private Optional<Draft> counted(Phrase phrase, Noun noun) {
    if (noun.is(Kind.PART) || casting.words.is("collective", noun.word())) {
      for (Token inner : phrase.of()) {
        Optional<Draft> of = read(phrase.sentence, inner);
        if (of.isPresent()) {
          return of.map(d -> add(phrase, d.dossiers, d.sector, "part of: " + d.how));
        }
      }
    }
    return phrase.isPair() || noun.is(Kind.PART)
        ? anaphora
            .pair(phrase, noun)
            .flatMap(two -> done(phrase, noun, new Found(two, "the two last named")))
        : Optional.empty();
  }

  /** "American diplomats and troops": a bare noun behind another of the same kind is of the same state. */
  private Optional<List<Dossier>> shared(Phrase phrase, Noun noun) {
    Token head = phrase.head;
    boolean bare = noun.is(Kind.STATE, Kind.SERVANT)
        && head.is("conj")
        && phrase.isPlural()
        && head.index() > 1
        && phrase.sentence.token(head.index() - 1).is("cc");
    Optional<Token> first = phrase.sentence.head(head).filter(h -> bare && h.isNoun());
    return first
        .filter(f -> sense
            .of(phrase.sentence, f)
            .filter(n -> n.is(Kind.STATE, Kind.SERVANT))
            .isPresent())
        .filter(f -> !new Phrase(casting, phrase.sentence, f).nations().isEmpty())
        .flatMap(f -> read(phrase.sentence, f))
        .map(d -> Belonging.states(List.of(d)))
        .filter(states -> !states.isEmpty());
  }

  /** Nothing in the phrase says whose it is: what was said before does, or the state that is spoken of. */
  private Optional<Draft> bare(Phrase phrase, Noun noun) {
    if (phrase.possessor().isPresent()) {
      return Optional.empty();
    }
    Optional<List<Dossier>> shared = shared(phrase, noun);
    if (shared.isPresent()) {
      return done(phrase, noun, referents.ofStates(phrase, noun, shared.get()));
    }
    Optional<List<Dossier>> earlier = anaphora.meant(phrase, noun);
    if (earlier.isPresent()) {
      return done(phrase, noun, new Found(earlier.get(), "spoken of before"));
    }
    Optional<List<Dossier>> sender = anaphora.sender(phrase, noun);
    if (sender.isPresent()) {
      return done(phrase, noun, new Found(sender.get(), "of whom the clause is about"));
    }
    if (sense.isOfContext(phrase, noun)) {
      Optional<Dossier> state = noun.is(Kind.OPPOSITION)
          ? anaphora.opposed(phrase)
          : anaphora.state(phrase.sentence, phrase.head.index());
      if (state.isPresent()) {
        return done(phrase, noun, referents.ofStates(phrase, noun, List.of(state.get())));
      }
    }
    return sense.isVague(phrase, noun)
        ? Optional.empty()
        : done(phrase, noun, referents.unknown(phrase, noun, anaphora.ground(phrase, noun)));
  }

  private Optional<Draft> done(Phrase phrase, Noun noun, Found found) {
    return Optional.of(add(
        phrase,
        found.dossiers().stream().distinct().toList(),
        noun.sector(),
        noun.word() + ": " + found.how()));
  }

  private Draft add(Phrase phrase, List<Dossier> found, @Nullable String sector, String how) {
    Draft draft = new Draft(
        phrase.sentence,
        phrase.head.index(),
        phrase.first(),
        phrase.head.index(),
        Mention.Form.DESCRIPTION,
        found,
        sector,
        how);
    draft.plural = phrase.isPlural();
    draft.place = phrase.head.text().equals("capital");
    draft.human = casting
        .words
        .noun(phrase.sentence, phrase.head.index())
        .map(Groups::isPerson)
        .orElse(false);
    return casting.add(draft);
  }
}
