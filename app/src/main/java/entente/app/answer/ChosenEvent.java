package entente.app.answer;

import entente.actor.Actor;
import entente.app.library.ActorDirectory;
import entente.app.library.Library;
import entente.app.library.StatementFilter;
import entente.attribution.Modality;
import entente.linking.Event;
import entente.statement.NamedAct;
import entente.statement.Party;
import entente.statement.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the event that a user means: its id, the id of a statement that reports it, or words such as "killing of
 * Soleimani". Reports that tell the same act of the same two at a time that may be one are taken for one here, also
 * where linking keeps them apart.
 */
public final class ChosenEvent {
  private static final int LISTED = 8;
  private static final int LONGEST_NAME = 4;
  private static final Set<String> SMALL = Set.of(
      "a", "an", "the", "of", "in", "on", "at", "by", "to", "and", "for", "from", "with",
      "against");

  private static final Set<String> AIMING = Set.of("of", "on", "against");

  private final Library library;
  private final Set<String> actors = new LinkedHashSet<>();
  private final Set<String> sufferers = new LinkedHashSet<>();
  private final List<String> words = new ArrayList<>();

  private ChosenEvent(Library library) {
    this.library = library;
  }

  /** The event that is meant, as all its tellings; refuses what means none or several. */
  public static List<Event> of(Library library, String meant) {
    ChosenDocuments.require(library);
    if (meant.isBlank()) {
      throw new UsageException(
          "No event is named. Name it by the id of a statement, or by words such as"
              + " \"killing of Soleimani\".");
    }
    Optional<Event> byId = library.event(meant.strip());
    if (byId.isPresent()) {
      return List.of(byId.get());
    }
    ChosenEvent chosen = new ChosenEvent(library);
    chosen.read(Arrays.asList(meant.strip().split("[\\s\"“”]+")));
    List<List<Event>> found = chosen.found();
    if (found.isEmpty()) {
      ChosenStatement.requireNotRejected(library, meant.strip());
      throw new UnknownException(chosen.unknown(meant));
    }
    if (found.size() > 1) {
      throw new UsageException("\"" + meant + "\" may be: "
          + found.stream().limit(LISTED).map(ChosenEvent::named).collect(Collectors.joining("; "))
          + (found.size() > LISTED ? "; and " + (found.size() - LISTED) + " more" : "")
          + ". Name one of them by its id.");
    }
    return found.get(0);
  }

  private static String named(List<Event> events) {
    Statement statement = events.get(0).statement();
    return Phrases.headline(statement) + ", " + DateWords.of(statement.date()) + " ("
        + statement.id() + ")";
  }

  // ---- what the words say

  /** Takes the longest runs of words that name an actor; the others say what was done. */
  private void read(List<String> all) {
    ActorDirectory directory = new ActorDirectory(library.identities().actors());
    int at = 0;
    while (at < all.size()) {
      int length = name(directory, all, at);
      if (length == 0 && !SMALL.contains(all.get(at).toLowerCase(Locale.ROOT))) {
        words.add(all.get(at).toLowerCase(Locale.ROOT));
      }
      at += Math.max(1, length);
    }
  }

  private int name(ActorDirectory directory, List<String> all, int at) {
    for (int length = Math.min(LONGEST_NAME, all.size() - at); length > 0; length--) {
      String name = String.join(" ", all.subList(at, at + length));
      boolean small = SMALL.contains(name.toLowerCase(Locale.ROOT));
      boolean deed = !NamedAct.types(name).isEmpty();
      if (!small && !deed && directory.find(name) instanceof ActorDirectory.One one) {
        actors.add(one.actor().id());
        if (at > 0 && AIMING.contains(all.get(at - 1).toLowerCase(Locale.ROOT))) {
          sufferers.add(one.actor().id());
        }
        return length;
      }
    }
    return 0;
  }

  // ---- what they may mean

