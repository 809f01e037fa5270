package entente.app.library;

import entente.actor.Actor;
import entente.article.Article;
import entente.linking.Copies;
import entente.linking.DocumentHeader;
import entente.linking.Event;
import entente.linking.Report;
import entente.relation.NamedSentence;
import entente.relation.ToldTurn;
import entente.relation.TurnWords;
import entente.statement.Reading;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was read, in a folder of its own. One process may write while others list; a document is there as a whole or not
 * at all. Every method may throw {@link LibraryException}. A library is used by one thread at a time.
 */
public final class Library implements AutoCloseable {
  /** The columns that {@link #header} reads. */
  static final String HEADER = "d.number, d.id, d.outlet, d.title, d.author, d.published, d.url";

  private static final String AMONG = " IN (SELECT value FROM json_each(?))";

  /** The version since which documents are compared with each other. */
  static final int LINKED = 2;

  private final Database database;
  private final Lore lore;
  private long compared;

  private Library(Database database, Lore lore) {
    this.database = database;
    this.lore = lore;
  }

  /** Opens the library in a folder for reading articles into it; makes it where there is none. */
  public static Library openForWriting(Path folder) {
    return openForWriting(folder, line -> {});
  }

  /**
   * Opens the library in a folder for reading articles into it. Where an older program wrote it, its documents are first
   * compared with each other; the listener is told in a line when that takes long.
   */
  public static Library openForWriting(Path folder, Consumer<String> listener) {
    Library library = new Library(Database.write(folder), new Lore());
    try {
      new Relinking(library.database).complete(listener);
      return library;
    } catch (RuntimeException e) {
      library.close();
      throw e;
    }
  }

  /** Opens the library in a folder for listing. */
  public static Library open(Path folder) {
    return new Library(Database.read(folder), new Lore());
  }

  /**
   * Opens the same library once more, for another thread. What was worked out of all that it holds is shared, so nobody may
   * change the library between the two openings, nor while they are in use.
   */
  public Library beside() {
    return new Library(database.beside(), lore);
  }

  /**
   * The answer to a question, by all that the library holds at this moment: what is written meanwhile is not seen. From then
   * on the library answers to nobody outside of such a question, so that what is lazily made of it must be made in time.
   */
  public <T> T atOnce(Function<Library, T> question) {
    return database.atOnce(() -> question.apply(this));
  }

  /** Whether there is a library in a folder. */
  public static boolean isIn(Path folder) {
    return Database.isIn(folder);
  }

  /**
   * Which library is in a folder: differs from an earlier one when another has been put in its place; null where there is
   * none, or where the file system does not tell.
   */
  public static @Nullable Object fileIn(Path folder) {
    return Database.file(folder);
  }

  /** A number that differs from an earlier one when anybody else has changed the library since. */
  public long changes() {
    return database.first(row -> row.getLong(1), "PRAGMA data_version").orElse(0L);
  }

  /** The fingerprint with which a document was last put, if it is there. */
  public Optional<String> fingerprint(String documentId) {
    return database.first(
        row -> row.getString(1), "SELECT fingerprint FROM documents WHERE id = ?", documentId);
  }

  /**
   * Puts a document, in the place of an earlier reading of it, read with the built-in knowledge of actors alone and at a
   * time that is not known.
   */
  public void put(Reading reading, String fingerprint) {
    put(reading, fingerprint, KnownActors::isKnown, null);
  }

  /**
   * Puts a document, in the place of an earlier reading of it. That it could not be read before is forgotten.
   *
   * @param known whether the engine knew the actor of an id, from the gazetteer or from a user's file
   * @param time when it was read, or null where that is not known
   */
  public void put(
      Reading reading, String fingerprint, Predicate<String> known, @Nullable ReadTime time) {
    put(List.of(reading), fingerprint, known, time);
  }

  /** Puts documents, all or none, in the place of earlier readings of them, read at a time that is not known. */
  public void putAll(Collection<Reading> readings, String fingerprint) {
    put(readings, fingerprint, KnownActors::isKnown, null);
  }

  private void put(
      Collection<Reading> readings,
      String fingerprint,
      Predicate<String> known,
      @Nullable ReadTime time) {
    forgetIdentities();
    database.transaction(open -> {
      Linking linking = new Linking(open);
      for (Reading reading : readings) {
        linking.enter(write(open, reading, fingerprint, known, time));
      }
      linking.settle();
      compared += linking.compared();
      return readings.size();
    });
  }

