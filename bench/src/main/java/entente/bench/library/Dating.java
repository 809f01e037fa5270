package entente.bench.library;

import entente.article.Span;
import entente.time.EventDate;
import entente.time.EventDate.Basis;
import entente.time.EventDate.Extent;
import entente.time.EventDate.Open;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * When something was, as one article tells it: to the day, the month, the year, as before or after something, or not at all.
 *
 * @param words the expression of time, empty where there is none
 * @param from the first possible day, or null
 * @param to the last possible day, or null
 * @param extent how it lies in between
 */
record Dating(
    String words, @Nullable LocalDate from, @Nullable LocalDate to, Extent extent) {
  private static final Dating NONE = new Dating("", null, null, Extent.UNKNOWN);

  /** Draws by lot how exactly a day is told. */
  static Dating of(Fact fact, LocalDate published, Random random) {
    LocalDate day = fact.day();
    if (fact.modality() == entente.attribution.Modality.PLANNED && random.nextBoolean()) {
      return NONE;
    }
    if (!fact.dated()) {
      return NONE;
    }
    if (fact.act().type().isTie()) {
      return standing(day, random);
    }
    int lot = random.nextInt(100);
    if (lot < 45 || day.isAfter(published.minusDays(40))) {
      return within("on " + words(day), day, day);
    }
    if (lot < 67) {
      LocalDate first = day.withDayOfMonth(1);
      return within(
          "in " + month(day) + " " + day.getYear(), first, first.plusMonths(1).minusDays(1));
    }
    LocalDate year = day.withDayOfYear(1);
    LocalDate last = year.plusYears(1).minusDays(1);
    if (lot < 80) {
      return within("in " + day.getYear(), year, last);
    }
    if (lot < 85) {
      return new Dating("after " + (day.getYear() - 1), year, null, Extent.WITHIN);
    }
    if (lot < 88) {
      return new Dating("before " + (day.getYear() + 1), null, last, Extent.WITHIN);
    }
    return lot < 90
        ? within("some time before the end of " + day.getYear(), year.minusYears(3), last)
        : NONE;
  }

  private static Dating standing(LocalDate day, Random random) {
    LocalDate year = day.withDayOfYear(1);
    LocalDate end = year.plusYears(1 + random.nextInt(5)).minusDays(1);
    return switch (random.nextInt(4)) {
      case 0 -> NONE;
      case 1 -> new Dating("from " + day.getYear() + " on", year, null, Extent.THROUGHOUT);
      case 2 ->
        new Dating("in " + day.getYear(), year, year.plusYears(1).minusDays(1), Extent.THROUGHOUT);
      default ->
        new Dating("from " + day.getYear() + " to " + end.getYear(), year, end, Extent.THROUGHOUT);
    };
  }

  private static Dating within(String words, LocalDate from, LocalDate to) {
    return new Dating(words, from, to, Extent.WITHIN);
  }

  private static String words(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  boolean isGiven() {
    return !words.isEmpty();
  }

  EventDate date(@Nullable Span span) {
    if (span == null) {
      return EventDate.undated("nothing in the text says when");
    }
    Open open = from == null ? Open.START : to == null ? Open.END : Open.NONE;
    return new EventDate(
        from, to, extent, open, Basis.EXPLICIT, words, span, "the sentence gives it");
  }
}
