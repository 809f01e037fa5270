package entente.app.library;

import entente.actor.Actor;
import entente.app.library.ActorProfile.Told;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What the texts say of who belongs to whom, and of which time. A role is of the time of what its bearer does in the same
 * sentence ("In 2003 President X invaded Y"), the narrowest where there are several; without such a time it is only known when
 * it was told.
 */
final class ToldAffiliations {
  private static final String QUESTION = "SELECT " + Library.HEADER
      + ", a.member, a.body, a.leads, a.role, a.former, s.text,"
      + " (SELECT coalesce(t.date_from, '') || ' ' || coalesce(t.date_to, '') FROM statements t"
      + " JOIN sides x ON x.statement = t.number AND x.actor = a.member"
      + " WHERE t.document = a.document AND t.sentence = a.sentence"
      + " AND (t.date_from IS NOT NULL OR t.date_to IS NOT NULL)"
      + " AND t.modality = 'actual' AND t.kind = 'event'"
      + " ORDER BY coalesce(julianday(t.date_to) - julianday(t.date_from), 1e9), t.position LIMIT 1)"
      + " FROM affiliations a JOIN documents d ON d.number = a.document"
      + " JOIN sentences s ON s.document = a.document AND s.position = a.sentence";
  private static final String ORDER = " ORDER BY a.document, a.begin, a.member, a.body";

  private final Database database;
  private final Identities identities;

  ToldAffiliations(Database database, Identities identities) {
    this.database = database;
    this.identities = identities;
  }

  void each(BiConsumer<StoredAffiliation, Told> use) {
    database.each(
        row -> {
          use.accept(affiliation(row), told(row));
          return true;
        },
        QUESTION + ORDER);
  }

  /** Only those of one actor, as member or as body. */
  void each(Actor actor, BiConsumer<StoredAffiliation, Told> use) {
    String ids = Records.write(identities.asRead(actor.id()));
    database.each(
        row -> {
          StoredAffiliation said = affiliation(row);
          if (said.member().equals(actor.id()) || said.body().equals(actor.id())) {
            use.accept(said, told(row));
          }
          return true;
        },
        QUESTION + " WHERE a.member IN (SELECT value FROM json_each(?1))"
            + " OR a.body IN (SELECT value FROM json_each(?1))" + ORDER,
        ids);
  }

  private StoredAffiliation affiliation(ResultSet row) throws SQLException {
    long document = row.getLong(1);
    return new StoredAffiliation(
        document,
        identities.id(document, row.getString(8)),
        identities.id(document, row.getString(9)),
        row.getBoolean(10),
        row.getString(11),
        row.getBoolean(12));
  }

  private static Told told(ResultSet row) throws SQLException {
    String days = row.getString(14);
    int blank = days == null ? 0 : days.indexOf(' ');
    return new Told(
        Library.header(row),
        row.getString(13),
        days == null ? null : day(days.substring(0, blank)),
        days == null ? null : day(days.substring(blank + 1)));
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
