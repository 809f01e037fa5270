package entente.app.answer;

import entente.actor.Actor;
import entente.app.library.Library;
import entente.app.library.StatementFilter;
import entente.app.network.Agencies;
import entente.app.network.Agency;
import entente.app.network.Dyads;
import entente.app.network.Folding;
import entente.linking.Provenance;
import entente.linking.Report;
import entente.relation.AskedDays;
import entente.relation.Dyad;
import entente.relation.Network;
import entente.relation.SideChange;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All pairs of actors with their histories: what a network at any time is read from. Finding them is dear; a network at
 * a time is then cheap, and needs the library no more. Any number of threads may ask.
 */
public final class NetworkHistory {
  private final @Nullable Actor center;
  private final Folding folding;
  private final List<Dyad> dyads;
  private final List<Report> ties;
  private final Provenance credits;

  private NetworkHistory(
      @Nullable Actor center,
      Folding folding,
      List<Dyad> dyads,
      List<Report> ties,
      Provenance credits) {
    this.center = center;
    this.folding = folding;
    this.dyads = List.copyOf(dyads);
    this.ties = List.copyOf(ties);
    this.credits = credits;
  }

  /**
   * What the library tells.
   *
   * @param center who is to be counted as himself, and stand in the middle; or null
   * @param exact whether everybody is counted as himself
   */
  public static NetworkHistory of(Library library, @Nullable Actor center, boolean exact) {
    return of(library, center, exact, report -> true);
  }

  /** The same of some reports alone. */
  public static NetworkHistory of(
      Library library, @Nullable Actor center, boolean exact, Predicate<Report> told) {
    Folding folding =
        exact ? Folding.none() : Folding.of(library, center == null ? List.of() : List.of(center));
    List<Report> reports =
        library.statements(StatementFilter.all()).stream().filter(told).toList();
    Provenance credits = Credits.among(library, reports);
    List<Dyad> dyads = Dyads.of(reports, folding, credits).stream()
        .filter(d -> isPlayer(d.first(), center) && isPlayer(d.second(), center))
        .toList();
    return new NetworkHistory(center, folding, dyads, Agencies.ties(reports), credits);
  }

  /** "Protesters" of one article and "Backers of X" are nobody of whom a network could tell, unless asked for. */
  private static boolean isPlayer(Actor actor, @Nullable Actor center) {
    return actor.equals(center) || !actor.isOfOneArticle() && !actor.isOnlySomebodys();
  }

  /** Who stands in the middle, or null. */
  public @Nullable Actor center() {
    return center;
  }

  /** The pairs, in the order of ids. */
  public List<Dyad> dyads() {
    return dyads;
  }

  /** Where the articles have what they tell. */
  public Provenance credits() {
    return credits;
  }

  /** Under whom each actor is counted. */
  public Folding folding() {
    return folding;
  }

  /** The same with some of the pairs alone. */
  NetworkHistory with(Collection<Dyad> some) {
    return new NetworkHistory(center, folding, List.copyOf(some), ties, credits);
  }

  /** Who ever acted through whom. */
  List<Agency> agencies() {
    return Agencies.ever(ties, dyads, folding);
  }

  /**
   * The network at a time.
   *
   * @param since the earlier time that it is compared with, or null
   * @param least the strength, from 0 to 1, under which a tie is weak
   */
  public NetworkView at(AskedDays when, @Nullable AskedDays since, double least) {
    Network whole = Network.at(dyads, when, least);
    Network network = center == null ? whole : whole.around(center);
    return new NetworkView(
        network,
        whole,
        center,
        folding,
        Agencies.of(ties, network, folding),
        since == null
            ? null
            : new NetworkView.Change(since, SideChange.between(network(since, least), network)),
        NetworkView.span(dyads));
  }

  private Network network(AskedDays when, double least) {
    Network whole = Network.at(dyads, when, least);
    return center == null ? whole : whole.around(center);
  }

  /** The pairs both of whom are among these. */
  List<Dyad> among(Set<String> ids) {
    return dyads.stream()
        .filter(d -> ids.contains(d.first().id()) && ids.contains(d.second().id()))
        .toList();
  }
}
