package entente.bench;

import entente.language.Token;
import entente.statement.Reading;
import entente.statement.Statement;
import java.util.List;
import java.util.Optional;

/** Why a gold statement was not found. */
final class MissCause {
  private final ScoredArticle scored;
  private final Reading reading;
  private final Aliases aliases;
  private final Agreement agreement;
  private final KnownWords known;

  MissCause(ScoredArticle scored, Reading reading, Aliases aliases, KnownWords known) {
    this.scored = scored;
    this.reading = reading;
    this.aliases = aliases;
    this.agreement = new Agreement(aliases);
    this.known = known;
  }

  Fault of(GoldStatement gold) {
    Scene scene = new Scene(reading, scored.article().text(), gold, aliases);
    Found found = unread(scene)
        .or(() -> read(scene, gold))
        .or(() -> side(scene, gold.actors()))
        .or(() -> side(scene, gold.recipients()))
        .orElseGet(() -> words(scene, gold));
    return new Fault(
        Fault.Kind.MISS,
        found.cause(),
        gold.core(),
        scored.article().document(),
        gold.brief(),
        found.why(),
        gold.quote());
  }

  private record Found(Cause cause, String why) {}

  private static Optional<Found> found(Cause cause, String why) {
    return Optional.of(new Found(cause, why));
  }

  private static Optional<Found> unread(Scene scene) {
    if (scene.isUnread()) {
      return found(Cause.SENTENCE_SPLIT, "the passage was not read");
    }
    return scene.isCutInTwo()
        ? found(Cause.SENTENCE_SPLIT, "cut where no sentence ends")
        : Optional.empty();
  }

  /** Whether it was read after all, in whole or with one thing wrong. */
  private Optional<Found> read(Scene scene, GoldStatement gold) {
    for (Statement statement : scene.toldInPassage(reading.statements())) {
      if (agreement.isSame(Predicted.of(statement), gold)) {
        return found(Cause.DUPLICATE, "told as one with another: " + brief(statement));
      }
    }
    for (Statement statement : scene.told(reading.doubtful())) {
      if (agreement.isSame(Predicted.of(statement), gold)) {
        return found(Cause.CONFIDENCE, statement.confidence() + ": " + brief(statement));
      }
    }
    return scene.toldInPassage(reading.all()).stream()
        .flatMap(s -> nearly(s, gold).stream())
        .findFirst();
  }

  private Optional<Found> nearly(Statement statement, GoldStatement gold) {
    Predicted read = Predicted.of(statement);
    if (agreement.areSidesRight(read, gold)) {
      return found(isDenialMissed(read, gold) ? Cause.MODALITY : Cause.SIGN, brief(statement));
    }
    boolean turned = agreement.areSidesTurned(read, gold) && Agreement.isKindRight(read, gold);
    return turned
        ? found(Cause.ARGUMENT, "the wrong way round: " + brief(statement))
        : Optional.empty();
  }

  static boolean isDenialMissed(Predicted read, GoldStatement gold) {
    return gold.modality().equals("denied") != read.modality().equals("denied");
  }

  /** A party that nobody in these sentences was taken for. */
  private static Optional<Found> side(Scene scene, List<String> wanted) {
    if (wanted.isEmpty() || scene.has(wanted)) {
      return Optional.empty();
    }
    String named = scene.named(wanted);
    if (!named.isEmpty()) {
      return scene.isMentioned(named)
          ? found(Cause.RESOLUTION, "“" + named + "” was not taken for " + wanted.get(0))
          : found(Cause.MENTION, "“" + named + "” was not seen");
    }
    List<String> substitutes = scene.substitutes();
    if (!substitutes.isEmpty()) {
      return found(
          Cause.COREFERENCE, wanted.get(0) + " must be one of " + String.join(", ", substitutes));
    }
    return scene.hasAnywhere(wanted)
        ? found(Cause.ARGUMENT, wanted.get(0) + " is not named there but elsewhere")
        : found(Cause.MENTION, wanted.get(0) + " was seen nowhere");
  }

  /** Both parties are there; so the words that join them. */
  private Found words(Scene scene, GoldStatement gold) {
    List<Statement> told = scene.toldInPassage(reading.all());
    Optional<Statement> meant =
        told.stream().filter(s -> Agreement.isKindRight(Predicted.of(s), gold)).findFirst();
    if (meant.isPresent()) {
      return new Found(Cause.ARGUMENT, "read: " + brief(meant.get()));
    }
    Optional<Token> word = scene.quoted().stream()
        .filter(t -> known.mayMean(t, gold.acceptedTypes()))
        .findFirst();
    if (word.isPresent()) {
      return new Found(Cause.PARSE, "“" + word.get().text() + "” is in the lexicon");
    }
    return told.isEmpty()
        ? new Found(Cause.LEXICON, "no word of it is in the lexicon with such a type")
        : new Found(Cause.LEXICON, "in another sense: " + brief(told.get(0)));
  }

  private static String brief(Statement statement) {
    return Predicted.of(statement).brief();
  }
}