  private List<List<Event>> found() {
    List<Event> candidates = library.events(filter()).stream()
        .filter(e -> e.statement().kind() == Statement.Kind.EVENT)
        .filter(e -> e.statement().modality() == Modality.ACTUAL)
        .filter(e -> fit(e) > 0)
        .toList();
    int best = candidates.stream().mapToInt(this::fit).max().orElse(0);
    return kin(candidates.stream().filter(e -> fit(e) == best).toList());
  }

  private StatementFilter filter() {
    StatementFilter filter = StatementFilter.all();
    for (String actor : actors) {
      filter.involving(library.identities().united(actor));
    }
    return filter;
  }

  /** How well an event fits the words, 0 where one of them does not fit at all. */
  private int fit(Event event) {
    int fit = 0;
    for (String word : words) {
      int one =
          event.reports().stream().mapToInt(r -> fit(r.statement(), word)).max().orElse(0);
      if (one == 0) {
        return 0;
      }
      fit += one;
    }
    return fit + (words.isEmpty() ? 0 : suffering(event));
  }

  private static int fit(Statement statement, String word) {
    String stem = stem(word);
    String object = statement.object() == null ? "" : statement.object().text();
    if (holds(statement.evidence().trigger().text() + " " + object, stem)) {
      return 3;
    }
    boolean type = NamedAct.types(word).contains(statement.type());
    return type ? 2 : holds(statement.evidence().sentence().text(), stem) ? 1 : 0;
  }

  private static String stem(String word) {
    String stem = word.replaceFirst("(ing|ings|ed|es|s|e)$", "");
    return stem.length() < 3 ? word : stem;
  }

  private static boolean holds(String text, String stem) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .anyMatch(w -> w.startsWith(stem));
  }

  /** "The killing of X" was done to X. */
  private int suffering(Event event) {
    return event.reports().stream()
            .map(r -> r.statement().recipient())
            .anyMatch(p -> p != null && sufferers.contains(p.actor().id()))
        ? 1
        : 0;
  }

  // ---- which are one

  private static List<List<Event>> kin(Collection<Event> events) {
    List<List<Event>> groups = new ArrayList<>();
    List<Event> ordered = events.stream()
        .sorted(Comparator.comparing((Event e) -> e.statement().date().isUndated()))
        .toList();
    for (Event event : ordered) {
      Optional<List<Event>> home = groups.stream()
          .filter(g -> g.stream().allMatch(e -> areKin(e, event)))
          .findFirst();
      if (home.isPresent()) {
        home.get().add(event);
      } else {
        groups.add(new ArrayList<>(List.of(event)));
      }
    }
    groups.sort(
        Comparator.comparingInt((List<Event> g) -> -Surroundings.reports(g).size()));
    return groups;
  }

  private static boolean areKin(Event one, Event other) {
    Statement a = one.statement();
    Statement b = other.statement();
    return a.type().equals(b.type())
        && areKin(a.actor(), b.actor())
        && areKin(a.recipient(), b.recipient())
        && meet(a, b);
  }

  private static boolean areKin(Party one, Party other) {
    if (one == null || other == null) {
      return true;
    }
    Actor a = one.actor();
    Actor b = other.actor();
    boolean state = a.type() == Actor.Type.STATE || b.type() == Actor.Type.STATE;
    return a.id().equals(b.id()) || state && a.country() != null && a.country().equals(b.country());
  }

  private static boolean meet(Statement one, Statement other) {
    var a = one.date();
    var b = other.date();
    return (a.from() == null || b.to() == null || !a.from().isAfter(b.to()))
        && (b.from() == null || a.to() == null || !b.from().isAfter(a.to()));
  }

  private String unknown(String meant) {
    if (actors.isEmpty()) {
      return "There is no event \"" + meant + "\" in the library. Find it by its words with:"
          + " entente search " + meant + ", and name it by the id of a statement.";
    }
    String actor = library.identities().actor(actors.iterator().next()).name();
    String timeline =
        " List what " + actor + " took part in with: entente timeline " + Phrases.argument(actor);
    return words.isEmpty()
        ? "\"" + meant + "\" names somebody, but not what happened." + timeline
        : "There is no event \"" + meant + "\" in the library." + timeline;
  }
}
