package entente.app.library;

import entente.actor.Actor;
import entente.app.library.Choice.Correct;
import entente.app.library.Choice.Days;
import entente.app.library.Choice.Hide;
import entente.app.library.Choice.Merge;
import entente.app.library.Choice.Reject;
import entente.app.library.Choice.Rename;
import entente.app.library.Choice.Split;
import entente.app.library.Choice.Who;
import entente.app.library.Decision.State;
import entente.attribution.Modality;
import entente.event.EventType;
import entente.event.Sign;
import entente.linking.Names;
import entente.linking.Report;
import entente.statement.Statement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the user decided, and makes decisions. They are kept in a log to which is only added, hold whatever engine reads
 * the documents, and win over what it finds. Decisions that contradict earlier ones are refused with a
 * {@link DecisionException} that says which to undo.
 */
public final class Decisions {
  /**
   * What a user says of a statement; null leaves a part as it is.
   *
   * @param actor who acts
   * @param recipient to whom
   * @param type the type of event or tie
   * @param date when
   * @param modality how sure the text is
   * @param sign the sign
   */
  public record Corrections(
      @Nullable Side actor,
      @Nullable Side recipient,
      @Nullable EventType type,
      @Nullable Days date,
      @Nullable Modality modality,
      @Nullable Sign sign) {
    /** An actor of the library, or nobody when null. */
    public record Side(@Nullable Actor who) {}
  }

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_REASON = 2000;
  private static final int LISTED = 5;

  private final Library library;
  private final Database database;
  private final DecisionLog log;

  Decisions(Library library, Database database) {
    this.library = library;
    this.database = database;
    this.log = new DecisionLog(database);
  }

  /** All decisions in the order in which they were made, undone ones among them, each with what has become of it. */
  public List<Decision> list() {
    List<Decision> found = new ArrayList<>();
    for (Decision decision : log.all()) {
      found.add(decision.isInForce() ? stated(decision) : decision);
    }
    return found;
  }

  private Decision stated(Decision decision) {
    if (StatementChoices.anchor(decision.choice()) == null) {
      return outcome(decision);
    }
    boolean applied = database
        .first(
            row -> row.getBoolean(1),
            "SELECT EXISTS (SELECT 1 FROM rejected WHERE decision = ?1)"
                + " OR EXISTS (SELECT 1 FROM corrected WHERE decision = ?1)",
            decision.number())
        .orElse(false);
    return decision.in(applied ? State.APPLIED : State.GONE, null);
  }

  private Decision outcome(Decision decision) {
    Decision known = library.identities().outcomes().get(decision.number());
    if (known == null) {
      // Another process has made it since the actors were last looked at.
      library.forgetIdentities();
      known = library.identities().outcomes().get(decision.number());
    }
    return known == null ? decision : known;
  }

  /** Two actors are one; the first gives its name. */
  public Decision merge(
      Actor kept, Actor joined, boolean force, @Nullable String because, Instant now) {
    if (kept.id().equals(joined.id())) {
      throw new DecisionException(
          "Both are " + kept.name() + " (" + kept.id() + ") already. Nothing was changed.");
    }
    if (!force && kept.type() != joined.type()) {
      requireAlike(kept, joined);
    }
    Anchors anchors = anchors();
    return make(new Merge(anchors.of(kept), anchors.of(joined), force), because, now);
  }

  private void requireAlike(Actor kept, Actor joined) {
    boolean stateAndPerson =
        Set.of(kept.type(), joined.type()).equals(Set.of(Actor.Type.STATE, Actor.Type.PERSON));
    if (stateAndPerson || isKnown(kept) && isKnown(joined)) {
      throw new DecisionException(kept.name() + " is " + kind(kept) + " and " + joined.name()
          + " is " + kind(joined) + "; if they are one all the same, add --force.");
    }
  }

  private static String kind(Actor actor) {
    return (actor.type() == Actor.Type.ORGANISATION ? "an " : "a ")
        + actor.type().word();
  }

  private boolean isKnown(Actor actor) {
    return library.identities().sightings(actor.id()).stream().anyMatch(SeenActor::known);
  }

  /**
   * What was taken for one actor is two.
   *
   * @param actor who was taken for one
   * @param documents numbers of the documents of the one that goes apart; may be empty
   * @param readAs ids under which the one that goes apart was read; may be empty
   */
  public Decision split(
      Actor actor,
      Collection<Long> documents,
      Collection<String> readAs,
      @Nullable String because,
      Instant now) {
    List<SeenActor> seen = library.identities().sightings(actor.id());
    Set<SeenActor> leaving = new HashSet<>();
    for (SeenActor one : seen) {
      if (documents.contains(one.number()) || readAs.contains(one.id())) {
        leaving.add(one);
      }
    }
    requireTwo(actor, seen, leaving);
    List<SeenActor> parted =
        seen.stream().filter(one -> documents.contains(one.number())).toList();
    return make(
        new Split(anchors().of(actor), Anchors.documents(parted), List.copyOf(readAs)),
        because,
        now);
  }

