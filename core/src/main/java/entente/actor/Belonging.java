package entente.actor;

import entente.actor.ActorWords.Kind;
import entente.actor.ActorWords.Noun;
import entente.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a phrase says of whose its noun is: names beside it, before it, after "of" and "in", possessors. */
final class Belonging {
  /** Nouns of state service that may be told by the place: "officials in Washington", but not "troops in Iraq". */
  private static final Set<String> LOCAL = Set.of(
      "official",
      "police",
      "authority",
      "court",
      "judge",
      "parliament",
      "government",
      "prosecutor");

  /** How many words of title may stand before a name. */
  private static final int TITLE = 4;

  private final Casting casting;
  private final Groups groups;
  private final Phrase phrase;
  private final Noun noun;
  private final Function<Token, Optional<Draft>> reader;

  /** The reader gives the mention of another word of the sentence. */
  Belonging(
      Casting casting,
      Groups groups,
      Phrase phrase,
      Noun noun,
      Function<Token, Optional<Draft>> reader) {
    this.casting = casting;
    this.groups = groups;
    this.phrase = phrase;
    this.noun = noun;
    this.reader = reader;
  }

  static List<Dossier> states(List<Draft> drafts) {
    return drafts.stream()
        .flatMap(d -> d.dossiers.stream())
        .filter(Dossier::isState)
        .distinct()
        .toList();
  }

  /** Whom an apposition names: "the foreign minister, Ardal", "Ardal, a rebel leader". */
  List<Dossier> apposed() {
    Set<Dossier> found = new LinkedHashSet<>();
    for (Token child : phrase.sentence.children(phrase.head)) {
      if (child.is("appos") || child.is("dep") && child.index() > phrase.head.index()) {
        casting.at(phrase.sentence, child).filter(this::fits).ifPresent(d -> collect(d, found));
      }
    }
    if (found.isEmpty() && phrase.head.is("appos") && phrase.head.head() >= 0) {
      casting
          .at(phrase.sentence, phrase.head.head())
          .filter(this::fits)
          .ifPresent(d -> found.addAll(d.dossiers));
    }
    if (found.isEmpty() && noun.is(Kind.SERVANT, Kind.OFFICE) && !phrase.isPlural()) {
      behindComplement().forEach(d -> found.addAll(d.dossiers));
    }
    if (found.isEmpty() && noun.is(Kind.RELATION) && !phrase.isPlural()) {
      following().filter(this::fits).ifPresent(d -> found.addAll(d.dossiers));
    }
    return List.copyOf(found);
  }

  /** "A spokesman for the party, Ardal,": the parser takes the name to stand beside the party. */
  private List<Draft> behindComplement() {
    return phrase.sentence.children(phrase.head, "nmod").stream()
        .flatMap(of -> phrase.sentence.children(of, "appos").stream())
        .map(name -> casting.at(phrase.sentence, name))
        .flatMap(Optional::stream)
        .filter(this::fits)
        .toList();
  }

  /** A person named between commas right behind, whatever the parser hangs it on: "Arnor's rival, the former president Ardal,". */
  private Optional<Draft> following() {
    int comma = phrase.head.index() + 1;
    if (!isComma(comma)) {
      return Optional.empty();
    }
    return casting.in(phrase.sentence).stream()
        .filter(d -> d.form == Mention.Form.NAME && d.isOne() && d.dossier().isPerson())
        .filter(d -> d.head > comma && d.first <= comma + TITLE && isComma(d.last + 1))
        .filter(d -> phrase.sentence.tokens().subList(comma + 1, d.first).stream()
            .allMatch(t -> t.is("det") || t.is("amod") || t.is("compound") || t.isNoun()))
        .min(Comparator.comparingInt(d -> d.head));
  }

  private boolean isComma(int index) {
    return index < phrase.sentence.size() && phrase.sentence.token(index).text().equals(",");
  }

  private void collect(Draft draft, Set<Dossier> found) {
    found.addAll(draft.dossiers);
    if (phrase.isPlural()) {
      draft
          .sentence
          .children(draft.token(), "conj")
          .forEach(c -> casting.at(draft.sentence, c).ifPresent(d -> found.addAll(d.dossiers)));
    }
  }

  private boolean fits(Draft named) {
    if (named.form != Mention.Form.NAME || named.place && !noun.is(Kind.LAND)) {
      return false;
    }
    boolean person = named.dossier().isPerson();
    return switch (noun.kind()) {
      case OFFICE, SERVANT -> person;
      case STATE, PART -> false;
      case LAND -> named.dossier().isState();
      case BODY -> !person && !named.dossier().isState();
      case PEOPLE, OPPOSITION, ARMED, FOLLOWER ->
        person ? !phrase.isPlural() : !named.dossier().isState();
      case MEMBER -> !phrase.isPlural();
      case RELATION -> true;
    };
  }

