package entente.app.library;

import entente.actor.Actor;
import entente.article.Article;
import entente.article.Span;
import entente.linking.DocumentHeader;
import entente.linking.Report;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A document as it was read, with the actors of itself alone.
 *
 * @param article its text
 * @param sentences where its sentences stand, in order
 * @param statements what it states, in order
 */
record StoredDocument(Article article, List<Span> sentences, List<Numbered> statements) {
  /**
   * A statement with its number in the tables.
   *
   * @param number that number
   * @param report the statement
   */
  record Numbered(long number, Report report) {}

  /** Reads the document with the number. */
  static StoredDocument of(Database database, long number) {
    DocumentHeader header = database
        .first(
            Library::header,
            "SELECT " + Library.HEADER + " FROM documents d WHERE d.number = ?",
            number)
        .orElseThrow();
    return new StoredDocument(
        Library.article(database, header).orElseThrow(),
        sentences(database, number),
        statements(database, header));
  }

  private static List<Span> sentences(Database database, long number) {
    return database.list(
        row -> new Span(row.getInt(1), row.getInt(2)),
        "SELECT begin, end FROM sentences WHERE document = ? ORDER BY position",
        number);
  }

  private static List<Numbered> statements(Database database, DocumentHeader header) {
    Map<String, Actor> actors = actors(database, header.number());
    return database.list(
        row -> new Numbered(
            row.getLong(1),
            new Report(Records.statement(row.getString(3), actors::get), header, row.getInt(2))),
        "SELECT number, position, record FROM statements WHERE document = ? ORDER BY position",
        header.number());
  }

  private static Map<String, Actor> actors(Database database, long number) {
    Map<String, Actor> actors = new HashMap<>();
    database
        .list(
            StoredDocument::actor,
            "SELECT id, name, type, country, sector, names FROM actors WHERE document = ?",
            number)
        .forEach(actor -> actors.put(actor.id(), actor));
    return actors;
  }

  private static Actor actor(ResultSet row) throws SQLException {
    return new Actor(
        row.getString(1),
        row.getString(2),
        Actor.Type.valueOf(row.getString(3)),
        row.getString(4),
        row.getString(5),
        Records.names(row.getString(6)));
  }
}
