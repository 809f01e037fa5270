package entente.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import entente.event.Pattern.Kind;
import entente.event.Template.Expansion;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateTest {
  private static Template template(String text) {
    LexiconText source = new LexiconText();
    source.read("sets", "set boats: ferry, raft");
    return Template.of(text, source);
  }

  private static List<String> texts(String text) {
    return template(text).expansions().stream().map(Expansion::text).toList();
  }

  @Test
  void putsCountriesForTheNames() {
    assertThat(texts("Arnor met Gondor through Rohan."))
        .containsExactly("Russia met Poland through France.");
  }

  @Test
  void refusesABraceThatIsNotClosed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> template("Arnor {lent|gave boats to Gondor."))
        .withMessageStartingWith("a brace is opened without being closed");
  }

  @Test
  void spellsOutOneChoiceAtATime() {
    assertThat(texts("Arnor {lent|gave} {boats|carts|oars} to Gondor."))
        .containsExactly(
            "Russia lent boats to Poland.",
            "Russia gave boats to Poland.",
            "Russia lent carts to Poland.",
            "Russia lent oars to Poland.");
  }

  @Test
  void putsInTheMembersOfASetOnce() {
    assertThat(texts("Arnor sank the {raft|$boats}."))
        .containsExactly("Russia sank the raft.", "Russia sank the ferry.");
  }

  @Test
  void refusesASetThatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> template("Arnor sank the {$carts}."))
        .withMessage("no set is called carts");
  }

  @Test
  void carriesANounPhraseByASentence() {
    assertThat(texts("Arnor's {envy} of Gondor"))
        .containsExactly("Russia's envy of Poland continued.");
    assertThat(texts("Arnor's {wish} to {…leave}"))
        .containsExactly("They discussed Russia's wish to leave.");
    assertThat(template("Arnor's {envy} of Gondor").isNounPhrase()).isTrue();
    assertThat(template("Arnor {left}.").isNounPhrase()).isFalse();
  }

  @Test
  void marksThePlacesWhereTheyStand() {
    Expansion expansion =
        template("Arnor {urged} Gondor to {…leave} {*things}.").expansions().get(0);
    assertThat(expansion.marks())
        .extracting(Template.Mark::kind)
        .containsExactly(Kind.ACTOR, Kind.WORD, Kind.RECIPIENT, Kind.ACT, Kind.THING);
    assertThat(expansion.marks())
        .extracting(m -> expansion.text().substring(m.begin(), m.end()))
        .containsExactly("Russia", "urged", "Poland", "leave", "things");
  }

  @Test
  void showsTheRuleWithItsFirstChoices() {
    assertThat(template("Arnor {lent|gave} {$boats} to Gondor.").shown())
        .isEqualTo("Arnor lent ferry to Gondor");
    assertThat(template("Arnor {asked} Gondor to {...leave}.").shown())
        .isEqualTo("Arnor asked Gondor to …leave");
  }

  @Test
  void leavesNamesWithinWordsAlone() {
    assertThat(Template.spelled("Arnor's envoy left Gondor, not Gondorian Arnorbury."))
        .isEqualTo("Russia's envoy left Poland, not Gondorian Arnorbury.");
  }
}
