package entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.event.EventType;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user decides holds everywhere, survives another reading, and can be taken back. */
class DecisionsTest {
  private static final Actor ARNOR = Shell.ARNOR;
  private static final Actor GONDOR = Shell.GONDOR;
  private static final Actor STRIDER = Story.person("person:strider", "Strider");
  private static final Actor ARAGORN =
      Story.person("person:aragorn-telcontar", "Aragorn Telcontar");

  @TempDir
  private Path folder;

  private Shell shell;

  @BeforeEach
  void fillLibrary() {
    shell = new Shell(folder);
    shell.put(List.of(first(STRIDER), second()));
  }

  private static Story first(Actor strider) {
    return first(strider, EventType.ASSAULT, "");
  }

  private static Story first(Actor strider, EventType type, String before) {
    return Story.of("first.txt", before + "Strider raided Gondor. Arnor aided Gondor.")
        .tells(type, "raided")
        .by("Strider", strider)
        .to("Gondor", GONDOR)
        .end()
        .tells(EventType.AID, "aided")
        .by("Arnor", ARNOR)
        .to("Gondor.", GONDOR)
        .end();
  }

  private static Story second() {
    return Story.of("second.txt", "Aragorn Telcontar met Gondor.")
        .tells(EventType.CONSULT, "met")
        .by("Aragorn Telcontar", ARAGORN)
        .to("Gondor", GONDOR)
        .end();
  }

  private String done(String... arguments) {
    Shell.Answer answer = shell.run(arguments);
    assertThat(answer.err()).isEmpty();
    assertThat(answer.code()).isZero();
    return answer.out();
  }

  private String refused(String... arguments) {
    Shell.Answer answer = shell.run(arguments);
    assertThat(answer.code()).isEqualTo(ExitCodes.USAGE);
    return answer.err();
  }

