package entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.event.EventType;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkCommandTest {
  private static final Actor ARNOR = Shell.ARNOR;
  private static final Actor GONDOR = Shell.GONDOR;
  private static final Actor ROHAN = Story.state("ROH", "Rohan");
  private static final Actor MORDOR = Story.state("MOR", "Mordor");
  private static final Actor HARAD = Story.state("HAR", "Harad");
  private static final Actor HALBARAD =
      Story.actor("person:halbarad", "Halbarad", Actor.Type.PERSON, "ARN", "MIL");
  private static final Actor CORSAIRS =
      Story.actor("group:corsairs", "Corsairs", Actor.Type.GROUP, null, "REB");

  @TempDir
  private Path folder;

  private Shell shell;

  private static Story says(
      String id, EventType type, Actor who, String does, Actor whom, String from, String to) {
    String text = who.name() + " " + does + " " + whom.name() + ".";
    return Story.of(id, text)
        .tells(type, does)
        .by(who.name(), who)
        .to(whom.name(), whom)
        .on(from, to)
        .end();
  }

  @BeforeEach
  void fillLibrary() {
    shell = new Shell(folder);
    shell.put(List.of(
        says("a", EventType.AID, GONDOR, "aided", ROHAN, "1998-03-01", "1998-03-31"),
        says("b", EventType.ASSAULT, MORDOR, "raided", GONDOR, "1998-03-05", "1998-03-05"),
        says("c", EventType.ASSAULT, ROHAN, "fought", MORDOR, "1998-03-15", "1998-03-15"),
        says("d", EventType.ASSAULT, HALBARAD, "ambushed", MORDOR, "1998-02-01", "1998-02-28"),
        says("e", EventType.ASSAULT, ARNOR, "attacked", GONDOR, "1998-01-01", "1998-04-30"),
        says("i", EventType.ASSAULT, ARNOR, "bombed", GONDOR, "1998-02-02", "1998-02-02"),
        says("k", EventType.ASSAULT, GONDOR, "shelled", ARNOR, "1998-05-02", "1998-05-02"),
        says("l", EventType.ASSAULT, GONDOR, "hit", ARNOR, "1998-06-02", "1998-06-02"),
        says("f", EventType.AID, ARNOR, "fed", GONDOR, "1990-06-01", "1990-06-30"),
        says("m", EventType.AID, ARNOR, "helped", GONDOR, "1990-03-01", "1990-03-31"),
        says("n", EventType.AID, GONDOR, "healed", ARNOR, "1990-04-01", "1990-04-30"),
        says("o", EventType.AID, GONDOR, "armed", ARNOR, "1990-08-01", "1990-08-31"),
        says("g", EventType.HOSTILE, HARAD, "hates", GONDOR, null, null),
        says("h", EventType.SPONSORS, MORDOR, "backs", CORSAIRS, "1997-01-01", "1999-12-31")));
  }

  private String run(String... arguments) {
    Shell.Answer answer = shell.wide(80).run(arguments);
    assertThat(answer.err()).isEmpty();
    assertThat(answer.code()).isZero();
    assertThat(answer.out().lines()).allMatch(line -> line.length() <= 80);
    return answer.out();
  }

  @Test
  void showsWhoIsWithAndAgainstWhomWithTheStatements() {
    String out = run("network", "--at", "1998-03");

    assertThat(out).startsWith("March 1998\n");
    assertThat(out.indexOf("Gondor and Rohan"))
        .isBetween(out.indexOf("With each other"), out.indexOf("Against each other"));
    assertThat(out).contains("March 1998: Gondor aided Rohan · id a-0");
    assertThat(out.indexOf("Gondor and Mordor")).isGreaterThan(out.indexOf("Against each other"));
  }

  @Test
  void namesCommonFoesWithEvidenceForAllSidesNearOrNot() {
    String out = run("network", "--at", "1998-03", "--around", "Rohan");

    assertThat(out)
        .contains("Mordor: foe of Arnor, Gondor and Rohan\n     Arnor: d-0\n     Gondor: b-0\n")
        .doesNotContain("−  Arnor and");
  }

  @Test
  void explainsTriadsInWords() {
    String out = run("network", "--at", "1998-03");

    assertThat(out)
        .contains(
            "Balanced triads\n  Gondor and Rohan are with each other, and both against Mordor.")
        .contains("Unbalanced triads\n  Arnor, Gondor and Mordor are all against each other.");
  }

  @Test
  void dividesIntoCampsAndSaysHowWellThatGoes() {
    String out = run("network", "--at", "1998-03", "--around", "Rohan");

    assertThat(out)
        .contains(
            "Camps\n  Gondor and Rohan\n  against Mordor\n     frustration index 0 of 3 ties\n");
  }

  @Test
  void saysWhoMayAsWellBeOnEitherSide() {
    String out = run("network", "--at", "1998-03");

    assertThat(out).contains("frustration index 1 of 6 ties");
    assertThat(out).contains("could be on either side: Arnor");
  }

  @Test
  void countsMembersUnderTheirStateUnlessAskedNotTo() {
    assertThat(run("network", "--at", "1998-03"))
        .contains("Arnor and Mordor")
        .contains("via Halbarad, member of Arnor")
        .contains("Arnor ← Halbarad, member of Arnor\n     takes part in d-0\n");
    assertThat(run("network", "--at", "1998-03", "--exact"))
        .contains("Halbarad and Mordor")
        .doesNotContain("  −  Arnor and Mordor");
    assertThat(run("network", "--at", "1998-03", "--around", "Halbarad"))
        .contains("Halbarad and Mordor");
  }

  @Test
  void saysWhomAnActorBacks() {
    assertThat(run("network", "--at", "1998-03"))
        .contains("Mordor ← Corsairs, backed by Mordor\n     said in h-0\n");
  }

  @Test
  void neverCountsWhatIsUndated() {
    String out = run("network", "--at", "1998-03");

    assertThat(out)
        .contains("Told of without a date, and not counted\n  Gondor and Harad: g-0\n")
        .doesNotContain("Harad and");
  }

  @Test
  void tellsWhoChangedSides() {
    String out = run("network", "--at", "1998-03", "--since", "1990-06");

    assertThat(out)
        .contains("Changed since June 1990\n"
            + "  Arnor and Gondor: with each other then, against each other now\n"
            + "     then: f-0, n-0 and 2 more\n     now: e-0, i-0 and 2 more\n");
  }

  @Test
  void saysInWordsThatADateLiesOutsideOfWhatIsTold() {
    assertThat(run("network", "--at", "1930"))
        .contains("Nothing near that time is told.")
        .contains("1 March 1990");
  }

  @Test
  void givesProgramsAllOfIt() {
    String out = shell.run("network", "--at", "1998-03", "--json").out();

    assertThat(out)
        .startsWith(
            "{\"at\":{\"from\":\"1998-03-01\",\"to\":\"1998-03-31\"},\"around\":null,\"actors\":[")
        .contains("\"kind\":\"common-foe\",\"balanced\":true")
        .contains("\"frustration\":{\"atLeast\":1,\"atMost\":1,\"ties\":6}")
        .contains(
            "\"undated\":[{\"a\":\"state:GON\",\"b\":\"state:HAR\",\"statements\":[\"g-0\"]}]");
  }

  @Test
  void refusesTimesInTheWrongOrder() {
    Shell.Answer answer = shell.run("network", "--at", "1990", "--since", "1998");

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err())
        .contains("--since 1998 does not come before --at 1990. Exchange the two.");
  }
}
