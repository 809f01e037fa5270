package entente.actor;

import entente.actor.ActorWords.Kind;
import entente.actor.ActorWords.Noun;
import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the nouns that stand for actors. A country's government, officials and forces are the country; rebels, refugees
 * and the like are a group of their own.
 */
final class DescriptionReader {
  private final Casting casting;
  private final Groups groups;
  private final Offices offices;
  private final Anaphora anaphora;
  private final PronounReader pronouns;
  private final Set<Token> open = new HashSet<>();

  DescriptionReader(Casting casting, PronounReader pronouns) {
    this.casting = casting;
    this.groups = new Groups(casting);
    this.offices = new Offices(casting);
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
        return Optional.of(ofCountry(known.get()));
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
        && draft.first < draft.last
        && hasOffice(draft);
    if (official) {
      anaphora
          .state(draft.sentence, draft.head)
          .ifPresent(state -> draft.dossier().belongsTo(state.country, "GOV"));
    }
  }

  private boolean hasOffice(Draft draft) {
    return draft.sentence.tokens().subList(draft.first, draft.last).stream()
        .map(t -> casting.words.title(t.text()))
        .flatMap(Optional::stream)
        .anyMatch(title -> "GOV".equals(title.sector())
            || "JUD".equals(title.sector())
            || "MIL".equals(title.sector()));
  }

  /** "Kurds" in "Syrian Kurds" and "Albanians" in "ethnic Albanians": no people of their own state. */
  private Draft ofCountry(Draft draft) {
    Phrase phrase = new Phrase(casting, draft.sentence, draft.token());
    if (!draft.token().isNoun() || draft.dossier().entry == null) {
      return draft;
    }
    boolean ethnic =
        phrase.modifiers().stream().anyMatch(t -> casting.words.is("minority", t.text()));
    List<Dossier> states = new ArrayList<>(Belonging.states(phrase.nations()));
    if (states.isEmpty()) {
      phrase
          .possessor()
          .flatMap(t -> read(draft.sentence, t))
          .ifPresent(d -> states.addAll(Belonging.states(List.of(d))));
    }
    if (ethnic) {
      states.addAll(Belonging.states(phrase.where()));
      Dossier group = groups.minority(phrase, states.isEmpty() ? null : states.get(0).country);
      return add(phrase, List.of(group), "CVL", "a minority");
    }
    if (draft.dossier().isState() || states.isEmpty()) {
      return draft;
    }
    List<Dossier> found =
        states.stream().map(state -> groups.ofPeople(draft.dossier(), state)).toList();
    return add(phrase, found, null, "a people within a country");
  }

  private Optional<Draft> describe(Sentence sentence, Token token) {
    Optional<Noun> noun = casting.words.noun(sentence, token.index());
    if (noun.isEmpty() || isInsideName(sentence, token) || isOfState(sentence, token)) {
      return Optional.empty();
    }
    if (token.is("compound") && !standsAlone(sentence, token, noun.get())) {
      return Optional.empty();
    }
    Phrase phrase = new Phrase(casting, sentence, token);
    if (noun.get().is(Kind.BODY) && phrase.isTitled()) {
      Dossier body = casting.of(
          "organisation:" + Fold.id(phrase.name()), phrase.name(), Actor.Type.ORGANISATION);
      return Optional.of(add(phrase, List.of(body), null, "a name in the text"));
    }
    return resolve(phrase, effective(phrase, noun.get()));
  }

  /** "State" in "secretary of state" and "head of state" is no state. */
  private static boolean isOfState(Sentence sentence, Token token) {
    return token.lemma().equalsIgnoreCase("state")
        && token.index() > 1
        && sentence.token(token.index() - 1).text().equals("of")
        && List.of(
                "secretary", "minister", "head", "department", "heads", "secretaries", "ministers")
            .contains(sentence.token(token.index() - 2).text().toLowerCase(Locale.ROOT));
  }

  private boolean isInsideName(Sentence sentence, Token token) {
    return casting.in(sentence).stream()
        .anyMatch(d ->
            d.form == Mention.Form.NAME && d.first <= token.index() && token.index() <= d.last);
  }

  /** Before another noun only bodies and groups are meant themselves ("the guerrilla stronghold"), not titles. */
  private boolean standsAlone(Sentence sentence, Token token, Noun noun) {
    Token governor = sentence.token(token.head());
    return noun.is(Kind.STATE, Kind.OPPOSITION, Kind.ARMED)
        && governor.isNoun()
        && casting
            .words
            .noun(sentence, governor.index())
            .map(n -> n.is(Kind.FOLLOWER, Kind.RELATION))
            .orElse(true)
        && casting.at(sentence, governor).isEmpty();
  }

