package entente.app.answer.change;

import entente.app.answer.Phrases;
import entente.app.answer.PlainText;
import entente.app.answer.change.News.Kind;
import entente.app.answer.change.News.Line;
import entente.app.answer.change.News.Part;
import entente.app.answer.change.News.Where;
import entente.app.library.DocumentReading;
import entente.app.library.Library;
import entente.linking.DocumentHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a reading brought. */
final class ReadingNews {
  /** More of a kind are counted, but not listed. */
  static final int LISTED = 5;

  private final Library library;
  private final Change.Read reading;
  private final Map<Long, Integer> statements;

  private ReadingNews(Library library, Change.Read reading) {
    this.library = library;
    this.reading = reading;
    this.statements = library
        .readings()
        .statements(
            reading.documents().stream().map(one -> one.document().number()).toList());
  }

  static News of(Library library, Change.Read reading) {
    return new ReadingNews(library, reading).news();
  }

  private News news() {
    List<Part> parts = new ArrayList<>();
    if (reading.when() != null) {
      Gain gain = Gain.of(library, reading);
      TurnedRelations.of(library, gain).ifPresent(parts::add);
      parts.addAll(ComparedEvents.of(library, gain));
    }
    String words = words(parts);
    parts.add(read());
    return new News(reading.when(), words, parts, null);
  }

  private String words(List<Part> parts) {
    int all = reading.documents().size();
    int anew =
        (int) reading.documents().stream().filter(DocumentReading::isAnew).count();
    StringBuilder words = new StringBuilder(Phrases.count(all, "article")).append(" read");
    if (anew > 0) {
      words.append(anew == all ? " anew" : ", " + anew + " of them anew");
    }
    int found = statements.values().stream().mapToInt(Integer::intValue).sum();
    words.append(": ").append(Phrases.count(found, "statement"));
    parts.forEach(part -> words.append(", ").append(part.words()));
    return words.append('.').toString();
  }

  private Part read() {
    List<Line> lines =
        reading.documents().stream().limit(LISTED).map(this::line).toList();
    int all = reading.documents().size();
    return new Part(Kind.READ, Phrases.count(all, "article"), all, lines);
  }

  private Line line(DocumentReading read) {
    DocumentHeader document = read.document();
    int found = statements.getOrDefault(document.number(), 0);
    String outlet = document.outlet() == null ? "" : " (" + document.outlet() + ")";
    return new Line(
        title(document),
        PlainText.oneLine(outlet + ": "
            + (found == 0 ? "it tells of nobody's acts" : Phrases.count(found, "statement"))
            + (read.before() == null
                ? ""
                : ", " + Phrases.count(read.before(), "statement") + " before it was read anew")
            + copy(document) + "."),
        Where.document(document.id()));
  }

  private static String title(DocumentHeader document) {
    return PlainText.oneLine(document.title() == null ? document.id() : document.title());
  }

  /** Whose words it repeats. */
  private String copy(DocumentHeader document) {
    return Optional.ofNullable(library.copies().get(document.number()))
        .filter(first -> !first.equals(document.id()))
        .flatMap(first -> library.documents().stream()
            .filter(other -> other.id().equals(first))
            .findFirst())
        .map(first -> ", a copy of “" + title(first) + "”")
        .orElse("");
  }
}
