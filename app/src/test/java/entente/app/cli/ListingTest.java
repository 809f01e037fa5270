package entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.attribution.Modality;
import entente.event.EventType;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingTest {
  private static final Actor ARNOR = Shell.ARNOR;
  private static final Actor GONDOR = Shell.GONDOR;
  private static final Actor HALBARAD = Story.person("person:halbarad-dunadan", "Halbarad Dunadan");
  private static final Actor RANGERS =
      Story.actor("group:rangers", "Rangers", Actor.Type.GROUP, "ARN", "MIL");

  @TempDir
  private Path folder;

  private Shell shell;

  @BeforeEach
  void fillLibrary() {
    shell = new Shell(folder);
    shell.put(List.of(
        Story.of(
                "old.txt",
                "Arnor raided Gondor after the flood. The envoy Halbarad Dunadan met Gondor.")
            .tells(EventType.ASSAULT, "raided")
            .by("Arnor", ARNOR)
            .to("Gondor", GONDOR)
            .on("1998-01-01", null)
            .accordingTo("Erestor", null, "flood")
            .accordingTo(null, null, "after")
            .end()
            .tells(EventType.CONSULT, "met")
            .by("Halbarad Dunadan", HALBARAD)
            .to("Gondor.", GONDOR)
            .on("1997-04-01", "1997-04-30")
            .end()
            .belongs("Halbarad", HALBARAD, "Arnor", ARNOR, false),
        Story.of("new.txt", "Gondor may spurn Arnor. Rangers wounded Gondor men.")
            .tells(EventType.REJECT, "spurn")
            .by("Gondor", GONDOR)
            .to("Arnor", ARNOR)
            .as(Modality.POSSIBLE)
            .sure(0.5)
            .end()
            .tells(EventType.ASSAULT, "wounded")
            .by("Rangers", RANGERS)
            .to("Gondor men", GONDOR)
            .on("2019-12-30", "2019-12-30")
            .end()
            .quotes("Rangers", RANGERS, "Gondor may spurn", "Arnor", ARNOR)));
  }

  @Test
  void tellsARelationInOrderOfTime() {
    Shell.Answer answer = shell.run("relation", "Arnor", "Gondor");
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out()).isEqualTo("""
            Arnor and Gondor
            4 statements in 2 documents: 1 +, 3 −, 0 0

            When                      Phase        Told*   Turning point
            Apr 1997 – after 1998     Mixed        2 / 1   Halbarad Dunadan talked with
                                                           Gondor · April 1997 ·
                                                           id old.txt-1
            2 Jan 1999 – 29 Dec 2019  Silence              nothing is told
            30 Dec 2019               Conflict     1 / 1   Rangers attacked Gondor ·
                                                           30 December 2019 · id new.txt-1
            * events / outlets that tell of them

            Apr 1997 – after 1998
            Mixed · 2 events, 1 source · attacks and talks
            Begins between 1 April 1997 and 30 April 1997, ends after 1 January 1998.
            Turn: Halbarad Dunadan talked with Gondor · April 1997 · id old.txt-1

            April 1997  +  Halbarad Dunadan talked with Gondor
                           “The envoy Halbarad Dunadan met Gondor.”
                           via Halbarad Dunadan, member of Arnor · The Courier, 5 January
                           2020, old.txt · id old.txt-1

            after 1998  −  Arnor attacked Gondor
                           “Arnor raided Gondor after the flood.”
                           Erestor ← allegedly · The Courier, 5 January 2020, old.txt ·
                           id old.txt-0

            30 Dec 2019
            Conflict · 1 event, 1 source · attacks
            Turn: Rangers attacked Gondor · 30 December 2019 · id new.txt-1

            30 December 2019  −  Rangers attacked Gondor
                                 “Rangers wounded Gondor men.”
                                 via Rangers, part of Arnor · The Courier, 5 January 2020,
                                 new.txt · id new.txt-1

            Undated, told beside these

              −  Gondor to rebuff Arnor (possibly)
                 “Gondor may spurn Arnor.”
                 The Courier, 5 January 2020, new.txt · id new.txt-0
            """);
  }

  @Test
  void exactlyTheTwoLeavesOutMembersAndAgents() {
    assertThat(shell.run("relation", "Gondor", "Arnor", "--exact").out())
        .contains("2 statements in 2 documents")
        .doesNotContain("via");
  }

  @Test
  void tellsATimelineWithinARange() {
    assertThat(
            shell.run("timeline", "Arnor", "--from", "1997-05", "--to", "2018").out())
        .contains("1 statement in 1 document")
        .contains("after 1998")
        .endsWith("\n1 undated statement left out.\n");
  }

  @Test
  void listsStatementsByWhatTheySay() {
    assertThat(ids("statements", "--type", "assault")).containsExactly("old.txt-0", "new.txt-1");
    assertThat(ids("statements", "--sign", "-", "--modality", "actual"))
        .containsExactly("old.txt-0", "new.txt-1");
    assertThat(ids("statements", "--sign", "+")).containsExactly("old.txt-1");
    assertThat(ids("statements", "--document", "new")).containsExactly("new.txt-0", "new.txt-1");
    assertThat(ids("statements", "--attributed-to", "erestor")).containsExactly("old.txt-0");
    assertThat(ids("statements", "--actor", "the kingdom of arnor")).containsExactly("old.txt-0");
    assertThat(ids("statements", "--recipient", "Arnor")).containsExactly("new.txt-0");
    assertThat(ids("statements", "--confidence", "0.8")).hasSize(3);
  }

  private List<String> ids(String... arguments) {
    Shell.Answer answer = shell.run(arguments);
    assertThat(answer.err()).isEmpty();
    return java.util.regex.Pattern.compile("id (\\S+)")
        .matcher(answer.out())
        .results()
        .map(r -> r.group(1))
        .toList();
  }

  @Test
  void searchShowsTheStatementsOfASentence() {
    assertThat(shell.run("search", "raiding").out()).isEqualTo("""
            1 sentence

            The Courier, 5 January 2020, old.txt
            Arnor raided Gondor after the flood.
              − Arnor attacked Gondor, after 1998 · id old.txt-0
            """);
    assertThat(shell.run("search", "\"").out()).startsWith("0 sentences");
  }

  @Test
  void listsWhoWasFound() {
    assertThat(shell.run("actors").out()).startsWith("4 actors\nGondor");
    assertThat(shell.run("actors", "Dunadan").out())
        .contains("id: person:halbarad-dunadan")
        .contains("envoy of Arnor (1 document)");
  }

  @Test
  void listsWhoSaidWhatOfWhom() {
    assertThat(shell.run("quotes").out())
        .contains("Rangers, word for word\n  “Gondor may spurn”\n  about Arnor");
    assertThat(shell.run("quotes", "Rangers", "--about", "Arnor").out()).startsWith("1 quote\n");
    assertThat(shell.run("quotes", "Gondor").out()).startsWith("0 quotes\n");
  }

  @Test
  void explainsAStatement() {
    assertThat(shell.run("explain", "old.txt-0").out())
        .contains("rule          ASSAULT: Arnor does it to Gondor")
        .contains("actor         “Arnor” is Arnor (state:ARN): by name; subject of the verb")
        .contains("date          after 1998: the text gives it")
        .contains("confidence    0.87")
        .contains("Parse\n  Arnor");
    assertThat(shell.run("explain", "nothing").code()).isEqualTo(ExitCodes.USAGE);
  }

  @Test
  void forgetsADocument() {
    assertThat(shell.run("forget", "old.txt").out()).isEqualTo("Forgot old.txt.\n");
    assertThat(shell.run("forget", "old.txt").err())
        .isEqualTo("There is no document \"old.txt\" in the library.\n");
    assertThat(shell.run("statements").out()).startsWith("2 statements");
  }

  @Test
  void suggestsTheNearestNames() {
    Shell.Answer answer = shell.run("relation", "Gondar", "Arnor");
    assertThat(answer.code()).isEqualTo(ExitCodes.USAGE);
    assertThat(answer.err())
        .isEqualTo("There is no actor \"Gondar\" in the library. Did you mean Gondor?"
            + " List all with: entente actors\n");
  }

  @Test
  void asksForTwoActors() {
    assertThat(shell.run("relation", "Arnor", "state:ARN").err()).contains("are both Arnor");
  }

  @Test
  void refusesBadDates() {
    Shell.Answer answer = shell.run("timeline", "Arnor", "--from", "2001-13");
    assertThat(answer.code()).isEqualTo(ExitCodes.USAGE);
    assertThat(answer.err()).startsWith("\"2001-13\" is no date.");
    assertThat(shell.run("timeline", "Arnor", "--from", "2002", "--to", "2001").code())
        .isEqualTo(ExitCodes.USAGE);
  }

  @Test
  void refusesUnknownOptionsAndCommands() {
    assertThat(shell.run("statements", "--tipe", "AID").code()).isEqualTo(ExitCodes.USAGE);
    assertThat(shell.run("statements", "--type", "FRIENDLY").code()).isEqualTo(ExitCodes.USAGE);
    assertThat(shell.plain("statement").code()).isEqualTo(ExitCodes.USAGE);
  }

  @Test
  void worksOnANarrowTerminal() {
    Shell.Answer answer = shell.wide(40).run("relation", "Arnor", "Gondor");
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("\n                     “Rangers wounded\n");
    assertThat(shell.plain("help", "read").code()).isZero();
  }

  @Test
  void refusesAListingOfNothing() {
    assertThat(shell.run("search", "flood", "--limit", "0").err())
        .isEqualTo("--limit 0 is too few. Write 1 or more.\n");
  }

  @Test
  void namesTheHelpOfTheWholeCommand() {
    assertThat(shell.plain("lexicon", "list", "NONSENSE").err())
        .endsWith("See: entente help lexicon\n");
  }

  @Test
  void forgetsNothingWhereNothingIsNamed() {
    Shell.Answer answer = shell.run("forget", " ");
    assertThat(answer.code()).isEqualTo(ExitCodes.USAGE);
    assertThat(answer.err()).startsWith("No document is named.");
    assertThat(shell.run("statements", "--document", "old.txt").code()).isZero();
  }

  @Test
  void suggestsNothingForAnEmptyName() {
    assertThat(shell.run("timeline", "").err()).doesNotContain("Did you mean");
  }

  @Test
  void everyCommandHasAnExampleInItsHelp() {
    for (String command : List.of(
        "read",
        "relation",
        "timeline",
        "statements",
        "search",
        "actors",
        "quotes",
        "explain",
        "chain",
        "reactions",
        "demands",
        "outlook",
        "agreements",
        "export",
        "lexicon",
        "forget")) {
      Shell.Answer answer = shell.plain("help", command);
      assertThat(answer.code()).isZero();
      assertThat(answer.out()).contains("Example:").contains("\n  entente " + command + " ");
    }
  }

  @Test
  void printsJsonForPrograms() {
    var mapper = new tools.jackson.databind.json.JsonMapper();
    var relation =
        mapper.readTree(shell.run("relation", "Arnor", "Gondor", "--json").out());
    assertThat(relation.at("/a/id").asString()).isEqualTo("state:ARN");
    assertThat(relation.at("/statements")).hasSize(4);
    assertThat(relation.at("/statements/0/paths/0").asString())
        .isEqualTo("via Halbarad Dunadan, member of Arnor");
    for (String command : List.of("statements", "actors", "quotes")) {
      assertThat(mapper.readTree(shell.run(command, "--json").out()).isArray()).isTrue();
    }
    assertThat(mapper.readTree(shell.run("timeline", "Arnor", "--json").out()).at("/statements"))
        .hasSize(4);
    assertThat(mapper.readTree(shell.run("search", "flood", "--json").out()).at("/0/statements"))
        .hasSize(1);
    assertThat(
            mapper.readTree(shell.run("explain", "old.txt-0", "--json").out()).at("/parse"))
        .hasSize(7);
  }
}
