package entente.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentitiesTest {
  private static final SeenActor SOLEIMANI = new SeenActor(
      Story.person("person:qassem-soleimani", "Qassem Soleimani", "Haji Qassem"), true);

  private static SeenActor unknown(String id, String name) {
    return new SeenActor(Story.person(id, name), false);
  }

  private static String id(String of, SeenActor... seen) {
    List<SeenActor> actors = new ArrayList<>(List.of(seen));
    String id = Identities.of(actors).id(of);
    Collections.reverse(actors);
    assertThat(Identities.of(actors).id(of)).as("in the opposite order").isEqualTo(id);
    return id;
  }

  @Test
  void spellingsOfAKnownNameAreThatPerson() {
    assertThat(id(
            "person:qasim-sulaimani",
            SOLEIMANI,
            unknown("person:qasim-sulaimani", "Qasim Sulaimani")))
        .isEqualTo("person:qassem-soleimani");
  }

  @Test
  void differentPeopleOfOneSurnameStayApart() {
    assertThat(id("p:2", unknown("p:1", "Peter Miller"), unknown("p:2", "Petra Miller")))
        .isEqualTo("p:2");
    assertThat(id("p:2", unknown("p:1", "John Hall"), unknown("p:2", "John Hill")))
        .isEqualTo("p:2");
  }

  @Test
  void accentsMakeNoOtherPerson() {
    assertThat(id("p:2", unknown("p:1", "José Núñez"), unknown("p:2", "Jose Nunez")))
        .isEqualTo("p:1");
  }

  @Test
  void aBareSurnameIsTheOnlyPersonWhoHasIt() {
    assertThat(
            id("person:a.txt#soleimani", SOLEIMANI, unknown("person:a.txt#soleimani", "Soleimani")))
        .isEqualTo("person:qassem-soleimani");
  }

  @Test
  void aSurnameOfSeveralStaysAlone() {
    assertThat(id(
            "p:3",
            unknown("p:1", "Ann Miller"),
            unknown("p:2", "Bob Miller"),
            unknown("p:3", "Miller")))
        .isEqualTo("p:3");
  }

  @Test
  void descriptionsAreNobodyInParticular() {
    assertThat(id("p:2", unknown("p:1", "the negotiator"), unknown("p:2", "the negotiator")))
        .isEqualTo("p:2");
  }

  @Test
  void peopleWhomTheGazetteerKnowsStayApart() {
    SeenActor father = new SeenActor(Story.person("person:george-h-w-bush", "George Bush"), true);
    SeenActor son = new SeenActor(Story.person("person:george-w-bush", "George Bush"), true);
    assertThat(id("person:george-w-bush", father, son)).isEqualTo("person:george-w-bush");
    assertThat(id("p:1", father, son, unknown("p:1", "George Bush"))).isEqualTo("p:1");
  }

  @Test
  void unitedActorsHaveAllNames() {
    Identities identities = Identities.of(List.of(unknown("p:1", "Qasim Sulaimani"), SOLEIMANI));
    Actor actor = identities.actor("p:1");
    assertThat(actor.name()).isEqualTo("Qassem Soleimani");
    assertThat(actor.names()).containsExactly("Qassem Soleimani", "Haji Qassem", "Qasim Sulaimani");
    assertThat(identities.united("p:1")).containsExactly("p:1", "person:qassem-soleimani");
  }
}
