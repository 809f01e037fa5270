package entente.app.library;

import java.util.List;

/** Who belongs to, leads or backs whom, as the texts of a library say. */
final class StoredTies {
  private final Database database;
  private final Identities known;

  StoredTies(Database database, Identities known) {
    this.database = database;
    this.known = known;
  }

  /** What the texts say of who belongs to whom, in the order of documents and text. */
  List<StoredAffiliation> affiliations() {
    return database.list(
        row -> new StoredAffiliation(
            row.getLong(1),
            known.id(row.getLong(1), row.getString(2)),
            known.id(row.getLong(1), row.getString(3)),
            row.getBoolean(4),
            row.getString(5),
            row.getBoolean(6)),
        "SELECT document, member, body, leads, role, former FROM affiliations ORDER BY document, begin, member, body");
  }

  /** Who is stated, as a fact, to lead, to belong to or to back whom; each once. */
  List<StandingTie> standingTies() {
    return database
        .list(
            row -> new StandingTie(
                row.getString(1),
                known.id(row.getLong(4), row.getString(2)),
                known.id(row.getLong(4), row.getString(3))),
            "SELECT DISTINCT s.type, a.actor, r.actor, s.document FROM statements s"
                + " JOIN sides a ON a.statement = s.number AND a.role = 'actor'"
                + " JOIN sides r ON r.statement = s.number AND r.role = 'recipient'"
                + " WHERE s.type IN ('LEADS', 'MEMBER', 'SPONSORS') AND s.modality = 'actual'"
                + " ORDER BY s.type, a.actor, r.actor, s.document")
        .stream()
        .distinct()
        .toList();
  }
}