  /** "Opposition leaders" and "rebel groups" are what the first word says; "army officers" serve in the army. */
  private Noun effective(Phrase phrase, Noun noun) {
    for (Token modifier : phrase.modifiers()) {
      if (isInsideName(phrase.sentence, modifier)) {
        continue;
      }
      Noun first = casting.words.noun(phrase.sentence, modifier.index()).orElse(null);
      if (casting.words.is("rebellious", modifier.text())
          && noun.is(Kind.BODY, Kind.OFFICE, Kind.STATE, Kind.SERVANT)) {
        return new Noun("rebel", Kind.OPPOSITION, "REB");
      }
      if (first == null) {
        continue;
      }
      boolean office = noun.is(Kind.OFFICE) && !phrase.isPlural();
      if (first.is(Kind.ARMED) && noun.is(Kind.BODY)) {
        return new Noun(noun.word(), Kind.BODY, "REB");
      }
      if (!office && first.is(Kind.OPPOSITION, Kind.ARMED, Kind.PEOPLE) && isGrouped(first, noun)) {
        return first;
      }
      if (first.is(Kind.STATE) && first.sector() != null && noun.is(Kind.SERVANT, Kind.OFFICE)) {
        return new Noun(noun.word(), noun.kind(), first.sector());
      }
    }
    return noun;
  }

  private static boolean isGrouped(Noun first, Noun noun) {
    return !List.of("national", "press", "media", "intelligence").contains(first.word())
        && noun.is(
            Kind.OFFICE,
            Kind.SERVANT,
            Kind.MEMBER,
            Kind.BODY,
            Kind.STATE,
            Kind.ARMED,
            Kind.OPPOSITION);
  }

  private Optional<Draft> resolve(Phrase phrase, Noun noun) {
    Belonging belonging =
        new Belonging(casting, groups, phrase, noun, token -> read(phrase.sentence, token));
    List<Dossier> apposed = belonging.apposed();
    if (!apposed.isEmpty()) {
      apposed.forEach(d -> d.nouns.add(noun.word()));
      return done(phrase, noun, apposed, "the name beside it");
    }
    if (noun.is(Kind.PART)) {
      return part(phrase)
          .or(() -> anaphora
              .several(phrase, noun)
              .flatMap(found -> done(phrase, noun, found, "the last named")));
    }
    if (phrase.isPredicate()
        && (phrase.isIndefinite() || noun.is(Kind.RELATION, Kind.FOLLOWER, Kind.LAND))) {
      return Optional.empty();
    }
    if (phrase.isPair()) {
      Optional<List<Dossier>> pair = anaphora.several(phrase, noun);
      if (pair.isPresent()) {
        return done(phrase, noun, pair.get(), "the two last named");
      }
    }
    if (casting.words.is("collective", noun.word()) && !phrase.of().isEmpty()) {
      Optional<Draft> part = part(phrase);
      if (part.isPresent()) {
        return part;
      }
    }
    List<Dossier> bodies = belonging.bodies();
    if (!bodies.isEmpty()) {
      return ofBodies(phrase, noun, bodies);
    }
    List<Dossier> states = belonging.states();
    if (!states.isEmpty() && !(noun.is(Kind.LAND) && phrase.nations().isEmpty())) {
      return ofStates(phrase, noun, states);
    }
    return owned(phrase, noun, belonging).or(() -> bare(phrase, noun));
  }

