package entente.app.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Points in time as somebody writes them for whom it is now, in a zone: "Today, 14:05", "4 March 2026, 05:06 UTC". */
public final class TimeWords {
  private final LocalDate today;
  private final ZoneId zone;
  private final String suffix;

  /** Seen now from a zone, which the reader knows; where no zone is given, in UTC, which is then said. */
  public TimeWords(Instant now, @Nullable ZoneId zone) {
    this.zone = zone == null ? ZoneOffset.UTC : zone;
    this.suffix = zone == null ? " UTC" : "";
    this.today = now.atZone(this.zone).toLocalDate();
  }

  /** Day and hour: "Today, 14:05". */
  public String of(Instant time) {
    return day(time) + ", " + hour(time);
  }

  /** The day: "Today", "Yesterday", "4 March 2026". */
  public String day(Instant time) {
    LocalDate day = time.atZone(zone).toLocalDate();
    if (day.equals(today)) {
      return "Today";
    }
    return day.equals(today.minusDays(1)) ? "Yesterday" : DateWords.day(day);
  }

  /** The hour and minute: "14:05". */
  public String hour(Instant time) {
    LocalTime hour = time.atZone(zone).toLocalTime();
    return String.format(Locale.ROOT, "%02d:%02d%s", hour.getHour(), hour.getMinute(), suffix);
  }
}
