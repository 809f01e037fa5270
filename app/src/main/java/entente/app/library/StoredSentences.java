package entente.app.library;

import entente.article.Span;
import entente.linking.DocumentHeader;
import java.util.List;
import java.util.Optional;

/** The sentences of a library: those at a place, and those that hold words. */
final class StoredSentences {
  private final Database database;

  StoredSentences(Database database) {
    this.database = database;
  }

  /** The sentence of a document that holds an offset. */
  Optional<StoredSentence> sentence(DocumentHeader document, int offset) {
    return database.first(
        row -> new StoredSentence(
            document,
            row.getInt(1),
            new Span(row.getInt(2), row.getInt(3)),
            row.getString(4),
            ParsedSentence.read(row.getString(5))),
        "SELECT position, begin, end, text, parse FROM sentences WHERE document = ? AND begin <= ? AND end > ?",
        document.number(),
        offset,
        offset);
  }

  /** The numbers of the documents in which any of these words or phrases stands, in any form, in order. */
  List<Long> documentsWithAny(List<String> phrases) {
    String question =
        String.join(" OR ", phrases.stream().map(SearchWords::phrase).toList());
    return database.list(
        row -> row.getLong(1),
        "SELECT DISTINCT s.document FROM sentence_index JOIN sentences s ON s.number = sentence_index.rowid"
            + " WHERE sentence_index MATCH ? ORDER BY s.document",
        question);
  }

  /** Those of the sentences that hold all these words which come after so many better ones. */
  List<SearchHit> search(String words, int limit, int offset) {
    return database.list(
        row -> new SearchHit(
            Library.header(row), new Span(row.getInt(8), row.getInt(9)), row.getString(10)),
        "SELECT " + Library.HEADER
            + ", s.begin, s.end, highlight(sentence_index, 0, char(2), char(3)) FROM sentence_index"
            + " JOIN sentences s ON s.number = sentence_index.rowid JOIN documents d ON d.number = s.document"
            + " WHERE sentence_index MATCH ? ORDER BY rank, d.number, s.position LIMIT ? OFFSET ?",
        SearchWords.query(words),
        limit,
        offset);
  }

  /** How many sentences hold all these words. */
  int searchCount(String words) {
    return database
        .first(
            row -> row.getInt(1),
            "SELECT count(*) FROM sentence_index WHERE sentence_index MATCH ?",
            SearchWords.query(words))
        .orElse(0);
  }
}
