package entente.app.answer;

import entente.actor.Actor;
import entente.app.library.Agents;
import entente.app.library.Agents.Agent;
import entente.app.library.Library;
import entente.app.library.Side;
import entente.app.library.StatementFilter;
import entente.linking.Event;
import entente.linking.Provenance;
import entente.linking.Report;
import entente.relation.Phases;
import entente.relation.TwoSides;
import entente.statement.Party;
import entente.statement.Statement;
import entente.time.EventDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The statements of one or two sides, and how each came in. */
public final class Relationship {
  private final List<Side> sides;

  /** Of all that one side did and was done to, or of what passed between two. */
  public Relationship(Side... sides) {
    this.sides = List.of(sides);
  }

  /** Who stands for either side, of the two. */
  public TwoSides sides() {
    return new TwoSides(
        sides.get(0)::holds, sides.size() < 2 ? nobody -> false : sides.get(1)::holds);
  }

  /** The statements, each once, in the order of documents and text. */
  public List<Report> statements(Library library) {
    StatementFilter filter = StatementFilter.all();
    if (sides.size() == 1) {
      filter.involving(sides.get(0).ids(library.identities()));
    } else {
      filter.between(
          sides.get(0).ids(library.identities()), sides.get(1).ids(library.identities()));
    }
    return library.statements(filter).stream().filter(this::inTime).toList();
  }

  /** The phases of what passed between two sides: of these statements on them, and of the sentences that say that things turned. */
  public Phases phases(Library library, List<Report> statements, Provenance provenance) {
    return Phases.of(
        Event.of(statements), library.turns(sides.get(0), sides.get(1), statements), provenance);
  }

  /** What a former member is said to do at the time of publication is no longer done for the body. */
  private boolean inTime(Report stored) {
    if (stored.statement().date().basis() != EventDate.Basis.PUBLICATION) {
      return true;
    }
    return sides.stream()
        .allMatch(side -> parties(stored.statement())
            .filter(party -> side.holds(party.actor()))
            .anyMatch(
                party -> side.agent(party.actor()).map(agent -> !agent.former()).orElse(true)));
  }

  private static Stream<Party> parties(Statement statement) {
    return Stream.concat(
        Stream.of(
                Optional.ofNullable(statement.actor()), Optional.ofNullable(statement.recipient()))
            .flatMap(Optional::stream),
        statement.via().stream());
  }

  /** How a statement came in where a side of it is not the actor that was asked for: "via X, member of Y". */
  public List<String> paths(Report stored) {
    List<String> paths = new ArrayList<>();
    for (Side side : sides) {
      boolean itself = parties(stored.statement())
          .anyMatch(p -> p.actor().id().equals(side.actor().id()));
      String path = itself ? null : path(side, stored.statement());
      if (path != null) {
        paths.add(path);
      }
    }
    return paths;
  }

  private static @Nullable String path(Side side, Statement statement) {
    return parties(statement)
        .map(party -> side.agent(party.actor()))
        .flatMap(Optional::stream)
        .findFirst()
        .map(Relationship::words)
        .orElse(null);
  }

  private static String words(Agent agent) {
    return "via " + agent.actor().name() + ", " + (agent.former() ? "once " : "") + agent.path();
  }

  /**
   * Who stands for either actor.
   *
   * @param left the one side
   * @param right the other
   */
  public record Sides(Side left, Side right) {
    /** Of two actors with their members and agents, or of these two alone. */
    public static Sides of(Library library, Actor one, Actor other, boolean exact) {
      if (exact) {
        return new Sides(Side.exactly(one), Side.exactly(other));
      }
      return of(library.agents(), one, other);
    }

    /** Of two actors with those whom these agents know to act for them. */
    public static Sides of(Agents agents, Actor one, Actor other) {
      Side left = Side.of(one, agents);
      Side right = Side.of(other, agents);
      return new Sides(left.facing(right), right.facing(left));
    }

    /** What passed between them. */
    public Relationship relationship() {
      return new Relationship(left, right);
    }
  }
}
