package entente.time;

import static org.assertj.core.api.Assertions.assertThat;

import entente.language.Analysis;
import entente.language.Sentence;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the example beside each entry of the resources. */
class ExpressionExamplesTest {
  private static final Interval BEFORE = Interval.day(LocalDate.of(2008, 4, 10));

  @TestFactory
  List<DynamicTest> everyExpressionMeansWhatItsExampleSays() {
    return Table.rows("expressions.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row.get(2), () -> {
          Interval reference = isNarrative(row.get(0)) ? BEFORE : null;
          assertThat(Texts.days(value(row.get(2), reference))).isEqualTo(days(row));
        }))
        .toList();
  }

  @TestFactory
  List<DynamicTest> everyFamousEventIsFoundInItsExample() {
    return Table.rows("famous-events.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row.get(4), () -> {
          EventDate date = Texts.date(row.get(4), "armed");
          assertThat(date.isUndated()).isFalse();
          assertThat(List.of(row.get(1), row.get(2)))
              .contains(date.from() != null ? date.from().toString() : String.valueOf(date.to()));
        }))
        .toList();
  }

  @TestFactory
  List<DynamicTest> everyPrepositionPlacesItsExample() {
    return Table.rows("prepositions.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row.get(2), () -> {
          Analysis analysis = Texts.analyse(row.get(2));
          Sentence sentence = analysis.sentence(0);
          TimePhrase phrase = Phrases.of(sentence, analysis).get(0);
          assertThat(Placing.before(sentence, phrase.first()).placing().name())
              .isEqualToIgnoringCase(row.get(1));
        }))
        .toList();
  }

  @TestFactory
  List<DynamicTest> noNumberOfTheExamplesIsTakenForAYear() {
    return Table.rows("no-times.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row.get(2), () -> {
          Analysis analysis = Texts.analyse(row.get(2));
          assertThat(Phrases.of(analysis.sentence(0), analysis)).isEmpty();
        }))
        .toList();
  }

  @TestFactory
  List<DynamicTest> everyVerbOfSayingKeepsItsTimeFromWhatIsSaid() {
    return Table.rows("speech.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row.get(2), () -> {
          Analysis analysis = Texts.analyse(row.get(2));
          int last = analysis.sentence(0).size() - 2;
          assertThat(new EventDater(analysis).date(0, last).isUndated()).isTrue();
        }))
        .toList();
  }

  @TestFactory
  List<DynamicTest> everyHolderGivesItsExpressionToTheVerb() {
    return Table.rows("holders.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row.get(1), () -> {
          String verb = row.get(1).contains("fought") ? "fought" : "left";
          assertThat(Texts.date(row.get(1), verb).isUndated()).isFalse();
        }))
        .toList();
  }

  @TestFactory
  List<DynamicTest> everyVerbThatLooksAheadPutsAWeekdayInTheFuture() {
    return Table.rows("ahead.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row.get(1), () -> {
          String infinitive = row.get(1).replaceAll(".* to (\\w+) .*", "$1");
          assertThat(Texts.days(Texts.date(row.get(1), infinitive)))
              .isEqualTo("2018-01-29..2018-01-29");
        }))
        .toList();
  }

  @TestFactory
  List<DynamicTest> everyFlashbackLeavesTheDateInForce() {
    return Table.rows("flashbacks.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row.get(1), () -> {
          String verb = row.get(1).contains("ruled") ? "ruled" : "met";
          String text = "In 2003 the king attacked the town. " + row.get(1);
          assertThat(Texts.days(Texts.date(text, verb))).doesNotStartWith("2003");
        }))
        .toList();
  }

  @TestFactory
  List<DynamicTest> everyWordThatGoesOnKeepsTheDateInForceInANewParagraph() {
    return Table.rows("continuing.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row.get(1), () -> {
          String verb = row.get(1).contains("bombed") ? "bombed" : "met";
          String text = "In 2003 the king attacked the town.\n" + row.get(1);
          assertThat(Texts.days(Texts.date(text, verb))).startsWith("2003");
        }))
        .toList();
  }

  @TestFactory
  List<DynamicTest> everyActOnADatedThingIsDatedByIt() {
    return Table.rows("dated-things.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row.get(2), () -> {
          EventDate date = Texts.date(row.get(2), row.get(3));
          assertThat(date.from()).isNotNull();
          assertThat(date.to().equals(Texts.PUBLISHED)).isEqualTo(row.get(1).equals("after"));
        }))
        .toList();
  }

  private static boolean isNarrative(String sense) {
    return TimePhrase.Sense.valueOf(sense.toUpperCase(java.util.Locale.ROOT))
            .compareTo(TimePhrase.Sense.NEXT_AFTER)
        >= 0;
  }

  private static String days(List<String> row) {
    String to = row.size() > 4 ? row.get(4) : "";
    return row.get(3) + ".." + to;
  }

  private static Interval value(String example, Interval reference) {
    Analysis analysis = Texts.analyse("The king left the city " + example + ".");
    List<TimePhrase> found = Phrases.of(analysis.sentence(0), analysis);
    assertThat(found).hasSize(1);
    return Reckoning.of(found.get(0), new Setting(Texts.PUBLISHED, reference, false));
  }
}
