package entente.app.library;

import entente.actor.Actor;
import entente.article.Article;
import entente.linking.Report;
import entente.statement.Excerpt;
import entente.statement.Party;
import entente.statement.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes of an actor or a statement of the library what a decision knows it by. */
final class Anchors {
  private static final int PLACES = 6;

  private final Identities identities;
  private final TextPlaces places;

  Anchors(Identities identities, TextPlaces places) {
    this.identities = identities;
    this.places = places;
  }

  ActorAnchor of(Actor actor) {
    List<SeenActor> seen = identities.sightings(actor.id());
    TreeSet<String> ids = new TreeSet<>();
    seen.forEach(one -> ids.add(one.id()));
    boolean told = !actor.isOfOneArticle() && actor.id().indexOf('@') < 0;
    return new ActorAnchor(
        actor.id(),
        actor.name(),
        actor.type(),
        new ArrayList<>(ids),
        told ? List.of() : documents(seen),
        told ? List.of() : places(seen));
  }

  static List<String> documents(Collection<SeenActor> seen) {
    return seen.stream().map(SeenActor::document).distinct().sorted().toList();
  }

  private List<ActorAnchor.Place> places(List<SeenActor> seen) {
    List<ActorAnchor.Place> found = new ArrayList<>();
    for (SeenActor one : seen) {
      if (found.size() < PLACES) {
        found.addAll(places.of(one));
      }
    }
    return found;
  }

  /** Of a statement with the ids under which its sides were read. */
  static StatementAnchor of(Report report, Statement read, Article article) {
    Excerpt sentence = read.evidence().sentence();
    int begin = sentence.span().begin();
    return new StatementAnchor(
        read.id(),
        report.document().id(),
        TextPrint.of(article.text()),
        TextPrint.of(sentence.text()),
        read.evidence().trigger().span().begin() - begin,
        read.evidence().trigger().span().end() - begin,
        read.type(),
        named(read.actor(), begin),
        named(read.recipient(), begin));
  }

  private static StatementAnchor.@Nullable Named named(@Nullable Party party, int begin) {
    return party == null
        ? null
        : new StatementAnchor.Named(
            party.actor().id(),
            party.mention().span().begin() - begin,
            party.mention().span().end() - begin);
  }
}