  private static void requireTwo(Actor actor, List<SeenActor> seen, Set<SeenActor> leaving) {
    List<String> documents = Anchors.documents(seen);
    String more = documents.size() > LISTED ? " and " + (documents.size() - LISTED) + " more" : "";
    String where = " It is read in "
        + String.join(", ", documents.subList(0, Math.min(LISTED, documents.size()))) + more
        + ", as "
        + seen.stream().map(SeenActor::id).distinct().sorted().collect(Collectors.joining(", "))
        + ".";
    if (leaving.isEmpty()) {
      throw new DecisionException(actor.name() + " is in none of these." + where);
    }
    if (leaving.size() == seen.size()) {
      throw new DecisionException(
          "Nothing would be left of " + actor.name() + " besides these." + where);
    }
  }

  /** An actor goes by another name; the names it had stay beside it. */
  public Decision rename(Actor actor, String name, @Nullable String because, Instant now) {
    if (name.isBlank()) {
      throw new DecisionException("The new name of " + actor.name() + " is empty. Write a name.");
    }
    if (name.length() > LONGEST_NAME || name.codePoints().anyMatch(Decisions::isCommand)) {
      throw new DecisionException("The new name of " + actor.name()
          + " must be one line of at most " + LONGEST_NAME
          + " characters, without control characters. Write another.");
    }
    if (name.equals(actor.name())) {
      throw new DecisionException("It is called " + name + " already. Nothing was changed.");
    }
    for (Actor other : library.identities().actors()) {
      if (!other.id().equals(actor.id()) && Names.fold(other.name()).equals(Names.fold(name))) {
        throw new DecisionException("There is another " + other.name() + " (" + other.id()
            + "). If the two are one: entente actors merge " + other.id() + " " + actor.id());
      }
    }
    return make(new Rename(anchors().of(actor), name.strip()), because, now);
  }

  /** Whether a character commands a terminal or a page instead of being shown. */
  private static boolean isCommand(int character) {
    return Character.isISOControl(character)
        || character >= 0x202a && character <= 0x202e
        || character >= 0x2066 && character <= 0x2069
        || character == 0x2028
        || character == 0x2029;
  }

  /** This is no actor: neither it nor statements with it for a side are shown any more. */
  public Decision hide(Actor actor, @Nullable String because, Instant now) {
    return make(new Hide(anchors().of(actor)), because, now);
  }

  /** The text does not say so. */
  public Decision reject(String statement, @Nullable String because, Instant now) {
    Report report = statement(statement);
    refuse(correctedBy(statement, null), "corrects it");
    return make(new Reject(anchor(report)), because, now);
  }

  /** The text says otherwise. */
  public Decision correct(
      String statement, Corrections corrections, @Nullable String because, Instant now) {
    Report report = statement(statement);
    Correct correct = new Correct(
        anchor(report),
        who(corrections.actor()),
        who(corrections.recipient()),
        corrections.type() == null ? null : corrections.type().name(),
        corrections.date(),
        corrections.modality() == null ? null : corrections.modality().word(),
        corrections.sign() == null ? null : corrections.sign().symbol());
    for (String field : correct.fields()) {
      refuse(correctedBy(statement, field), "corrects its " + field);
    }
    SensibleCorrection.require(report.statement(), corrections);
    return make(correct, because, now);
  }

  private @Nullable Who who(Corrections.@Nullable Side side) {
    return side == null ? null : new Who(side.who() == null ? null : anchors().of(side.who()));
  }

  private static void refuse(Optional<Long> earlier, String does) {
    if (earlier.isPresent()) {
      throw new DecisionException("Decision " + earlier.get() + " " + does
          + ". Undo that first: entente undo " + earlier.get());
    }
  }

  /** The decision in force that corrects a statement, in a field or, when null, in any. */
  private Optional<Long> correctedBy(String statement, @Nullable String field) {
    List<Long> numbers = database.list(
        row -> row.getLong(1),
        "SELECT c.decision FROM corrected c JOIN statements s ON s.number = c.statement WHERE s.id = ?"
            + " ORDER BY c.decision",
        statement);
    return log.all().stream()
        .filter(decision -> numbers.contains(decision.number()))
        .filter(
            decision -> field == null || ((Correct) decision.choice()).fields().contains(field))
        .map(Decision::number)
        .findFirst();
  }

  private Report statement(String id) {
    Optional<Long> rejected = rejecting(id);
    if (rejected.isPresent()) {
      throw new DecisionException("Decision " + rejected.get() + " took the statement " + id
          + " out. Undo that first: entente undo " + rejected.get());
    }
    return library.statements(StatementFilter.all().withId(id)).stream()
        .findFirst()
        .orElseThrow(() -> new DecisionException("There is no statement \"" + id
            + "\" in the library. The listings show the id of each statement."));
  }

  /** The number of the decision that takes the statement of this id out, if there is one. */
  public Optional<Long> rejecting(String id) {
    return database.first(row -> row.getLong(1), "SELECT decision FROM rejected WHERE id = ?", id);
  }

