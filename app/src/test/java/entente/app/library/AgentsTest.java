package entente.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.event.EventType;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgentsTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor");
  private static final Actor LEAGUE =
      Story.actor("organisation:league", "League", Actor.Type.ORGANISATION, null, "IGO");
  private static final Actor GUARD =
      Story.actor("organisation:guard", "Guard", Actor.Type.ORGANISATION, "ARN", "MIL");
  private static final Actor RAIDERS =
      Story.actor("group:raiders", "Raiders", Actor.Type.GROUP, "GON", "REB");
  private static final Actor WOLVES =
      Story.actor("group:wolves", "Wolves", Actor.Type.GROUP, null, "REB");
  private static final Actor CAPTAIN = Story.person("person:captain-beregond", "Captain Beregond");

  @TempDir
  private Path folder;

  private Stream<String> agents(Actor of) {
    Story story = Story.of(
            "a.txt",
            "Captain Beregond led Guard of Arnor. Arnor backed Raiders. Raiders backed Wolves. Gondor joined League.")
        .tells(EventType.LEADS, "led")
        .by("Captain Beregond", CAPTAIN)
        .to("Guard", GUARD)
        .end()
        .tells(EventType.SPONSORS, "backed Raiders")
        .by("Arnor backed", ARNOR)
        .to("Raiders.", RAIDERS)
        .end()
        .tells(EventType.SPONSORS, "backed Wolves")
        .by("Raiders backed", RAIDERS)
        .to("Wolves", WOLVES)
        .end()
        .tells(EventType.MEMBER, "joined")
        .by("Gondor", GONDOR)
        .to("League", LEAGUE)
        .end();
    try (Library library = Library.openForWriting(folder)) {
      library.put(story.reading(), "print");
      Agents agents = new Agents(library);
      return List.copyOf(agents.of(library.identities().actor(of.id()))).stream()
          .map(agent -> agent.actor().name() + ", " + agent.path());
    }
  }

  @Test
  void partsOfAStateAndTheirLeadersActForIt() {
    assertThat(agents(ARNOR))
        .containsExactlyInAnyOrder(
            "Raiders, backed by Arnor",
            "Guard, part of Arnor",
            "Captain Beregond, leads Guard, part of Arnor");
  }

  @Test
  void statesActForNobody() {
    assertThat(agents(LEAGUE)).isEmpty();
  }

  @Test
  void rebelsDoNotActForTheirCountry() {
    assertThat(agents(GONDOR)).isEmpty();
  }

  @Test
  void oneSentenceMakesNoRebelsTheAgentsOfTheirOwnCountryNorAForeignerItsMember() {
    Actor hador =
        Story.actor("person:hador-lorindol", "Hador Lorindol", Actor.Type.PERSON, "ARN", "MIL");
    Story story = Story.of("a.txt", "Gondor found Raiders. Hador Lorindol joined Gondor.")
        .tells(EventType.SPONSORS, "found")
        .by("Gondor found", GONDOR)
        .to("Raiders", RAIDERS)
        .end()
        .tells(EventType.MEMBER, "joined")
        .by("Hador Lorindol", hador)
        .to("Gondor.", GONDOR)
        .end();
    try (Library library = Library.openForWriting(folder)) {
      library.put(story.reading(), "print");
      assertThat(new Agents(library).of(GONDOR)).isEmpty();
    }
  }
}
