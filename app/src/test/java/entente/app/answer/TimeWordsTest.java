package entente.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {
  private static final Instant NOW = Instant.parse("2026-03-01T22:30:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-01T22:29:59Z | UTC | Today, 22:29",
        "2026-03-01T22:29:59Z | Europe/Moscow | Today, 01:29",
        "2026-03-01T20:59:00Z | Europe/Moscow | Yesterday, 23:59",
        "2026-02-28T09:05:00Z | UTC | Yesterday, 09:05",
        "2026-02-27T09:05:00Z | UTC | 27 February 2026, 09:05",
        "2026-03-02T09:05:00Z | UTC | 2 March 2026, 09:05",
      })
  void aTimeIsToldAsItIsWhereTheReaderIs(Instant time, ZoneId zone, String words) {
    assertThat(new TimeWords(NOW, zone).of(time)).isEqualTo(words);
  }

  @Test
  void whereNobodySaysInWhichZoneTheHourSaysSo() {
    assertThat(new TimeWords(NOW, null).of(Instant.parse("2026-03-01T14:05:00Z")))
        .isEqualTo("Today, 14:05 UTC");
  }
}
