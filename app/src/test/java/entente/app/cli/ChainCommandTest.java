package entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.event.EventType;
import entente.statement.Statement.Relation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainCommandTest {
  private static final Actor ARNOR = Shell.ARNOR;
  private static final Actor GONDOR = Shell.GONDOR;
  private static final Actor ROHAN = Story.state("ROH", "Rohan");
  private static final Actor HADOR = Story.actor(
      "person:hador-lorindol", "Hador Lorindol", Actor.Type.PERSON, "ARN", "MIL", "Hador");

  @TempDir
  private Path folder;

  private Shell shell;

  @BeforeEach
  void fillLibrary() {
    shell = new Shell(folder);
    shell.put(List.of(
        Story.of(
                "war.txt",
                "Arnor raided Gondor at dawn. Gondor burnt an Arnor ship. Rohan scolded Gondor."
                    + " Arnor closed a Gondor port.")
            .tells(EventType.ASSAULT, "raided")
            .by("Arnor", ARNOR)
            .to("Gondor", GONDOR)
            .on("2020-01-02", "2020-01-02")
            .end()
            .tells(EventType.ASSAULT, "burnt")
            .by("Gondor burnt", GONDOR)
            .to("Arnor ship", ARNOR)
            .joined(Relation.RESPONSE, "war.txt-0")
            .end()
            .tells(EventType.ACCUSE, "scolded")
            .by("Rohan", ROHAN)
            .to("Gondor.", GONDOR)
            .joined(Relation.AFTER, "war.txt-1")
            .end()
            .tells(EventType.COERCE, "closed")
            .by("Arnor closed", ARNOR)
            .to("Gondor port", GONDOR)
            .on("2021-06-10", "2021-06-10")
            .end(),
        Story.of(
                "general.txt",
                "Gondor killed Hador Lorindol on the road. Rohan welcomed it."
                    + " Gondor seized Arnor grain.")
            .tells(EventType.ASSAULT, "killed")
            .by("Gondor", GONDOR)
            .to("Hador Lorindol", HADOR)
            .on("2021-06-20", "2021-06-20")
            .end()
            .tells(EventType.COERCE, "seized")
            .by("Gondor seized", GONDOR)
            .to("Arnor grain", ARNOR)
            .on("2021-09-20", "2021-09-20")
            .end(),
        Story.of(
                "rockets.txt",
                "Arnor fired rockets at Rohan, its answer to the killing of Hador."
                    + " It blamed Gondor.")
            .tells(EventType.ASSAULT, "fired")
            .by("Arnor", ARNOR)
            .to("Rohan", ROHAN)
            .on("2021-06-25", "2021-06-25")
            .end()
            .tells(EventType.ACCUSE, "blamed")
            .by("It", ARNOR)
            .to("Gondor", GONDOR)
            .end()));
  }

  private static List<String> lines(String out, String start) {
    return out.lines().map(String::strip).filter(l -> l.startsWith(start)).toList();
  }

  @Test
  void followsWhatTheTextsSayBeforeWhatIsInferred() {
    Shell.Answer answer = shell.wide(200).run("chain", "Arnor", "Gondor");
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out()).startsWith("Arnor and Gondor\n2 chains\n");
    assertThat(lines(answer.out(), "answers"))
        .containsExactly(
            "answers 1: the text says so, id war.txt-1",
            "answers 1, graver: inferred, 10 days later the other way; no text says so",
            "answers 2: “answer to the killing of Hador”, id rockets.txt-0");
    assertThat(lines(answer.out(), "after"))
        .containsExactly("after 2: the text says so, id war.txt-2");
  }

  @Test
  void infersNothingWhereThatIsNotWanted() {
    Shell.Answer answer = shell.run("chain", "Arnor", "Gondor", "--days", "0");
    assertThat(answer.out()).doesNotContain("inferred");
    assertThat(shell.run("chain", "Arnor", "Gondor", "--days", "-1").err())
        .isEqualTo("--days -1 is too few. Write 0 or more.\n");
  }

  @Test
  void tellsWhatAnEventAnsweredAndWhatAnsweredIt() {
    Shell.Answer answer = shell.wide(200).run("chain", "--from", "killing of Hador");
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out())
        .startsWith("Gondor attacked Hador Lorindol\n1 chain\n\n3 steps, 10 June 2021 to");
    assertThat(shell.run("chain", "--from", "war.txt-0").out()).contains("\n3 steps, ");
  }

  @Test
  void saysInWordsThatNothingWasAnswered() {
    assertThat(shell.run("chain", "--from", "seized").out())
        .isEqualTo("Gondor coerced Arnor\nNo text says what it answered or what answered it.\n");
    assertThat(shell.run("chain", "Rohan", "Hador").out())
        .contains("Nothing that the texts tell of the two answers anything.");
  }

  @Test
  void asksWhichEventIsMeant() {
    Shell.Answer answer = shell.run("chain", "--from", "Arnor attack");
    assertThat(answer.code()).isEqualTo(ExitCodes.USAGE);
    assertThat(answer.err()).startsWith("\"Arnor attack\" may be: ").contains("(war.txt-0)");
    assertThat(shell.run("chain", "--from", "Arnor").err())
        .startsWith("\"Arnor\" names somebody, but not what happened.");
    assertThat(shell.run("chain", "--from", "flood of Bree").err())
        .startsWith("There is no event \"flood of Bree\" in the library.");
    assertThat(shell.run("chain").err()).isEqualTo("Name two actors, or one event with --from.\n");
    assertThat(shell.run("chain", "Arnor", "Gondar").err()).contains("Did you mean Gondor?");
  }

  @Test
  void printsJsonForPrograms() {
    var mapper = new tools.jackson.databind.json.JsonMapper();
    var tree = mapper.readTree(shell.run("chain", "Arnor", "Gondor", "--json").out());
    assertThat(tree.at("/chains")).hasSize(2);
    assertThat(tree.at("/chains/0/steps/1/answers/0/basis").asString()).isEqualTo("stated");
    assertThat(tree.at("/chains/0/steps/1/answers/0/statement").asString()).isEqualTo("war.txt-1");
    assertThat(tree.at("/chains/1/steps/1/answers/0/days").asInt()).isEqualTo(10);
    assertThat(tree.at("/chains/1/steps/2/statements/0/id").asString()).isEqualTo("rockets.txt-0");
  }
}
