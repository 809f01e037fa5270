package entente.app.export;

import entente.actor.Actor;
import entente.linking.Event;
import entente.statement.Party;
import entente.statement.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event or tie across articles as a flat row: what its best report tells, and how many tell it. */
final class EventRow {
  static final List<Column> COLUMNS = Column.of(
      "id,kind,type,mode,contexts:texts,score:measure,sign,quad,about_type",
      "actor_id,actor_name,actor_type,actor_country,actor_sector",
      "recipient_id,recipient_name,recipient_type,recipient_country,recipient_sector",
      "via:texts,object,symmetric:flag,date_from:day,date_to:day,date_extent,date_open,date_basis",
      "place,place_country,modality,reports:count,documents:count,outlets:count",
      "best,statements:texts,document,sentence");

  private final List<@Nullable Object> fields = new ArrayList<>();
  private final EventFacts event;

  private EventRow(Event event) {
    this.event = new EventFacts(event);
  }

  static List<@Nullable Object> of(Event event) {
    EventRow row = new EventRow(event);
    row.what();
    row.party(row.event.statement().actor());
    row.party(row.event.statement().recipient());
    row.circumstances();
    row.reports();
    return row.fields;
  }

  private void add(@Nullable Object... values) {
    fields.addAll(Arrays.asList(values));
  }

  private void what() {
    Statement statement = event.statement();
    add(event.id(), statement.kind().word(), statement.type(), statement.mode());
    add(statement.contexts(), statement.score(), statement.sign().symbol(), statement.quad());
    add(statement.about() == null ? null : statement.about().type());
  }

  private void party(@Nullable Party party) {
    if (party == null) {
      add(null, null, null, null, null);
      return;
    }
    Actor actor = party.actor();
    add(actor.id(), actor.name(), actor.type().word(), actor.country());
    add(party.sector() != null ? party.sector() : actor.sector());
  }

  private void circumstances() {
    Statement statement = event.statement();
    add(statement.via().stream().map(party -> party.actor().name()).toList());
    add(statement.object() == null ? null : statement.object().text(), statement.symmetric());
    add(event.date().from(), event.date().to(), event.date().extent().word());
    add(event.date().open().word(), event.date().basis().word());
    add(event.place(), event.placeCountry(), statement.modality().word());
  }

  private void reports() {
    add(event.reports(), event.documents(), event.outlets());
    add(event.statement().id(), event.statementIds(), event.main().document().id());
    add(event.statement().evidence().sentence().text());
  }
}
