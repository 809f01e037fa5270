package entente.app.export;

import entente.actor.Actor;
import entente.linking.DocumentHeader;
import entente.linking.Report;
import entente.statement.Attribution;
import entente.statement.Excerpt;
import entente.statement.Party;
import entente.statement.Statement;
import entente.time.EventDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement as a flat row; several values in one field are a list. */
final class StatementRow {
  static final List<Column> COLUMNS = Column.of(
      "id,document,outlet,title,author,published:day,url,kind,type,mode,contexts:texts,score:measure,sign,quad",
      "about_type,about_text,actor_id,actor_name,actor_text,actor_type,actor_country,actor_sector",
      "recipient_id,recipient_name,recipient_text,recipient_type,recipient_country,recipient_sector",
      "via:texts,object,symmetric:flag,date_from:day,date_to:day,date_extent,date_open,date_basis,date_text",
      "place,place_country,quantities:texts,modality,attribution:texts,quoted:flag,sentence,trigger",
      "begin:count,end:count,rule,confidence:measure,event,corrected:texts");

  static final List<String> HEADING = Column.names(COLUMNS);

  private final List<@Nullable Object> fields = new ArrayList<>();

  private StatementRow() {}

  static List<@Nullable Object> of(Report stored) {
    StatementRow row = new StatementRow();
    row.add(stored.statement().id());
    row.document(stored.document());
    row.what(stored.statement());
    row.party(stored.statement().actor());
    row.party(stored.statement().recipient());
    row.circumstances(stored.statement());
    row.evidence(stored.statement());
    row.add(stored.event(), stored.corrected());
    return row.fields;
  }

  private void add(@Nullable Object... values) {
    fields.addAll(Arrays.asList(values));
  }

  private void document(DocumentHeader document) {
    add(
        document.id(),
        document.outlet(),
        document.title(),
        document.author(),
        document.published(),
        document.url());
  }

  private void what(Statement statement) {
    add(statement.kind().word(), statement.type(), statement.mode(), statement.contexts());
    add(statement.score(), statement.sign().symbol(), statement.quad());
    Statement.About about = statement.about();
    add(about == null ? null : about.type(), about == null ? null : about.text().text());
  }

  private void party(@Nullable Party party) {
    if (party == null) {
      add(null, null, null, null, null, null);
      return;
    }
    Actor actor = party.actor();
    add(actor.id(), actor.name(), party.mention().text(), actor.type().word(), actor.country());
    add(party.sector() != null ? party.sector() : actor.sector());
  }

  private void circumstances(Statement statement) {
    add(statement.via().stream().map(party -> party.actor().name()).toList());
    add(text(statement.object()), statement.symmetric());
    EventDate date = statement.date();
    add(
        date.from(),
        date.to(),
        date.extent().word(),
        date.open().word(),
        date.basis().word(),
        date.text());
    Statement.Place place = statement.place();
    add(place == null ? null : place.name(), place == null ? null : place.country());
    add(statement.quantities().stream().map(Statement.Quantity::text).toList());
  }

  private static @Nullable String text(@Nullable Excerpt excerpt) {
    return excerpt == null ? null : excerpt.text();
  }

  private void evidence(Statement statement) {
    add(statement.modality().word());
    add(statement.attribution().stream().map(StatementRow::source).toList());
    add(statement.attribution().stream().anyMatch(Attribution::quoted));
    Excerpt sentence = statement.evidence().sentence();
    add(
        sentence.text(),
        statement.evidence().trigger().text(),
        sentence.span().begin(),
        sentence.span().end());
    add(statement.rule(), statement.confidence());
  }

  private static String source(Attribution link) {
    return link.name() == null ? "unnamed" : link.name();
  }
}
