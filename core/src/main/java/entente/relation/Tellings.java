package entente.relation;

import entente.actor.Actor;
import entente.linking.Event;
import entente.linking.Report;
import entente.statement.Excerpt;
import entente.statement.Party;
import entente.statement.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes events together that linking across documents keeps apart because one is undated, where a chain would tell the
 * same act twice: the same kind of act by those who may be the same, done to one and the same thing ("the embassy in
 * Baghdad", "an American contractor"), or in answer to the same act. An undated event that may be either of two dated ones is
 * left alone.
 */
final class Tellings {
  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHARED = 2;
  private static final int BEHIND = 8;
  private static final String DESCRIPTION = "of ";

  private final TwoSides sides;
  private final Map<Event, Set<String>> objects = new IdentityHashMap<>();

  Tellings(TwoSides sides) {
    this.sides = sides;
  }

  /** The events, those that tell one act as one event with all their reports. */
  List<Event> together(Collection<Event> events) {
    List<Event> all = new ArrayList<>(events);
    Alike alike = new Alike();
    all.forEach(alike::add);
    for (Event undated : events) {
      if (undated.statement().date().isUndated()) {
        List<Event> same = alike.to(undated).stream()
            .filter(e -> !e.id().equals(undated.id()) && haveOneThing(undated, e))
            .toList();
        unite(undated, same, all).ifPresent(united -> {
          alike.remove(undated);
          same.forEach(alike::remove);
          alike.add(united);
        });
      }
    }
    return all;
  }

  /** Finds the events that may have one thing with another, in the order in which they came, without trying all. */
  private final class Alike {
    private final Map<String, Map<Integer, Event>> byKey = new HashMap<>();
    private final Map<Event, Integer> places = new IdentityHashMap<>();

    void add(Event event) {
      int place = places.size();
      places.put(event, place);
      keys(event)
          .forEach(key -> byKey.computeIfAbsent(key, k -> new TreeMap<>()).put(place, event));
    }

    void remove(Event event) {
      keys(event)
          .forEach(key -> byKey.getOrDefault(key, new TreeMap<>()).remove(places.get(event)));
    }

    List<Event> to(Event event) {
      Map<Integer, Event> found = new TreeMap<>();
      Map<Integer, Integer> shared = new HashMap<>();
      for (String key : keys(event)) {
        boolean described = key.contains(DESCRIPTION);
        byKey.getOrDefault(key, Map.of()).forEach((place, other) -> {
          if (described || shared.merge(place, 1, Integer::sum) >= SHARED) {
            found.put(place, other);
          }
        });
      }
      return List.copyOf(found.values());
    }
  }

  /** Two that have one thing share two of these, words of the object, or the description of who suffered it. */
  private Set<String> keys(Event event) {
    String kind = event.statement().type() + " " + event.statement().modality() + " ";
    Set<String> keys = new TreeSet<>();
    words(event).forEach(word -> keys.add(kind + word));
    Actor recipient = recipient(event);
    if (recipient != null) {
      keys.add(kind + DESCRIPTION + recipient.name().toLowerCase(Locale.ROOT));
    }
    return keys;
  }

  /** Then those that answer one act, once it is known what answers what. */
  List<Event> answering(Answers answers) {
    List<Event> all = new ArrayList<>(answers.events());
    for (Event undated : answers.events()) {
      if (undated.statement().date().isUndated()) {
        List<Event> same = answers.answers(undated).stream()
            .flatMap(a -> answers.answering(a.to()).stream())
            .filter(e -> !e.id().equals(undated.id()) && all.contains(e))
            .filter(e -> maySame(undated, e)
                && bothKnown(undated, e)
                && areOneSide(actor(undated), actor(e))
                && areOneSide(recipient(undated), recipient(e)))
            .toList();
        unite(undated, same, all);
      }
    }
    return all;
  }

  private static Optional<Event> unite(Event undated, List<Event> same, List<Event> all) {
    boolean sure = same.stream().allMatch(a -> same.stream().allMatch(b -> Days.mayPrecede(a, b)));
    if (same.isEmpty() || !sure || !all.remove(undated)) {
      return Optional.empty();
    }
    Map<String, Event> chosen = new LinkedHashMap<>();
    same.forEach(e -> chosen.put(e.id(), e));
    List<Report> reports = new ArrayList<>(undated.reports());
    chosen.values().forEach(e -> reports.addAll(e.reports()));
    all.removeIf(e -> chosen.containsKey(e.id()));
    Event united = new Event(same.get(0).id(), reports);
    all.add(united);
    return Optional.of(united);
  }

  // ---- what may be one act

  private boolean haveOneThing(Event one, Event other) {
    return maySame(one, other) && (isOneDescription(one, other) || shareObject(one, other));
  }

  private boolean maySame(Event one, Event other) {
    return one.statement().kind() == Statement.Kind.EVENT
        && other.statement().kind() == Statement.Kind.EVENT
        && one.statement().type().equals(other.statement().type())
        && one.statement().modality() == other.statement().modality()
        && mayBeOne(actor(one), actor(other));
  }

  private static boolean bothKnown(Event one, Event other) {
    return actor(one) != null
        && actor(other) != null
        && recipient(one) != null
        && recipient(other) != null;
  }

  /** Somebody unknown may be anybody; a crowd or a militia anybody but of the other side. */
  private boolean mayBeOne(@Nullable Actor one, @Nullable Actor other) {
    if (one == null || other == null || areOneSide(one, other)) {
      return true;
    }
    boolean opposed = sides.first().test(one) && sides.second().test(other)
        || sides.second().test(one) && sides.first().test(other);
    return !opposed && (one.isOfOneArticle() || other.isOfOneArticle());
  }

  private boolean areOneSide(@Nullable Actor one, @Nullable Actor other) {
    return one != null
        && other != null
        && (one.id().equals(other.id())
            || sides.first().test(one) && sides.first().test(other)
            || sides.second().test(one) && sides.second().test(other));
  }

  private static boolean isOneDescription(Event one, Event other) {
    Actor a = recipient(one);
    Actor b = recipient(other);
    return a != null
        && b != null
        && a.isOfOneArticle()
        && b.isOfOneArticle()
        && a.name().contains(" ")
        && a.name().equalsIgnoreCase(b.name());
  }

  private boolean shareObject(Event one, Event other) {
    return areOneSide(recipient(one), recipient(other)) && share(words(one), words(other));
  }

  private Set<String> words(Event event) {
    return objects.computeIfAbsent(event, Tellings::object);
  }

  private static boolean share(Set<String> one, Set<String> other) {
    return one.stream().filter(other::contains).limit(SHARED).count() == SHARED;
  }

  /** The words of what was hit, and of whom, without the names of the sides themselves. */
  private static Set<String> object(Event event) {
    Set<String> words = new TreeSet<>();
    for (Report report : event.reports()) {
      Statement statement = report.statement();
      add(
          words,
          statement.object() == null ? behind(statement) : statement.object().text());
      if (statement.recipient() != null) {
        add(words, statement.recipient().mention().text());
      }
      List<@Nullable Party> parties = new ArrayList<>();
      parties.add(statement.actor());
      parties.add(statement.recipient());
      parties.stream()
          .filter(Objects::nonNull)
          .flatMap(p -> p.actor().names().stream())
          .flatMap(WORD::splitAsStream)
          .forEach(w -> words.remove(w.toLowerCase(Locale.ROOT)));
    }
    return words;
  }

  /** Where no object was read, the words behind the trigger, up to the next mark. */
  private static String behind(Statement statement) {
    Excerpt sentence = statement.evidence().sentence();
    int from = statement.evidence().trigger().span().end() - sentence.span().begin();
    String[] words = sentence.text().substring(from).split("[,;:]", 2)[0].split("\\s+");
    return String.join(" ", Arrays.asList(words).subList(0, Math.min(words.length, BEHIND)));
  }

  private static void add(Set<String> words, String text) {
    WORD.splitAsStream(text)
        .map(w -> w.toLowerCase(Locale.ROOT))
        .filter(w -> w.length() > 4)
        .forEach(words::add);
  }

  private static @Nullable Actor actor(Event event) {
    Party party = event.statement().actor();
    return party == null ? null : party.actor();
  }

  private static @Nullable Actor recipient(Event event) {
    Party party = event.statement().recipient();
    return party == null ? null : party.actor();
  }
}
