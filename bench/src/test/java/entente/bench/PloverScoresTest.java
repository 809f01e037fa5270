package entente.bench;

import static entente.bench.Gold.event;
import static org.assertj.core.api.Assertions.assertThat;

import entente.bench.PloverOutcome.Measure;
import entente.bench.PloverRecord.Participant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PloverScoresTest {
  private static final PloverRecord ATTACK =
      record("ASSAULT", false, participants("FRA"), participants("MLI"));

  private static PloverRecord record(
      String type, boolean unordered, List<Participant> actors, List<Participant> recipients) {
    boolean reciprocal = recipients.isEmpty() && actors.size() > 1;
    return new PloverRecord(
        "r", "r", type, actors, recipients, reciprocal, unordered || reciprocal, "");
  }

  private static List<Participant> participants(String... countries) {
    return Arrays.stream(countries)
        .map(country -> new Participant(country.isEmpty() ? null : country, "GOV"))
        .toList();
  }

  private static PloverScores scores(PloverRecord gold, Predicted... predictions) {
    return PloverScores.of(List.of(gold), Map.of("r", List.of(predictions)));
  }

  private static boolean hit(Measure measure, PloverRecord gold, Predicted... predictions) {
    return scores(gold, predictions).share(measure).hits() == 1;
  }

  @Test
  void fullWantsTypeAndBothCountriesInOneEvent() {
    assertThat(hit(Measure.FULL, ATTACK, event("ASSAULT", "FRA", "MLI"))).isTrue();
    assertThat(
            hit(Measure.FULL, ATTACK, event("ASSAULT", "FRA", null), event("COERCE", "FRA", "MLI")))
        .isFalse();
  }

  @Test
  void roleWithoutCountryInTheGoldIsNotChecked() {
    PloverRecord onNobody = record("PROTEST", false, participants("FRA"), participants(""));
    assertThat(hit(Measure.FULL, onNobody, event("PROTEST", "FRA", "ITA"))).isTrue();
    assertThat(scores(onNobody).share(Measure.TARGET).of()).isZero();
  }

  @Test
  void orderCountsUnlessTheGoldSaysOtherwise() {
    Predicted turned = event("CONSULT", "MLI", "FRA");
    PloverRecord visit = record("CONSULT", false, participants("FRA"), participants("MLI"));
    PloverRecord talks = record("CONSULT", true, participants("FRA"), participants("MLI"));
    assertThat(hit(Measure.FULL, visit, turned)).isFalse();
    assertThat(hit(Measure.FULL, talks, turned)).isTrue();
  }

  @Test
  void reciprocalEventWantsTwoOfItsCountries() {
    PloverRecord pact = record("AGREE", true, participants("FRA", "ITA", "ESP"), List.of());
    assertThat(hit(Measure.TARGET, pact, event("AGREE", "ITA", "FRA"))).isTrue();
    assertThat(hit(Measure.FULL, pact, event("AGREE", "ESP", "FRA"))).isTrue();
    assertThat(hit(Measure.TARGET, pact, event("AGREE", "ITA", "MLI"))).isFalse();
    assertThat(hit(Measure.FULL, pact, event("AGREE", "ITA", "MLI"))).isFalse();
  }

  @Test
  void reciprocalEventWithinOneCountryWantsItTwice() {
    PloverRecord truce = record("AGREE", true, participants("MLI", "MLI"), List.of());
    assertThat(hit(Measure.TARGET, truce, event("AGREE", "MLI", null))).isFalse();
    assertThat(hit(Measure.TARGET, truce, event("AGREE", "MLI", "MLI"))).isTrue();
  }

  @Test
  void quadIsThatOfTheType() {
    assertThat(hit(Measure.QUAD, ATTACK, event("COERCE", null, "MLI"))).isTrue();
    assertThat(hit(Measure.QUAD, ATTACK, event("ACCUSE", null, "MLI"))).isFalse();
  }

  @Test
  void sectorsAreComparedOnlyForTheRightCountry() {
    assertThat(hit(Measure.SOURCE_SECTOR, ATTACK, event("AID", "FRA", null))).isTrue();
    assertThat(hit(Measure.SOURCE_SECTOR, ATTACK, event("AID", "ITA", null))).isFalse();
  }

  @Test
  void tiesAreNoEvents() {
    Predicted tie = new Predicted(
        "r", true, "HOSTILE", "-", null, null, null, null, "actual", List.of(), "", "", "rule", 1);
    assertThat(scores(ATTACK, tie).types()).isEqualTo(new Overlap(0, 0, 1));
  }

  @Test
  void triplesAreCountedOnceATextAndFalseOnesCount() {
    PloverScores scores = scores(
        ATTACK,
        event("ASSAULT", "FRA", "MLI"),
        event("ASSAULT", "FRA", "MLI"),
        event("ACCUSE", "MLI", null));
    assertThat(scores.triples()).isEqualTo(new Overlap(1, 2, 1));
    assertThat(scores.types()).isEqualTo(new Overlap(1, 2, 1));
  }

  @Test
  void recordsOfOneTextArePooled() {
    PloverRecord one = ATTACK;
    PloverRecord other = new PloverRecord(
        "r2", "r", "ACCUSE", participants("MLI"), participants("FRA"), false, false, "");
    PloverScores scores =
        PloverScores.of(List.of(one, other), Map.of("r", List.of(event("ACCUSE", "MLI", "FRA"))));
    assertThat(scores.types()).isEqualTo(new Overlap(1, 1, 2));
  }

  @Test
  void constantIsTheCommonestType() {
    assertThat(scores(ATTACK).constantType()).isEqualTo(new Share(1, 1));
  }
}
