package entente.relation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.attribution.Modality;
import entente.event.EventType;
import entente.event.Sign;
import entente.linking.Event;
import entente.relation.Phase.Character;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhasesTest {
  private static Told partnersThenEnemies() {
    return new Told()
        .event(EventType.CONSULT, "2001-09")
        .event(EventType.AID, "2001-11-03")
        .event(EventType.COOPERATE, "2001-12")
        .event(EventType.ACCUSE, "2002-01-29")
        .event(EventType.SANCTION, "2002-06")
        .event(EventType.ASSAULT, "2003-03-20");
  }

  private static List<Character> characters(Phases phases) {
    return phases.phases().stream().map(Phase::character).toList();
  }

  private static List<String> ids(List<Event> events) {
    return events.stream().map(e -> e.statement().id()).toList();
  }

  @Test
  void partsCooperationFromConflict() {
    Phases phases = partnersThenEnemies().phases();
    assertThat(characters(phases)).containsExactly(Character.COOPERATION, Character.CONFLICT);
    assertThat(ids(phases.phases().get(0).events())).containsExactly("s1", "s2", "s3");
  }

  @Test
  void saysHowExactlyBeginAndEndAreKnown() {
    Phase first = partnersThenEnemies().phases().phases().get(0);
    assertThat(first.begin())
        .isEqualTo(new Moment(LocalDate.of(2001, 9, 1), LocalDate.of(2001, 9, 30)));
    assertThat(first.end())
        .isEqualTo(new Moment(LocalDate.of(2001, 12, 1), LocalDate.of(2001, 12, 31)));
  }

  @Test
  void beginsWithWhatHasNoBeginningWhereThatWasBeforeAllThatHasOne() {
    Phases phases = new Told()
        .event(EventType.AID, "/2002")
        .event(EventType.CONSULT, "2003-05")
        .event(EventType.COOPERATE, "2003-06")
        .phases();
    assertThat(phases.phases().get(0).begin())
        .isEqualTo(new Moment(null, LocalDate.of(2002, 12, 31)));
  }

  @Test
  void opensPhaseWithItsFirstEventInTheNewDirection() {
    Phase second = partnersThenEnemies().phases().phases().get(1);
    assertThat(second.turn()).isNotNull();
    assertThat(second.turn().event().statement().id()).isEqualTo("s4");
  }

  @Test
  void keepsOneHostileActWithinCooperation() {
    Phases phases = new Told()
        .event(EventType.CONSULT, "2001-02")
        .event(EventType.AID, "2001-05")
        .event(EventType.AGREE, "2001-08")
        .event(EventType.ACCUSE, "2001-10")
        .event(EventType.CONSULT, "2002-01")
        .event(EventType.AID, "2002-04")
        .event(EventType.COOPERATE, "2002-07")
        .phases();
    assertThat(characters(phases)).containsExactly(Character.COOPERATION);
  }

  @Test
  void tellsTwoPeriodsOfOneTieApart() {
    Phases phases = new Told()
        .event(EventType.AID, "1970-03")
        .event(EventType.AGREE, "1971-06")
        .event(EventType.CONSULT, "1991-02")
        .event(EventType.AID, "1992")
        .phases();
    assertThat(characters(phases))
        .containsExactly(Character.COOPERATION, Character.SILENCE, Character.COOPERATION);
    assertThat(phases.phases().get(1).begin().earliest()).isEqualTo("1971-07-01");
    assertThat(phases.phases().get(1).end().latest()).isEqualTo("1991-01-31");
  }

  @Test
  void hearsNoSilenceWhereATieIsSaidToLast() {
    Phases phases = new Told()
        .throughout()
        .event(EventType.HOSTILE, "1970/1991")
        .event(EventType.ASSAULT, "1970-03")
        .event(EventType.ACCUSE, "1991-02")
        .phases();
    assertThat(characters(phases)).containsExactly(Character.CONFLICT);
  }

  @Test
  void findsConflictGrowWorseWhenManyActsShowIt() {
    Told told = new Told();
    for (int month = 1; month <= 9; month++) {
      told.event(EventType.REJECT, "2001-0" + month);
      told.event(EventType.ASSAULT, "2003-0" + month);
    }
    List<Phase> phases = told.phases().phases();
    assertThat(phases)
        .extracting(Phase::character)
        .containsExactly(Character.CONFLICT, Character.CONFLICT);
    assertThat(phases.get(1).words()).contains("worse than before");
  }

  @Test
  void findsConflictGrowWorseWhereASourceSaysSo() {
    Phases phases = new Told()
        .event(EventType.ACCUSE, "2001-02")
        .event(EventType.ACCUSE, "2001-05")
        .event(EventType.REJECT, "2001-10")
        .turn(Sign.MINUS, "2002-03")
        .event(EventType.ASSAULT, "2002-05")
        .event(EventType.ASSAULT, "2002-07")
        .event(EventType.COERCE, "2002-10")
        .phases();
    assertThat(characters(phases)).containsExactly(Character.CONFLICT, Character.CONFLICT);
    assertThat(phases.phases().get(1).turn().told()).hasSize(1);
  }

  @Test
  void letsAYearFallOnTheSideThatItFits() {
    Phases phases = new Told()
        .event(EventType.CONSULT, "2001-09")
        .event(EventType.AID, "2002-02-03")
        .event(EventType.AGREE, "2002")
        .event(EventType.COOPERATE, "2002-05")
        .event(EventType.ACCUSE, "2002-08-29")
        .event(EventType.SANCTION, "2002-11")
        .event(EventType.ASSAULT, "2002")
        .event(EventType.ASSAULT, "2003-03-20")
        .phases();
    assertThat(ids(phases.phases().get(0).events()))
        .containsExactlyInAnyOrder("s1", "s2", "s3", "s4");
    assertThat(ids(phases.phases().get(1).events()))
        .containsExactlyInAnyOrder("s5", "s6", "s7", "s8");
  }

  @Test
  void ordersAYearAfterWhatItsPhaseShowsToBeEarlier() {
    Phases phases = new Told()
        .event(EventType.AID, "2001")
        .event(EventType.CONSULT, "2001-09-20")
        .event(EventType.COOPERATE, "2001-12")
        .phases();
    assertThat(ids(phases.phases().get(0).events())).containsExactly("s1", "s2", "s3");
  }

  @Test
  void countsAThreatButNotWhatIsOnlyPlannedSupposedOrDenied() {
    Phases phases = new Told()
        .as(Modality.PLANNED)
        .event(EventType.THREATEN, "2001-02")
        .as(Modality.DENIED)
        .event(EventType.ASSAULT, "2001-03")
        .as(Modality.HYPOTHETICAL)
        .event(EventType.AID, "2001-04")
        .as(Modality.POSSIBLE)
        .event(EventType.ASSAULT, "2001-05")
        .phases();
    assertThat(ids(phases.phases().get(0).events())).containsExactly("s1");
    assertThat(ids(phases.phases().get(0).others())).containsExactly("s2", "s3", "s4");
  }

  @Test
  void leavesUndatedEventsBesideTheirNeighboursAndOffTheAxis() {
    Phases phases = partnersThenEnemies()
        .event(EventType.THREATEN)
        .article(2)
        .event(EventType.AID)
        .phases();
    assertThat(ids(phases.phases().get(1).undated())).containsExactly("s7");
    assertThat(ids(phases.rest())).containsExactly("s8");
    assertThat(phases.phases().get(1).end().latest()).isEqualTo("2003-03-20");
  }

  @Test
  void doesNotMovePhasesByUndatedTies() {
    Told told = partnersThenEnemies();
    for (int i = 0; i < 20; i++) {
      told.event(EventType.ALLIED);
    }
    assertThat(characters(told.phases()))
        .containsExactly(Character.COOPERATION, Character.CONFLICT);
  }

  @Test
  void namesAPhaseByTheUndatedActsToldInItToo() {
    Told told = new Told().event(EventType.AID, "2015-03");
    for (int i = 0; i < 4; i++) {
      told.event(EventType.ACCUSE);
    }
    told.event(EventType.CONSULT, "2015-05");
    assertThat(characters(told.phases())).containsExactly(Character.MIXED);
  }

  @Test
  void takesAnUndatedSentenceForTheTurnThatItIsToldBeside() {
    Phases phases = new Told()
        .event(EventType.CONSULT, "2001-09")
        .event(EventType.AID, "2001-11-03")
        .event(EventType.COOPERATE, "2001-12")
        .turn(Sign.MINUS, null)
        .event(EventType.ACCUSE, "2002-01-29")
        .event(EventType.SANCTION, "2002-06")
        .event(EventType.ASSAULT, "2003-03-20")
        .phases();
    assertThat(phases.phases().get(1).turn().told()).hasSize(1);
    assertThat(phases.turns()).isEmpty();
  }

  @Test
  void doesNotDependOnTheOrderOfEvents() {
    List<Event> events =
        new ArrayList<>(partnersThenEnemies().event(EventType.AID).events());
    Phases straight = Phases.of(events);
    Collections.reverse(events);
    assertThat(Phases.of(events)).isEqualTo(straight);
  }

  @Test
  void leavesOpenSinceWhenAPhaseIsOfWhichOneTellsByAndOneAfter() {
    Phases phases = new Told()
        .event(EventType.ASSAULT, "/1983")
        .event(EventType.ASSAULT, "1984-04/")
        .phases();
    Moment begin = phases.phases().get(0).begin();
    assertThat(begin.earliest()).isNull();
    assertThat(begin.latest()).isEqualTo("1983-12-31");
  }

  @Test
  void hasNoPhasesWithoutDates() {
    Phases phases = new Told().event(EventType.AID).event(EventType.ASSAULT).phases();
    assertThat(phases.phases()).isEmpty();
    assertThat(ids(phases.rest())).containsExactly("s1", "s2");
    assertThat(Phases.of(List.of()).phases()).isEmpty();
  }

  @Test
  void findsThePhaseOfADay() {
    Phases phases = partnersThenEnemies().phases();
    assertThat(phases.at(LocalDate.of(2001, 10, 10))).contains(phases.phases().get(0));
    assertThat(phases.at(LocalDate.of(2002, 3, 1))).contains(phases.phases().get(1));
    assertThat(phases.at(LocalDate.of(1999, 1, 1))).isEmpty();
    assertThat(phases.at(LocalDate.of(2010, 1, 1))).isEmpty();
  }
}
