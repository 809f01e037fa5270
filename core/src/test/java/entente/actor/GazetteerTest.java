package entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Gazetteer.Kind;
import entente.actor.Gazetteer.Match;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  private static Optional<Match> match(String words, int from) {
    return GAZETTEER.match(List.of(words.split(" ")), from);
  }

  private static String idAt(String words, int from) {
    return match(words, from)
        .map(match -> match.entry().id() + " " + match.length())
        .orElse("none");
  }

  @Test
  void takesTheLongestName() {
    assertThat(idAt("North Korea and Iran", 0)).isEqualTo("state:PRK 2");
    assertThat(idAt("North Korea and Iran", 3)).isEqualTo("state:IRN 1");
    assertThat(idAt("in Islamic State of Iraq and Syria", 1)).isEqualTo("group:islamic-state 6");
  }

  @Test
  void tellsCountriesFromOrdinaryWordsByCapitals() {
    assertThat(idAt("the US told us", 1)).isEqualTo("state:USA 1");
    assertThat(idAt("the US told us", 3)).isEqualTo("none");
    assertThat(idAt("a U.S. strike", 1)).isEqualTo("state:USA 1");
    assertThat(idAt("he is here", 1)).isEqualTo("none");
    assertThat(idAt("IS fighters", 0)).isEqualTo("group:islamic-state 1");
    assertThat(idAt("Is it", 0)).isEqualTo("none");
    assertThat(idAt("they polish it", 1)).isEqualTo("none");
  }

  @Test
  void takesAbbreviationsWrittenAsNames() {
    assertThat(idAt("Nato said", 0)).isEqualTo("organisation:nato 1");
    assertThat(idAt("Isis said", 0)).isEqualTo("group:islamic-state 1");
    assertThat(idAt("Us said", 0)).isEqualTo("none");
  }

  @Test
  void readsHyphensAsOneWordOrThree() {
    assertThat(idAt("the al-Qaeda men", 1)).isEqualTo("group:al-qaeda 1");
    assertThat(idAt("the al - Qaeda men", 1)).isEqualTo("group:al-qaeda 3");
    assertThat(idAt("Al Qaeda men", 0)).isEqualTo("group:al-qaeda 2");
    assertThat(idAt("U.S. - backed rebels", 0)).isEqualTo("state:USA 1");
    assertThat(idAt("Haji Qassem wrote", 0)).isEqualTo("person:qassem-soleimani 2");
  }

  @Test
  void ignoresAccentsAndApostrophes() {
    assertThat(idAt("Cote d’Ivoire", 0)).isEqualTo("state:CIV 2");
    assertThat(idAt("Côte d'Ivoire", 0)).isEqualTo("state:CIV 2");
    assertThat(idAt("Sana’a", 0)).isEqualTo("state:YEM 1");
  }

  @Test
  void saysHowTheNameIsMeant() {
    assertThat(match("Iranian", 0)).map(Match::kind).contains(Kind.DEMONYM_ADJECTIVE);
    assertThat(match("Iranians", 0)).map(Match::kind).contains(Kind.DEMONYM_PEOPLE);
    assertThat(match("Briton", 0)).map(Match::kind).contains(Kind.DEMONYM_PERSON);
    assertThat(match("Tehran", 0)).map(Match::kind).contains(Kind.CAPITAL);
    assertThat(match("Downing Street", 0)).map(Match::kind).contains(Kind.SEAT);
    assertThat(match("Crimea", 0)).map(Match::kind).contains(Kind.PLACE);
  }

  @Test
  void givesFormerStatesTheCountryOfTheirSuccessor() {
    assertThat(GAZETTEER.byId("state:SUN").orElseThrow().country()).isEqualTo("RUS");
  }

  @Test
  void findsPeopleByFamilyNameInAnySpelling() {
    assertThat(GAZETTEER.byFamilyName("Suleimani"))
        .extracting(Gazetteer.Entry::id)
        .contains("person:qassem-soleimani");
  }

  @Test
  void knowsWhoHeldARoleOnADay() {
    assertThat(GAZETTEER.holder("commander", "organisation:quds-force", LocalDate.of(2008, 4, 1)))
        .map(Gazetteer.Entry::name)
        .contains("Qassem Soleimani");
    assertThat(GAZETTEER.holder("commander", "organisation:quds-force", LocalDate.of(1980, 1, 1)))
        .isEmpty();
  }
}
