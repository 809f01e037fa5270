package entente.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import entente.time.EventDate;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
  @ParameterizedTest
  @CsvSource({
    "2008-01-01, 2008-12-31, WITHIN, 2008",
    "2008-04-01, 2008-04-30, WITHIN, April 2008",
    "2002-01-29, 2002-01-29, WITHIN, 29 January 2002",
    "2003-01-01, , WITHIN, after 2003",
    "2001-09-11, , WITHIN, after 11 September 2001",
    "2015-01-01, , THROUGHOUT, since 2015",
    ", 2003-12-31, THROUGHOUT, until 2003",
    ", 2003-02-28, WITHIN, by February 2003",
    "1980-01-01, 1988-12-31, THROUGHOUT, 1980–1988",
    "2014-06-01, 2014-08-31, WITHIN, June–August 2014",
    "2014-11-01, 2015-02-28, WITHIN, November 2014–February 2015",
    "2020-01-03, 2020-01-05, WITHIN, 3–5 January 2020",
    "2019-12-27, 2020-01-03, WITHIN, 27 December 2019 – 3 January 2020",
    ", , UNKNOWN, undated",
  })
  void isAsExactAsTheText(LocalDate from, LocalDate to, EventDate.Extent extent, String words) {
    EventDate date = new EventDate(
        from, to, extent, EventDate.Open.NONE, EventDate.Basis.EXPLICIT, null, null, "test");
    assertThat(DateWords.of(date)).isEqualTo(words);
  }
}