  private List<String> ids(String... arguments) {
    return Pattern.compile("id (\\S+)")
        .matcher(done(arguments))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  // Merge

  @Test
  void mergedActorsAreOneEverywhere() {
    assertThat(done("actors", "merge", "Aragorn Telcontar", "Strider"))
        .startsWith("Decision 1: Aragorn Telcontar and Strider are one.");
    assertThat(ids("timeline", "Strider")).containsExactlyInAnyOrder("first.txt-0", "second.txt-0");
    assertThat(done("relation", "Strider", "Gondor"))
        .startsWith("Aragorn Telcontar and Gondor\n2 statements");
    assertThat(done("actors", "Strider"))
        .contains("names: Aragorn Telcontar, Strider")
        .contains("2 statements, 2 mentions in 2 documents");
    assertThat(done("export", "--what", "actors")).doesNotContain("\"id\":\"person:strider\"");
    assertThat(done("undo")).startsWith("Undone: decision 1");
    assertThat(ids("timeline", "Strider")).containsExactly("first.txt-0");
  }

  @Test
  void aMergeSurvivesAnotherEngine() {
    done("actors", "merge", "Aragorn Telcontar", "Strider");
    shell.putAgain(first(Story.person("person:the-ranger", "Strider")));
    assertThat(ids("timeline", "Strider")).containsExactlyInAnyOrder("first.txt-0", "second.txt-0");
    assertThat(done("decisions")).contains("applied");
  }

  @Test
  void aMergeOfADescriptionIsKnownAgainByItsPlace() {
    shell.putAgain(first(Story.person("person:first.txt#ranger", "the ranger")));
    done("actors", "merge", "Aragorn Telcontar", "person:first.txt#ranger");
    shell.putAgain(first(
        Story.person("person:first.txt#man", "man in green"), EventType.ASSAULT, "Hear this. "));
    assertThat(ids("timeline", "Aragorn Telcontar"))
        .containsExactlyInAnyOrder("first.txt-0", "second.txt-0");
  }

  @Test
  void askIfAStateIsAPerson() {
    assertThat(refused("actors", "merge", "Arnor", "Strider"))
        .isEqualTo(
            "Arnor is a state and Strider is a person; if they are one all the same, add --force.\n");
    assertThat(done("actors", "merge", "Arnor", "Strider", "--force")).startsWith("Decision 1");
  }

  @Test
  void aMergeOfWhatIsNotThereIsKeptAndReported() {
    done("actors", "merge", "Aragorn Telcontar", "Strider");
    done("forget", "first.txt");
    assertThat(done("decisions")).contains("whom it is about is not in the library now; kept");
    shell.put(List.of(first(STRIDER)));
    assertThat(ids("timeline", "Strider")).hasSize(2);
  }

  @Test
  void unknownNamesGetSuggestions() {
    assertThat(refused("actors", "merge", "Strider", "Bragorn Telcontar"))
        .contains("Did you mean Aragorn Telcontar?");
  }

  // Split

  @Test
  void twoPeopleOfOneNameAreParted() {
    shell.putAgain(second2("person:strider", "Strider"));
    assertThat(ids("timeline", "Strider")).hasSize(2);
    assertThat(done("actors", "split", "Strider", "--document", "second.txt"))
        .startsWith("Decision 1: Strider in second.txt is another than elsewhere.");
    assertThat(refused("timeline", "Strider")).contains("person:strider@second.txt");
    assertThat(ids("timeline", "person:strider")).containsExactly("first.txt-0");
    assertThat(ids("timeline", "person:strider@second.txt")).containsExactly("second.txt-0");
    assertThat(ids("relation", "person:strider@second.txt", "Gondor"))
        .containsExactly("second.txt-0");
    assertThat(ids("statements", "--actor", "person:strider")).containsExactly("first.txt-0");
    done("undo");
    assertThat(ids("timeline", "Strider")).hasSize(2);
  }

  private static Story second2(String id, String name) {
    return Story.of("second.txt", name + " met Gondor.")
        .tells(EventType.CONSULT, "met")
        .by(name, Story.person(id, name))
        .to("Gondor", GONDOR)
        .end();
  }

  @Test
  void aSplitSurvivesAnotherEngine() {
    shell.putAgain(second2("person:strider", "Strider"));
    done("actors", "split", "Strider", "--document", "second.txt");
    shell.putAgain(second2("person:strider", "Strider"));
    assertThat(ids("timeline", "person:strider@second.txt")).containsExactly("second.txt-0");
  }

  @Test
  void anActorReadUnderAnotherIdIsParted() {
    shell.putAgain(second2("person:stryder", "Strider"));
    done("actors", "merge", "person:strider", "person:stryder");
    assertThat(refused("actors", "split", "Strider", "--read-as", "person:stryder"))
        .isEqualTo("Decision 1 says the opposite. Undo that first: entente undo 1\n");
  }

  @Test
  void whatWasPartedIsNotMerged() {
    shell.putAgain(second2("person:strider", "Strider"));
    done("actors", "split", "Strider", "--document", "second.txt");
    assertThat(refused("actors", "merge", "person:strider", "person:strider@second.txt"))
        .isEqualTo("Decision 1 says the opposite. Undo that first: entente undo 1\n");
  }

  @Test
  void aSplitThatOthersRestOnIsNotUndone() {
    shell.putAgain(second2("person:strider", "Strider"));
    done("actors", "split", "Strider", "--document", "second.txt");
    done("actors", "rename", "person:strider@second.txt", "Longshanks");
    assertThat(refused("undo", "1"))
        .isEqualTo("Decision 2 rests on it. Undo that first: entente undo 2\n");
    done("undo", "2");
    done("undo", "1");
    assertThat(ids("timeline", "Strider")).hasSize(2);
  }

  @Test
  void aSplitNeedsTwo() {
    assertThat(refused("actors", "split", "Strider")).startsWith("Say which part");
    assertThat(refused("actors", "split", "Strider", "--document", "first.txt"))
        .startsWith("Nothing would be left of Strider");
    assertThat(refused("actors", "split", "Strider", "--document", "second.txt"))
        .startsWith("Strider is in none of these. It is read in first.txt");
  }

  // Rename and hide

  @Test
  void aRenamedActorKeepsItsNames() {
    done("actors", "rename", "Strider", "The Dunadan");
    assertThat(done("timeline", "Strider"))
        .startsWith("The Dunadan")
        .contains("The Dunadan attacked Gondor");
    assertThat(refused("actors", "rename", "Aragorn Telcontar", "the dunadan"))
        .contains("entente actors merge person:strider person:aragorn-telcontar");
  }

  @Test
  void whatIsHiddenIsGoneWithItsStatements() {
    done("actors", "hide", "Strider", "--because", "a nickname of a horse");
    assertThat(ids("statements")).containsExactly("first.txt-1", "second.txt-0");
    assertThat(done("actors")).doesNotContain("Strider");
    assertThat(refused("timeline", "Strider"))
        .isEqualTo("Decision 1 hides \"Strider\". To show it again: entente undo 1\n");
    shell.put(List.of(second2("person:strider", "Strider")));
    assertThat(ids("statements")).as("read later").containsExactly("first.txt-1");
    assertThat(ids("statements", "--rejected")).containsExactly("first.txt-0", "second.txt-0");
    done("undo");
    assertThat(ids("statements")).hasSize(3);
  }

  // Reject and correct

  @Test
  void aRejectedStatementIsShownNowhereElse() {
    done("statements", "reject", "first.txt-0", "--because", "a figure of speech");
    assertThat(ids("statements")).containsExactly("first.txt-1", "second.txt-0");
    assertThat(ids("timeline", "Strider")).isEmpty();
    assertThat(done("export")).doesNotContain("first.txt-0");
    assertThat(done("search", "raided")).doesNotContain("first.txt-0");
    assertThat(done("statements", "--rejected"))
        .startsWith("1 rejected statement\n")
        .contains("rejected by decision 1");
    assertThat(done("decisions")).contains("because a figure of speech").contains("4 March 2026");
    assertThat(refused("statements", "reject", "first.txt-0"))
        .endsWith("Undo that first: entente undo 1\n");
    done("undo", "1");
    assertThat(ids("statements")).containsExactly("first.txt-0", "first.txt-1", "second.txt-0");
  }

  @Test
  void aRejectionSurvivesAnotherEngineAndAnotherText() {
    done("statements", "reject", "first.txt-0");
    shell.putAgain(first(
        Story.person("person:the-ranger", "the ranger"),
        EventType.ASSAULT,
        "Hear what happened. "));
    assertThat(ids("statements", "--type", "ASSAULT")).isEmpty();
    shell.putAgain(Story.of("first.txt", "Nothing is told any more."));
    assertThat(done("decisions")).contains("its sentence is not in the library now; kept");
    shell.putAgain(first(STRIDER));
    assertThat(ids("statements", "--type", "ASSAULT")).isEmpty();
    assertThat(done("decisions")).contains("applied");
  }

  @Test
  void aRejectionFollowsAnArticleToItsNewPlace() {
    done("statements", "reject", "second.txt-0");
    done("forget", "second.txt");
    shell.put(List.of(Story.of("moved/second.txt", "Aragorn Telcontar met Gondor.")
        .tells(EventType.CONSULT, "met")
        .by("Aragorn Telcontar", ARAGORN)
        .to("Gondor", GONDOR)
        .end()));
    assertThat(ids("statements", "--type", "CONSULT")).isEmpty();
  }

  @Test
  void anotherStatementOfTheSentenceStays() {
    done("statements", "reject", "first.txt-0");
    shell.putAgain(first(STRIDER, EventType.SANCTION, ""));
    assertThat(ids("statements", "--type", "SANCTION")).hasSize(1);
  }

  @Test
  void aCorrectedStatementIsCorrectedEverywhere() {
    done(
        "statements",
        "correct",
        "first.txt-0",
        "--actor",
        "Arnor",
        "--type",
        "threaten",
        "--date",
        "2003-03",
        "--modality",
        "denied");
    assertThat(ids("relation", "Arnor", "Gondor")).contains("first.txt-0");
    assertThat(ids("timeline", "Strider")).isEmpty();
    assertThat(ids("statements", "--type", "THREATEN", "--modality", "denied"))
        .containsExactly("first.txt-0");
    assertThat(done("statements", "--type", "THREATEN"))
        .contains("March 2003")
        .contains("“Strider raided Gondor.”")
        .contains("corrected by you: type, actor, date, modality");
    assertThat(done("export"))
        .contains("\"corrected\":[\"type\",\"actor\",\"date\",\"modality\"]")
        .contains("\"corrected\":[]");
    assertThat(done("explain", "first.txt-0")).contains("corrected by you");
    done("undo");
    assertThat(ids("timeline", "Strider")).containsExactly("first.txt-0");
    assertThat(done("export")).doesNotContain("\"corrected\":[\"");
  }

  @Test
  void aCorrectionSurvivesAnotherEngine() {
    done("statements", "correct", "first.txt-0", "--actor", "Aragorn Telcontar");
    shell.putAgain(
        first(Story.person("person:the-ranger", "the ranger"), EventType.ASSAULT, "Lo. "));
    assertThat(ids("timeline", "Aragorn Telcontar")).contains("first.txt-0");
    assertThat(done("actors", "Aragorn Telcontar")).contains("2 statements");
  }

  @Test
  void correctionsAddUp() {
    done("statements", "correct", "first.txt-0", "--sign", "+");
    done("statements", "correct", "first.txt-0", "--recipient", "none");
    assertThat(ids("statements", "--sign", "+")).contains("first.txt-0");
    assertThat(ids("relation", "Strider", "Gondor")).isEmpty();
    assertThat(refused("statements", "correct", "first.txt-0", "--sign", "0"))
        .isEqualTo("Decision 1 corrects its sign. Undo that first: entente undo 1\n");
    assertThat(refused("statements", "reject", "first.txt-0")).contains("entente undo 1");
    done("undo", "1");
    assertThat(ids("statements", "--sign", "-")).contains("first.txt-0");
    assertThat(ids("relation", "Strider", "Gondor")).isEmpty();
  }

  @Test
  void refusesCorrectionsThatMakeNoSense() {
    assertThat(refused("statements", "correct", "first.txt-0")).startsWith("Say what to correct");
    assertThat(refused("statements", "correct", "first.txt-0", "--actor", "Gondor"))
        .isEqualTo(
            "Actor and recipient would both be Gondor. Name two, or none for one of them.\n");
    assertThat(refused(
            "statements", "correct", "first.txt-0", "--actor", "none", "--recipient", "none"))
        .contains("entente statements reject first.txt-0");
    assertThat(refused("statements", "correct", "nothing", "--sign", "+"))
        .startsWith("There is no statement \"nothing\"");
    assertThat(refused("statements", "correct", "first.txt-0", "--date", "2003-13"))
        .contains("is no date");
  }

  // The log

  @Test
  void whatIsUndoneIsNotUndoneTwice() {
    assertThat(refused("undo")).isEqualTo("There is no decision to undo.\n");
    done("statements", "reject", "first.txt-0");
    done("undo");
    assertThat(refused("undo", "1")).startsWith("Decision 1 was undone already.");
    assertThat(refused("undo", "9"))
        .isEqualTo("There is no decision 9. List them with: entente decisions\n");
    assertThat(done("decisions")).contains("undone by entry 2");
    assertThat(done("decisions", "--json")).contains("\"state\":\"undone\"");
  }

  @Test
  void optionsBeforeThePartOfACommandHoldForIt() {
    Shell.Answer answer = shell.plain(
        "actors",
        "--library",
        folder.toString(),
        "--quiet",
        "merge",
        "Aragorn Telcontar",
        "Strider");
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).isEmpty();
    assertThat(done("decisions")).contains("are one");
  }

  @Test
  void noLibraryIsMadeForADecision() {
    Path nowhere = folder.resolve("nowhere");
    assertThat(shell.plain("undo", "--library", nowhere.toString()).code())
        .isEqualTo(ExitCodes.LIBRARY);
    assertThat(nowhere).doesNotExist();
  }
}
