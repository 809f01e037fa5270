package entente.app.answer.change;

import entente.app.answer.ContradictionWords;
import entente.app.answer.Credits;
import entente.app.answer.Phrases;
import entente.app.answer.PlainText;
import entente.app.answer.change.News.Kind;
import entente.app.answer.change.News.Line;
import entente.app.answer.change.News.Part;
import entente.app.answer.change.News.Where;
import entente.app.library.Library;
import entente.app.library.StatementFilter;
import entente.linking.Contradiction;
import entente.linking.Corroboration;
import entente.linking.Event;
import entente.linking.Origins;
import entente.linking.Provenance;
import entente.linking.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Events that a reading tells along with other articles: better attested by it, or contradicted. */
final class ComparedEvents {
  /** Of more, those are looked at that fewest articles tell: there a second witness weighs most. */
  private static final int MOST = 200;

  private static final Set<String> STANDING = Set.of("LEADS", "MEMBER");

  private final Gain gain;
  private final List<Line> attested = new ArrayList<>();
  private final List<Line> contradicted = new ArrayList<>();

  private ComparedEvents(Gain gain) {
    this.gain = gain;
  }

  /** What differs now, and what more sources tell independently, each if there is any. */
  static List<Part> of(Library library, Gain gain) {
    List<String> shared = library.readings().toldElsewhereToo(gain.added());
    ComparedEvents compared = new ComparedEvents(gain);
    List<Event> events = events(library, shared.subList(0, Math.min(MOST, shared.size())));
    List<Report> reports = events.stream().flatMap(e -> e.reports().stream()).toList();
    Provenance provenance = Credits.of(library, reports);
    events.forEach(event -> compared.compare(event, provenance));
    return compared.parts(shared.size() > MOST);
  }

  /** In the order given; who leads and who belongs to whom is no event. */
  private static List<Event> events(Library library, List<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : library.events(StatementFilter.all().reportingAny(ids)).stream()
            .filter(event -> !STANDING.contains(event.statement().type()))
            .sorted(Comparator.comparingInt(event -> ids.indexOf(event.id())))
            .toList();
  }

  private List<Part> parts(boolean more) {
    String atLeast = more ? "at least " : "";
    List<Part> parts = new ArrayList<>();
    if (!contradicted.isEmpty()) {
      parts.add(part(
          Kind.CONTRADICTED,
          atLeast + Phrases.count(contradicted.size(), "new contradiction"),
          contradicted));
    }
    if (!attested.isEmpty()) {
      parts.add(part(
          Kind.ATTESTED,
          atLeast + Phrases.count(attested.size(), "event") + " better attested",
          attested));
    }
    return parts;
  }

  private static Part part(Kind kind, String words, List<Line> lines) {
    return new Part(
        kind, words, lines.size(), lines.subList(0, Math.min(ReadingNews.LISTED, lines.size())));
  }

  private void compare(Event event, Provenance provenance) {
    List<Report> after = gain.after(event.reports());
    if (after.isEmpty()) {
      return;
    }
    List<Report> before = gain.before(event.reports());
    int origins = Origins.of(after, provenance).size();
    int fewer = Origins.of(before, provenance).size();
    if (fewer > 0 && origins > fewer) {
      attested.add(line(event, ": " + origins + " independent sources instead of " + fewer + "."));
    }
    Corroboration.of(new Event(event.id(), after), provenance).contradictions().stream()
        .filter(this::isNew)
        .forEach(one -> contradicted.add(line(event, ". " + ContradictionWords.of(one) + ".")));
  }

  /** Whether what differed before does not differ without what was read. */
  private boolean isNew(Contradiction contradiction) {
    return contradiction.versions().stream()
            .filter(version -> !gain.before(version.reports()).isEmpty())
            .count()
        < 2;
  }

  private static Line line(Event event, String words) {
    return new Line(
        PlainText.oneLine(Phrases.headline(event.statement())),
        PlainText.oneLine(words),
        Where.event(event.id()));
  }
}
