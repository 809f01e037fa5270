package entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FurnitureTest {
  static Stream<Cues.Cue> cues() {
    return Cues.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("cues")
  void everyCueFindsItsExample(Cues.Cue cue) {
    assertThat(cue.find(cue.example())).as(cue.toString()).isPresent();
  }

  @ParameterizedTest
  @MethodSource("cues")
  void noCueOfTheRoleFindsTheCounterExample(Cues.Cue cue) {
    assertThat(Cues.is(cue.role(), cue.counterExample())).as(cue.toString()).isFalse();
  }

  @Test
  void everyWordBesideADayHasAWorkingExample() {
    Data.rows("stamp-words.tsv", 2).forEach(row -> {
      assertThat(Dates.stamp(row.get(1))).as(row.toString()).isPresent();
      assertThat(row.get(1).toLowerCase(java.util.Locale.ROOT)).contains(row.get(0));
    });
  }

  @Test
  void everyPlaceForFactsHasAWorkingExample() {
    for (PageFacts.Source source : PageFacts.SOURCES) {
      assertThat(source.value(org.jsoup.Jsoup.parse(source.example())))
          .as(source.toString())
          .isPresent();
    }
  }
}
