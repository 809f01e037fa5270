package entente.app.export;

import entente.app.library.ActorProfile;
import entente.app.library.Library;
import entente.app.library.StatementFilter;
import entente.app.library.StoredQuote;
import entente.article.Article;
import entente.linking.DocumentHeader;
import entente.linking.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes a library for other programs: one thing a line, in the order of documents and text, always the same bytes. */
public final class Exporter {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  /** What can be exported. */
  public enum What {
    /** Who did what to whom, when, according to whom. */
    STATEMENTS,
    /** Every attribution. */
    QUOTES,
    /** The actors with all their names. */
    ACTORS,
    /** The texts that all offsets refer to. */
    ARTICLES
  }

  /** How it can be written. */
  public enum Format {
    /** A JSON object a line. */
    JSONL,
    /** Comma-separated values after RFC 4180, with a line of headings. */
    CSV
  }

  private final Library library;
  private final Format format;
  private final Writer out;

  /** Writes from the library in the format to the writer, which stays open. */
  public Exporter(Library library, Format format, Writer out) {
    this.library = library;
    this.format = format;
    this.out = out;
  }

  /** Writes all of one kind; an error of the writer is passed on. */
  public void write(What what) throws IOException {
    switch (what) {
      case STATEMENTS ->
        write(
            statements(),
            json -> new StatementJson(json)::properties,
            StatementRow.HEADING,
            StatementRow::of);
      case QUOTES ->
        write(
            quotes(),
            json -> new QuoteJson(json)::properties,
            OtherRows.QUOTE_HEADING,
            OtherRows::of);
      case ACTORS ->
        write(
            actors(),
            json -> new ActorJson(json)::properties,
            OtherRows.ACTOR_HEADING,
            OtherRows::of);
      case ARTICLES ->
        write(
            articles(),
            json -> new ArticleJson(json)::properties,
            OtherRows.ARTICLE_HEADING,
            OtherRows::of);
    }
    out.flush();
  }

  private Stream<Report> statements() {
    return library.documents().stream()
        .flatMap(d ->
            library.statements(StatementFilter.all().inDocuments(List.of(d.number()))).stream());
  }

  private Stream<StoredQuote> quotes() {
    return library.quotes().stream();
  }

  private Stream<ActorProfile> actors() {
    return library.profiles().stream();
  }

  private Stream<Article> articles() {
    return library.documents().stream().map((DocumentHeader d) -> library.article(d));
  }

  private <T> void write(
      Stream<T> things,
      Function<JsonGenerator, Consumer<T>> properties,
      List<String> heading,
      Function<T, List<@Nullable Object>> row)
      throws IOException {
    if (format == Format.CSV) {
      Csv csv = new Csv(out);
      csv.row(heading);
      for (T thing : (Iterable<T>) things::iterator) {
        csv.row(row.apply(thing));
      }
    } else {
      for (T thing : (Iterable<T>) things::iterator) {
        line(json -> properties.apply(json).accept(thing));
      }
    }
  }

  private void line(Consumer<JsonGenerator> inside) throws IOException {
    out.write(json(inside));
    out.write('\n');
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
