package entente.time;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Span;
import entente.language.Analysis;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EventDaterTest {
  /** Published on Tuesday 2018-01-23 unless said otherwise. */
  private static String days(String text, String word) {
    return Texts.days(Texts.date(text, word));
  }

  @Nested
  class Governing {
    @Test
    void datesAnEventByTheExpressionInItsClause() {
      assertThat(days("In January 2002 the king armed the rebels.", "armed"))
          .isEqualTo("2002-01-01..2002-01-31");
    }

    @Test
    void datesANounByTheYearBeforeIt() {
      assertThat(days("The 2016 coup failed.", "coup")).isEqualTo("2016-01-01..2016-12-31");
    }

    @Test
    void datesSayingAndSaidApart() {
      String text = "The army said on Monday that it had crossed the river.";
      assertThat(days(text, "said")).isEqualTo("2018-01-22..2018-01-22");
      assertThat(days(text, "crossed")).isEqualTo("..");
    }

    @Test
    void givesAnInfinitiveTheTimeOfItsVerb() {
      assertThat(days("The king sent troops in 2016 to occupy the valley.", "occupy"))
          .isEqualTo("2016-01-01..2016-12-31");
    }

    @Test
    void givesTwoVerbsWithOneSubjectTheSameTime() {
      assertThat(days("The king invaded and occupied the valley in 2003.", "invaded"))
          .isEqualTo("2003-01-01..2003-12-31");
    }

    @Test
    void keepsTheTimesOfTwoConjunctsApart() {
      String text = "The prices rose in 2003 and the king lowered the taxes in 2005.";
      assertThat(days(text, "rose")).isEqualTo("2003-01-01..2003-12-31");
      assertThat(days(text, "lowered")).isEqualTo("2005-01-01..2005-12-31");
    }

    @Test
    void datesWhatIsDoneOverADatedEventAfterIt() {
      assertThat(days(
              "The envoys quarrelled over a law that the court had struck down in 2015.",
              "quarrelled"))
          .isEqualTo("2015-01-01..");
    }

    @Test
    void takesTheMonthBeforeTheTimeOfDay() {
      assertThat(days("The rebels took the town overnight in June 2014.", "took"))
          .isEqualTo("2014-06-01..2014-06-30");
    }

    @Test
    void datesARelationByTheVerbThatSaysItCameAbout() {
      assertThat(Texts.days(
              Texts.dateOfTie("An alliance of the two towns formed in 2014.", "alliance")))
          .isEqualTo("2014-01-01..2014-12-31");
    }

    @Test
    void givesWhatADatedEventDidItsDate() {
      assertThat(days("The king mourned the raid of January 3 that killed his brother.", "killed"))
          .isEqualTo("2018-01-03..2018-01-03");
    }

    @Test
    void readsAMonthBeforeABareNounAsTheTimeOfTheClause() {
      assertThat(days("In September rebels burned the mill.", "burned"))
          .isEqualTo("2017-09-01..2017-09-30");
    }

    @Test
    void leavesARelativeClauseItsOwnTime() {
      assertThat(days("In 2003 the king attacked the rebels who had burned the mill.", "burned"))
          .isEqualTo("..2003-12-31");
    }

    @Test
    void datesAWhenClauseByTheExpressionBeforeIt() {
      EventDate date = Texts.date(
          "Since 2015, when the truce collapsed, the king has feared the rebels.", "collapsed");
      assertThat(Texts.days(date)).isEqualTo("2015-01-01..2015-12-31");
    }

    @Test
    void takesAPastDateInAPromiseAsThatOfThePromise() {
      assertThat(days("The king told them he will leave the valley in April last year.", "told"))
          .isEqualTo("2017-04-01..2017-04-30");
    }

    @Test
    void doesNotDateAnActBeforeWhatItActsOn() {
      assertThat(days("The withdrawal from the 2015 deal angered them.", "withdrawal"))
          .isEqualTo("2015-01-01..2018-01-23");
    }
  }

  @Nested
  class Prepositions {
    @Test
    void leavesTheEndOpenAfterAYear() {
      EventDate date = Texts.date("After 2003 the king armed the rebels.", "armed");
      assertThat(Texts.days(date)).isEqualTo("2003-01-01..");
      assertThat(date.open()).isEqualTo(EventDate.Open.END);
    }

    @Test
    void fillsTheWholeOfANamedWar() {
      EventDate date = Texts.date("During the 1980-88 war the king armed the rebels.", "armed");
      assertThat(Texts.days(date)).isEqualTo("1980-01-01..1988-12-31");
      assertThat(date.extent()).isEqualTo(EventDate.Extent.THROUGHOUT);
    }

    @Test
    void fillsTheYearsThatItIsSaidToHaveLasted() {
      EventDate date =
          Texts.date("For much of the past three years the king armed the rebels.", "armed");
      assertThat(Texts.days(date)).isEqualTo("2015-01-23..2018-01-23");
      assertThat(date.extent()).isEqualTo(EventDate.Extent.THROUGHOUT);
    }

    @Test
    void joinsTheEndsOfARange() {
      assertThat(days("Between 2001 and 2005 the king armed the rebels.", "armed"))
          .isEqualTo("2001-01-01..2005-12-31");
    }

    @Test
    void knowsTheAttacksWithoutTheirYear() {
      assertThat(days("After the attacks of September 11th the king armed the rebels.", "armed"))
          .isEqualTo("2001-09-11..");
    }

    @Test
    void countsTheDaysAfterAnEvent() {
      assertThat(days("In the chaotic days after September 11th the king flew home.", "flew"))
          .isEqualTo("2001-09-11..2001-10-11");
    }
  }

  @Nested
  class CountedFromPublication {
    @Test
    void takesAWeekdayAsTheLastInThePastAndTheNextInTheFuture() {
      assertThat(days("The king met the envoy on Thursday.", "met"))
          .isEqualTo("2018-01-18..2018-01-18");
      assertThat(days("The king will meet the envoy on Thursday.", "meet"))
          .isEqualTo("2018-01-25..2018-01-25");
    }

    @Test
    void doesNotDateWhatIsOverByWhatIsToCome() {
      String text = "The king dropped his plan to visit the mill next week.";
      assertThat(days(text, "dropped")).isEqualTo("..");
      assertThat(days(text, "visit")).isEqualTo("2018-01-29..2018-02-04");
    }

    @Test
    void takesNowAndTodayAsThePresentOnlyInThePresentTense() {
      assertThat(days("The two kings are now at odds.", "odds")).isEqualTo("..2018-01-23");
      assertThat(days("The king met the envoy today.", "met")).isEqualTo("2018-01-23..2018-01-23");
    }

    @Test
    void datesNothingByPublicationAlone() {
      assertThat(days("The king armed the rebels.", "armed")).isEqualTo("..");
    }

    @Test
    void countsFromNothingWhereThePublicationIsUnknown() {
      Analysis analysis = Texts.analyse("The king met the envoy on Thursday.", null);
      assertThat(Texts.date(analysis, "met").isUndated()).isTrue();
    }

    @Test
    void doesNotCountFromPublicationInAPassageWrittenEarlier() {
      assertThat(days("The chronicler wrote:\nThe king met the envoy last week.", "met"))
          .isEqualTo("..");
      Analysis analysis = Texts.analyse("The king met the envoy last week.");
      EventDater dater = new EventDater(analysis, List.of(new Span(0, 33)));
      assertThat(dater.date(0, 2).isUndated()).isTrue();
    }
  }

  @Nested
  class Narrating {
    @Test
    void countsTheNextDayFromWhatWasToldLast() {
      EventDate date = Texts.date(
          "On April 10, 2008, the king attacked the town. The next day he freed the prisoners.",
          "freed");
      assertThat(Texts.days(date)).isEqualTo("2008-04-11..2008-04-11");
      assertThat(date.basis()).isEqualTo(EventDate.Basis.NARRATIVE);
    }

    @Test
    void widensAroundTheSameTimeByAMonth() {
      assertThat(days(
              "In April 2008 the king attacked the town. Around the same time he sent envoys.",
              "sent"))
          .isEqualTo("2008-03-01..2008-05-31");
    }

    @Test
    void keepsADateInForceInTheSameTenseAndParagraph() {
      String text = "In April 2008 the king attacked the town. His brother burned the bridge.";
      assertThat(days(text, "burned")).isEqualTo("2008-04-01..2008-04-30");
    }

    @Test
    void endsADateInForceWithTheTenseTheParagraphAndTheWordEarlier() {
      String dated = "In April 2008 the king attacked the town.";
      assertThat(days(dated + " The brothers have burned the bridge.", "burned"))
          .isEqualTo("..");
      assertThat(days(dated + " His brother had burned the bridge.", "burned"))
          .isEqualTo("..2008-04-30");
      assertThat(days(dated + " Earlier his brother burned the bridge.", "burned"))
          .isEqualTo("..");
      assertThat(days(dated + "\nHis brother burned the bridge.", "burned")).isEqualTo("..");
    }

    @Test
    void neverCarriesASingleDay() {
      EventDate date = Texts.date(
          "On April 10, 2008, the king attacked the town. His brother burned the bridge.",
          "burned");
      assertThat(date.from()).isNotEqualTo(date.to());
    }

    @Test
    void takesTheYearOfAMonthFromTheStory() {
      assertThat(days("In 2014 the king attacked the town. In June he took the bridge.", "took"))
          .isEqualTo("2014-06-01..2014-06-30");
    }

    @Test
    void countsWithinASentence() {
      String text =
          "On December 27, 2019, the king attacked the town; two days later his brother burned the bridge.";
      assertThat(days(text, "burned")).isEqualTo("2019-12-29..2019-12-29");
    }

    @Test
    void datesAllThatAnEntryOfAChronicleTells() {
      String text = "June 10, 2014: The king attacks the town. His brother burns the bridge.";
      assertThat(days(text, "attacks")).isEqualTo("2014-06-10..2014-06-10");
      assertThat(days(text, "burns")).isEqualTo("2014-06-10..2014-06-16");
    }

    @Test
    void givesAMonthTheYearToldInTheSameParagraph() {
      String text =
          "The town fell on 10 June 2014. The kings have said that they were late. The soldiers came in August.";
      assertThat(days(text, "came")).isEqualTo("2014-08-01..2014-08-31");
    }

    @Test
    void doesNotCarryADateIntoAnotherTellersPresent() {
      String text =
          "In April 2008 the king attacked the town. His brother has recounted that he burned the bridge.";
      assertThat(days(text, "burned")).isEqualTo("..");
    }

    @Test
    void datesAnEventByAnotherOneInAClauseOfTime() {
      assertThat(days("After the king was killed in 2004, his brother fled.", "fled"))
          .isEqualTo("2004-01-01..");
    }
  }

  @Nested
  class Ties {
    @Test
    void datesATieFromTheYearSinceWhichItHolds() {
      EventDate date = Texts.dateOfTie("The two kings have been allies since 2015.", "allies");
      assertThat(Texts.days(date)).isEqualTo("2015-01-01..");
      assertThat(date.extent()).isEqualTo(EventDate.Extent.THROUGHOUT);
    }

    @Test
    void doesNotDateATieByTheDayOfAnEvent() {
      assertThat(Texts.dateOfTie("The king and his allies attacked on Sunday.", "allies")
              .isUndated())
          .isTrue();
    }
  }

  @Nested
  class Words {
    @Test
    void doesNotTakeTheVerbMayForTheMonth() {
      assertThat(days("The king may leave the valley.", "leave")).isEqualTo("..");
    }

    @Test
    void doesNotTakeTheVerbMarchForTheMonth() {
      assertThat(days("The soldiers march on the town.", "march")).isEqualTo("..");
    }

    @Test
    void saysInPlainWordsHowADateWasFound() {
      assertThat(Texts.date("In 2003 the king armed the rebels.", "armed").how())
          .isEqualTo("\"2003\" stands with it");
    }
  }
}