  /** Organisations, groups and peoples that the noun is said to be of. */
  List<Dossier> bodies() {
    List<Draft> named = phrase.nations();
    List<Dossier> states = states(named);
    List<Dossier> found = new ArrayList<>();
    for (Draft draft : named) {
      for (Dossier dossier : draft.dossiers) {
        if (!dossier.isState() && !dossier.isPerson() && !isReligion(draft) && !isRegion(draft)) {
          boolean people = dossier.id.startsWith("people:");
          found.add(people ? within(dossier, states) : dossier);
        }
      }
    }
    if (found.isEmpty() && noun.is(Kind.FOLLOWER, Kind.RELATION)) {
      phrase.modifiers().stream()
          .filter(t -> t.is("compound"))
          .forEach(t -> reader.apply(t).ifPresent(d -> found.addAll(d.dossiers)));
    }
    if (found.stream().anyMatch(d -> !d.id.startsWith("people:"))) {
      found.removeIf(d -> d.id.startsWith("people:"));
    }
    if (found.isEmpty() && takesInner()) {
      boolean all = noun.is(Kind.MEMBER, Kind.FOLLOWER);
      inner().stream()
          .flatMap(d -> d.dossiers.stream())
          .filter(d -> noun.is(Kind.FOLLOWER) || !d.isPerson() && (all || !d.isState()))
          .forEach(found::add);
    }
    return found;
  }

  /** "Syrian Kurdish fighters", "Kurdish fighters in Syria". */
  private Dossier within(Dossier people, List<Dossier> named) {
    List<Dossier> states =
        named.isEmpty() && people.country == null ? states(phrase.where()) : named;
    return states.isEmpty() ? people : groups.ofPeople(people, states.get(0));
  }

  private boolean takesInner() {
    return noun.is(Kind.STATE, Kind.SERVANT, Kind.OFFICE, Kind.MEMBER, Kind.FOLLOWER, Kind.ARMED)
        || casting.words.is("wing", noun.word());
  }

  /** "The African country" and "the European company" are no part of their continent's people. */
  private boolean isRegion(Draft draft) {
    return noun.is(Kind.LAND, Kind.BODY)
        && casting.words.is("outsider", draft.token().text());
  }

  private boolean isReligion(Draft draft) {
    return casting.words.is("religion", draft.token().text());
  }

  /** The mentions behind "of", else the possessor. */
  List<Draft> inner() {
    List<Draft> inner = new ArrayList<>();
    phrase.of().forEach(token -> reader.apply(token).ifPresent(inner::add));
    if (inner.isEmpty()) {
      possessor().ifPresent(inner::add);
    }
    return inner;
  }

  Optional<Draft> possessor() {
    return phrase.possessor().flatMap(reader);
  }

  /** The states that the noun is said to be of, or in. */
  List<Dossier> states() {
    List<Dossier> states = new ArrayList<>(states(phrase.nations()));
    if (states.isEmpty() && !noun.is(Kind.BODY)) {
      states.addAll(states(inner()));
    } else if (states.isEmpty()) {
      possessor().ifPresent(d -> states.addAll(states(List.of(d))));
    }
    boolean service =
        noun.is(Kind.STATE, Kind.SERVANT, Kind.OFFICE) && !LOCAL.contains(noun.word());
    if (states.isEmpty() && noun.is(Kind.STATE, Kind.OFFICE, Kind.SERVANT)) {
      states.addAll(states(phrase.ofPlaces()));
    }
    boolean loose = noun.is(Kind.BODY) && phrase.modifiers().isEmpty();
    if (states.isEmpty() && !service && !loose && !noun.is(Kind.LAND, Kind.RELATION, Kind.MEMBER)) {
      states.addAll(states(phrase.where()));
    }
    return states.stream().distinct().toList();
  }

  /** The persons and groups whose it is: "Assad's regime", "the Trump administration", "their fighters". */
  List<Dossier> owners() {
    List<Draft> owners = new ArrayList<>(
        phrase.nations().stream().filter(d -> d.dossier().isPerson()).toList());
    if (owners.isEmpty()) {
      owners.addAll(inner());
    }
    return owners.stream().flatMap(d -> d.dossiers.stream()).distinct().toList();
  }
}
