package entente.app.library;

import entente.actor.Actor;
import entente.app.library.Choice.Correct;
import entente.app.library.Choice.Hide;
import entente.app.library.Choice.Reject;
import entente.article.Span;
import entente.linking.Names;
import entente.statement.Excerpt;
import entente.statement.Party;
import entente.statement.Statement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the statements of one document what the user decided: rejected ones are taken out of the tables that listings
 * read, corrected ones replaced. It starts from what was read each time, so that the same decisions give the same
 * tables however they came about.
 */
final class StatementChoices {
  private final Database database;
  private final long document;
  private final String id;
  private final List<Decision> decisions;
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<Integer, Outcome> outcomes = new TreeMap<>();

  /** What becomes of one statement. */
  private static final class Outcome {
    private final Statement read;
    private Statement now;
    private final List<Long> corrected = new ArrayList<>();
    private @Nullable Long rejected;

    Outcome(Statement read) {
      this.read = read;
      this.now = read;
    }
  }

  private StatementChoices(Database database, long document, String id, List<Decision> decisions) {
    this.database = database;
    this.document = document;
    this.id = id;
    this.decisions = decisions;
  }

  /** Applies the decisions in force to a document; the caller holds the transaction. */
  static void apply(Database database, long document, String id, List<Decision> decisions)
      throws SQLException {
    Set<String> moved = moved(database, document, decisions);
    List<Decision> about = decisions.stream()
        .filter(Decision::isInForce)
        .filter(decision -> isAbout(decision.choice(), id, moved))
        .toList();
    boolean decided = database
        .first(
            row -> row.getBoolean(1),
            "SELECT EXISTS (SELECT 1 FROM rejected WHERE document = ?1) OR EXISTS (SELECT 1 FROM corrected c"
                + " JOIN statements s ON s.number = c.statement WHERE s.document = ?1)",
            document)
        .orElse(false);
    if (decided || !about.isEmpty()) {
      new StatementChoices(database, document, id, about).redo();
    }
  }

  private static boolean isAbout(Choice choice, String document, Set<String> moved) {
    StatementAnchor anchor = anchor(choice);
    return anchor == null
        ? choice instanceof Hide
        : anchor.document().equals(document) || moved.contains(anchor.document());
  }

