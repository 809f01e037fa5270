package entente.app.export;

import entente.app.library.ActorProfile;
import entente.app.library.Library;
import entente.app.library.StatementFilter;
import entente.app.library.StoredQuote;
import entente.article.Article;
import entente.linking.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes a library for other programs, in the order of documents and text, always the same bytes. */
public final class Exporter {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  /** What can be exported. */
  public enum What {
    /** Who did what to whom, when, according to whom. */
    STATEMENTS,
    /** What several statements report as one. */
    EVENTS,
    /** Every attribution. */
    QUOTES,
    /** The actors with all their names. */
    ACTORS,
    /** The texts that all offsets refer to. */
    ARTICLES
  }

  /** Things of one kind with the ways to write each. */
  private record Table<T>(
      Stream<T> things,
      Function<JsonGenerator, Consumer<T>> properties,
      List<Column> columns,
      Function<T, List<@Nullable Object>> row) {
    Stream<List<@Nullable Object>> rows() {
      return things.map(row);
    }

    Stream<String> lines() {
      return things.map(thing -> json(json -> properties.apply(json).accept(thing)));
    }
  }

  private final Library library;

  /** Writes from the library. */
  public Exporter(Library library) {
    this.library = library;
  }

  /** Writes all of one kind as JSON, an object a line; the writer stays open, its errors are passed on. */
  public void writeJsonLines(What what, Writer out) throws IOException {
    for (String line : (Iterable<String>) table(what).lines()::iterator) {
      out.write(line);
      out.write('\n');
    }
    out.flush();
  }

  /** Writes all of one kind as comma-separated values after RFC 4180, with a line of headings. */
  public void writeCsv(What what, Writer out) throws IOException {
    Csv csv = new Csv(out);
    Table<?> table = table(what);
    csv.row(Column.names(table.columns()));
    for (List<@Nullable Object> row : (Iterable<List<@Nullable Object>>) table.rows()::iterator) {
      csv.row(row);
    }
    out.flush();
  }

  /** Writes all of one kind as a Parquet file with the columns of the CSV; the stream stays open. */
  public void writeParquet(What what, OutputStream out) throws IOException {
    Table<?> table = table(what);
    new ParquetTable(what.name().toLowerCase(Locale.ROOT), table.columns())
        .write(table.rows(), out);
  }

  private Table<?> table(What what) {
    return switch (what) {
      case STATEMENTS ->
        new Table<>(
            statements(),
            json -> new StatementJson(json)::properties,
            StatementRow.COLUMNS,
            StatementRow::of);
      case EVENTS ->
        new Table<>(
            library.events(StatementFilter.all()).stream(),
            json -> new EventSummaryJson(json)::properties,
            EventRow.COLUMNS,
            EventRow::of);
      case QUOTES ->
        new Table<>(
            library.quotes().stream(),
            json -> new QuoteJson(json)::properties,
            OtherRows.QUOTE_COLUMNS,
            (StoredQuote quote) -> OtherRows.of(quote));
      case ACTORS ->
        new Table<>(
            library.profiles().stream(),
            json -> new ActorJson(json)::properties,
            OtherRows.ACTOR_COLUMNS,
            (ActorProfile actor) -> OtherRows.of(actor));
      case ARTICLES ->
        new Table<>(
            library.documents().stream().map(library::article),
            json -> new ArticleJson(json)::properties,
            OtherRows.ARTICLE_COLUMNS,
            (Article article) -> OtherRows.of(article));
    };
  }

  private Stream<Report> statements() {
    return library.documents().stream()
        .flatMap(d ->
            library.statements(StatementFilter.all().inDocuments(List.of(d.number()))).stream());
  }

  /** A JSON object on one line. */
  public static String json(Consumer<JsonGenerator> inside) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      inside.accept(json);
      json.writeEndObject();
    }
    return text.toString();
  }
}
