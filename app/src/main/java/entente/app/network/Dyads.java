package entente.app.network;

import entente.actor.Actor;
import entente.app.library.Library;
import entente.app.library.StatementFilter;
import entente.linking.Event;
import entente.linking.Provenance;
import entente.linking.Report;
import entente.relation.Dyad;
import entente.statement.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All pairs of actors between whom a library tells something. */
public final class Dyads {
  private static final Set<String> BELONGING = Set.of("LEADS", "MEMBER");

  private Dyads() {}

  /**
   * The pairs in the order of ids, each with its history.
   *
   * @param folding under whom each actor is counted
   * @param provenance where the articles have what they tell
   */
  public static List<Dyad> of(Library library, Folding folding, Provenance provenance) {
    return of(library.statements(StatementFilter.all()), folding, provenance);
  }

  /** The pairs of which these reports tell, in the order of ids. */
  public static List<Dyad> of(Collection<Report> told, Folding folding, Provenance provenance) {
    Map<String, Actor> actors = new TreeMap<>();
    Map<String, Map<String, List<Report>>> reports = new TreeMap<>();
    for (Report report : told) {
      Statement statement = report.statement();
      if (statement.actor() == null
          || statement.recipient() == null
          || BELONGING.contains(statement.type())) {
        continue;
      }
      Actor one = folding.counted(statement.actor().actor(), statement.date());
      Actor other = folding.counted(statement.recipient().actor(), statement.date());
      actors.put(one.id(), one);
      actors.put(other.id(), other);
      boolean ordered = one.id().compareTo(other.id()) < 0;
      if (!one.id().equals(other.id())) {
        reports
            .computeIfAbsent(ordered ? one.id() : other.id(), id -> new TreeMap<>())
            .computeIfAbsent(ordered ? other.id() : one.id(), id -> new ArrayList<>())
            .add(report);
      }
    }
    List<Dyad> dyads = new ArrayList<>();
    reports.forEach((first, seconds) -> seconds.forEach((second, of) ->
        dyads.add(Dyad.of(actors.get(first), actors.get(second), Event.of(of), provenance))));
    return dyads;
  }
}
