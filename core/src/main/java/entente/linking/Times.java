package entente.linking;

import entente.time.EventDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the times of two reports fit. */
final class Times {
  /** Days by which exact dates of one event may differ: reports contradict each other, and days end elsewhere earlier. */
  static final int SLACK = 2;
  /** A loose date: a month, a season. */
  private static final int LOOSE = 100;

  private Times() {}

  /** Whether what the one dates cannot have been when the other dates it. */
  static boolean exclude(Profile one, Profile other) {
    return gap(one.from(), other.to()) > slack(one, other)
        || gap(other.from(), one.to()) > slack(one, other);
  }

  private static int slack(Profile one, Profile other) {
    return one.isExact() && other.isExact() ? SLACK : 0;
  }

  /** How many days the one begins after the other ends; 0 where either is open. */
  static long gap(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null ? 0 : ChronoUnit.DAYS.between(to, from);
  }

  /** The name of what the two times add to the comparison. */
  static String feature(Profile one, Profile other) {
    if (one.isUndated() || other.isUndated()) {
      return one.isUndated() && other.isUndated() ? "both are undated" : "one is undated";
    }
    if (one.isExact() && other.isExact()) {
      return ofExact(one, other);
    }
    if (isStretch(one) != isStretch(other)) {
      return "a stretch of time and a date in it";
    }
    if (one.isExact() || other.isExact()) {
      return isLoose(one.isExact() ? other : one)
          ? "a loose date around the day"
          : "a very loose date around the day";
    }
    return areEqual(one, other) ? "the same loose date" : "loose dates that overlap";
  }

  static boolean areEqual(Profile one, Profile other) {
    return Objects.equals(one.from(), other.from()) && Objects.equals(one.to(), other.to());
  }

  static boolean isOpen(Profile profile) {
    return profile.from() == null || profile.to() == null;
  }

  private static String ofExact(Profile one, Profile other) {
    boolean meet = gap(one.from(), other.to()) <= 0 && gap(other.from(), one.to()) <= 0;
    boolean single = isDay(one) && isDay(other);
    return !meet
        ? isOften(one, other) ? "talk on other days" : "days that nearly meet"
        : single ? "the same days" : "days that overlap";
  }

  private static boolean isOften(Profile one, Profile other) {
    return Comparing.OFTEN_DONE.contains(one.type()) && Comparing.OFTEN_DONE.contains(other.type());
  }

  /** A war that fills years is not the raid on one of its days. */
  private static boolean isStretch(Profile profile) {
    return profile.extent() == EventDate.Extent.THROUGHOUT && !profile.isExact();
  }

  private static boolean isDay(Profile profile) {
    return profile.from() != null && profile.from().equals(profile.to());
  }

  /** Whether the date leaves at most a season. */
  static boolean isLoose(Profile profile) {
    return profile.from() != null
        && profile.to() != null
        && ChronoUnit.DAYS.between(profile.from(), profile.to()) <= LOOSE;
  }
}
