package entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamesAndCodesTest {
  @Test
  void namesAreComparedWithoutAccentsTitlesAndSigns() {
    assertThat(Aliases.plain("The Gen. José  O'Higgins-Peña")).isEqualTo("jose ohiggins pena");
    assertThat(Aliases.plain(null)).isEmpty();
  }

  @Test
  void aliasStandsForItsCanonicalName() {
    Aliases aliases = new Aliases(Map.of("Ruritania", List.of("Strelsau", "the Ruritanians")));
    assertThat(aliases.same("Strelsau", "Ruritanians")).isTrue();
    assertThat(aliases.same("Strelsau", "Zenda")).isFalse();
    assertThat(aliases.same("", "")).isFalse();
  }

  @Test
  void oldCodesAreReadAsThoseOfToday() {
    assertThat(Codes.country("SUN")).isEqualTo("RUS");
    assertThat(Codes.country("fraGOV")).isEqualTo("FRA");
    assertThat(Codes.country("XKX")).isEqualTo("XKX");
    assertThat(Codes.country("IGO")).isNull();
    assertThat(Codes.country(null)).isNull();
  }

  @Test
  void sectorsAreReadInBlocks() {
    assertThat(Codes.sectors("GOVMILalb")).containsExactlyInAnyOrder("GOV", "MIL");
    assertThat(Codes.sectors("INS")).containsExactly("REB");
    assertThat(Codes.sectors(null)).isEmpty();
  }

  @Test
  void passagesAreFoundWhateverTheWhiteSpace() {
    PlainText text = new PlainText("One \ud83d\ude00\n\n two\u00a0three");
    assertThat(text.find("two  three")).isEqualTo(new Stretch(6, 15));
    assertThat(text.at(new Stretch(6, 15))).isEqualTo("two three");
    assertThat(text.find("four")).isEqualTo(Stretch.NOWHERE);
  }
}
