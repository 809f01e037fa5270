package entente.actor;

import entente.actor.ActorWords.Kind;
import entente.actor.ActorWords.Noun;
import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
  private final Groups groups;
  private final Offices offices;
  private final Discourse discourse;
  private final PronounReader pronouns;
  private final Set<Token> open = new HashSet<>();

  DescriptionReader(Casting casting, Groups groups, Discourse discourse, PronounReader pronouns) {
    this.casting = casting;
    this.groups = groups;
    this.discourse = discourse;
    this.pronouns = pronouns;
    this.offices = new Offices(casting);
  }

  /** The mention whose head is the word, found now if it is a noun not yet read. */
  Optional<Draft> read(Sentence sentence, Token token) {
    Optional<Draft> known = casting.at(sentence, token);
    if (known.isPresent() && !isPeopleOfCountry(known.get())) {
      return known;
    }
    if (!open.add(token)) {
      return known;
    }
    try {
      return known.isPresent()
          ? Optional.of(peopleOfCountry(known.get()))
          : describe(sentence, token);
    } finally {
      open.remove(token);
    }
  }

  /** "Kurds" in "Syrian Kurds", which the names alone leave as the Kurds. */
  private boolean isPeopleOfCountry(Draft draft) {
    return draft.form == Mention.Form.DEMONYM
        && draft.token().isNoun()
        && !draft.dossier().isState()
        && draft.dossier().entry != null
        && !statesOf(new Phrase(casting, draft.sentence, draft.token())).isEmpty();
  }

  private Draft peopleOfCountry(Draft draft) {
    Phrase phrase = new Phrase(casting, draft.sentence, draft.token());
    List<Dossier> found = new ArrayList<>();
    statesOf(phrase).forEach(state -> found.add(groups.ofPeople(draft.dossier(), state)));
    return add(phrase, found, null, "a people within a country");
  }

  private List<Dossier> statesOf(Phrase phrase) {
    List<Dossier> states = new ArrayList<>(states(phrase.nations()));
    if (states.isEmpty()) {
      possessor(phrase).stream()
          .flatMap(d -> d.dossiers.stream())
          .filter(Dossier::isState)
          .forEach(states::add);
    }
    return states;
  }

  private static List<Dossier> states(List<Draft> drafts) {
    return drafts.stream()
        .flatMap(d -> d.dossiers.stream())
        .filter(Dossier::isState)
        .distinct()
        .toList();
  }

  private Optional<Draft> possessor(Phrase phrase) {
    return phrase.possessor().flatMap(token -> read(phrase.sentence, token));
  }

  private Optional<Draft> describe(Sentence sentence, Token token) {
    Optional<Noun> noun = casting.words.noun(sentence, token.index());
    if (noun.isEmpty() || isInsideName(sentence, token)) {
      return Optional.empty();
    }
    if (token.is("compound") && !standsAlone(sentence, token, noun.get())) {
      return Optional.empty();
    }
    Phrase phrase = new Phrase(casting, sentence, token);
    return resolve(phrase, effective(phrase, noun.get()));
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
        && casting.words.noun(sentence, governor.index()).isEmpty()
        && casting.at(sentence, governor).isEmpty();
  }

  /** "Opposition leaders" and "rebel groups" are what the first word says. */
  private Noun effective(Phrase phrase, Noun noun) {
    for (Token modifier : phrase.modifiers()) {
      Optional<Noun> first = casting.words.noun(phrase.sentence, modifier.index());
      if (first.isEmpty() && modifier.is("amod") && modifier.text().equals("rebel")) {
        return new Noun("rebel", Kind.OPPOSITION, "REB");
      }
      if (first.isEmpty() || modifier.index() > phrase.head.index()) {
        continue;
      }
      boolean grouped = first.get().is(Kind.OPPOSITION, Kind.ARMED, Kind.PEOPLE)
          && !first.get().word().equals("national")
          && noun.is(
              Kind.OFFICE,
              Kind.SERVANT,
              Kind.MEMBER,
              Kind.BODY,
              Kind.STATE,
              Kind.ARMED,
              Kind.OPPOSITION);
      if (grouped && !(noun.is(Kind.OFFICE) && !phrase.isPlural())) {
        return first.get();
      }
      if (first.get().is(Kind.STATE)
          && first.get().sector() != null
          && noun.is(Kind.SERVANT, Kind.OFFICE)) {
        return new Noun(noun.word(), noun.kind(), first.get().sector());
      }
    }
    return noun;
  }

  private Optional<Draft> resolve(Phrase phrase, Noun noun) {
    List<Dossier> apposed = apposed(phrase, noun);
    if (!apposed.isEmpty()) {
      apposed.forEach(d -> d.nouns.add(noun.word()));
      return done(phrase, noun, apposed, "the name beside it");
    }
    if (noun.is(Kind.PART)) {
      return part(phrase);
    }
    if (phrase.isPredicate()
        && (phrase.isIndefinite() || noun.is(Kind.RELATION, Kind.FOLLOWER, Kind.LAND))) {
      return Optional.empty();
    }
    List<Dossier> bodies = bodies(phrase, noun);
    if (!bodies.isEmpty()) {
      return ofBodies(phrase, noun, bodies);
    }
    List<Dossier> states = allStates(phrase, noun);
    if (!states.isEmpty()) {
      return ofStates(phrase, noun, states);
    }
    return possessed(phrase, noun).or(() -> bare(phrase, noun));
  }

  private List<Dossier> apposed(Phrase phrase, Noun noun) {
    Set<Dossier> found = new LinkedHashSet<>();
    for (Token child : phrase.sentence.children(phrase.head)) {
      boolean beside = child.is("appos") || child.is("dep") && child.index() > phrase.head.index();
      if (beside) {
        casting
            .at(phrase.sentence, child)
            .filter(d -> fits(noun, d, phrase))
            .ifPresent(d -> collect(d, found));
      }
    }
    if (found.isEmpty() && phrase.head.is("appos") && phrase.head.head() >= 0) {
      casting
          .at(phrase.sentence, phrase.head.head())
          .filter(d -> fits(noun, d, phrase))
          .ifPresent(d -> collect(d, found));
    }
    return List.copyOf(found);
  }

  private void collect(Draft draft, Set<Dossier> found) {
    found.addAll(draft.dossiers);
    if (draft.token().is("appos")) {
      draft
          .sentence
          .children(draft.token(), "conj")
          .forEach(c -> casting.at(draft.sentence, c).ifPresent(d -> found.addAll(d.dossiers)));
    }
  }

  private boolean fits(Noun noun, Draft named, Phrase phrase) {
    if (named.form != Mention.Form.NAME || named.place && !noun.is(Kind.LAND)) {
      return false;
    }
    boolean person = named.dossier().isPerson();
    return switch (noun.kind()) {
      case OFFICE, SERVANT -> person;
      case STATE -> false;
      case LAND -> named.dossier().isState();
      case BODY -> !person;
      case PEOPLE, OPPOSITION, ARMED, MEMBER, FOLLOWER ->
        person ? !phrase.isPlural() : !named.dossier().isState();
      case RELATION -> true;
      case PART -> false;
    };
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

  /** Organisations, groups and peoples that the noun is said to be of. */
  private List<Dossier> bodies(Phrase phrase, Noun noun) {
    List<Dossier> found = new ArrayList<>();
    List<Draft> named = phrase.nations();
    List<Dossier> states = states(named);
    for (Draft draft : named) {
      for (Dossier dossier : draft.dossiers) {
        if (dossier.isState() || dossier.isPerson() || isReligion(draft)) {
          continue;
        }
        boolean people = dossier.id.startsWith("people:");
        found.add(people && !states.isEmpty() ? groups.ofPeople(dossier, states.get(0)) : dossier);
      }
    }
    if (found.isEmpty()
        && noun.is(Kind.STATE, Kind.SERVANT, Kind.OFFICE, Kind.MEMBER, Kind.FOLLOWER, Kind.BODY)) {
      inner(phrase).stream()
          .flatMap(d -> d.dossiers.stream())
          .filter(d -> noun.is(Kind.MEMBER, Kind.FOLLOWER) || !d.isState() && !d.isPerson())
          .forEach(found::add);
    }
    return found;
  }

  private List<Draft> inner(Phrase phrase) {
    List<Draft> inner = new ArrayList<>();
    phrase.of().forEach(token -> read(phrase.sentence, token).ifPresent(inner::add));
    if (inner.isEmpty()) {
      possessor(phrase).ifPresent(inner::add);
    }
    return inner;
  }

  private boolean isReligion(Draft draft) {
    return casting.words.is("religion", draft.token().text());
  }

  private Optional<Draft> ofBodies(Phrase phrase, Noun noun, List<Dossier> bodies) {
    if (noun.is(Kind.FOLLOWER)) {
      return done(
          phrase,
          noun,
          List.of(groups.around(phrase, noun, bodies.get(0))),
          "who stands around somebody");
    }
    if (noun.is(Kind.RELATION) && !phrase.nations().isEmpty()) {
      return done(phrase, noun, bodies, "named before it");
    }
    if (noun.is(Kind.PEOPLE)
        && !bodies.get(0).id.startsWith("people:")
        && !bodies.get(0).id.startsWith("group:")) {
      Dossier group = groups.local(phrase, noun, bodies.get(0).country);
      return done(phrase, noun, List.of(group), "people of a body");
    }
    if (noun.is(Kind.OFFICE) && !phrase.isPlural()) {
      Optional<Dossier> holder = offices.holder(phrase, bodies.get(0));
      if (holder.isPresent()) {
        return done(phrase, noun, List.of(holder.get()), "who held the office at the time");
      }
    }
    bodies.forEach(body -> body.nouns.add(noun.word()));
    return done(phrase, noun, bodies, "a part of what is named beside it");
  }

  private List<Dossier> allStates(Phrase phrase, Noun noun) {
    List<Dossier> states = new ArrayList<>(states(phrase.nations()));
    if (states.isEmpty()) {
      inner(phrase).stream()
          .flatMap(d -> d.dossiers.stream())
          .filter(Dossier::isState)
          .forEach(states::add);
    }
    boolean elsewhere = noun.is(Kind.STATE, Kind.SERVANT, Kind.OFFICE)
        && !List.of("official", "police", "authority", "court", "judge", "parliament")
            .contains(noun.word());
    if (states.isEmpty() && !elsewhere && !noun.is(Kind.LAND, Kind.RELATION)) {
      phrase.where().stream()
          .flatMap(d -> d.dossiers.stream())
          .filter(Dossier::isState)
          .forEach(states::add);
    }
    return states.stream().distinct().toList();
  }

  private Optional<Draft> ofStates(Phrase phrase, Noun noun, List<Dossier> states) {
    List<Dossier> found = new ArrayList<>();
    switch (noun.kind()) {
      case STATE, SERVANT, MEMBER -> found.addAll(states);
      case OFFICE -> states.forEach(state -> found.add(officer(phrase, state)));
      case LAND -> {
        if (!phrase.nations().isEmpty()) {
          found.addAll(states);
        }
      }
      case RELATION -> {
        boolean named = phrase.nations().stream().anyMatch(d -> d.form == Mention.Form.DEMONYM);
        found.addAll(named ? states : List.of(groups.around(phrase, noun, states.get(0))));
      }
      case FOLLOWER -> found.add(groups.around(phrase, noun, states.get(0)));
      case BODY -> found.add(body(phrase, noun, states.get(0)));
      default -> states.forEach(state -> found.add(people(phrase, noun, state)));
    }
    return found.isEmpty()
        ? Optional.empty()
        : done(phrase, noun, found, "a description with its country");
  }

  private Dossier officer(Phrase phrase, Dossier state) {
    return phrase.isPlural() || phrase.isIndefinite()
        ? state
        : offices.holder(phrase, state).orElse(state);
  }

  private Dossier body(Phrase phrase, Noun noun, Dossier state) {
    return groups.ofCountry(phrase, noun, state);
  }

  private Dossier people(Phrase phrase, Noun noun, Dossier state) {
    boolean one =
        !phrase.isPlural() && noun.is(Kind.PEOPLE) && phrase.head.tag().equals("NN");
    return one ? groups.local(phrase, noun, state.country) : groups.ofCountry(phrase, noun, state);
  }

  /** "Assad's regime", "the Trump administration", "his troops": by the country of the person. */
  private Optional<Draft> possessed(Phrase phrase, Noun noun) {
    List<Draft> owners = new ArrayList<>(
        phrase.nations().stream().filter(d -> d.dossier().isPerson()).toList());
    if (owners.isEmpty()) {
      owners.addAll(inner(phrase));
    }
    List<Dossier> found = new ArrayList<>();
    for (Draft owner : owners) {
      for (Dossier dossier : owner.dossiers) {
        ownedBy(phrase, noun, dossier).ifPresent(found::add);
      }
    }
    return found.isEmpty() ? Optional.empty() : done(phrase, noun, found, "by whose it is");
  }

  private Optional<Dossier> ownedBy(Phrase phrase, Noun noun, Dossier owner) {
    Optional<Dossier> state = owner.isState() ? Optional.of(owner) : casting.state(owner.country);
    return switch (noun.kind()) {
      case STATE, SERVANT, OFFICE -> owner.isPerson() ? state : Optional.of(owner);
      case LAND -> state;
      case FOLLOWER -> Optional.of(groups.around(phrase, noun, owner));
      case RELATION, PART -> Optional.empty();
      default -> Optional.of(groups.local(phrase, noun, owner.country));
    };
  }

  /** Nothing in the phrase says whose it is: what was said before does, or the state that is spoken of. */
  private Optional<Draft> bare(Phrase phrase, Noun noun) {
    if (phrase.possessor().isPresent() && !noun.is(Kind.PEOPLE, Kind.ARMED, Kind.OPPOSITION)) {
      return Optional.empty();
    }
    boolean outsider =
        phrase.modifiers().stream().anyMatch(t -> casting.words.is("outsider", t.text()));
    Optional<Draft> earlier =
        phrase.isIndefinite() || outsider ? Optional.empty() : discourse.sameNoun(phrase, noun);
    if (earlier.isPresent()) {
      return done(phrase, noun, earlier.get().dossiers, "the last so called");
    }
    if (noun.is(Kind.STATE, Kind.SERVANT, Kind.OFFICE)
        && !outsider
        && !(phrase.isIndefinite() && !phrase.isPlural())) {
      return ofContext(phrase, noun);
    }
    if (noun.is(Kind.OPPOSITION) && !outsider) {
      Optional<Dossier> state = discourse.state(phrase.sentence, phrase.head.index());
      if (state.isPresent()) {
        return done(
            phrase,
            noun,
            List.of(groups.ofCountry(phrase, noun, state.get())),
            "of the state last spoken of");
      }
    }
    return unknown(phrase, noun);
  }

  private Optional<Draft> ofContext(Phrase phrase, Noun noun) {
    Optional<Dossier> state = discourse.state(phrase.sentence, phrase.head.index());
    if (state.isEmpty()) {
      return unknown(phrase, noun);
    }
    Dossier dossier = noun.is(Kind.OFFICE) ? officer(phrase, state.get()) : state.get();
    return done(phrase, noun, List.of(dossier), "of the state last spoken of");
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
    return casting.add(draft);
  }
}
