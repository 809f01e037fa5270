package entente.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.article.Span;
import entente.event.EventType;
import entente.statement.Excerpt;
import entente.statement.Party;
import entente.statement.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CameoCodeTest {
  private static final List<List<String>> RULES = Lookup.rows("plover-to-cameo.tsv");

  /** What PLOVER's own table makes of a code; two types for a root whose codes are parted. */
  private static Map<String, Set<String>> typesOfCodes() {
    Map<String, Set<String>> types = new HashMap<>();
    Lookup.rows("cameo-to-plover.tsv")
        .forEach(cells ->
            types.computeIfAbsent(cells.get(0), code -> new HashSet<>()).add(cells.get(1)));
    return types;
  }

  private static Statement statement(String type, String mode, String contexts, String about) {
    Statement plain = Story.of("a.txt", "Arnor did it to Gondor.")
        .tells(EventType.valueOf(type), "did")
        .by("Arnor", Story.state("ARN", "Arnor"))
        .to("Gondor", Story.state("GON", "Gondor"))
        .end()
        .reading()
        .statements()
        .get(0);
    return new Statement(
        plain.id(),
        plain.documentId(),
        plain.kind(),
        type,
        mode.isEmpty() ? null : mode,
        contexts.isEmpty() ? List.of() : Arrays.asList(contexts.split("; ")),
        plain.score(),
        about.isEmpty() ? null : new Statement.About(about, new Excerpt("it", new Span(10, 12))),
        plain.sign(),
        plain.quad(),
        plain.actor(),
        plain.recipient(),
        plain.via(),
        plain.object(),
        plain.symmetric(),
        plain.date(),
        plain.place(),
        plain.quantities(),
        plain.modality(),
        plain.attribution(),
        plain.evidence(),
        plain.links(),
        plain.rule(),
        plain.confidence());
  }

  private static String code(String type, String mode, String contexts, String about) {
    return CameoCode.of(statement(type, mode, contexts, about)).orElseThrow().code();
  }

  @Test
  void everyRowGivesACodeThatCameoHas() {
    assertThat(RULES).allSatisfy(cells -> assertThat(CameoCode.all()).containsKey(cells.get(4)));
  }

  @Test
  void everyCodeBecomesTheSameTypeAgainByThePublishedTable() {
    Map<String, Set<String>> types = typesOfCodes();
    assertThat(RULES)
        .allSatisfy(cells -> assertThat(types.get(cells.get(4))).contains(cells.get(0)));
  }

  @Test
  void everyRowIsReached() {
    assertThat(RULES)
        .allSatisfy(
            cells -> assertThat(code(cells.get(0), cells.get(1), cells.get(2), cells.get(3)))
                .as(cells.get(5))
                .isEqualTo(cells.get(4)));
  }

  @Test
  void everyTypeOfEventHasACodeAndNoTie() {
    for (EventType type : EventType.values()) {
      assertThat(CameoCode.of(statement(type.name(), "", "", "")).isPresent())
          .as(type.name())
          .isEqualTo(!type.isTie());
    }
  }

  @Test
  void whatIsNotInTheTableGetsTheCodeAboveIt() {
    assertThat(code("COERCE", "misinformation", "technology", "")).isEqualTo("170");
    assertThat(code("REQUEST", "assist", "", "SANCTION")).isEqualTo("100");
    assertThat(code("MOBILIZE", "weapons", "military", "")).isEqualTo("150");
  }

  @Test
  void theModeGoesBeforeWhatItIsAboutAndThatBeforeContexts() {
    assertThat(code("ASSAULT", "torture", "military", "")).isEqualTo("1822");
    assertThat(code("REQUEST", "meet", "military", "RETREAT")).isEqualTo("106");
    assertThat(code("AGREE", "", "military; economic", "AID")).isEqualTo("0331");
  }

  @Test
  void knowsRootBaseAndQuad() {
    CameoCode code = CameoCode.all().get("0871");
    assertThat(code.base()).isEqualTo("087");
    assertThat(code.root()).isEqualTo("08");
    assertThat(code.quadClass()).isEqualTo(2);
    assertThat(code.goldstein()).isEqualByComparingTo("9");
    assertThat(CameoCode.all().get("08").base()).isEqualTo("08");
    assertThat(CameoCode.all().get("190").quadClass()).isEqualTo(4);
  }

  @Test
  void writesActorsInBlocksOfThreeLetters() {
    assertThat(actor("state:USA", Actor.Type.STATE, "USA", "GOV")).isEqualTo("USAGOV");
    assertThat(actor("organisation:quds-force", Actor.Type.ORGANISATION, "IRN", "MIL"))
        .isEqualTo("IRNMIL");
    assertThat(actor("organisation:united-nations", Actor.Type.ORGANISATION, null, "IGO"))
        .isEqualTo("IGOUNO");
    assertThat(actor("group:hezbollah", Actor.Type.GROUP, "LBN", "REB")).isEqualTo("LBNREBHEZ");
    assertThat(actor("state:ROU", Actor.Type.STATE, "ROU", null)).isEqualTo("ROM");
    assertThat(actor("group:reporters", Actor.Type.GROUP, "FRA", "JRN")).isEqualTo("FRAMED");
    assertThat(actor("group:party", Actor.Type.GROUP, "FRA", "PTY")).isEqualTo("FRA");
    assertThat(CameoActor.of(null).code()).isEmpty();
  }

  private static String actor(String id, Actor.Type type, String country, String sector) {
    Actor actor = Story.actor(id, "Somebody", type, country, sector);
    return CameoActor.of(new Party(actor, new Excerpt("S", new Span(0, 1)), null, "by name"))
        .code();
  }
}