  private long write(
      Database open,
      Reading reading,
      String fingerprint,
      Predicate<String> known,
      @Nullable ReadTime time)
      throws SQLException {
    String id = reading.analysis().article().id();
    long number = numberFor(id);
    ReadingLog.Earlier earlier = ReadingLog.earlier(open, number);
    open.change("DELETE FROM documents WHERE number = ?", number);
    DocumentWriter.write(open, number, reading, fingerprint, known);
    if (time != null) {
      ReadingLog.enter(open, number, time, earlier);
    }
    ReadingLog.forget(open, id);
    StatementChoices.apply(open, number, id, new DecisionLog(open).all());
    return number;
  }

  /** How many pairs of statements were held against each other since the library was opened: what adding costs. */
  public long compared() {
    return compared;
  }

  /** A document that is read again keeps its place. */
  private long numberFor(String id) {
    return database
        .first(row -> row.getLong(1), "SELECT number FROM documents WHERE id = ?", id)
        .orElseGet(() -> database
            .first(row -> row.getLong(1), "SELECT coalesce(max(number), 0) + 1 FROM documents")
            .orElseThrow());
  }

  /** Removes a document from tables, index and journal; false when it is not there. */
  public boolean forget(String documentId) {
    forgetIdentities();
    if (fingerprint(documentId).isEmpty()) {
      return false;
    }
    database.transaction(open -> {
      open.change("DELETE FROM documents WHERE id = ?", documentId);
      ReadingLog.forget(open, documentId);
      new Linking(open).settle();
      return documentId;
    });
    boolean busy = database
        .first(row -> row.getBoolean(1), "PRAGMA wal_checkpoint(TRUNCATE)")
        .orElse(false);
    if (busy) {
      throw new LibraryException(documentId
          + " is forgotten, but another process still reads the journal that holds it. It is wiped when the library is"
          + " next written to after that process has ended.");
    }
    return true;
  }

  /** The documents, in the order in which they were first read. */
  public List<DocumentHeader> documents() {
    return database.list(
        Library::header, "SELECT " + HEADER + " FROM documents d ORDER BY d.number");
  }