  /** A corrected statement is known by what was read. */
  private StatementAnchor anchor(Report report) {
    String id = report.statement().id();
    long document = report.document().number();
    Statement read = database
        .first(
            row -> Records.statement(row.getString(1), library.asRead(document)),
            "SELECT coalesce((SELECT c.record FROM corrected c WHERE c.statement = s.number LIMIT 1), s.record)"
                + " FROM statements s WHERE s.document = ? AND s.id = ?",
            document,
            id)
        .orElseThrow();
    return Anchors.of(report, read, library.article(report.document()));
  }

  private Anchors anchors() {
    return new Anchors(library.identities(), new TextPlaces(database));
  }

  private Decision make(Choice choice, @Nullable String because, Instant now) {
    if (because != null && because.length() > LONGEST_REASON) {
      throw new DecisionException("The reason has " + because.length() + " characters, and only "
          + LONGEST_REASON + " are kept. Shorten it.");
    }
    return change(List.of(choice), () -> log.add(choice, because, now));
  }

  /** Undoes a decision. */
  public Decision undo(long number, Instant now) {
    Decision decision = inForce(number);
    requireNoRest(decision);
    change(List.of(decision.choice()), () -> {
      inForce(number); // nobody else may have undone it before this was our turn
      log.undo(number, now);
    });
    return decision.in(State.UNDONE, null);
  }

  private Decision inForce(long number) {
    Decision decision = log.all().stream()
        .filter(d -> d.number() == number)
        .findFirst()
        .orElseThrow(() -> new DecisionException(
            "There is no decision " + number + ". List them with: entente decisions"));
    if (!decision.isInForce()) {
      throw new DecisionException(
          "Decision " + number + " was undone already. Make it again with its own command.");
    }
    return decision;
  }

  /** A decision about somebody whom a split set apart would fall on the other when that is undone. */
  private void requireNoRest(Decision split) {
    if (split.choice() instanceof Split choice) {
      String plain = Grouping.plain(choice.actor().id());
      log.all().stream()
          .filter(later -> later.isInForce() && later.number() > split.number())
          .filter(later ->
              later.choice().actors().stream().anyMatch(a -> a.id().startsWith(plain + "@")))
          .findFirst()
          .ifPresent(later -> {
            throw new DecisionException("Decision " + later.number()
                + " rests on it. Undo that first: entente undo " + later.number());
          });
    }
  }

  /** What is done to the log. */
  @FunctionalInterface
  private interface Entry {
    void write() throws SQLException;
  }

  /** Changes the log and what follows from it, unless two decisions would then contradict each other. */
  private Decision change(List<Choice> choices, Entry entry) {
    Map<Long, Decision> before = library.identities().outcomes();
    Set<Long> touched = new TreeSet<>(Touched.by(choices, database, library.identities()));
    try {
      return database.transaction(open -> {
        entry.write();
        library.forgetIdentities();
        requireHarmony(before);
        touched.addAll(Touched.by(choices, database, library.identities()));
        List<Decision> all = log.all();
        for (long document : touched) {
          StatementChoices.apply(database, document, documentId(document), all);
        }
        library.decided(touched);
        return all.get(all.size() - 1);
      });
    } finally {
      library.forgetIdentities();
    }
  }

  private void requireHarmony(Map<Long, Decision> before) {
    for (Decision now : library.identities().outcomes().values()) {
      Decision then = before.get(now.number());
      boolean worse = then == null || then.state() == State.APPLIED;
      if (worse && now.state() == State.CONTRADICTING) {
        throw new DecisionException("Decision " + now.with()
            + (then == null
                ? " says the opposite."
                : " and decision " + now.number() + " would then contradict each other.")
            + " Undo that first: entente undo " + (then == null ? now.with() : now.number()));
      }
    }
  }

  private String documentId(long number) {
    return database
        .first(row -> row.getString(1), "SELECT id FROM documents WHERE number = ?", number)
        .orElseThrow();
  }

  /** The number of the decision in force that hides what has this name or id, if there is one. */
  public Optional<Long> hiding(String name) {
    return log.all().stream()
        .filter(Decision::isInForce)
        .filter(decision -> decision.choice() instanceof Hide hide
            && (hide.actor().ids().contains(name)
                || Names.fold(hide.actor().name()).equals(Names.fold(name))
                || isReadAs(hide.actor(), name)))
        .map(Decision::number)
        .findFirst();
  }

  /** Whether one that was decided about is read under a name: it may have been renamed since. */
  private boolean isReadAs(ActorAnchor actor, String name) {
    return actor.ids().stream()
        .flatMap(id -> database
            .list(
                row -> Records.names(row.getString(1)),
                "SELECT DISTINCT names FROM actors WHERE id = ?",
                Grouping.plain(id))
            .stream())
        .flatMap(List::stream)
        .anyMatch(read -> Names.fold(read).equals(Names.fold(name)));
  }

  /** The decision that was made last and is in force, if there is one. */
  public Optional<Decision> last() {
    List<Decision> inForce = log.all().stream().filter(Decision::isInForce).toList();
    return inForce.isEmpty() ? Optional.empty() : Optional.of(inForce.get(inForce.size() - 1));
  }
}
