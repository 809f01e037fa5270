package entente.app.library;

import entente.actor.Actor;
import entente.actor.Affiliation;
import entente.actor.Callings;
import entente.actor.Mention;
import entente.article.Article;
import entente.article.Span;
import entente.language.Sentence;
import entente.statement.Party;
import entente.statement.Quote;
import entente.statement.Reading;
import entente.statement.Statement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Puts one article with its reading into the tables; the caller holds the transaction. */
final class DocumentWriter {
  private final Database database;
  private final long document;
  private final Reading reading;
  private final String version;
  private final Predicate<String> known;

  /** Writes the document under the given number. */
  static void write(
      Database database, long number, Reading reading, String fingerprint, Predicate<String> known)
      throws SQLException {
    DocumentWriter writer = new DocumentWriter(database, number, reading, fingerprint, known);
    writer.writeDocument(fingerprint);
    writer.writeSentences();
    writer.writeActors();
    writer.writeTraits();
    writer.writeMentions();
    writer.writeAffiliations();
    writer.writeStatements();
    writer.writeQuotes();
  }

  private DocumentWriter(
      Database database, long document, Reading reading, String version, Predicate<String> known) {
    this.database = database;
    this.document = document;
    this.reading = reading;
    this.version = version;
    this.known = known;
  }

  private void writeDocument(String fingerprint) throws SQLException {
    Article article = reading.analysis().article();
    database.change(
        "INSERT INTO documents (number, id, outlet, title, author, published, url, text, blocks,"
            + " fingerprint) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        document,
        article.id(),
        article.outlet(),
        article.title(),
        article.author(),
        day(article.published()),
        article.url(),
        article.text(),
        Records.write(article.blocks()),
        fingerprint);
  }

  static @Nullable String day(java.time.@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  private void writeSentences() throws SQLException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Sentence sentence : reading.analysis().sentences()) {
      rows.add(new Object[] {
        document,
        sentence.index(),
        sentence.blockIndex(),
        sentence.span().begin(),
        sentence.span().end(),
        reading.analysis().text(sentence.span()),
        ParsedSentence.write(sentence)
      });
    }
    database.changeAll(
        "INSERT INTO sentences (document, position, block, begin, end, text, parse)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  private void writeActors() throws SQLException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Actor actor : ActorsOfReading.all(reading)) {
      rows.add(new @Nullable Object[] {
        document,
        rows.size(),
        actor.id(),
        actor.name(),
        actor.type().name(),
        actor.country(),
        actor.sector(),
        Records.write(actor.names()),
        known.test(actor.id())
      });
    }
    database.changeAll(
        "INSERT INTO actors (document, position, id, name, type, country, sector, names,"
            + " known) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  private void writeTraits() throws SQLException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    Callings.of(reading.analysis(), reading.cast())
        .forEach((actor, traits) ->
            traits.forEach(trait -> rows.add(new Object[] {document, actor, trait})));
    database.changeAll("INSERT INTO traits (document, actor, trait) VALUES (?, ?, ?)", rows);
  }

  private void writeMentions() throws SQLException {
    List<@Nullable Object[]> assignments = new ArrayList<>();
    for (Mention mention : reading.cast().mentions()) {
      long number = database.insert(
          "INSERT INTO mentions (document, sentence, begin, end, form, sector, how)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?)",
          document,
          mention.sentence(),
          mention.span().begin(),
          mention.span().end(),
          mention.form().name(),
          mention.sector(),
          mention.how());
      for (int i = 0; i < mention.actors().size(); i++) {
        assignments.add(new Object[] {number, i, mention.actors().get(i).id(), version});
      }
    }
    database.changeAll(
        "INSERT INTO assignments (mention, position, actor, version) VALUES (?, ?, ?, ?)",
        assignments);
  }

  private void writeAffiliations() throws SQLException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Affiliation affiliation : reading.cast().affiliations()) {
      for (Actor member : affiliation.member().actors()) {
        affiliation.body().actors().forEach(body -> rows.add(row(affiliation, member, body)));
      }
    }
    database.changeAll(
        "INSERT INTO affiliations (document, member, body, leads, role, former, sentence, begin,"
            + " end, rule) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  private @Nullable Object[] row(Affiliation affiliation, Actor member, Actor body) {
    return new @Nullable Object[] {
      document,
      member.id(),
      body.id(),
      affiliation.leads(),
      affiliation.role(),
      affiliation.former(),
      affiliation.sentence(),
      affiliation.span().begin(),
      affiliation.span().end(),
      affiliation.rule()
    };
  }

  private void writeStatements() throws SQLException {
    StatementWriter writer = new StatementWriter(database, document);
    for (int i = 0; i < reading.statements().size(); i++) {
      Statement statement = reading.statements().get(i);
      writer.write(i, statement, sentenceOf(statement.evidence().trigger().span()));
    }
  }

  private @Nullable Integer sentenceOf(Span span) {
    return reading.analysis().sentences().stream()
        .filter(sentence -> sentence.span().contains(span))
        .map(Sentence::index)
        .findFirst()
        .orElse(null);
  }

  private void writeQuotes() throws SQLException {
    for (int i = 0; i < reading.quotes().size(); i++) {
      Quote quote = reading.quotes().get(i);
      long number = writeQuote(i, quote);
      Set<String> about = new LinkedHashSet<>();
      quote.about().stream().map(party -> party.actor().id()).forEach(about::add);
      List<@Nullable Object[]> rows = new ArrayList<>();
      about.forEach(id -> rows.add(new Object[] {number, id}));
      database.changeAll("INSERT INTO quote_subjects (quote, actor) VALUES (?, ?)", rows);
    }
  }

  private long writeQuote(int position, Quote quote) throws SQLException {
    Party speaker = quote.speaker();
    return database.insert(
        "INSERT INTO quotes (id, document, position, speaker, name, quoted, begin, end, record)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        quote.id(),
        document,
        position,
        speaker == null ? null : speaker.actor().id(),
        quote.name(),
        quote.quoted(),
        quote.span().begin(),
        quote.span().end(),
        Records.write(quote));
  }
}
