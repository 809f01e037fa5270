package entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationTest {
  private static final String ALWAYS = "always";
  private static final String PRONOUN = "pronoun";

  @TempDir
  private Path folder;

  /** Of those by a pronoun one in four is right, of the others three in four. */
  private static List<Judged> statements(int fours) {
    List<Judged> statements = new ArrayList<>();
    for (int i = 0; i < 4 * fours; i++) {
      String article = i % 2 == 0 ? "one" : "other";
      boolean odd = i / 2 % 4 == 0;
      statements.add(new Judged(article, Map.of(ALWAYS, 1.0), !odd, !odd));
      statements.add(new Judged(article, Map.of(ALWAYS, 1.0, PRONOUN, 1.0), odd, odd));
    }
    return statements;
  }

  private static Regression fit(List<Judged> statements, double ridge) {
    Map<String, Double> priors = new LinkedHashMap<>();
    priors.put(ALWAYS, 0.0);
    priors.put(PRONOUN, -0.5);
    return Regression.fit(statements, priors, ALWAYS, ridge);
  }

  @Test
  void findsTheShares() {
    List<Judged> statements = statements(50);
    Regression fitted = fit(statements, 1e-9);
    assertThat(fitted.share(statements.get(0))).isCloseTo(0.75, within(1e-6));
    assertThat(fitted.share(statements.get(1))).isCloseTo(0.25, within(1e-6));
  }

  @Test
  void staysWithWhatWasSetByHandUntilToldOtherwise() {
    assertThat(fit(List.of(), 12).weight(PRONOUN)).isEqualTo(-0.5);
    assertThat(fit(statements(2), 12).weight(PRONOUN)).isBetween(-2 * Math.log(3), -0.5);
  }

  private ConfidenceTable table() throws IOException {
    return new ConfidenceTable(Files.writeString(
        folder.resolve("confidence.tsv"),
        "# a remark\nreaders\t1\nleast\t0.3\nweight\talways\t0\t0\nweight\tpronoun\t-0.5\t0\n"));
  }

  @Test
  void judgesEachArticleByTheOthers() throws IOException {
    ConfidenceTable table = table();
    List<Judged> lopsided = List.of(
        new Judged("one", Map.of(ALWAYS, 1.0), true, true),
        new Judged("other", Map.of(ALWAYS, 1.0), false, false));
    Forecast forecast = Forecast.crossValidated(lopsided, 1, table, some -> fit(some, 12));
    assertThat(forecast.cases().get(0).share()).isLessThan(0.5);
    assertThat(forecast.cases().get(1).share()).isGreaterThan(0.5);
  }

  @Test
  void reportsFromWhereF1IsBest() throws IOException {
    List<Judged> statements = statements(50);
    Forecast forecast = Forecast.of(statements, 200, table(), fit(statements, 1e-9));
    double least = forecast.bestLeast(0.52, 0);
    assertThat(least).isGreaterThan(0.25).isLessThanOrEqualTo(0.75);
    assertThat(forecast.precision(least)).isEqualTo(new Share(150, 200));
    assertThat(forecast.recall(least)).isEqualTo(new Share(150, 200));
  }

  @Test
  void reportsLessSoThatEnoughOfItIsSure() throws IOException {
    Regression fitted = Regression.fit(
        List.of(), new LinkedHashMap<>(Map.of(ALWAYS, 0.0, "sure", 3.0)), ALWAYS, 12);
    List<Judged> statements = List.of(
        new Judged("a", Map.of("sure", 1.0), true, true),
        new Judged("a", Map.of(ALWAYS, 1.0), true, true),
        new Judged("a", Map.of(ALWAYS, 1.0), false, false));
    Forecast forecast = Forecast.of(statements, 2, table(), fitted);
    assertThat(forecast.bestLeast(0.52, 0)).isLessThan(0.5);
    assertThat(forecast.bestLeast(0.52, 0.5)).isGreaterThan(0.5);
  }

  @Test
  void writesTheTableAnew() throws IOException {
    ConfidenceTable table = table();
    table.write(fit(List.of(), 12), 0.4);
    assertThat(Files.readAllLines(folder.resolve("confidence.tsv")))
        .containsExactly(
            "# a remark",
            "readers\t1.0",
            "least\t0.40",
            "weight\talways\t0.0\t0.000",
            "weight\tpronoun\t-0.5\t-0.500");
  }
}
