package entente.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActorDirectoryTest {
  private static final Actor USA = Story.state("USA", "United States", "U.S.", "USA", "America");
  private static final Actor ELDER =
      Story.person("person:george-h-w-bush", "George H. W. Bush", "Bush");
  private static final Actor YOUNGER =
      Story.person("person:george-w-bush", "George W. Bush", "Bush");
  private static final Actor SOLEIMANI =
      Story.person("person:qassem-soleimani", "Qassem Soleimani", "Haji Qassem");
  private static final Actor FORCE =
      Story.actor("organisation:quds-force", "Quds Force", Actor.Type.ORGANISATION, "IRN", "MIL");

  private static ActorDirectory.Answer find(String name) {
    return new ActorDirectory(List.of(USA, ELDER, YOUNGER, SOLEIMANI, FORCE)).find(name);
  }

  private static void assertFinds(String name, Actor actor) {
    assertThat(find(name)).isEqualTo(new ActorDirectory.One(actor));
  }

  @Test
  void findsByNameAliasOrId() {
    assertFinds("united states", USA);
    assertFinds("US", USA);
    assertFinds("u.s.", USA);
    assertFinds("haji qassem", SOLEIMANI);
    assertFinds("person:qassem-soleimani", SOLEIMANI);
  }

  @Test
  void findsAcrossSpellings() {
    assertFinds("Qasem Suleimani", SOLEIMANI);
    assertFinds("QASSEM  SOLEIMANI", SOLEIMANI);
  }

  @Test
  void findsBySurnameOrAWordOfTheName() {
    assertFinds("Soleimani", SOLEIMANI);
    assertFinds("quds", FORCE);
  }

  @Test
  void namesAllWhoMayBeMeant() {
    assertThat(find("Bush")).isEqualTo(new ActorDirectory.Several(List.of(ELDER, YOUNGER)));
  }

  @Test
  void namesWhatComesNear() {
    assertThat(find("Amerika")).isEqualTo(new ActorDirectory.None(List.of("America")));
    assertThat(find("Liechtenstein")).isEqualTo(new ActorDirectory.None(List.of()));
  }

  @Test
  void aNameOfSignsIsNobody() {
    assertThat(find("???")).isInstanceOf(ActorDirectory.None.class);
    assertThat(find("")).isInstanceOf(ActorDirectory.None.class);
  }
}
