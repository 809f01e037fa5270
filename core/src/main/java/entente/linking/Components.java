package entente.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Puts reports together into events, given which pairs tell the same. Reports joined by a chain of pairs are one event,
 * but a report of vague date never joins two that are clearly of different days: those of exact date are put together
 * first, the surest pairs before others and only while all days can be of one event; then those dated to a month or
 * season, to longer, and not at all, each of which joins an event only when it fits one alone.
 *
 * <p>The result depends on the nodes and bonds alone, not on their order. What is not joined by a chain of bonds has no
 * influence on each other, so that it is enough to give all that hangs together with what has changed.
 */
public final class Components {
  /**
   * Reports of one profile.
   *
   * @param statement the smallest of the ids of their statements
   * @param profile what they tell
   */
  public record Node(String statement, Profile profile) {}

  /**
   * Two profiles that tell the same.
   *
   * @param one the statement that names the one node
   * @param other the statement that names the other
   * @param score how sure that is, the higher the surer
   */
  public record Bond(String one, String other, double score) {
    private String first() {
      return one.compareTo(other) <= 0 ? one : other;
    }

    private String second() {
      return one.compareTo(other) <= 0 ? other : one;
    }
  }

  private static final Comparator<Bond> SUREST = Comparator.comparingDouble(Bond::score)
      .reversed()
      .thenComparing(Bond::first)
      .thenComparing(Bond::second);

  /** By so much in log-odds one event must be surer than another to be told by a report that fits both. */
  private static final double MUCH_SURER = 1;

  private final Map<String, Node> nodes = new TreeMap<>();
  private final Map<String, Map<String, Double>> bonded = new TreeMap<>();
  private final List<Bond> bonds;
  private final Map<String, Cluster> clusters = new TreeMap<>();

  private Components(Collection<Node> nodes, Collection<Bond> bonds) {
    nodes.forEach(node -> this.nodes.put(node.statement(), node));
    this.bonds = bonds.stream().sorted(SUREST).toList();
    this.bonds.forEach(bond -> {
      bonded.computeIfAbsent(bond.one(), one -> new TreeMap<>()).put(bond.other(), bond.score());
      bonded.computeIfAbsent(bond.other(), other -> new TreeMap<>()).put(bond.one(), bond.score());
    });
  }

  /** The id of the event that each node tells, by the statement that names the node. */
  public static Map<String, String> of(Collection<Node> nodes, Collection<Bond> bonds) {
    Components components = new Components(nodes, bonds);
    for (Exactness exactness : Exactness.values()) {
      components.place(exactness);
    }
    Map<String, String> events = new TreeMap<>();
    components.clusters.forEach((statement, cluster) ->
        events.put(statement, Event.idOf(cluster.statements().first())));
    return events;
  }

  private void place(Exactness exactness) {
    Set<String> level = nodes.values().stream()
        .filter(node -> Exactness.of(node.profile()) == exactness)
        .map(Node::statement)
        .collect(Collectors.toCollection(TreeSet::new));
    for (Cluster cluster : joined(level)) {
      List<Cluster> found = clearest(cluster, touched(cluster));
      if (found.size() > 1) {
        placeApart(cluster);
      } else {
        settle(cluster, found);
      }
    }
  }

  /** Those of one exactness, put together as far as their pairs and days allow. */
  private List<Cluster> joined(Set<String> level) {
    Map<String, Cluster> joined = new TreeMap<>();
    level.forEach(statement -> joined.put(statement, new Cluster(nodes.get(statement))));
    for (Bond bond : bonds) {
      Cluster one = joined.get(bond.one());
      Cluster other = joined.get(bond.other());
      if (one != null && other != null && one != other && canBeOne(one, other)) {
        one.take(other);
        other.statements().forEach(statement -> joined.put(statement, one));
      }
    }
    return joined.values().stream().distinct().toList();
  }

  private boolean canBeOne(Cluster one, Cluster other) {
    return one.agreesWith(other) && !one.isToldBeside(other, this::areBonded);
  }

  private boolean areBonded(String one, String other) {
    return bonded.getOrDefault(one, Map.of()).containsKey(other);
  }

  /** The events so far that any of these tells, by pairs and days. */
  private List<Cluster> touched(Cluster cluster) {
    return cluster.statements().stream()
        .flatMap(statement -> bonded.getOrDefault(statement, Map.of()).keySet().stream())
        .map(clusters::get)
        .filter(found -> found != null && canBeOne(found, cluster))
        .distinct()
        .toList();
  }

  /** The one of several events that is told much more surely than all others, else all of them. */
  private List<Cluster> clearest(Cluster cluster, List<Cluster> found) {
    double best =
        found.stream().mapToDouble(event -> strength(cluster, event)).max().orElse(0);
    List<Cluster> near = found.stream()
        .filter(event -> strength(cluster, event) > best - MUCH_SURER)
        .toList();
    return near.size() == 1 ? near : found;
  }

  /** The score of the surest bond between the two. */
  private double strength(Cluster cluster, Cluster event) {
    return cluster.statements().stream()
        .flatMap(statement -> bonded.getOrDefault(statement, Map.of()).entrySet().stream())
        .filter(bond -> event.statements().contains(bond.getKey()))
        .mapToDouble(Map.Entry::getValue)
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  private void settle(Cluster cluster, List<Cluster> found) {
    Cluster home = found.isEmpty() ? cluster : found.get(0);
    if (home != cluster) {
      home.take(cluster);
    }
    cluster.statements().forEach(statement -> clusters.put(statement, home));
  }

  /** Those that would join two events: each goes to the one that it fits alone; the rest stay with each other. */
  private void placeApart(Cluster cluster) {
    Map<String, List<Cluster>> found = new TreeMap<>();
    for (String statement : cluster.statements()) {
      Cluster alone = new Cluster(nodes.get(statement));
      found.put(statement, clearest(alone, touched(alone)));
    }
    Set<String> rest = new TreeSet<>();
    found.forEach((statement, events) -> {
      if (events.size() == 1) {
        settle(new Cluster(nodes.get(statement)), events);
      } else {
        rest.add(statement);
      }
    });
    joined(rest).forEach(left -> settle(left, new ArrayList<>()));
  }
}
