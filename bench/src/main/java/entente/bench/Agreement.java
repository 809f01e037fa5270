package entente.bench;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a predicted statement is what the gold says, part by part. */
final class Agreement {
  /** So many characters of sentence and passage must be the same, or the whole passage. */
  private static final int LEAST_OVERLAP = 12;

  private final Aliases aliases;

  /** Takes the names that count as the same. */
  Agreement(Aliases aliases) {
    this.aliases = aliases;
  }

  /** Whether a stretch of the text, such as a sentence, holds enough of the gold's passage. */
  static boolean isPlaceRight(Stretch sentence, GoldStatement gold) {
    return sentence.shared(gold.place()) >= Math.min(LEAST_OVERLAP, gold.place().length());
  }

  /** Whether actor and recipient are right, and sign or type. */
  boolean isSame(Predicted predicted, GoldStatement gold) {
    return areSidesRight(predicted, gold) && isKindRight(predicted, gold);
  }

  /** Whether sign or type is right. */
  static boolean isKindRight(Predicted predicted, GoldStatement gold) {
    boolean signed = !gold.sign().equals("0") && gold.sign().equals(predicted.sign());
    return signed || gold.acceptedTypes().contains(predicted.type());
  }

  /** Whether actor and recipient are right, either way round where both act together. */
  boolean areSidesRight(Predicted predicted, GoldStatement gold) {
    return fit(predicted.actor(), predicted.recipient(), gold)
        || (gold.symmetric() && areSidesTurned(predicted, gold));
  }

  /** Whether actor and recipient would be right the other way round. */
  boolean areSidesTurned(Predicted predicted, GoldStatement gold) {
    return fit(/* actor= */ predicted.recipient(), /* recipient= */ predicted.actor(), gold);
  }

  private boolean fit(@Nullable Side actor, @Nullable Side recipient, GoldStatement gold) {
    return fits(actor, gold.actors()) && fits(recipient, gold.recipients());
  }

  /** Whether a side is one of the names; where the gold names nobody, everybody fits. */
  boolean fits(@Nullable Side side, List<String> wanted) {
    if (wanted.isEmpty()) {
      return true;
    }
    return side != null && isOneOf(List.of(side.name(), side.text()), wanted);
  }

  /** Whether one of the names may stand for one of those that are wanted. */
  boolean isOneOf(List<String> names, List<String> wanted) {
    Set<String> all = aliases.ofAll(names);
    return aliases.ofAll(wanted).stream().anyMatch(all::contains);
  }
}
