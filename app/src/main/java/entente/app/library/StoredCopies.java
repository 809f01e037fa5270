package entente.app.library;

import entente.article.Span;
import entente.linking.Copies;
import entente.linking.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

  private static final Document NOTHING = new Document(null, List.of());
  private static final String OF_THESE = " IN (SELECT value FROM json_each(?))";

  private final @Nullable Database database;
  private final Map<Long, Document> documents;

  private StoredCopies(@Nullable Database database, Map<Long, Document> documents) {
    this.database = database;
    this.documents = documents;
  }

  /** Of these reports, and of others that are asked about later. */
  static StoredCopies of(Database database, Collection<Report> reports) {
    return new StoredCopies(database, documents(database, numbers(reports)));
  }

  /** Of these reports alone; any number of threads may ask, also when the library is closed. */
  static StoredCopies only(Database database, Collection<Report> reports) {
    return new StoredCopies(null, Map.copyOf(documents(database, numbers(reports))));
  }

  private static Set<Long> numbers(Collection<Report> reports) {
    return reports.stream().map(r -> r.document().number()).collect(Collectors.toSet());
  }

  private Document document(Report report) {
    long number = report.document().number();
    Document known = documents.get(number);
    if (known == null && database != null) {
      known = documents(database, Set.of(number)).get(number);
      documents.put(number, known);
    }
    return known == null ? NOTHING : known;
  }

  private static Map<Long, Document> documents(Database database, Set<Long> numbers) {
    Map<Long, Document> documents = new HashMap<>();
    if (!numbers.isEmpty()) {
      String these = Records.write(numbers);
      Map<Long, String> groups = groups(database, these);
      Map<Long, List<Passage>> passages = passages(database, these);
      numbers.forEach(number -> documents.put(
          number, new Document(groups.get(number), passages.getOrDefault(number, List.of()))));
    }
    return documents;
  }

  private static Map<Long, String> groups(Database database, String documents) {
    Map<Long, String> groups = new HashMap<>();
    database.each(
        row -> groups.put(row.getLong(1), row.getString(2)) == null,
        "SELECT document, origin FROM copy_groups WHERE document" + OF_THESE,
        documents);
    return groups;
  }

  private static Map<Long, List<Passage>> passages(Database database, String documents) {
    Map<Long, Set<Long>> alike = alike(database, documents);
    Map<Long, List<Passage>> passages = new HashMap<>();
    database.each(
        row -> passages
            .computeIfAbsent(row.getLong(1), key -> new ArrayList<>())
            .add(new Passage(
                row.getLong(2),
                new Span(row.getInt(3), row.getInt(4)),
                alike.getOrDefault(row.getLong(2), Set.of(row.getLong(2))))),
        "SELECT document, passage, begin, end FROM document_passages WHERE document" + OF_THESE,
        documents);
    return passages;
  }

  /** The copies of each passage of these documents, and it. */
  private static Map<Long, Set<Long>> alike(Database database, String documents) {
    Map<Long, Set<Long>> alike = new HashMap<>();
    database.each(
        row -> {
          alike
              .computeIfAbsent(row.getLong(1), key -> new TreeSet<>(Set.of(key)))
              .add(row.getLong(2));
          return true;
        },
        "SELECT passage, other FROM passage_copies WHERE passage IN"
            + " (SELECT passage FROM document_passages WHERE document" + OF_THESE + ")",
        documents);
    return alike;
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
