package entente.bench;

import entente.statement.Attribution;
import entente.statement.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the engine made it, reduced to what is scored.
 *
 * @param document the id of its article
 * @param tie whether it is a standing relation rather than an event
 * @param type PLOVER's event type, or that of the tie
 * @param sign "+", "-" or "0"
 * @param actor who acts, or null
 * @param recipient whom it is directed at, or null
 * @param from the first day of when it happened, or null
 * @param to the last day, or null
 * @param modality in the word of the export
 * @param attribution names of who says so, outermost first; an empty name where the text hides the source
 * @param sentence the evidence
 * @param trigger the words in it that tell of it
 * @param rule what made it
 * @param confidence between 0 and 1
 */
record Predicted(
    String document,
    boolean tie,
    String type,
    String sign,
    @Nullable Side actor,
    @Nullable Side recipient,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String modality,
    List<String> attribution,
    String sentence,
    String trigger,
    String rule,
    double confidence) {
  Predicted {
    attribution = List.copyOf(attribution);
  }

  static Predicted of(Statement statement) {
    return new Predicted(
        statement.documentId(),
        statement.kind() == Statement.Kind.TIE,
        statement.type(),
        statement.sign().symbol(),
        Side.of(statement.actor()),
        Side.of(statement.recipient()),
        statement.date().from(),
        statement.date().to(),
        statement.modality().word(),
        statement.attribution().stream().map(Predicted::name).toList(),
        statement.evidence().sentence().text(),
        statement.evidence().trigger().text(),
        statement.rule(),
        statement.confidence());
  }

  private static String name(Attribution link) {
    return link.name() == null ? "" : link.name();
  }

  /** Its actor and recipient, as far as there are any. */
  List<Side> sides() {
    return Stream.of(actor, recipient).filter(side -> side != null).toList();
  }

  /** Whether it claims to know the very day. */
  boolean isOfOneDay() {
    return from != null && from.equals(to);
  }

  /** Who did what to whom, on one line. */
  String brief() {
    return (actor == null ? "-" : actor.name()) + " " + sign + " " + type + " "
        + (recipient == null ? "-" : recipient.name());
  }
}
