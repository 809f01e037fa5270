package entente.app.library;

import entente.article.Span;
import entente.linking.Copies;
import entente.linking.Report;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the tables of copies say of some reports. What is not known of a document is looked up for all of it at once. */
final class StoredCopies implements Copies {
  /**
   * A passage of a document.
   *
   * @param number the same for the same words
   * @param span where
   * @param alike it, and those that are copies of it
   */
  private record Passage(long number, Span span, Set<Long> alike) {}

  /**
   * What is known of a document.
   *
   * @param group the group of copies that it is in, or null
   * @param passages its passages
   */
  private record Document(@Nullable String group, List<Passage> passages) {}

  private final Database database;
  private final Map<Long, Document> documents = new HashMap<>();

  private StoredCopies(Database database) {
    this.database = database;
  }

  static StoredCopies of(Database database, Collection<Report> reports) {
    StoredCopies copies = new StoredCopies(database);
    reports.forEach(copies::document);
    return copies;
  }

  private Document document(Report report) {
    return documents.computeIfAbsent(report.document().number(), this::document);
  }

  private Document document(long number) {
    String group = database
        .first(row -> row.getString(1), "SELECT origin FROM copy_groups WHERE document = ?", number)
        .orElse(null);
    Map<Long, Set<Long>> alike = new HashMap<>();
    database.each(
        row -> {
          alike
              .computeIfAbsent(row.getLong(1), key -> new TreeSet<>(Set.of(key)))
              .add(row.getLong(2));
          return true;
        },
        "SELECT c.passage, c.other FROM document_passages d JOIN passage_copies c ON c.passage = d.passage"
            + " WHERE d.document = ?",
        number);
    return new Document(
        group,
        database.list(
            row -> new Passage(
                row.getLong(1),
                new Span(row.getInt(2), row.getInt(3)),
                alike.getOrDefault(row.getLong(1), Set.of(row.getLong(1)))),
            "SELECT passage, begin, end FROM document_passages WHERE document = ?",
            number));
  }

  /** The passages that hold the words of a report. */
  private List<Passage> around(Report report) {
    Span trigger = report.statement().evidence().trigger().span();
    return document(report).passages().stream()
        .filter(p -> p.span().begin() <= trigger.begin() && p.span().end() >= trigger.end())
        .toList();
  }

  @Override
  public boolean areCopies(Report one, Report other) {
    String group = document(one).group();
    return group != null && group.equals(document(other).group())
        || areAlike(around(one), around(other)) && Copies.areCopies(sentence(one), sentence(other));
  }

  private static boolean areAlike(List<Passage> some, List<Passage> others) {
    return some.stream()
        .anyMatch(
            passage -> others.stream().anyMatch(other -> passage.alike().contains(other.number())));
  }

  private static String sentence(Report report) {
    return report.statement().evidence().sentence().text();
  }
}
