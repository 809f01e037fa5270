package entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import entente.statement.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CausesTest {
  private static final String TEXT = "France attacked Libya. Italy unspooled a zither at Malta.";
  private static final Aliases ALIASES = new Aliases(Map.of());

  private static Reading reading;

  @BeforeAll
  static void read() {
    Article article = new Article(
        "story",
        null,
        null,
        null,
        LocalDate.of(2001, 2, 3),
        null,
        TEXT,
        List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, TEXT.length()))));
    reading = new Engine().read(List.of(article)).get("story");
  }

  private static GoldStatement gold(
      String quote, String actor, String recipient, String type, String sign) {
    return new GoldStatement(
        quote,
        new PlainText(TEXT).find(quote),
        List.of(actor),
        List.of(recipient),
        false,
        Set.of(type),
        sign,
        null,
        null,
        "actual",
        List.of(),
        false,
        false);
  }

  private static Causes causes(GoldStatement gold) {
    GoldArticle article = new GoldArticle("story", new PlainText(TEXT), List.of(gold));
    Map<String, Reading> readings = Map.of("story", reading);
    return Causes.of(
        StatementScores.of(List.of(article), Engine.predicted(readings), ALIASES), readings);
  }

  private static Cause missed(GoldStatement gold) {
    return causes(gold).faults().stream()
        .filter(fault -> fault.kind() == Fault.Kind.MISS)
        .findFirst()
        .orElseThrow()
        .cause();
  }

  @Test
  void findsNoFaultInWhatIsRight() {
    assertThat(causes(gold("France attacked Libya", "France", "Libya", "ASSAULT", "-"))
            .lines())
        .hasSize(1);
  }

  @Test
  void tellsTheWrongWayRound() {
    assertThat(missed(gold("France attacked Libya", "Libya", "France", "ASSAULT", "-")))
        .isEqualTo(Cause.ARGUMENT);
  }

  @Test
  void tellsFriendlyForHostile() {
    Causes causes = causes(gold("France attacked Libya", "France", "Libya", "AID", "+"));
    assertThat(causes.count(Fault.Kind.MISS, Cause.SIGN)).isEqualTo(1);
    assertThat(causes.count(Fault.Kind.FALSE, Cause.SIGN)).isEqualTo(1);
  }

  @Test
  void tellsWordsThatNoExampleHas() {
    assertThat(missed(gold("Italy unspooled a zither at Malta", "Italy", "Malta", "COERCE", "-")))
        .isEqualTo(Cause.LEXICON);
  }

  @Test
  void tellsWhoWasNotSeen() {
    assertThat(missed(gold("Italy unspooled a zither at Malta", "Italy", "zither", "COERCE", "-")))
        .isEqualTo(Cause.MENTION);
  }

  @Test
  void tellsWhatTheGoldDoesNotHave() {
    Causes causes =
        causes(gold("Italy unspooled a zither at Malta", "Italy", "Malta", "COERCE", "-"));
    assertThat(causes.count(Fault.Kind.FALSE, Cause.UNMARKED)).isEqualTo(1);
  }

  @Test
  void writesOneLineForEachFault() {
    assertThat(causes(gold("France attacked Libya", "Libya", "France", "ASSAULT", "-"))
            .lines())
        .anySatisfy(
            line -> assertThat(line).startsWith("miss\targument\t\tstory\tLibya - ASSAULT France"));
  }
}
