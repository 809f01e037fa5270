package entente.app.web.api;

import entente.actor.Actor;
import entente.app.answer.ChosenPair;
import entente.app.answer.ChosenSource;
import entente.app.answer.Citing;
import entente.app.answer.ContradictionWords;
import entente.app.answer.DateWords;
import entente.app.answer.DocumentWords;
import entente.app.answer.Lane;
import entente.app.answer.OwnWords;
import entente.app.answer.Phrases;
import entente.app.answer.SideBySide.Row;
import entente.app.answer.SideBySide.Section;
import entente.app.answer.SideBySide.Telling;
import entente.app.answer.Tally;
import entente.app.answer.TellingWords;
import entente.app.dossier.Dossier.Quote;
import entente.app.web.api.ComparisonArea.Compared;
import entente.app.web.api.ComparisonArea.Rows;
import entente.linking.DocumentHeader;
import entente.linking.Report;
import entente.statement.Statement;
import entente.time.EventDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What two sources tell as it is drawn: words for each place of each row. */
final class ComparedRows {
  private static final int DOCUMENTS = 12;

  private final JsonGenerator json;
  private final Compared compared;

  ComparedRows(JsonGenerator json, Compared compared) {
    this.json = json;
    this.compared = compared;
  }

  void properties(Rows shown, Paging paging) {
    ChosenPair between = compared.between();
    json.writeStringProperty(
        "title", between == null ? "Two tellings" : "Two tellings of one relation");
    actor("one", between == null ? null : between.one());
    actor("other", between == null ? null : between.other());
    source("a", compared.told().one(), Row::first);
    source("b", compared.told().other(), Row::second);
    tally();
    counts();
    List<Row> rows = compared.aligned().rows().filter(shown::has).toList();
    List<Row> part = paging.of(rows);
    json.writeStringProperty("show", shown.word());
    json.writeNumberProperty("total", rows.size());
    json.writeNumberProperty("limit", paging.limit());
    json.writeNumberProperty("offset", paging.offset());
    sections(part);
  }

  private void actor(String name, @Nullable Actor actor) {
    if (actor == null) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("id", actor.id());
    json.writeStringProperty("name", actor.name());
    json.writeEndObject();
  }

  private void source(String name, ChosenSource source, Function<Row, @Nullable Telling> side) {
    List<Report> reports = compared
        .aligned()
        .rows()
        .flatMap(row -> Stream.ofNullable(side.apply(row)))
        .flatMap(telling -> telling.reports().stream())
        .toList();
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("kind", source.kind());
    json.writeStringProperty("name", source.name());
    json.writeStringProperty("what", TellingWords.what(source, reports));
    json.writeArrayPropertyStart("documents");
    reports.stream()
        .map(Report::document)
        .distinct()
        .sorted(Comparator.comparingLong(DocumentHeader::number))
        .limit(DOCUMENTS)
        .forEach(this::document);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void document(DocumentHeader document) {
    json.writeStartObject();
    json.writeStringProperty("id", document.id());
    json.writeStringProperty("words", DocumentWords.of(document));
    text("title", document.title());
    json.writeEndObject();
  }

  private void tally() {
    json.writeArrayPropertyStart("tally");
    for (Tally.Count count : new Tally(compared.aligned()).counts()) {
      json.writeStartObject();
      json.writeNumberProperty("number", count.number());
      json.writeStringProperty("words", count.words());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void counts() {
    json.writeObjectPropertyStart("counts");
    for (Rows kind : Rows.values()) {
      json.writeNumberProperty(
          kind.word(), compared.aligned().rows().filter(kind::has).count());
    }
    json.writeEndObject();
  }

  private void sections(List<Row> part) {
    Set<Row> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
    wanted.addAll(part);
    json.writeArrayPropertyStart("sections");
    for (Section section : compared.aligned().sections()) {
      List<Row> rows = section.rows().stream().filter(wanted::contains).toList();
      if (!rows.isEmpty()) {
        json.writeStartObject();
        json.writeStringProperty("name", section.name());
        text(
            "character",
            section.character() == null ? null : section.character().word());
        json.writeArrayPropertyStart("rows");
        rows.forEach(this::row);
        json.writeEndArray();
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void row(Row row) {
    Statement best = row.event().statement();
    json.writeStartObject();
    json.writeStringProperty("event", row.event().id());
    json.writeStringProperty("when", DateWords.of(best.date()));
    json.writeNumberProperty("lane", Lane.of(best));
    json.writeBooleanProperty("tie", best.kind() == Statement.Kind.TIE);
    json.writeStringProperty("modality", best.modality().word());
    json.writeStringProperty("note", TellingWords.note(row));
    json.writeArrayPropertyStart("differences");
    row.differences().forEach(difference -> json.writeString(ContradictionWords.of(difference)));
    json.writeEndArray();
    telling("a", row.first());
    telling("b", row.second());
    json.writeEndObject();
  }

  private void telling(String name, @Nullable Telling telling) {
    if (telling == null) {
      json.writeNullProperty(name);
      return;
    }
    Report best = telling.best();
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("statement", best.statement().id());
    json.writeStringProperty("document", best.document().id());
    json.writeStringProperty("title", Phrases.headline(best.statement()));
    text("words", OwnWords.of(best.statement()));
    json.writeStringProperty("when", DateWords.of(best.statement().date()));
    json.writeNumberProperty("lane", Lane.of(best.statement()));
    json.writeStringProperty("modality", best.statement().modality().word());
    date(best.statement().date());
    json.writeBooleanProperty("unknown", best.statement().actor() == null);
    json.writeStringProperty("origin", TellingWords.origin(telling));
    json.writeNumberProperty("reports", telling.reports().size());
    Quote quote = Citing.quote(best);
    json.writeArrayPropertyStart("sentence");
    json.writeString(quote.before());
    json.writeString(quote.words());
    json.writeString(quote.after());
    json.writeEndArray();
    json.writeEndObject();
  }

  private void date(EventDate date) {
    json.writeObjectPropertyStart("date");
    text("from", date.from() == null ? null : date.from().toString());
    text("to", date.to() == null ? null : date.to().toString());
    json.writeStringProperty("extent", date.extent().word());
    json.writeStringProperty("open", date.open().word());
    json.writeEndObject();
  }

  private void text(String name, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }
}
