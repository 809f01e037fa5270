package entente.app.answer;

import entente.actor.Actor;
import entente.app.library.CountedRelation;
import entente.app.library.Library;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shortest way from one actor to another over actors of whom something is told together. */
public final class JoiningPath {
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, List<String>> neighbours = new LinkedHashMap<>();

  private JoiningPath(List<CountedRelation> relations) {
    // The most reported come first, so that among equally short ways the best known is found.
    for (CountedRelation relation : relations) {
      join(relation.first(), relation.second());
      join(relation.second(), relation.first());
    }
  }

  private void join(Actor one, Actor other) {
    actors.put(one.id(), one);
    neighbours.computeIfAbsent(one.id(), key -> new ArrayList<>()).add(other.id());
  }

  /** The actors from the one to the other, both included; null where nothing joins them. */
  public static @Nullable List<Actor> of(Library library, Actor one, Actor other) {
    return new JoiningPath(library.relations()).between(one.id(), other.id());
  }

  private @Nullable List<Actor> between(String one, String other) {
    Map<String, String> from = new HashMap<>(Map.of(one, one));
    Deque<String> open = new ArrayDeque<>(List.of(one));
    while (!open.isEmpty() && !from.containsKey(other)) {
      String next = open.remove();
      for (String neighbour : neighbours.getOrDefault(next, List.of())) {
        if (from.putIfAbsent(neighbour, next) == null) {
          open.add(neighbour);
        }
      }
    }
    return from.containsKey(other) ? back(from, one, other) : null;
  }

  private List<Actor> back(Map<String, String> from, String one, String other) {
    LinkedList<Actor> path = new LinkedList<>();
    for (String at = other; !at.equals(one); at = from.get(at)) {
      path.addFirst(actors.get(at));
    }
    path.addFirst(actors.get(one));
    return List.copyOf(path);
  }
}
