package entente.bench;

import static entente.bench.Gold.MEETING;
import static entente.bench.Gold.SHELLING;
import static entente.bench.Gold.TEXT;
import static entente.bench.Gold.WITHDRAWAL;
import static entente.bench.Gold.predicted;
import static entente.bench.Gold.shelling;
import static entente.bench.Gold.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatementScoresTest {
  private static final Aliases ALIASES =
      new Aliases(Map.of("Florin", List.of("the Florinese king", "King Humperdinck")));

  private static StatementScores scores(List<GoldStatement> gold, Predicted... predictions) {
    GoldArticle article = new GoldArticle("florin", new PlainText(TEXT), gold);
    return StatementScores.of(List.of(article), Map.of("florin", List.of(predictions)), ALIASES);
  }

  @Test
  void findsWhatHasSentenceSidesAndTypeOfTheGold() {
    StatementScores scores =
        scores(List.of(shelling()), predicted(SHELLING, "Ruritania", "Florin", "ASSAULT", "-"));
    assertThat(scores.f1()).isEqualTo(1);
    assertThat(scores.exact()).isEqualTo(new Share(1, 1));
  }

  @Test
  void findsByTheSignWhereTheTypeIsWrong() {
    StatementScores scores =
        scores(List.of(shelling()), predicted(SHELLING, "Ruritania", "Florin", "COERCE", "-"));
    assertThat(scores.recall()).isEqualTo(new Share(1, 1));
    assertThat(scores.type()).isEqualTo(new Share(0, 1));
  }

  @Test
  void findsNothingInAnotherSentence() {
    StatementScores scores =
        scores(List.of(shelling()), predicted(MEETING, "Ruritania", "Florin", "ASSAULT", "-"));
    assertThat(scores.recall()).isEqualTo(new Share(0, 1));
    assertThat(scores.precision()).isEqualTo(new Share(0, 1));
  }

  @Test
  void turnsSidesOnlyWhereTheGoldIsSymmetric() {
    Predicted turned = predicted(SHELLING, "Florin", "Ruritania", "ASSAULT", "-");
    assertThat(scores(List.of(shelling()), turned).recall().hits()).isZero();
    assertThat(scores(List.of(Gold.symmetric(shelling())), turned).recall().hits())
        .isEqualTo(1);
  }

  @Test
  void takesOtherNamesForTheSameActor() {
    Predicted other = predicted(SHELLING, "Ruritania", "King Humperdinck", "ASSAULT", "-");
    assertThat(scores(List.of(shelling()), other).recall().hits()).isEqualTo(1);
  }

  @Test
  void anybodyFitsWhereTheGoldNamesNobody() {
    GoldStatement unnamed = statement(SHELLING, null, "Florin", "ASSAULT", "-", "actual");
    Predicted named = predicted(SHELLING, "Guilder", "Florin", "ASSAULT", "-");
    assertThat(scores(List.of(unnamed), named).recall().hits()).isEqualTo(1);
  }

  @Test
  void countsASecondPredictionOfTheSameAsFalse() {
    Predicted once = predicted(SHELLING, "Ruritania", "Florin", "ASSAULT", "-");
    StatementScores scores = scores(List.of(shelling()), once, once);
    assertThat(scores.precision()).isEqualTo(new Share(1, 2));
    assertThat(scores.duplicates()).isEqualTo(new Share(1, 2));
  }

  @Test
  void prefersThePairWithTheRightType() {
    Predicted vague = predicted(SHELLING, "Ruritania", "Florin", "COERCE", "-");
    Predicted right = predicted(SHELLING, "Ruritania", "Florin", "ASSAULT", "-");
    assertThat(scores(List.of(shelling()), vague, right).type()).isEqualTo(new Share(1, 1));
  }

  @Test
  void optionalGoldIsNeitherMissedNorFalse() {
    GoldStatement optional = Gold.optional(shelling());
    assertThat(scores(List.of(optional)).recall()).isEqualTo(new Share(0, 0));
    Predicted found = predicted(SHELLING, "Ruritania", "Florin", "ASSAULT", "-");
    StatementScores scores = scores(List.of(optional), found);
    assertThat(scores.precision()).isEqualTo(new Share(1, 1));
    assertThat(scores.recall()).isEqualTo(new Share(0, 0));
  }

  @Test
  void countsTheCoreApart() {
    GoldStatement meeting = statement(MEETING, "Ruritania", "Florin", "CONSULT", "+", "actual");
    Predicted found = predicted(SHELLING, "Ruritania", "Florin", "ASSAULT", "-");
    StatementScores scores = scores(List.of(shelling(), Gold.core(meeting)), found);
    assertThat(scores.recall()).isEqualTo(new Share(1, 2));
    assertThat(scores.coreRecall()).isEqualTo(new Share(0, 1));
  }

  @Test
  void acceptsTheActOfSpeechForWhatIsOnlyPossible() {
    GoldStatement possible = statement(WITHDRAWAL, "Ruritania", null, "RETREAT", "+", "possible");
    Predicted agreed = predicted(WITHDRAWAL, "Ruritania", null, "AGREE", "+");
    assertThat(scores(List.of(possible), agreed).type()).isEqualTo(new Share(1, 1));
  }

  @Test
  void weighsEveryModalityAlike() {
    GoldStatement meeting = statement(MEETING, "Ruritania", "Florin", "CONSULT", "+", "actual");
    GoldStatement possible = statement(WITHDRAWAL, "Ruritania", null, "RETREAT", "+", "possible");
    StatementScores scores = scores(
        List.of(shelling(), meeting, possible),
        predicted(SHELLING, "Ruritania", "Florin", "ASSAULT", "-"),
        predicted(MEETING, "Ruritania", "Florin", "CONSULT", "+"),
        predicted(WITHDRAWAL, "Ruritania", null, "RETREAT", "+"));
    assertThat(scores.modality()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void wantsADateThatMeetsTheGoldAndIsNotMuchWider() {
    GoldStatement dated = Gold.dated(shelling(), "1999-05-01", "1999-05-31");
    Predicted found = predicted(SHELLING, "Ruritania", "Florin", "ASSAULT", "-");
    assertThat(date(dated, Gold.dated(found, "1999-05-07", "1999-05-07"))).isEqualTo(1);
    assertThat(date(dated, Gold.dated(found, "1999-06-01", "1999-06-01"))).isZero();
    assertThat(date(dated, Gold.dated(found, "1990-01-01", "1999-12-31"))).isZero();
    assertThat(date(dated, found)).isZero();
  }

  @Test
  void wantsTheGivenEndOfAnOpenInterval() {
    GoldStatement after = Gold.dated(shelling(), "1999-05-01", null);
    Predicted found = predicted(SHELLING, "Ruritania", "Florin", "ASSAULT", "-");
    assertThat(date(after, Gold.dated(found, "1999-04-15", null))).isEqualTo(1);
    assertThat(date(after, Gold.dated(found, "1998-01-01", null))).isZero();
  }

  private static int date(GoldStatement gold, Predicted predicted) {
    return scores(List.of(gold), predicted).date().hits();
  }

  @Test
  void claimsNoDayWhereTheTextHasNone() {
    Predicted found = predicted(SHELLING, "Ruritania", "Florin", "ASSAULT", "-");
    Predicted ofADay = Gold.dated(found, "1999-05-07", "1999-05-07");
    Predicted ofAYear = Gold.dated(found, "1999-01-01", "1999-12-31");
    assertThat(scores(List.of(shelling()), ofADay).undated()).isEqualTo(new Share(0, 1));
    assertThat(scores(List.of(shelling()), ofAYear).undated()).isEqualTo(new Share(1, 1));
  }

  @Test
  void wantsTheWholeChainOfSourcesInOrder() {
    GoldStatement told = Gold.saidBy(shelling(), "Westley", "King Humperdinck");
    Predicted found = predicted(SHELLING, "Ruritania", "Florin", "ASSAULT", "-");
    StatementScores whole = scores(List.of(told), Gold.saidBy(found, "Westley", "Florin"));
    StatementScores part = scores(List.of(told), Gold.saidBy(found, "Westley"));
    StatementScores hidden = scores(List.of(told), Gold.saidBy(found, ""));
    assertThat(whole.chain()).isEqualTo(new Share(1, 1));
    assertThat(part.chain()).isEqualTo(new Share(0, 1));
    assertThat(part.anySource()).isEqualTo(new Share(1, 1));
    assertThat(hidden.anySource()).isEqualTo(new Share(0, 1));
  }

  @Test
  void wantsNoSourceWhereTheArticleItselfSaysSo() {
    Predicted found = predicted(SHELLING, "Ruritania", "Florin", "ASSAULT", "-");
    assertThat(scores(List.of(shelling()), found).unvoiced()).isEqualTo(new Share(1, 1));
    assertThat(scores(List.of(shelling()), Gold.saidBy(found, "Westley")).unvoiced())
        .isEqualTo(new Share(0, 1));
  }

  @Test
  void sortsStatementsByConfidence() {
    Predicted right = predicted(SHELLING, "Ruritania", "Florin", "ASSAULT", "-");
    Predicted wrong = predicted(SHELLING, "Guilder", "Florin", "ASSAULT", "-");
    Reliability reliability =
        Reliability.of(scores(List.of(shelling()), Gold.sure(right, 1), Gold.sure(wrong, 0.45)));
    assertThat(reliability.above().right()).isEqualTo(new Share(1, 1));
    assertThat(reliability.below().right()).isEqualTo(new Share(0, 1));
    assertThat(reliability.bands().get(0).right()).isEqualTo(new Share(0, 1));
  }
}
