package entente.actor;

import entente.actor.ActorWords.Kind;
import entente.actor.ActorWords.Noun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom a noun stands for, given the bodies, states and owners beside it. */
final class Referents {
  /**
   * Those whom a phrase stands for.
   *
   * @param how in plain words how that was found
   */
  record Found(List<Dossier> dossiers, String how) {}

  private final Groups groups;
  private final Offices offices;
  private final Casting casting;

  Referents(Casting casting) {
    this.casting = casting;
    this.groups = new Groups(casting);
    this.offices = new Offices(casting);
  }

  Groups groups() {
    return groups;
  }

  /** "Hezbollah fighters", "NATO troops", "Kurdish refugees", "supporters of the party". */
  Found ofBodies(Phrase phrase, Noun noun, List<Dossier> bodies) {
    Dossier body = bodies.get(0);
    if (noun.is(Kind.FOLLOWER)) {
      return new Found(List.of(groups.around(phrase, noun, body)), "who stands around somebody");
    }
    if (noun.is(Kind.PEOPLE) && body.id.startsWith("people:")) {
      return new Found(List.of(groups.ofKind(phrase, noun, body)), "persons of a people");
    }
    if (noun.is(Kind.PEOPLE) && body.type != Actor.Type.GROUP) {
      return new Found(List.of(groups.local(phrase, noun, body.country)), "people of a body");
    }
    if (noun.is(Kind.OFFICE) && !phrase.isPlural()) {
      Optional<Dossier> holder = offices.holder(phrase, body);
      if (holder.isPresent()) {
        return new Found(List.of(holder.get()), "who held the office at the time");
      }
    }
    bodies.forEach(d -> d.nouns.add(noun.word()));
    return new Found(bodies, "a part of what is named beside it");
  }

  /** "Turkish troops", "the government of Chad", "rebels in Chad". */
  Found ofStates(Phrase phrase, Noun noun, List<Dossier> states) {
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
    return new Found(found, "a description with its country");
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

  /** "Assad's regime", "his troops", "their fighters": by whose it is. */
  Optional<Found> owned(Phrase phrase, Noun noun, List<Dossier> owners) {
    List<Dossier> found = owners.stream()
        .map(owner -> ownedBy(phrase, noun, owner))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(new Found(found, "by whose it is"));
  }

  private Optional<Dossier> ownedBy(Phrase phrase, Noun noun, Dossier owner) {
    Optional<Dossier> state = owner.isState() ? Optional.of(owner) : casting.state(owner.country);
    Dossier led = casting.led.get(owner.id);
    if (led != null
        && (noun.is(Kind.ARMED) && phrase.isPlural()
            || noun.is(Kind.STATE) && "MIL".equals(noun.sector()))) {
      return Optional.of(led);
    }
    return switch (noun.kind()) {
      case STATE, SERVANT, OFFICE -> owner.isPerson() ? state : Optional.of(owner);
      case LAND ->
        phrase.isPredicate() || noun.word().startsWith("neigh") ? Optional.empty() : state;
      case FOLLOWER, RELATION -> Optional.of(groups.around(phrase, noun, owner));
      case PART -> Optional.empty();
      default ->
        Optional.of(
            owner.isState()
                ? groups.ofCountry(phrase, noun, owner)
                : groups.ownedBy(phrase, noun, owner));
    };
  }

  /** "Syrian Kurds", "Syria's Kurds", "ethnic Turks in Bulgaria": a people that is not the whole of its state. */
  Optional<Found> within(Phrase phrase, Dossier people, List<Dossier> owners) {
    List<Dossier> states = new ArrayList<>(Stream.concat(
            Belonging.states(phrase.nations()).stream(), owners.stream().filter(Dossier::isState))
        .distinct()
        .toList());
    if (phrase.modifiers().stream().anyMatch(t -> casting.words.is("minority", t.text()))) {
      states.addAll(Belonging.states(phrase.where()));
      Dossier group = groups.minority(phrase, states.isEmpty() ? null : states.get(0).country);
      return Optional.of(new Found(List.of(group), "a minority"));
    }
    if (people.isState() || states.isEmpty()) {
      return Optional.empty();
    }
    List<Dossier> found =
        states.stream().map(state -> groups.ofPeople(people, state)).toList();
    return Optional.of(new Found(found, "a people within a country"));
  }

  /** Somebody known only as the description calls them, and at most by the country where they act. */
  Found unknown(Phrase phrase, Noun noun, Optional<Dossier> ground) {
    String country = ground.map(d -> d.country).orElse(null);
    return new Found(
        List.of(groups.local(phrase, noun, country)),
        country == null ? "known only as this" : "known only as this, and by where they act");
  }
}