  /** The ids under which this article was decided about, where no document has them any more: it goes by another id now. */
  private static Set<String> moved(Database database, long document, List<Decision> decisions) {
    Map<String, String> contents = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      StatementAnchor anchor = anchor(decision.choice());
      if (anchor != null) {
        contents.put(anchor.document(), anchor.content());
      }
    }
    List<String> gone = database.list(
        row -> row.getString(1),
        "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT id FROM documents)",
        Records.write(contents.keySet()));
    if (gone.isEmpty()) {
      return Set.of();
    }
    String content = TextPrint.of(database
        .first(row -> row.getString(1), "SELECT text FROM documents WHERE number = ?", document)
        .orElse(""));
    return gone.stream().filter(id -> content.equals(contents.get(id))).collect(Collectors.toSet());
  }

  /** What a decision about a statement knows it by; null for one about an actor. */
  static @Nullable StatementAnchor anchor(Choice choice) {
    return choice instanceof Reject reject
        ? reject.statement()
        : choice instanceof Correct correct ? correct.statement() : null;
  }

  private void redo() throws SQLException {
    readActors();
    readStatements();
    for (Decision decision : decisions) {
      if (decision.choice() instanceof Hide hide) {
        hide(decision.number(), hide);
      } else {
        decide(decision);
      }
    }
    for (Map.Entry<Integer, Outcome> entry : outcomes.entrySet()) {
      write(entry.getKey(), entry.getValue());
    }
  }

  private void readActors() throws SQLException {
    database.change("DELETE FROM actors WHERE document = ? AND position < 0", document);
    database
        .list(
            row -> new Actor(
                row.getString(1),
                row.getString(2),
                Actor.Type.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                Records.names(row.getString(6))),
            "SELECT id, name, type, country, sector, names FROM actors WHERE document = ? ORDER BY position",
            document)
        .forEach(actor -> actors.put(actor.id(), actor));
  }

  private void readStatements() {
    database.each(
        row -> {
          outcomes.put(
              row.getInt(1), new Outcome(Records.statement(row.getString(2), this::actor)));
          return true;
        },
        "SELECT s.position, coalesce((SELECT c.record FROM corrected c WHERE c.statement = s.number LIMIT 1), s.record)"
            + " FROM statements s WHERE s.document = ?1"
            + " UNION ALL SELECT position, record FROM rejected WHERE document = ?1",
        document);
  }

  private Actor actor(String id) {
    return Objects.requireNonNull(actors.get(id), () -> "no actor " + id + " in " + this.id);
  }

  private void hide(long number, Hide hide) {
    for (Outcome outcome : outcomes.values()) {
      if (outcome.rejected == null
          && (isHidden(outcome.now.actor(), hide) || isHidden(outcome.now.recipient(), hide))) {
        outcome.rejected = number;
      }
    }
  }

  private boolean isHidden(@Nullable Party party, Hide hide) {
    return party != null && Hidden.is(hide.actor(), id, party.actor());
  }

  private void decide(Decision decision) throws SQLException {
    Map<Statement, Outcome> open = new LinkedHashMap<>();
    outcomes.values().stream()
        .filter(outcome -> outcome.rejected == null)
        .forEach(outcome -> open.put(outcome.read, outcome));
    Optional<Statement> found = StatementMatch.find(decision.choice(), open.keySet());
    if (found.isEmpty()) {
      return;
    }
    Outcome outcome = Objects.requireNonNull(open.get(found.get()));
    if (decision.choice() instanceof Correct correct) {
      long number = decision.number();
      addActors(number, correct);
      outcome.now = new Correction(outcome.now, correct, this::meant, a -> mention(a, outcome.now))
          .corrected();
      outcome.corrected.add(number);
    } else {
      outcome.rejected = decision.number();
    }
  }

  /** An actor that the document does not name is added to its actors, behind the others and marked as added. */
  private void addActors(long number, Correct correct) throws SQLException {
    addActor(-2 * number, correct.actor());
    addActor(-2 * number - 1, correct.recipient());
  }

  private void addActor(long position, Choice.@Nullable Who who) throws SQLException {
    if (who != null && who.actor() != null && here(who.actor()).isEmpty()) {
      add(position, who.actor());
    }
  }

  private void add(long position, ActorAnchor anchor) throws SQLException {
    Actor actor = new Actor(
        Grouping.plain(anchor.id()),
        anchor.name(),
        anchor.type(),
        null,
        null,
        List.of(anchor.name()));
    actors.put(actor.id(), actor);
    database.change(
        "INSERT INTO actors (document, position, id, name, type, names, known) VALUES (?, ?, ?, ?, ?, ?, 0)",
        document,
        position,
        actor.id(),
        actor.name(),
        actor.type().name(),
        Records.write(actor.names()));
  }

  private Actor meant(ActorAnchor anchor) {
    return here(anchor).orElseThrow();
  }

  private Optional<Actor> here(ActorAnchor anchor) {
    Optional<Actor> same =
        actors.values().stream().filter(a -> anchor.ids().contains(a.id())).findFirst();
    return same.or(() -> actors.values().stream()
        .filter(a ->
            a.type() == anchor.type() && Names.fold(a.name()).equals(Names.fold(anchor.name())))
        .findFirst());
  }

  private Optional<Excerpt> mention(Actor actor, Statement statement) {
    Excerpt sentence = statement.evidence().sentence();
    return database.first(
        row -> {
          Span span = new Span(row.getInt(1), row.getInt(2));
          int begin = sentence.span().begin();
          return new Excerpt(
              sentence.text().substring(span.begin() - begin, span.end() - begin), span);
        },
        "SELECT m.begin, m.end FROM mentions m JOIN assignments g ON g.mention = m.number"
            + " WHERE m.document = ? AND g.actor = ? AND m.begin >= ? AND m.end <= ? ORDER BY m.begin",
        document,
        actor.id(),
        sentence.span().begin(),
        sentence.span().end());
  }

  private void write(int position, Outcome outcome) throws SQLException {
    Optional<String> stands = database.first(
        row -> row.getString(1),
        "SELECT record FROM statements WHERE document = ? AND position = ?",
        document,
        position);
    boolean stays =
        outcome.rejected == null && stands.equals(Optional.of(Records.write(outcome.now)));
    database.change("DELETE FROM rejected WHERE document = ? AND position = ?", document, position);
    if (!stays) {
      database.change(
          "DELETE FROM statements WHERE document = ? AND position = ?", document, position);
    }
    if (outcome.rejected != null) {
      database.change(
          "INSERT INTO rejected (document, position, id, decision, record) VALUES (?, ?, ?, ?, ?)",
          document,
          position,
          outcome.read.id(),
          outcome.rejected,
          Records.write(outcome.read));
      return;
    }
    if (!stays) {
      new StatementWriter(database, document).write(position, outcome.now, sentence(outcome.now));
    }
    writeCorrections(position, outcome);
  }

  private @Nullable Integer sentence(Statement statement) {
    Span trigger = statement.evidence().trigger().span();
    return database
        .first(
            row -> row.getInt(1),
            "SELECT position FROM sentences WHERE document = ? AND begin <= ? AND end >= ? ORDER BY position",
            document,
            trigger.begin(),
            trigger.end())
        .orElse(null);
  }

  private void writeCorrections(int position, Outcome outcome) throws SQLException {
    String number = "(SELECT number FROM statements WHERE document = ? AND position = ?)";
    database.change("DELETE FROM corrected WHERE statement = " + number, document, position);
    for (long decision : outcome.corrected) {
      database.change(
          "INSERT INTO corrected (statement, decision, record) VALUES (" + number + ", ?, ?)",
          document,
          position,
          decision,
          Records.write(outcome.read));
    }
  }
}
