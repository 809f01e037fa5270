package entente.relation;

import entente.linking.Event;
import entente.linking.Origin;
import entente.linking.Origins;
import entente.linking.Provenance;
import entente.linking.Report;
import entente.time.EventDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One dated thing that moves a relationship: an event, or a sentence that says that it turned.
 *
 * @param event the event, or null
 * @param told the sentence, or null; exactly one of the two is there
 * @param from the first possible day
 * @param to the last possible day
 * @param throughout whether it filled all of these days, as a standing tie does
 * @param score from -10 to 10
 * @param sureness how sure it is that it is told rightly, from 0 to 1
 * @param weight how much it counts, 1 for one origin
 */
record Observation(
    @Nullable Event event,
    @Nullable ToldTurn told,
    LocalDate from,
    LocalDate to,
    boolean throughout,
    double score,
    double sureness,
    double weight) {
  /** An open end is read as near the given one: so many days at most. */
  private static final int NEAR = 365;

  private static final double TURN_SCORE = 4;
  private static final double TURN_SURENESS = 0.75;

  /** A dated event that counts. */
  static Observation of(Event event, Provenance provenance) {
    // Whom an article credits is looked up only where there is something to compare.
    List<Origin> origins = event.reports().size() == 1
        ? List.of(new Origin(Origin.Kind.OUTLET, main(event), event.reports()))
        : Origins.of(event.reports(), provenance);
    Report main = event.main();
    EventDate date = main.statement().date();
    LocalDate published = main.document().published();
    return new Observation(
        event,
        null,
        from(date),
        to(date, published),
        date.extent() == EventDate.Extent.THROUGHOUT,
        Acts.score(main.statement()),
        Acts.sureness(origins),
        Acts.weight(origins.size()));
  }

  private static String main(Event event) {
    return event.main().document().id();
  }

  /** A dated sentence whose sign is told. */
  static Observation of(ToldTurn told) {
    return new Observation(
        null,
        told,
        from(told.date()),
        to(told.date(), told.document().published()),
        false,
        switch (told.sign()) {
          case PLUS -> TURN_SCORE;
          case MINUS -> -TURN_SCORE;
          case ZERO -> 0;
        },
        TURN_SURENESS,
        1);
  }

  /** The first possible day of a dated thing. */
  static LocalDate from(EventDate date) {
    LocalDate from = date.from();
    LocalDate to = date.to();
    if (from != null) {
      return from;
    }
    if (to == null) {
      throw new IllegalArgumentException("undated");
    }
    return to.minusDays(NEAR);
  }

  /** The last possible day; what lasts is told up to the day of publication, where that is known. */
  static LocalDate to(EventDate date, @Nullable LocalDate published) {
    LocalDate from = from(date);
    LocalDate to = date.to();
    if (to != null) {
      return to;
    }
    boolean lasts = date.extent() == EventDate.Extent.THROUGHOUT;
    if (published != null && !published.isBefore(from)) {
      LocalDate near = from.plusDays(NEAR);
      return lasts || published.isBefore(near) ? published : near;
    }
    return lasts ? from : from.plusDays(NEAR);
  }

  /** The first possible day, or null where the text leaves it open. */
  @Nullable
  LocalDate toldFrom() {
    return date().from();
  }

  /** The last possible day, or null where the text leaves it open. */
  @Nullable
  LocalDate toldTo() {
    return date().to();
  }

  private EventDate date() {
    return told != null
        ? told.date()
        : Objects.requireNonNull(event).statement().date();
  }

  /** The id of the event or of the sentence. */
  String id() {
    return told != null ? told.id() : Objects.requireNonNull(event).id();
  }

  /** The number of days it may lie on. */
  long days() {
    return to.toEpochDay() - from.toEpochDay() + 1;
  }
}
