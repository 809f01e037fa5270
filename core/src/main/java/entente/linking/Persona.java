package entente.linking;

import entente.actor.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sightings that are taken for one actor while actors are linked. */
final class Persona {
  private final List<Sighting> sightings = new ArrayList<>();
  private final Set<String> documents = new HashSet<>();
  private String earliest = "";
  private final TreeSet<String> ids = new TreeSet<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Evidence evidence = new Evidence();
  private List<String> words = List.of();
  private List<List<String>> spellings = List.of();
  private boolean known;
  private @Nullable Sighting last;
  /** Whom it was joined with; that one stands for both. */
  private Persona with = this;

  Persona(Collection<Sighting> sightings) {
    sightings.forEach(this::add);
  }

  private void add(Sighting sighting) {
    sightings.add(sighting);
    if (documents.isEmpty() || sighting.document().compareTo(earliest) < 0) {
      earliest = sighting.document();
    }
    documents.add(sighting.document());
    // Thousands of articles say the same of one actor; only what is new to it is learned.
    Sighting before = last;
    last = sighting;
    if (before != null && says(before, sighting)) {
      return;
    }
    ids.add(sighting.actor().id());
    names.addAll(sighting.actor().names());
    known |= sighting.known();
    evidence.learn(sighting);
  }

  private static boolean says(Sighting one, Sighting other) {
    return one.known() == other.known()
        && one.actor().equals(other.actor())
        && one.traits().equals(other.traits());
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
    return ids.iterator().next() + " " + earliest;
  }

  /** The folded words of its name. */
  List<String> words() {
    if (words.isEmpty()) {
      words = Names.words(actor().name());
    }
    return words;
  }

  /** The last word of its name, folded. */
  String surname() {
    return words().get(words().size() - 1);
  }

  /** Whether any of its names is a spelling of the other's name. */
  boolean isSpelt(Persona other) {
    if (spellings.isEmpty()) {
      spellings =
          names.stream().map(name -> Names.withoutArticle(Names.words(name))).toList();
    }
    List<String> name = Names.withoutArticle(other.words());
    return spellings.stream().anyMatch(spelling -> Names.isVariant(spelling, name));
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
