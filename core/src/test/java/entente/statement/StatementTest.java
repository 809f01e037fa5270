package entente.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import entente.actor.Actor;
import entente.article.Span;
import entente.attribution.Modality;
import entente.event.Sign;
import entente.time.EventDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no statement can be built without. */
class StatementTest {
  private static final String TEXT = "Iran shelled Iraq.";
  private static final Party IRAN = party("Iran", 0);

  private static Party party(String name, int at) {
    Actor actor = new Actor("state:" + name, name, Actor.Type.STATE, null, null, List.of(name));
    return new Party(actor, excerpt(at, at + name.length()), null, "named");
  }

  private static Excerpt excerpt(int begin, int end) {
    return new Excerpt(TEXT.substring(begin, end), new Span(begin, end));
  }

  private static Evidence evidence() {
    return new Evidence(excerpt(0, TEXT.length()), excerpt(5, 12));
  }

  private static Statement statement(
      @Nullable Party actor,
      List<String> contexts,
      @Nullable Evidence evidence,
      String rule,
      double confidence) {
    return new Statement(
        "s1",
        "story",
        Statement.Kind.EVENT,
        "ASSAULT",
        null,
        contexts,
        -9,
        null,
        Sign.MINUS,
        "material-conflict",
        actor,
        null,
        List.of(),
        null,
        false,
        EventDate.undated("not told"),
        null,
        List.of(),
        Modality.ACTUAL,
        List.of(),
        evidence,
        List.of(),
        rule,
        confidence);
  }

  @Test
  void keepsItsOwnCopyOfTheLists() {
    List<String> contexts = new ArrayList<>(List.of("military"));
    Statement statement = statement(IRAN, contexts, evidence(), "ASSAULT: x", 0.8);
    contexts.clear();
    assertThat(statement.contexts()).containsExactly("military");
  }

  @Test
  void needsEvidence() {
    assertThatNullPointerException()
        .isThrownBy(() -> statement(IRAN, List.of(), null, "ASSAULT: x", 0.8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void needsARule(String rule) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> statement(IRAN, List.of(), evidence(), rule, 0.8))
        .withMessage("a statement without a rule");
  }

  @Test
  void needsSomebody() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> statement(null, List.of(), evidence(), "ASSAULT: x", 0.8))
        .withMessage("a statement about nobody");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
  void needsAConfidenceThatIsOne(double confidence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> statement(IRAN, List.of(), evidence(), "ASSAULT: x", confidence));
  }

  @Test
  void evidenceHoldsItsTrigger() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Evidence(excerpt(0, 4), excerpt(5, 12)));
  }

  @Test
  void spansRunForward() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
    assertThat(new Span(3, 3).length()).isZero();
  }
}
