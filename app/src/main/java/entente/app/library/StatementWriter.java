package entente.app.library;

import entente.article.Span;
import entente.statement.Attribution;
import entente.statement.Statement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts statements of one document into the tables; the caller holds the transaction. */
final class StatementWriter {
  private final Database database;
  private final long document;

  StatementWriter(Database database, long document) {
    this.database = database;
    this.document = document;
  }

  /** Writes a statement at its place in the document; the sentence is the place of its sentence, where that is known. */
  void write(int position, Statement statement, @Nullable Integer sentence) throws SQLException {
    Span trigger = statement.evidence().trigger().span();
    long number = database.insert(
        "INSERT INTO statements (id, document, position, sentence, kind, type, sign, quad,"
            + " modality, score, confidence, date_from, date_to, begin, end, record)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        statement.id(),
        document,
        position,
        sentence,
        statement.kind().word(),
        statement.type(),
        statement.sign().symbol(),
        statement.quad(),
        statement.modality().word(),
        statement.score(),
        statement.confidence(),
        DocumentWriter.day(statement.date().from()),
        DocumentWriter.day(statement.date().to()),
        trigger.begin(),
        trigger.end(),
        Records.write(statement));
    writeSides(number, statement);
    writeSources(number, statement);
  }

  private void writeSides(long number, Statement statement) throws SQLException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    if (statement.actor() != null) {
      rows.add(new Object[] {number, "actor", statement.actor().actor().id()});
    }
    if (statement.recipient() != null) {
      rows.add(new Object[] {number, "recipient", statement.recipient().actor().id()});
    }
    Set<String> via = new LinkedHashSet<>();
    statement.via().stream().map(party -> party.actor().id()).forEach(via::add);
    via.forEach(id -> rows.add(new Object[] {number, "via", id}));
    database.changeAll("INSERT INTO sides (statement, role, actor) VALUES (?, ?, ?)", rows);
  }

  private void writeSources(long number, Statement statement) throws SQLException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Attribution link : statement.attribution()) {
      rows.add(new @Nullable Object[] {number, rows.size(), link.name(), link.actorId()});
    }
    database.changeAll(
        "INSERT INTO sources (statement, position, name, actor) VALUES (?, ?, ?, ?)", rows);
  }
}
