package entente.app.library;

import entente.actor.Actor;
import entente.app.library.Choice.Correct;
import entente.app.library.Choice.Days;
import entente.attribution.Modality;
import entente.event.EventType;
import entente.event.Sign;
import entente.statement.Excerpt;
import entente.statement.Party;
import entente.statement.Statement;
import entente.time.EventDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes of a statement as it was read what the user says it is. Its id and its evidence stay. */
final class Correction {
  private static final String BY_YOU = "corrected by you";

  private final Statement read;
  private final Correct correct;
  private final Function<ActorAnchor, Actor> actors;
  private final Function<Actor, Optional<Excerpt>> mentions;

  /**
   * Corrects a statement.
   *
   * @param actors the actor of the document that a decision means
   * @param mentions words of the statement's sentence that name an actor of the document
   */
  Correction(
      Statement read,
      Correct correct,
      Function<ActorAnchor, Actor> actors,
      Function<Actor, Optional<Excerpt>> mentions) {
    this.read = read;
    this.correct = correct;
    this.actors = actors;
    this.mentions = mentions;
  }

  /** The corrected statement. The user is sure of it. */
  Statement corrected() {
    EventType type = correct.type() == null ? null : EventType.valueOf(correct.type());
    Sign sign = sign(type);
    return new Statement(
        read.id(),
        read.documentId(),
        type == null ? read.kind() : type.isTie() ? Statement.Kind.TIE : Statement.Kind.EVENT,
        type == null ? read.type() : type.name(),
        type == null ? read.mode() : null,
        read.contexts(),
        score(type == null ? read.score() : type.score(), sign),
        type == null ? read.about() : null,
        sign,
        type == null ? read.quad() : type.quad(),
        side(read.actor(), correct.actor()),
        side(read.recipient(), correct.recipient()),
        read.via(),
        read.object(),
        read.symmetric(),
        correct.date() == null ? read.date() : date(correct.date()),
        read.place(),
        read.quantities(),
        correct.modality() == null ? read.modality() : modality(correct.modality()),
        read.attribution(),
        read.evidence(),
        read.links(),
        read.rule(),
        1,
        List.of());
  }

  private Sign sign(@Nullable EventType type) {
    if (correct.sign() != null) {
      return Sign.ofSymbol(correct.sign());
    }
    return type == null ? read.sign() : type.sign();
  }

  private static double score(double score, Sign sign) {
    return switch (sign) {
      case PLUS -> Math.abs(score);
      case MINUS -> -Math.abs(score);
      case ZERO -> 0;
    };
  }

  private static Modality modality(String word) {
    return Arrays.stream(Modality.values())
        .filter(modality -> modality.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  /** An actor that the sentence does not name stands where the one that was read stood, else at the trigger. */
  private @Nullable Party side(@Nullable Party before, Choice.@Nullable Who who) {
    if (who == null || who.actor() == null) {
      return who == null ? before : null;
    }
    Actor actor = actors.apply(who.actor());
    Excerpt words = mentions
        .apply(actor)
        .orElseGet(() -> before != null ? before.mention() : read.evidence().trigger());
    return new Party(actor, words, null, BY_YOU);
  }

  private static EventDate date(Days days) {
    if (days.from() == null && days.to() == null) {
      return EventDate.undated(BY_YOU);
    }
    EventDate.Open open = days.to() == null
        ? EventDate.Open.END
        : days.from() == null ? EventDate.Open.START : EventDate.Open.NONE;
    return new EventDate(
        days.from(),
        days.to(),
        EventDate.Extent.WITHIN,
        open,
        EventDate.Basis.EXPLICIT,
        null,
        null,
        BY_YOU);
  }
}
