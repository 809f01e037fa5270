package entente.bench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A predicted statement with the gold statement that it was found to be.
 *
 * @param gold the gold statement
 * @param predicted the prediction
 * @param reversible whether actor and recipient would fit the other way round as well
 */
record Match(GoldStatement gold, Predicted predicted, boolean reversible) {
  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  boolean isTypeRight() {
    return gold.acceptedTypes().contains(predicted.type());
  }

  boolean isModalityRight() {
    return gold.modality().equals(predicted.modality());
  }

  /** Whether the predicted interval meets that of the gold and is not much wider. */
  boolean isDateRight() {
    if (predicted.from() == null && predicted.to() == null) {
      return false;
    }
    LocalDate goldFrom = gold.from() == null ? FIRST_DAY : gold.from();
    LocalDate goldTo = gold.to() == null ? LAST_DAY : gold.to();
    LocalDate from = predicted.from() == null ? FIRST_DAY : predicted.from();
    LocalDate to = predicted.to() == null ? LAST_DAY : predicted.to();
    if (from.isAfter(goldTo) || to.isBefore(goldFrom)) {
      return false;
    }
    if (gold.from() != null && gold.to() != null) {
      return days(from, to) <= 4 * days(goldFrom, goldTo) + 31;
    }
    return gold.from() != null ? days(goldFrom, from) >= -31 : days(to, goldTo) >= -31;
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  /** Whether the innermost or the outermost source is there. */
  boolean isAnySourceRight(Aliases aliases) {
    int golds = gold.attribution().size();
    int predictions = predicted.attribution().size();
    return predictions > 0
        && (isSourceRight(aliases, 0, 0) || isSourceRight(aliases, golds - 1, predictions - 1));
  }

  /** Whether the whole chain of sources is there, in order. */
  boolean isChainRight(Aliases aliases) {
    if (gold.attribution().size() != predicted.attribution().size()) {
      return false;
    }
    for (int i = 0; i < gold.attribution().size(); i++) {
      if (!isSourceRight(aliases, i, i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isSourceRight(Aliases aliases, int ofGold, int ofPrediction) {
    return aliases.same(gold.attribution().get(ofGold), predicted.attribution().get(ofPrediction));
  }
}
