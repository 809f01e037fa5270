package entente.app.library;

import entente.article.Span;
import entente.linking.Copies;
import entente.linking.Report;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the tables of copies say of some reports. */
final class StoredCopies implements Copies {
  /**
   * Where a report stands.
   *
   * @param group the group of copies that its document is in, or null
   * @param passages the passages that hold its words
   * @param alike these, and those that are copies of them
   */
  private record Place(@Nullable String group, Set<Long> passages, Set<Long> alike) {}

  private final Database database;
  private final Map<String, Place> places = new HashMap<>();

  private StoredCopies(Database database) {
    this.database = database;
  }

  static StoredCopies of(Database database, Collection<Report> reports) {
    StoredCopies copies = new StoredCopies(database);
    reports.forEach(report -> copies.places.put(key(report), copies.place(report)));
    return copies;
  }

  private static String key(Report report) {
    return report.document().number() + " " + report.statement().id();
  }

  private Place placeOf(Report report) {
    return places.computeIfAbsent(key(report), key -> place(report));
  }

  private Place place(Report report) {
    long document = report.document().number();
    Span trigger = report.statement().evidence().trigger().span();
    String group = database
        .first(
            row -> row.getString(1), "SELECT origin FROM copy_groups WHERE document = ?", document)
        .orElse(null);
    Set<Long> passages = new TreeSet<>(database.list(
        row -> row.getLong(1),
        "SELECT passage FROM document_passages WHERE document = ? AND begin <= ? AND end >= ?",
        document,
        trigger.begin(),
        trigger.end()));
    Set<Long> alike = new TreeSet<>(passages);
    alike.addAll(database.list(
        row -> row.getLong(1),
        "SELECT other FROM passage_copies WHERE passage IN (SELECT value FROM json_each(?))",
        Records.write(passages)));
    return new Place(group, passages, alike);
  }

  @Override
  public boolean areCopies(Report one, Report other) {
    Place here = placeOf(one);
    Place there = placeOf(other);
    return here.group() != null && here.group().equals(there.group())
        || !Collections.disjoint(here.alike(), there.passages())
            && Copies.areCopies(sentence(one), sentence(other));
  }

  private static String sentence(Report report) {
    return report.statement().evidence().sentence().text();
  }
}