  private Optional<Draft> part(Phrase phrase) {
    for (Token inner : phrase.of()) {
      Optional<Draft> draft = read(phrase.sentence, inner);
      if (draft.isPresent()) {
        Draft of = draft.get();
        return Optional.of(add(phrase, of.dossiers, of.sector, "part of: " + of.how));
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> ofBodies(Phrase phrase, Noun noun, List<Dossier> bodies) {
    Dossier body = bodies.get(0);
    boolean group = body.type == Actor.Type.GROUP;
    if (noun.is(Kind.FOLLOWER)) {
      return done(
          phrase, noun, List.of(groups.around(phrase, noun, body)), "who stands around somebody");
    }
    if (noun.is(Kind.PEOPLE) && body.id.startsWith("people:")) {
      return done(phrase, noun, List.of(groups.ofKind(phrase, noun, body)), "persons of a people");
    }
    if (noun.is(Kind.PEOPLE) && !group) {
      return done(
          phrase, noun, List.of(groups.local(phrase, noun, body.country)), "people of a body");
    }
    if (noun.is(Kind.OFFICE) && !phrase.isPlural()) {
      Optional<Dossier> holder = offices.holder(phrase, body);
      if (holder.isPresent()) {
        return done(phrase, noun, List.of(holder.get()), "who held the office at the time");
      }
    }
    bodies.forEach(d -> d.nouns.add(noun.word()));
    return done(phrase, noun, bodies, "a part of what is named beside it");
  }

  private Optional<Draft> ofStates(Phrase phrase, Noun noun, List<Dossier> states) {
    List<Dossier> found = switch (noun.kind()) {
      case STATE, SERVANT, MEMBER, LAND -> states;
      case OFFICE -> states.stream().map(state -> officer(phrase, state)).toList();
      case RELATION -> {
        boolean nation = phrase.nations().stream().anyMatch(d -> d.form == Mention.Form.DEMONYM);
        yield nation ? states : List.of(groups.around(phrase, noun, states.get(0)));
      }
      case FOLLOWER -> List.of(groups.around(phrase, noun, states.get(0)));
      default -> states.stream().map(state -> people(phrase, noun, state)).toList();
    };
    return done(phrase, noun, found, "a description with its country");
  }

  private Dossier officer(Phrase phrase, Dossier state) {
    return phrase.isPlural() || phrase.isIndefinite()
        ? state
        : offices.holder(phrase, state).orElse(state);
  }

  private Dossier people(Phrase phrase, Noun noun, Dossier state) {
    boolean one =
        !phrase.isPlural() && noun.is(Kind.PEOPLE) && phrase.head.tag().equals("NN");
    return one ? groups.local(phrase, noun, state.country) : groups.ofCountry(phrase, noun, state);
  }

  private Optional<Draft> owned(Phrase phrase, Noun noun, Belonging belonging) {
    List<Dossier> found = belonging.owners().stream()
        .map(owner -> ownedBy(phrase, noun, owner))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
    return found.isEmpty() ? Optional.empty() : done(phrase, noun, found, "by whose it is");
  }

  private Optional<Dossier> ownedBy(Phrase phrase, Noun noun, Dossier owner) {
    Optional<Dossier> state = owner.isState() ? Optional.of(owner) : casting.state(owner.country);
    return switch (noun.kind()) {
      case STATE, SERVANT, OFFICE -> owner.isPerson() ? state : Optional.of(owner);
      case LAND ->
        phrase.isPredicate() || noun.word().startsWith("neigh") ? Optional.empty() : state;
      case FOLLOWER, RELATION -> Optional.of(groups.around(phrase, noun, owner));
      case PART -> Optional.empty();
      default ->
        owner.isState()
            ? Optional.of(groups.ofCountry(phrase, noun, owner))
            : Optional.of(groups.ownedBy(phrase, noun, owner));
    };
  }

  /** Nothing in the phrase says whose it is: what was said before does, or the state that is spoken of. */
  private Optional<Draft> bare(Phrase phrase, Noun noun) {
    if (phrase.possessor().isPresent()) {
      return Optional.empty();
    }
    Optional<List<Dossier>> earlier = anaphora.meant(phrase, noun);
    if (earlier.isPresent()) {
      return done(phrase, noun, earlier.get(), "spoken of before");
    }
    boolean one = phrase.isIndefinite() && !phrase.isPlural()
        || isTool(phrase, noun)
        || noun.is(Kind.SERVANT, Kind.OFFICE) && !phrase.isPlural() && !isRuling(noun);
    if (!phrase.isOutside()
        && (noun.is(Kind.OPPOSITION) || noun.is(Kind.STATE, Kind.SERVANT, Kind.OFFICE) && !one)) {
      Optional<Dossier> state = noun.is(Kind.OPPOSITION)
          ? anaphora.opposed(phrase)
          : anaphora.state(phrase.sentence, phrase.head.index());
      if (state.isPresent()) {
        return ofStates(phrase, noun, List.of(state.get()));
      }
    }
    return unknown(phrase, noun);
  }

  /** Whether every state has one at a time, so that the state spoken of tells whose is meant. */
  private boolean isRuling(Noun noun) {
    return casting.words.is("highest", noun.word())
        || List.of("minister", "secretary", "spokesman").contains(noun.word());
  }

  /** Whether the noun alone does not stand for a state: ships may be anybody's, and "a force" may be anything. */
  private boolean isTool(Phrase phrase, Noun noun) {
    return casting.words.is("tool", noun.word())
        || casting.words.is("vague", noun.word()) && !phrase.isPlural()
        || casting.words.is("single", noun.word()) && phrase.isPlural();
  }

  private Optional<Draft> unknown(Phrase phrase, Noun noun) {
    boolean vague = noun.is(Kind.STATE, Kind.RELATION, Kind.LAND, Kind.MEMBER)
        || noun.is(Kind.BODY)
            && phrase.modifiers().stream().noneMatch(t -> isTelling(phrase.sentence, t))
        || phrase.isPredicate();
    return vague
        ? Optional.empty()
        : done(phrase, noun, List.of(groups.local(phrase, noun, null)), "known only as this");
  }

  /** Whether the word before "group" or "party" says what it is: "terror group". */
  private boolean isTelling(Sentence sentence, Token modifier) {
    return casting.words.is("telling", modifier.text())
        || modifier.text().startsWith("pro-")
        || modifier.text().startsWith("anti-")
        || casting
            .words
            .noun(sentence, modifier.index())
            .map(n -> n.is(Kind.ARMED, Kind.OPPOSITION, Kind.PEOPLE))
            .orElse(false);
  }

  private Optional<Draft> done(Phrase phrase, Noun noun, List<Dossier> found, String how) {
    return Optional.of(
        add(phrase, found.stream().distinct().toList(), noun.sector(), noun.word() + ": " + how));
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
    draft.human = casting
        .words
        .noun(phrase.sentence, phrase.head.index())
        .map(n -> n.is(Kind.OFFICE, Kind.SERVANT))
        .orElse(false);
    return casting.add(draft);
  }
}