  /** What is known of a document called d in the question. */
  static DocumentHeader header(ResultSet row) throws SQLException {
    return new DocumentHeader(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        day(row.getString(6)),
        row.getString(7));
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  /** The article of a document, as it was read. */
  public Article article(DocumentHeader document) {
    return article(database, document)
        .orElseThrow(
            () -> new LibraryException(document.id() + " was forgotten meanwhile. Try again."));
  }

  static Optional<Article> article(Database database, DocumentHeader document) {
    return database.first(
        row -> new Article(
            document.id(),
            document.outlet(),
            document.title(),
            document.author(),
            document.published(),
            document.url(),
            row.getString(1),
            Records.blocks(row.getString(2))),
        "SELECT text, blocks FROM documents WHERE number = ?",
        document.number());
  }

  /** Which actors of the documents are one. */
  public Identities identities() {
    return lore.identities(() -> Identities.of(
        Sightings.all(database), new DecisionLog(database).all(), new TextPlaces(database)));
  }

  /** Who acts for whom, by all that the library holds. */
  public Agents agents() {
    return lore.agents(() -> new Agents(this));
  }

  /** When the documents were read, and what could not be read. */
  public ReadingLog readings() {
    return new ReadingLog(database);
  }

  /** What the user decided. */
  public Decisions decisions() {
    return new Decisions(this, database);
  }

  /** To be called when documents or decisions have changed. */
  void forgetIdentities() {
    lore.forget();
  }

  /** Links the statements of these documents anew after a decision about them; the caller holds the transaction. */
  void decided(Set<Long> documents) throws SQLException {
    Linking linking = new Linking(database);
    for (long document : documents) {
      linking.again(document);
    }
    linking.settle();
  }

  /** The actors of a document as they were read. */
  Function<String, Actor> asRead(long document) {
    Map<String, Actor> actors = new HashMap<>();
    Sightings.of(database, document).forEach(seen -> actors.put(seen.id(), seen.actor()));
    return id -> Objects.requireNonNull(actors.get(id));
  }

  /** The events that the statements let through by a filter report, in the order of their first reports. */
  public List<Event> events(StatementFilter filter) {
    return Event.of(statements(filter));
  }

  /** The event of this id, or the one that the statement of this id reports, with all its reports. */
  public Optional<Event> event(String id) {
    StatementFilter named = StatementFilter.all().withId(Event.namedBy(id));
    StatementFilter all = database.holds(LINKED) ? StatementFilter.all().reporting(id) : named;
    return events(all).stream().findFirst();
  }

  /** The documents that are copies of others as a whole, by number, each with the id of the first of its group. */
  public Map<Long, String> copies() {
    Map<Long, String> groups = new LinkedHashMap<>();
    if (database.holds(LINKED)) {
      database.each(
          row -> groups.put(row.getLong(1), row.getString(2)) == null,
          "SELECT document, origin FROM copy_groups ORDER BY document");
    }
    return groups;
  }

  /** Which of these reports stand in copied articles or passages. */
  public Copies copies(Collection<Report> reports) {
    return database.holds(LINKED) ? StoredCopies.of(database, reports) : Copies.NONE;
  }

  /**
   * Which of these reports stand in copied articles or passages, and nothing of any other: does not need the library any
   * more, and any number of threads may ask it.
   */
  public Copies copiesAmong(Collection<Report> reports) {
    return database.holds(LINKED) ? StoredCopies.only(database, reports) : Copies.NONE;
  }

  /** All attributions, in the order of documents and text. */
  public List<StoredQuote> quotes() {
    return quotes("1");
  }

  /** The attributions of a document, in the order of the text. */
  public List<StoredQuote> quotes(DocumentHeader document) {
    return quotes("q.document = ?", document.number());
  }

  /** The sentences of a document in order, with those whom they name. */
  public List<NamedSentence> namedSentences(DocumentHeader document) {
    return new NamedSentences(database, identities()).of(document);
  }

  /** The words of each document that say of anybody that things turned, as far as they were looked for, by number and line. */
  Map<Long, Map<Integer, TurnWords.Found>> turnWords() {
    return lore.turnWords();
  }

  /** Goes through the sentences that name two actors or more, in the order of documents and text. */
  public void actorSentences(Consumer<ActorSentence> use) {
    new ActorSentences(database, identities()).each(documents(), use);
  }

  /**
   * The sentences which say of two sides that things turned between them, in the documents of these reports on the two.
   */
  public List<ToldTurn> turns(Side first, Side second, Collection<Report> between) {
    return new ToldTurns(this, database, first.actors(), second.actors()).in(between);
  }

  /** The sentences that hold all these words in any form, the best first. */
  public List<SearchHit> search(String words, int limit) {
    return search(words, limit, 0);
  }

  /** Goes through what the texts say of who belongs to whom with the sentences and the times that these tell of. */
  void toldAffiliations(BiConsumer<StoredAffiliation, ActorProfile.Told> use) {
    new ToldAffiliations(database, identities()).each(use);
  }

  void toldAffiliations(Actor actor, BiConsumer<StoredAffiliation, ActorProfile.Told> use) {
    new ToldAffiliations(database, identities()).each(actor, use);
  }

  /** How often each actor stands in the library, by its id. */
  public Map<String, ActorCounts> actorCounts() {
    Map<String, ActorCounts> counts = new HashMap<>();
    CountedActors.count(database, identities(), counts);
    return counts;
  }

  /** The outlets, then the documents, then those who speak in them; of each those who tell most first. */
  public List<Teller> tellers() {
    return new Tellers(database).all(identities());
  }

  /** The outlets, or documents of no known outlet, that tell of the same events; those with most in common first. */
  public List<TellerPair> tellersOfTheSame(int most) {
    return database.holds(LINKED) ? new Tellers(database).pairs(most) : List.of();
  }

  /** Where and under which names an actor of the library stands in the documents. */
  public ActorTraces traces(Actor actor) {
    return ActorTraces.of(database, identities(), actor);
  }

  /** The name of a country by its code, as the library or else the gazetteer has it; the code where neither knows it. */
  public String country(String code) {
    String id = "state:" + code;
    return identities().knows(id)
        ? identities().actor(id).name()
        : KnownActors.name(id).orElse(code);
  }

  /** All actors, those in most statements first, without what they lead or belong to. */
  public List<ActorProfile> ranking() {
    return ActorProfiles.ranking(this);
  }

  /** The places of an actor in others, and of others in it, by the id of who leads or belongs. */
  public Map<String, List<ActorProfile.Place>> placesAround(Actor actor) {
    return ActorProfiles.around(this, actor);
  }

  /** All that is known of each actor, those in most statements first. */
  public List<ActorProfile> profiles() {
    return ActorProfiles.of(this);
  }

  /**
   * What the library holds, and what these documents report most, at a cost that depends on these documents alone.
   *
   * @param documentIds the documents, say those just read
   * @param relations how many relations at most
   */
  public Overview overview(Collection<String> documentIds, int relations) {
    List<Long> numbers = database.list(
        row -> row.getLong(1),
        "SELECT number FROM documents WHERE id" + AMONG,
        Records.write(documentIds));
    Identities known = Identities.of(
        Sightings.of(database, numbers), new DecisionLog(database).all(), new TextPlaces(database));
    int all = count("documents");
    return new Overview(
        all,
        count("statements"),
        numbers.size() == all ? known.actors().size() : null,
        new ReportedRelations(database, known, numbers).most(relations));
  }

  /** What the library holds as a whole. */
  public Holdings holdings() {
    return Holdings.of(this, database);
  }

  /** How much is told of each two actors, those of whom most is told first. */
  public List<CountedRelation> relations() {
    return new CountedRelations(database, identities()).ranked();
  }

  private int count(String table) {
    return database
        .first(
            row -> row.getInt(1),
            database.holds(LINKED)
                ? "SELECT number FROM totals WHERE name = '" + table + "'"
                : "SELECT count(*) FROM " + table)
        .orElse(0);
  }

  /** The number of statements. */
  public int statementCount() {
    return count("statements");
  }

  /** The statements that the user took out, by rejecting them or hiding an actor, with the numbers of these decisions. */
  public Map<Report, Long> rejected() {
    return new StoredStatements(database, identities()).rejected();
  }

  /** The statements that the user corrected, as they were read, with the numbers of the decisions that did so. */
  public Map<Report, List<Long>> corrected() {
    return new StoredStatements(database, identities()).corrected();
  }

  /** The statements that a filter lets through, in the order of documents and text. */
  public List<Report> statements(StatementFilter filter) {
    return new StoredStatements(database, identities()).statements(filter);
  }

  /** How many statements a filter lets through. */
  public int count(StatementFilter filter) {
    return new StoredStatements(database, identities()).count(filter);
  }

  /** How many reports each of these events has in the library, by the event's id; nothing where nothing has been linked. */
  public Map<String, Integer> reportCounts(Collection<String> events) {
    return new StoredStatements(database, identities()).reportCounts(events);
  }

  /** How many reports each event has in the library that a document reports, by the event's id. */
  public Map<String, Integer> reportCounts(DocumentHeader document) {
    return new StoredStatements(database, identities()).reportCounts(document);
  }

  /** The sentence of a document that holds an offset. */
  public Optional<StoredSentence> sentence(DocumentHeader document, int offset) {
    return new StoredSentences(database).sentence(document, offset);
  }

  /** The numbers of the documents in which any of these words or phrases stands, in any form, in order. */
  public List<Long> documentsWithAny(List<String> phrases) {
    return new StoredSentences(database).documentsWithAny(phrases);
  }

  /** Those of the sentences that hold all these words which come after so many better ones. */
  public List<SearchHit> search(String words, int limit, int offset) {
    return new StoredSentences(database).search(words, limit, offset);
  }

  /** How many sentences hold all these words. */
  public int searchCount(String words) {
    return new StoredSentences(database).searchCount(words);
  }

  /** What the texts say of who belongs to whom, in the order of documents and text. */
  public List<StoredAffiliation> affiliations() {
    return new StoredTies(database, identities()).affiliations();
  }

  /** Who is stated, as a fact, to lead, to belong to or to back whom; each once. */
  List<StandingTie> standingTies() {
    return new StoredTies(database, identities()).standingTies();
  }

  private List<StoredQuote> quotes(String which, Object... values) {
    return new StoredQuotes(database, identities()).quotes(which, values);
  }

  /** Closes the library. */
  @Override
  public void close() {
    database.close();
  }
}
