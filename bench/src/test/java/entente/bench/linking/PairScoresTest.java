package entente.bench.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.bench.linking.ActorPair.Named;
import entente.bench.linking.Outcome.Answer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairScoresTest {
  private static Outcome outcome(Label label, Answer answer) {
    Judgement judgement = new Judgement("florin", label, true, "");
    Named one = new Named("a.txt", "person:buttercup", "Buttercup");
    Named other = new Named("b.txt", "person:princess-buttercup", "Princess Buttercup");
    return new Outcome(new ActorPair(one, other, judgement), answer);
  }

  private static List<Outcome> outcomes(int number, Label label, Answer answer) {
    return Collections.nCopies(number, outcome(label, answer));
  }

  private static List<Outcome> some() {
    List<Outcome> all = new ArrayList<>(outcomes(6, Label.SAME, Answer.LINKED));
    all.addAll(outcomes(2, Label.DIFFERENT, Answer.LINKED));
    all.addAll(outcomes(4, Label.SAME, Answer.APART));
    all.addAll(outcomes(5, Label.DIFFERENT, Answer.APART));
    all.addAll(outcomes(1, Label.SAME, Answer.NOT_READ));
    all.addAll(outcomes(3, Label.UNCLEAR, Answer.LINKED));
    return all;
  }

  @Test
  void countsWhatBecameOfThePairs() {
    assertThat(PairScores.of(some())).isEqualTo(new PairScores(6, 2, 4, 5, 1, 3));
  }

  @Test
  void weighsRightLinksAgainstWrongAndMissedOnes() {
    PairScores scores = PairScores.of(some());
    assertThat(scores.precision()).isEqualTo(0.75);
    assertThat(scores.recall()).isEqualTo(0.6);
    assertThat(scores.f1()).isCloseTo(2 * 0.75 * 0.6 / (0.75 + 0.6), within(1e-9));
  }

  @Test
  void nothingLinkedIsPreciseAndFindsNothing() {
    PairScores scores = PairScores.of(outcomes(3, Label.SAME, Answer.APART));
    assertThat(scores.precision()).isEqualTo(1);
    assertThat(scores.recall()).isZero();
    assertThat(scores.f1()).isZero();
  }

  @Test
  void tellsPairsThatWereNotRead() {
    StringWriter text = new StringWriter();
    new PairTable(new PrintWriter(text)).print("actors", some());
    assertThat(text.toString().lines())
        .contains(
            "  all                      0.750   0.600   0.667       6       2       4       5         1        3")
        .anyMatch(line -> line.startsWith("  florin"));
  }

  @Test
  void listsWhatWentWrong() {
    assertThat(new LinkingOutcomes(List.of(), some()).misses())
        .hasSize(7)
        .contains(
            "FALSE ACTOR hard florin | a.txt person:buttercup | b.txt person:princess-buttercup | ");
  }
}
