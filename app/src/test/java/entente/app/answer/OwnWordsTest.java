package entente.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.event.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnWordsTest {
  private static final Actor ROHAN = Story.state("ROH", "Rohan");
  private static final Actor ISENGARD = Story.state("ISE", "Isengard");

  private static Story.Telling telling(EventType type, String sentence, String trigger) {
    return Story.of("a.txt", sentence).tells(type, trigger).by("Rohan", ROHAN);
  }

  private static String words(Story.Telling telling) {
    return OwnWords.of(telling.end().reading().statements().get(0));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          Rohan tore down the dam above Isengard.                          | tore     | tore down the dam above Isengard
          Rohan tore down the dam, and the river came back.                | tore     | tore down the dam
          Rohan tore down the dam (the older one).                         | tore     | tore down the dam
          Rohan tore down the dam – nobody stopped it.                     | tore     | tore down the dam
          Rohan took 2,000 sheep from Isengard; nobody stopped it.         | took     | took 2,000 sheep from Isengard
          Rohan drove the raiders back to the gates of Isengard in a night. | drove    | drove the raiders back to the gates of Isengard…
          Rohan named Isengard "the tower of lies" again.                  | named    | named Isengard ‘the tower of lies’ again
          Rohan would call the lord of all Isengard "the worst of wizards". | call     | call the lord of all Isengard ‘the worst…’
          Rohan burnt the gates, the stores and the mill.                  | burnt    | burnt the gates
          """)
  void quotesFromWhatNamesTheActToWhereTheThoughtEnds(
      String sentence, String trigger, String words) {
    assertThat(words(telling(EventType.ASSAULT, sentence, trigger))).isEqualTo(words);
  }

  @Test
  void whatIsBlamedOrPromisedSaysMoreThanThatItWasSaid() {
    assertThat(
            words(telling(EventType.ACCUSE, "Rohan accused Isengard of stealing horses.", "accused")
                .to("Isengard", ISENGARD)
                .about(EventType.COERCE, "of stealing")))
        .isEqualTo("of stealing horses");
  }

  @Test
  void theDateStandsElsewhere() {
    assertThat(words(telling(
                EventType.CONSULT,
                "Rohan met the lord of Isengard at the ford on the second day.",
                "met")
            .on("the second day")))
        .isEqualTo("met the lord of Isengard at the ford");
  }

  @Test
  void oneWordOrTheHeadlineAgainAddsNothing() {
    assertThat(words(telling(EventType.CONSULT, "Rohan kept talking.", "talking")))
        .isNull();
    assertThat(words(
            telling(EventType.AID, "Rohan aided Isengard.", "aided").to("Isengard", ISENGARD)))
        .isNull();
  }

  @Test
  void anOfficeIsNoAct() {
    assertThat(words(telling(EventType.LEADS, "King Theoden of Rohan rode out.", "King Theoden")))
        .isNull();
  }

  @Test
  void longWordsWithoutGapsAreCutToo() {
    assertThat(words(telling(EventType.ASSAULT, "Rohan struck " + "o".repeat(90) + ".", "struck")))
        .isNull();
  }

  @Test
  void whatWouldTurnALineRoundIsLeftOut() {
    assertThat(words(telling(EventType.ASSAULT, "Rohan tore \u202edown\u202c the dam.", "tore")))
        .isEqualTo("tore down the dam");
  }
}
