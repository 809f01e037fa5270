package entente.app.answer.change;

import entente.actor.Actor;
import entente.app.answer.Credits;
import entente.app.answer.PeriodWords;
import entente.app.answer.PhaseWords;
import entente.app.answer.Phrases;
import entente.app.answer.Relationship;
import entente.app.answer.change.News.Kind;
import entente.app.answer.change.News.Line;
import entente.app.answer.change.News.Part;
import entente.app.answer.change.News.Where;
import entente.app.library.Library;
import entente.app.library.StatementFilter;
import entente.linking.Provenance;
import entente.linking.Report;
import entente.relation.Phase;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Relations that went from with each other to against each other or back: the last phase is the one with the articles that
 * came with a reading, and an earlier one of the other character without them.
 */
final class TurnedRelations {
  /** Of readings of more articles it is not told: each relation costs a look at its whole history, twice. */
  private static final int MOST_ARTICLES = 100;

  /** The relations that are looked at, those first of whom the reading tells most. */
  private static final int MOST = 10;

  /** The history of a relation of which more is told takes too long in passing. */
  private static final int MOST_REPORTS = 1000;

  private static final Set<Phase.Character> CLEAR =
      Set.of(Phase.Character.COOPERATION, Phase.Character.CONFLICT);

  private record Pair(Actor one, Actor other) {
    static Pair of(Actor actor, Actor recipient) {
      return actor.id().compareTo(recipient.id()) < 0
          ? new Pair(actor, recipient)
          : new Pair(recipient, actor);
    }

    String ids() {
      return one.id() + "\n" + other.id();
    }
  }

  private final Library library;
  private final Gain gain;

  private TurnedRelations(Library library, Gain gain) {
    this.library = library;
    this.gain = gain;
  }

  /** Those that turned, if there are any. */
  static Optional<Part> of(Library library, Gain gain) {
    if (gain.earlier().isEmpty() || gain.added().size() > MOST_ARTICLES) {
      return Optional.empty();
    }
    TurnedRelations turned = new TurnedRelations(library, gain);
    List<Line> lines =
        turned.pairs().stream().map(turned::line).flatMap(Optional::stream).toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Part(
            Kind.TURNED,
            Phrases.count(lines.size(), "relation") + " turned",
            lines.size(),
            lines.subList(0, Math.min(ReadingNews.LISTED, lines.size()))));
  }

  private List<Pair> pairs() {
    Map<String, Pair> pairs = new LinkedHashMap<>();
    Map<String, Integer> told = new LinkedHashMap<>();
    for (Report report : library.statements(StatementFilter.all().inDocuments(gain.added()))) {
      pair(report).ifPresent(pair -> {
        pairs.put(pair.ids(), pair);
        told.merge(pair.ids(), 1, Integer::sum);
      });
    }
    return told.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(entry -> pairs.get(entry.getKey()))
        .toList();
  }

  private static Optional<Pair> pair(Report report) {
    var actor = report.statement().actor();
    var recipient = report.statement().recipient();
    return actor == null
            || recipient == null
            || actor.actor().id().equals(recipient.actor().id())
        ? Optional.empty()
        : Optional.of(Pair.of(actor.actor(), recipient.actor()));
  }

  private Optional<Line> line(Pair pair) {
    Relationship relationship =
        Relationship.Sides.of(library.agents(), pair.one(), pair.other()).relationship();
    List<Report> after = gain.after(relationship.statements(library));
    if (after.size() > MOST_REPORTS) {
      return Optional.empty();
    }
    Phase then = last(relationship, gain.before(after));
    Phase now = then == null ? null : last(relationship, after);
    if (then == null || now == null || !isTurn(then, now)) {
      return Optional.empty();
    }
    return Optional.of(new Line(
        pair.one().name() + " – " + pair.other().name(),
        ": its last phase is " + words(now) + ". As told before: " + words(then) + ".",
        Where.relation(pair.one().id(), pair.other().id())));
  }

  /** From with to against or back, and later: where the same time is only told otherwise, nothing turned. */
  private static boolean isTurn(Phase then, Phase now) {
    return CLEAR.contains(then.character())
        && CLEAR.contains(now.character())
        && then.character() != now.character()
        && now.begin().first().isAfter(then.begin().last());
  }

  private @Nullable Phase last(Relationship relationship, List<Report> reports) {
    Provenance provenance = Credits.of(library, Credits.toldTwice(reports));
    return relationship.phases(library, reports, provenance).phases().stream()
        .filter(phase -> !phase.isSilence())
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  private static String words(Phase phase) {
    return PhaseWords.name(phase) + ", " + PeriodWords.brief(phase);
  }
}
