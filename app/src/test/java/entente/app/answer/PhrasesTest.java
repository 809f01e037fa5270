package entente.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.attribution.Modality;
import entente.event.EventType;
import entente.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor", "the Kingdom of Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor");

  private static Story.Telling telling(EventType type) {
    return Story.of("a.txt", "Arnor and Gondor did.").tells(type, "did").by("Arnor", ARNOR);
  }

  private static Statement only(Story story) {
    return story.reading().statements().get(0);
  }

  @ParameterizedTest
  @EnumSource
  void everyTypeHasItsWords(EventType type) {
    String alone = Phrases.headline(only(telling(type).end()));
    String toward = Phrases.headline(only(telling(type).to("Gondor", GONDOR).end()));
    assertThat(alone).startsWith("Arnor ").doesNotContain(type.name());
    assertThat(toward).startsWith("Arnor ").endsWith(" Gondor").doesNotContain(type.name());
  }

  @Test
  void saysWhatIsDoneTogether() {
    assertThat(Phrases.headline(
            only(telling(EventType.ASSAULT).to("Gondor", GONDOR).together().end())))
        .isEqualTo("Arnor and Gondor fought");
  }

  @Test
  void saysWhatHasNotHappened() {
    assertThat(Phrases.headline(only(
            telling(EventType.AID).to("Gondor", GONDOR).as(Modality.PLANNED).end())))
        .isEqualTo("Arnor to aid Gondor (planned)");
  }

  @Test
  void namesTheChainOutermostFirst() {
    Statement statement = only(telling(EventType.AID)
        .accordingTo("Erestor", null, "did")
        .accordingTo("the envoy", null, "did")
        .accordingTo(null, null, "did")
        .end());
    assertThat(Phrases.sources(statement.attribution()))
        .isEqualTo("Erestor ← the envoy ← allegedly");
  }

  @Test
  void aShellRunsNothingOfAName() {
    assertThat(Phrases.argument("Côte d'Ivoire")).isEqualTo("\"Côte d'Ivoire\"");
    assertThat(Phrases.argument("X$(reboot)'s")).isEqualTo("'X$(reboot)'\\''s'");
    assertThat(Phrases.argument("`a` \"b\"")).isEqualTo("'`a` \"b\"'");
  }
}
