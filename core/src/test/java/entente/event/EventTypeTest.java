package entente.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EventTypeTest {
  @ParameterizedTest
  @EnumSource
  void scoresStayOnPloversScale(EventType type) {
    assertThat(type.score()).isBetween(-10.0, 10.0);
    assertThat(type.sign()).isEqualTo(Sign.of(type.score()));
  }

  @ParameterizedTest
  @EnumSource
  void quadClassesAgreeWithTheScores(EventType type) {
    if (type.isTie()) {
      assertThat(type.quad()).isNull();
    } else if (type.score() > 0) {
      assertThat(type.quad()).endsWith("-cooperation");
    } else {
      assertThat(type.quad()).endsWith("-conflict");
    }
  }

  @ParameterizedTest
  @EnumSource
  void tiesNeedBothParties(EventType type) {
    assertThat(!type.isTie() || type.requiresRecipient()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "AID,+",
    "COOPERATE,+",
    "AGREE,+",
    "RETREAT,+",
    "ALLIED,+",
    "SPONSORS,+",
    "ASSAULT,-",
    "SANCTION,-",
    "THREATEN,-",
    "PROTEST,-",
    "HOSTILE,-",
    "REQUEST,0",
    "LEADS,0",
    "MEMBER,0"
  })
  void signs(EventType type, String symbol) {
    assertThat(type.sign().symbol()).isEqualTo(symbol);
  }

  @ParameterizedTest
  @EnumSource
  void signsAreFoundByTheirSymbols(Sign sign) {
    assertThat(Sign.ofSymbol(sign.symbol())).isEqualTo(sign);
  }

  @Test
  void refusesASymbolThatIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> Sign.ofSymbol("?"));
  }

  @ParameterizedTest
  @CsvSource({"0.5,+", "-0.5,-", "0,0", "-0.0,0"})
  void signOfANumber(double score, String symbol) {
    assertThat(Sign.of(score).symbol()).isEqualTo(symbol);
  }
}
