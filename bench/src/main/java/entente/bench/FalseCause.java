package entente.bench;

import entente.actor.Mention;
import entente.statement.Reading;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a statement was made that is not in the gold. */
final class FalseCause {
  private final ScoredArticle scored;
  private final Reading reading;
  private final Aliases aliases;
  private final Agreement agreement;

  FalseCause(ScoredArticle scored, Reading reading, Aliases aliases) {
    this.scored = scored;
    this.reading = reading;
    this.aliases = aliases;
    this.agreement = new Agreement(aliases);
  }

  private record Found(Cause cause, String why) {}

  Fault of(ScoredArticle.Wrong wrong) {
    Predicted read = wrong.predicted();
    Found found = wrong.duplicate()
        ? new Found(Cause.DUPLICATE, "the gold has it once")
        : found(read, golds(read));
    return new Fault(
        Fault.Kind.FALSE,
        found.cause(),
        false,
        scored.article().document(),
        read.brief(),
        found.why() + "; by " + read.rule(),
        read.sentence());
  }

  private List<GoldStatement> golds(Predicted read) {
    Stretch sentence = scored.article().text().find(read.sentence().strip());
    return scored.article().statements().stream()
        .filter(gold -> Agreement.isPlaceRight(sentence, gold))
        .toList();
  }

  private Found found(Predicted read, List<GoldStatement> golds) {
    if (golds.isEmpty()) {
      return new Found(Cause.UNMARKED, "the gold has nothing in this sentence");
    }
    return first(golds, gold -> sameTwo(read, gold))
        .or(() -> first(golds, gold -> turned(read, gold)))
        .or(() -> first(golds, gold -> oneRight(read, gold)))
        .or(() -> first(golds, gold -> sense(read, gold)))
        .orElseGet(() -> new Found(Cause.UNMARKED, "the gold has other words in this sentence"));
  }

  private interface Look {
    @Nullable
    Found at(GoldStatement gold);
  }

  private static Optional<Found> first(List<GoldStatement> golds, Look look) {
    for (GoldStatement gold : golds) {
      Found found = look.at(gold);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** Where the gold names one side only, or neither friend nor foe, it says nothing of how these two stand. */
  private static boolean isOfTwo(GoldStatement gold) {
    return !gold.actors().isEmpty()
        && !gold.recipients().isEmpty()
        && !gold.sign().equals("0");
  }

  private @Nullable Found sameTwo(Predicted read, GoldStatement gold) {
    if (!isOfTwo(gold) || !agreement.areSidesRight(read, gold)) {
      return null;
    }
    Cause cause = MissCause.isDenialMissed(read, gold) ? Cause.MODALITY : Cause.SIGN;
    return new Found(cause, gold(gold));
  }

  private @Nullable Found turned(Predicted read, GoldStatement gold) {
    boolean turned =
        isOfTwo(gold) && agreement.areSidesTurned(read, gold) && Agreement.isKindRight(read, gold);
    return turned ? new Found(Cause.ARGUMENT, "the wrong way round: " + gold(gold)) : null;
  }

  /** The same act by the same actor, or to the same recipient. */
  private @Nullable Found oneRight(Predicted read, GoldStatement gold) {
    boolean actor = agreement.fits(read.actor(), gold.actors());
    boolean recipient = agreement.fits(read.recipient(), gold.recipients());
    if (!Agreement.isKindRight(read, gold) || (!actor && !recipient)) {
      return null;
    }
    Side side = actor ? read.recipient() : read.actor();
    List<String> wanted = actor ? gold.recipients() : gold.actors();
    return new Found(cause(read, side, wanted, gold), gold(gold));
  }

  private Cause cause(
      Predicted read, @Nullable Side side, List<String> wanted, GoldStatement gold) {
    if (side != null && isSubstitute(read, side)) {
      return Cause.COREFERENCE;
    }
    Scene scene = new Scene(reading, scored.article().text(), gold, aliases);
    String named = scene.named(wanted);
    if (scene.has(wanted) || named.isEmpty()) {
      return Cause.ARGUMENT;
    }
    return scene.isMentioned(named) ? Cause.RESOLUTION : Cause.MENTION;
  }

  private boolean isSubstitute(Predicted read, Side side) {
    return reading.cast().mentions().stream()
        .filter(m -> reading.analysis().text(m.span()).equals(side.text()))
        .filter(m -> read.sentence()
            .equals(reading
                .analysis()
                .text(reading.analysis().sentence(m.sentence()).span())))
        .anyMatch(m -> m.form() == Mention.Form.PRONOUN || m.form() == Mention.Form.DESCRIPTION);
  }

  /** The word that it was told by stands in a passage that says something else. */
  private static @Nullable Found sense(Predicted read, GoldStatement gold) {
    boolean told = (" " + Aliases.plain(gold.quote()) + " ")
        .contains(" " + Aliases.plain(read.trigger()) + " ");
    Cause cause = Agreement.isKindRight(read, gold) ? Cause.ARGUMENT : Cause.LEXICON;
    return told ? new Found(cause, gold(gold)) : null;
  }

  private static String gold(GoldStatement gold) {
    return "gold: " + gold.brief();
  }
}
