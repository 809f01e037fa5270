package entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  private static final LocalDate DAY = LocalDate.of(2020, 1, 3);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-01-03",
        "2020-01-03T23:30:00-05:00",
        "20200103",
        "2020/01/03",
        "January 3, 2020",
        "Jan. 3, 2020",
        "JAN 3 2020",
        "3 January 2020",
        "3rd January, 2020",
        "3rd of January 2020",
        "Fri, 03 Jan 2020 17:04:00 GMT",
        "Fri 3 Jan 2020 17.04 GMT",
        "Fri Jan 03 17:04:00 EST 2020",
        "03-Jan-2020",
        "January 3rd, 2020",
        "2020 January 3"
      })
  void readsADayHoweverWritten(String value) {
    assertThat(Dates.parse(value)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "January 3, 2020 at 6:15 p.m. EST",
        "Published 09:12, 3 January 2020",
        "Fri 3 Jan 2020 17.04 GMT",
        "Updated 5:04 PM ET, Fri January 3, 2020",
        "Published: Jan. 3, 2020 Updated: Jan. 5, 2020",
        "January 3, 2020 / 5:04 PM / 3 days ago",
        "First published on Fri 3 Jan 2020 17.04 GMT"
      })
  void readsALineThatIsAStamp(String line) {
    assertThat(Dates.stamp(line).map(Dates.Stamp::day)).contains(DAY);
  }

  @Test
  void doesNotTakeASentenceForAStamp() {
    assertThat(Dates.stamp("Gondor attacked on January 3, 2020")).isEmpty();
    assertThat(Dates.stamp("On Friday at 5 p.m.")).isEmpty();
  }

  @Test
  void tellsDayAndMonthInFiguresOnlyWhereTheyCanBeTold() {
    assertThat(Dates.parse("13/01/2020")).contains(LocalDate.of(2020, 1, 13));
    assertThat(Dates.parse("01/13/2020")).contains(LocalDate.of(2020, 1, 13));
    assertThat(Dates.parse("03/01/2020")).isEqualTo(Optional.empty());
  }

  @Test
  void refusesDaysThatDoNotExist() {
    assertThat(Dates.parse("31 February 2020")).isEmpty();
    assertThat(Dates.parse("2020-13-01")).isEmpty();
  }
}
