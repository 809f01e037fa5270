package entente.app.library;

import entente.article.Span;
import entente.linking.DocumentHeader;
import entente.linking.Report;
import entente.relation.ToldTurn;
import entente.relation.TurnWords;
import entente.time.EventDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the sentences that say of two actors that things turned between them. A sentence says it of the two when a statement on
 * them stands in the very words, or when they are the actors named nearest to these words; or when it names nobody else, and most
 * statements of a sentence beside it are on them ("But things soon changed.").
 */
final class ToldTurns {
  private final Library library;
  private final Database database;
  private final Set<String> first;
  private final Set<String> second;

  private record Line(int position, Span span, String text) {}

  private record Named(Span span, String actor) {}

  /** Sentences on the sides of these unified ids. */
  ToldTurns(Library library, Database database, Set<String> first, Set<String> second) {
    this.library = library;
    this.database = database;
    this.first = first;
    this.second = second;
  }

  /** The sentences in the documents of these reports on the two, in the order of documents and text. */
  List<ToldTurn> in(Collection<Report> between) {
    Map<DocumentHeader, List<Report>> byDocument = new LinkedHashMap<>();
    between.stream()
        .sorted(Comparator.comparingLong((Report r) -> r.document().number())
            .thenComparingInt(Report::position))
        .forEach(r ->
            byDocument.computeIfAbsent(r.document(), d -> new ArrayList<>()).add(r));
    List<ToldTurn> found = new ArrayList<>();
    byDocument.forEach((document, reports) -> in(document, reports, found));
    return found;
  }

  private void in(DocumentHeader document, List<Report> reports, List<ToldTurn> found) {
    if (Map.of().equals(library.turnWords().get(document.number()))) {
      return;
    }
    List<Line> lines = lines(document);
    Map<Integer, TurnWords.Found> turning =
        library.turnWords().computeIfAbsent(document.number(), number -> turning(lines));
    turning.forEach((at, words) -> {
      if (isOnBoth(document, lines, at, reports, words)) {
        found.add(turn(document, lines.get(at), reports, words));
      }
    });
  }

  /** The lines that say of anybody that things turned, in order, with the words. */
  private static Map<Integer, TurnWords.Found> turning(List<Line> lines) {
    Map<Integer, TurnWords.Found> turning = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      int at = i;
      TurnWords.find(lines.get(i).text()).ifPresent(words -> turning.put(at, words));
    }
    return turning;
  }

  private List<Line> lines(DocumentHeader document) {
    return database.list(
        row -> new Line(row.getInt(1), new Span(row.getInt(2), row.getInt(3)), row.getString(4)),
        "SELECT position, begin, end, text FROM sentences WHERE document = ? ORDER BY position",
        document.number());
  }

  private boolean isOnBoth(
      DocumentHeader document,
      List<Line> lines,
      int at,
      List<Report> reports,
      TurnWords.Found words) {
    Line line = lines.get(at);
    Span place = new Span(line.span().begin() + words.begin(), line.span().begin() + words.end());
    List<Report> all = statements(document, line.span());
    List<Report> telling = all.stream()
        .filter(r -> place.contains(r.statement().evidence().trigger().span()))
        .toList();
    if (!telling.isEmpty()) {
      return telling.stream().anyMatch(reports::contains);
    }
    List<Named> named = named(document, line);
    if (named.stream().anyMatch(n -> first.contains(n.actor()))
        && named.stream().anyMatch(n -> second.contains(n.actor()))) {
      return areNearest(named, place);
    }
    boolean strangers =
        named.stream().anyMatch(n -> !first.contains(n.actor()) && !second.contains(n.actor()));
    // Who is left out beside a name was spoken of before.
    boolean after = named.isEmpty() && at + 1 < lines.size();
    return !strangers
        && (all.stream().anyMatch(reports::contains)
            || (at > 0 && tells(document, lines.get(at - 1), reports))
            || (after && tells(document, lines.get(at + 1), reports)));
  }

  /** Whether at least half of the statements in a sentence are on the two. */
  private boolean tells(DocumentHeader document, Line line, List<Report> reports) {
    List<Report> all = statements(document, line.span());
    return !all.isEmpty() && 2 * all.stream().filter(reports::contains).count() >= all.size();
  }

  private List<Report> statements(DocumentHeader document, Span span) {
    return library.statements(
        StatementFilter.all().within(document.number(), span.begin(), span.end()));
  }

  private List<Named> named(DocumentHeader document, Line line) {
    Identities identities = library.identities();
    return database
        .list(
            row -> new Named(new Span(row.getInt(1), row.getInt(2)), row.getString(3)),
            "SELECT m.begin, m.end, a.actor FROM mentions m JOIN assignments a ON a.mention = m.number"
                + " WHERE m.document = ? AND m.sentence = ? ORDER BY m.begin, m.end, a.actor",
            document.number(),
            line.position())
        .stream()
        .map(n -> new Named(n.span(), identities.id(n.actor())))
        .toList();
  }

  /** Whether nobody else is named as near to the words as the further of the two sides. */
  private boolean areNearest(List<Named> named, Span place) {
    int one = nearest(named, place, first);
    int other = nearest(named, place, second);
    return named.stream()
        .filter(n -> !first.contains(n.actor()) && !second.contains(n.actor()))
        .allMatch(n -> distance(n.span(), place) > Math.max(one, other));
  }

  private static int nearest(List<Named> named, Span place, Set<String> side) {
    return named.stream()
        .filter(n -> side.contains(n.actor()))
        .mapToInt(n -> distance(n.span(), place))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static int distance(Span one, Span other) {
    return Math.max(0, Math.max(one.begin() - other.end(), other.begin() - one.end()));
  }

  private ToldTurn turn(
      DocumentHeader document, Line line, List<Report> reports, TurnWords.Found words) {
    List<Report> all = statements(document, line.span());
    List<Report> own = all.stream().filter(reports::contains).toList();
    int position = database
        .first(
            row -> row.getInt(1),
            "SELECT count(*) FROM statements WHERE document = ? AND begin < ?",
            document.number(),
            line.span().begin())
        .orElse(0);
    return new ToldTurn(
        document,
        line.position(),
        line.span().begin(),
        line.span().end(),
        line.text(),
        words.text(),
        words.sign(),
        date(own, all, line.text()),
        position,
        own.stream().map(r -> r.statement().id()).toList());
  }

  /** When things turned: as the statements on the two in the sentence say, else as it dates another, else as the only date in it says. */
  private static EventDate date(List<Report> own, List<Report> all, String text) {
    List<EventDate> others = all.stream()
        .map(r -> r.statement().date())
        .filter(d -> d.basis() == EventDate.Basis.EXPLICIT)
        .toList();
    return own.stream()
        .map(r -> r.statement().date())
        .filter(d -> !d.isUndated())
        .findFirst()
        .or(() -> others.stream().findFirst())
        .or(() -> WrittenDates.only(text))
        .orElseGet(() -> EventDate.undated("nothing in the sentence says when"));
  }
}
