package entente.app.library;

import entente.article.Article;
import entente.article.Span;
import entente.linking.Passage;
import entente.linking.Shingles;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables of copies. Each text of a passage stands in them once, however many documents hold it; which passages may be
 * copies, the index of their bands tells, so that a document is compared with a few others only. The caller holds the
 * transaction.
 */
final class CopyTables {
  private static final String AMONG = " IN (SELECT value FROM json_each(?))";

  /** Of two copies as a whole, at least this share of the pairs of passages that could be is found by the index. */
  private static final int SHARE = 10;

  private final Database database;

  CopyTables(Database database) {
    this.database = database;
  }

  private List<Long> numbers(String sql, @Nullable Object... values) {
    return database.list(row -> row.getLong(1), sql, values);
  }

  // ---- a document comes
  // ------------------------------------------------------------------------------------------------

  /** Puts in the passages of a document that has none yet, and compares it with those that share some. */
  void add(long document, Article article, List<Span> sentences) throws SQLException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Passage passage : Passage.of(article, sentences)) {
      rows.add(
          new Object[] {document, passage.span().begin(), passage.span().end(), number(passage)});
    }
    database.changeAll(
        "INSERT INTO document_passages (document, begin, end, passage) VALUES (?, ?, ?, ?)", rows);
    compare(document, rows.size());
    Unsettled.DOCUMENT.add(database, List.of(document));
  }

  private long number(Passage passage) throws SQLException {
    byte[] shingles = passage.shingles().bytes();
    for (Stored same : stored("hash = ?", passage.hash())) {
      if (Arrays.equals(same.shingles().bytes(), shingles)) {
        return same.number();
      }
    }
    return insert(passage, shingles);
  }

  private long insert(Passage passage, byte[] shingles) throws SQLException {
    String bands = Records.write(passage.bands());
    List<Stored> alike =
        stored("number IN (SELECT passage FROM passage_bands WHERE band" + AMONG + ")", bands);
    long number = database.insert(
        "INSERT INTO passages (hash, shingles) VALUES (?, ?)", passage.hash(), shingles);
    database.change(
        "INSERT OR IGNORE INTO passage_bands (band, passage) SELECT value, ? FROM json_each(?)",
        number,
        bands);
    List<Object[]> copies = new ArrayList<>();
    for (Stored other : alike) {
      if (Passage.areCopies(passage.shingles(), other.shingles())) {
        copies.add(new Object[] {number, other.number()});
        copies.add(new Object[] {other.number(), number});
      }
    }
    database.changeAll("INSERT INTO passage_copies (passage, other) VALUES (?, ?)", copies);
    return number;
  }

  private record Stored(long number, Shingles shingles) {}

  private List<Stored> stored(String condition, Object value) {
    return database.list(
        row -> new Stored(row.getLong(1), Shingles.of(row.getBytes(2))),
        "SELECT number, shingles FROM passages WHERE " + condition + " ORDER BY number",
        value);
  }

  private record Sharer(long document, int pairs, int passages) {}

  private void compare(long document, int passages) throws SQLException {
    Shingles own = shingles(document);
    List<Object[]> copies = new ArrayList<>();
    for (Sharer other : sharers(document)) {
      boolean many = SHARE * other.pairs() >= Math.min(passages, other.passages());
      if (many && Passage.areCopiesAsAWhole(own, shingles(other.document()))) {
        copies.add(new Object[] {document, other.document()});
        copies.add(new Object[] {other.document(), document});
      }
    }
    database.changeAll("INSERT INTO copies (document, other) VALUES (?, ?)", copies);
  }

  /** All shingles of all passages of a document. */
  private Shingles shingles(long document) {
    return Shingles.union(database.list(
        row -> Shingles.of(row.getBytes(1)),
        "SELECT p.shingles FROM document_passages d JOIN passages p ON p.number = d.passage WHERE d.document = ?",
        document));
  }

  private List<Sharer> sharers(long document) {
    return database.list(
        row -> new Sharer(row.getLong(1), row.getInt(2), row.getInt(3)),
        "WITH alike (passage) AS (SELECT passage FROM document_passages WHERE document = ?1 UNION ALL"
            + " SELECT c.other FROM document_passages d JOIN passage_copies c ON c.passage = d.passage"
            + " WHERE d.document = ?1)"
            + " SELECT o.document, count(*),"
            + " (SELECT count(*) FROM document_passages a WHERE a.document = o.document)"
            + " FROM alike JOIN document_passages o ON o.passage = alike.passage WHERE o.document <> ?1"
            + " GROUP BY o.document ORDER BY o.document",
        document);
  }

  // ---- a document goes
  // ------------------------------------------------------------------------------------------------

  /** Takes out the passages that no document holds any more. */
  void prune() throws SQLException {
    for (long passage : Unsettled.PASSAGE.take(database)) {
      if (numbers("SELECT 1 FROM document_passages WHERE passage = ? LIMIT 1", passage)
          .isEmpty()) {
        remove(passage);
      }
    }
  }

  private void remove(long passage) throws SQLException {
    for (Stored stored : stored("number = ?", passage)) {
      database.changeAll(
          "DELETE FROM passage_bands WHERE band = ? AND passage = ?",
          Passage.bands(stored.shingles()).stream()
              .map(band -> new Object[] {band, passage})
              .toList());
    }
    database.change(
        "DELETE FROM passage_copies WHERE (passage, other) IN"
            + " (SELECT other, passage FROM passage_copies WHERE passage = ?)",
        passage);
    database.change("DELETE FROM passage_copies WHERE passage = ?", passage);
    database.change("DELETE FROM passages WHERE number = ?", passage);
  }

  private List<Long> copies(long document) {
    return numbers("SELECT other FROM copies WHERE document = ?", document);
  }

  // ---- groups
  // ------------------------------------------------------------------------------------------------

  /** Decides anew in which group the documents are that came or lost a copy, and all that hang together with them. */
  void settle() throws SQLException {
    List<Long> there = numbers(
        "SELECT number FROM documents WHERE number" + AMONG,
        Records.write(Unsettled.DOCUMENT.take(database)));
    for (Set<Long> group : Reach.of(there, this::copies)) {
      String members = Records.write(group);
      database.change("DELETE FROM copy_groups WHERE document" + AMONG, members);
      if (group.size() > 1) {
        database.change(
            "INSERT INTO copy_groups (document, origin) SELECT value, (SELECT min(id) FROM documents"
                + " WHERE number" + AMONG + ") FROM json_each(?)",
            members,
            members);
      }
    }
  }
}
