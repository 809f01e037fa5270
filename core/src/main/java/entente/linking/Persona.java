package entente.linking;

import entente.actor.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Sightings that are taken for one actor while actors are linked. */
final class Persona {
  private final List<Sighting> sightings = new ArrayList<>();
  private final Set<String> documents = new TreeSet<>();
  private final Set<String> ids = new TreeSet<>();
  private final Set<String> names = new TreeSet<>();
  private final Evidence evidence = new Evidence();
  private boolean known;
  /** Whom it was joined with; that one stands for both. */
  private Persona with = this;

  Persona(Collection<Sighting> sightings) {
    sightings.forEach(this::add);
  }

  private void add(Sighting sighting) {
    sightings.add(sighting);
    documents.add(sighting.document());
    ids.add(sighting.actor().id());
    names.addAll(sighting.actor().names());
    known |= sighting.known();
    evidence.add(Evidence.of(sighting));
  }

  /** The one that stands for it. */
  Persona whole() {
    Persona at = this;
    while (at.with != at) {
      at = at.with;
    }
    return at;
  }

  /** Makes one of two. */
  void join(Persona other) {
    Persona one = whole();
    Persona two = other.whole();
    if (one != two) {
      one.sightings.addAll(two.sightings);
      one.documents.addAll(two.documents);
      one.ids.addAll(two.ids);
      one.names.addAll(two.names);
      one.known |= two.known;
      one.evidence.add(two.evidence);
      two.with = one;
    }
  }

  List<Sighting> sightings() {
    return sightings;
  }

  Set<String> documents() {
    return whole().documents;
  }

  Set<String> names() {
    return names;
  }

  Set<String> ids() {
    return ids;
  }

  Evidence evidence() {
    return whole().evidence;
  }

  boolean isKnown() {
    return whole().known;
  }

  Actor actor() {
    return sightings.get(0).actor();
  }

  /** What it is ordered by, whatever the order in which documents came. */
  String key() {
    return ids.iterator().next() + " " + documents.iterator().next();
  }

  /** The last word of its name, folded. */
  String surname() {
    List<String> words = Names.words(actor().name());
    return words.get(words.size() - 1);
  }

  boolean isWhole() {
    return with == this;
  }

  /** Whether some article names both. */
  boolean standsBeside(Persona other) {
    Set<String> fewer =
        documents().size() <= other.documents().size() ? documents() : other.documents();
    Set<String> more = fewer == documents() ? other.documents() : documents();
    return fewer.stream().anyMatch(more::contains);
  }
}
