package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import entente.actor.Actor;
import entente.app.Story;
import entente.event.EventType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The signed network: its slider of time, ties and triads down to the sentence, keys, filters, and what is saved. */
class NetworkTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor");
  private static final Actor ROHAN = Story.state("ROH", "Rohan");
  private static final Actor MORDOR = Story.state("MOR", "Mordor");
  private static final Actor CORSAIRS =
      Story.actor("group:corsairs", "Corsairs", Actor.Type.GROUP, null, "REB");

  @TempDir
  private Path folder;

  private Visitor visitor;

  @BeforeEach
  void serve() {
    visitor = Visitor.of(
        folder,
        List.of(
            says("a", EventType.AID, GONDOR, "aided", ROHAN, "1998-03-01", "1998-03-31"),
            says("b", EventType.ASSAULT, MORDOR, "raided", GONDOR, "1998-03-05", "1998-03-05"),
            says("c", EventType.ASSAULT, ROHAN, "fought", MORDOR, "1998-03-15", "1998-03-15"),
            says("d", EventType.AID, ARNOR, "fed", GONDOR, "1990-06-01", "1990-06-30"),
            says("e", EventType.AID, GONDOR, "healed", ARNOR, "1990-08-01", "1990-08-31"),
            says("f", EventType.ASSAULT, ARNOR, "attacked", GONDOR, "1998-02-02", "1998-02-02"),
            says("g", EventType.ASSAULT, GONDOR, "shelled", ARNOR, "1998-05-02", "1998-05-02"),
            says("h", EventType.SPONSORS, MORDOR, "backs", CORSAIRS, "1997-01-01", "1999-12-31")));
  }

  @AfterEach
  void stop() {
    assertThat(visitor.faults()).isEmpty();
    visitor.close();
  }

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

  private static Locator actor(Page page, Actor actor) {
    return page.locator("#net [data-id='" + actor.id() + "']");
  }

  private static Locator tie(Page page, Actor one, Actor other) {
    return page.locator("#net [data-pair*='" + one.id() + "'][data-pair*='" + other.id() + "']");
  }

  private static Object place(Page page, Actor actor) {
    return actor(page, actor).locator(".body").evaluate("e => [e.getBBox().x, e.getBBox().y]");
  }

  @Test
  void theSentenceIsTwoClicksFromATie() {
    Page page = visitor.open("/network?at=1998-03");
    tie(page, MORDOR, GONDOR).dispatchEvent("click");
    assertThat(page.locator("#side")).containsText("It rests on one event");
    page.click("#side .grounds button");
    assertThat(page.locator("#side .event")).containsText("raided");
    assertThat(page.url()).contains("event=e");
  }

  @Test
  void nobodyMovesWhenTheTimeDoes() {
    Page page = visitor.open("/network?at=1990-06&with=gone");
    Object gondor = place(page, GONDOR);
    Object rohan = place(page, ROHAN);
    assertThat(actor(page, ROHAN)).containsText("from Mar 1998");
    page.focus("[role=slider]");
    for (int year = 0; year < 8; year++) {
      page.keyboard().press("Shift+ArrowRight");
    }
    assertThat(page.locator("h1")).hasText("Who stood with whom, June 1998");
    assertThat(page.url()).contains("at=1998-06");
    assertThat(actor(page, ROHAN)).not().containsText("from");
    assertThat(place(page, GONDOR)).isEqualTo(gondor);
    assertThat(place(page, ROHAN)).isEqualTo(rohan);
  }

  /** An outline is filled with nothing: its inside is touched all the same. */
  @Test
  void anOutlineWithoutANameSaysItWhenItIsTouched() {
    Page page = visitor.open("/network?at=1990-06", 390, ColorScheme.LIGHT);
    Locator ghost = page.locator("#net .node.ghost").first();
    String id = ghost.getAttribute("data-id");
    String name = ghost.getAttribute("aria-label").split(",")[0];
    ghost.locator(".body").click();
    assertThat(page.locator("#net [data-id='" + id + "'].chosen .name")).containsText(name);
  }

  @Test
  void theNextChangeIsToldAndOneStepAway() {
    Page page = visitor.open("/network?at=1990-06");
    assertThat(page.locator(".next")).containsText("Next change: 1997");
    page.click("button[aria-label='Next change']");
    assertThat(page.locator("h1")).not().hasText("Who stood with whom, June 1990");
  }

  @Test
  void theAreaOfACampCoversNobodyElse() {
    Page page = visitor.open("/network?at=1998-03");
    assertThat(page.locator("#net .camp").first()).isAttached();
    Object covered = page.evaluate(
        "() => { const box = document.querySelector(\"#net [data-id='state:MOR'] .body\").getBBox();"
            + " const place = new DOMPoint(box.x + box.width / 2, box.y + box.height / 2);"
            + " return [...document.querySelectorAll('#net .camp:not(.rim)')]"
            + ".filter(camp => !camp.textContent.includes('Mordor') && camp.isPointInFill(place)).length; }");
    assertThat(covered).isEqualTo(0);
  }

  @Test
  void aTriadIsExplainedWithASentenceForEachSide() {
    Page page = visitor.open("/network?at=1998-03");
    page.click("#side .turns button:has-text('both against Mordor')");
    Locator side = page.locator("#side");
    assertThat(side.locator("h2")).hasText("Why are Gondor and Rohan on one side here?");
    assertThat(side).containsText("Both opposed Mordor.");
    assertThat(side.locator(".legs q"))
        .hasText(
            new String[] {"Mordor raided Gondor.", "Rohan fought Mordor.", "Gondor aided Rohan."});
    assertThat(side.locator(".fig")).containsText("plus × minus × minus = plus");
  }

  @Test
  void arrowKeysStepEnterChoosesEscCloses() {
    Page page = visitor.open("/network?at=1998-03");
    page.locator("#net [tabindex='0']").focus();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowLeft");
    page.keyboard().press("ArrowDown");
    assertThat(page.evaluate("document.activeElement.dataset.pair")).isNotNull();
    page.keyboard().press("Enter");
    assertThat(page.locator("#side")).containsText("A tie and what it rests on");
    page.keyboard().press("Escape");
    assertThat(page.locator("#side")).containsText("Triads");
    assertThat(page.url()).doesNotContain("chosen");
    assertThat(page.evaluate("document.activeElement.dataset.pair")).isNotNull();
  }

  @Test
  void anActorLeadsToItsPageAndItsRelations() {
    Page page = visitor.open("/network?at=1998-03");
    actor(page, MORDOR).locator(".body").click();
    assertThat(page.locator("#side h2")).hasText("Mordor");
    assertThat(page.locator("#side a[href^='/actor/']").first()).isVisible();
    assertThat(page.locator("#side a[href^='/relation/']").first()).isVisible();
    assertThat(page.locator("#side")).containsText("Corsairs, backed by Mordor");
  }

  @Test
  void filtersSayWhatTheyHide() {
    Page page = visitor.open("/network?at=1998-03");
    page.selectOption("[data-key=origins]", "3");
    assertThat(page.locator(".controls")).containsText("hidden");
    assertThat(page.locator("#net .tie")).hasCount(0);
    assertThat(page.url()).contains("origins=3");
  }

  @Test
  void theTableTellsTheSame() {
    Page page = visitor.open("/network?at=1998-03");
    assertThat(page.locator("#table tbody tr:has(.number)"))
        .hasCount(page.locator("#net .tie").count());
    page.click("#table button:has-text('Gondor')");
    assertThat(page.locator("#side")).containsText("It rests on");
  }

  @Test
  void whatChangedSinceAnEarlierDateIsMarked() {
    Page page = visitor.open("/network?at=1998-03&since=1990-08");
    assertThat(page.locator("#side")).containsText("Changed since August 1990");
    assertThat(page.locator("#net .edge-lab")).hasText("turned");
  }

  @Test
  @SuppressWarnings("unchecked")
  void theSavedPictureNeedsNothingOfThePage() {
    Page page = visitor.open("/network?at=1998-03");
    Map<String, Object> saved = (Map<String, Object>)
        page.evaluate(
            "import('/assets/network-save.js').then(m => { const text = m.alone(document.querySelector('#net svg'), { title: 'Then' });"
                + " const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');"
                + " return { error: parsed.querySelector('parsererror') !== null, text, classes: parsed.querySelectorAll('[class]').length }; })");
    assertThat(saved.get("error")).isEqualTo(false);
    assertThat(saved.get("classes")).isEqualTo(0);
    assertThat((String) saved.get("text")).contains("Then", "Gondor").doesNotContain("var(--");
  }

  @Test
  void namesOfTextsStayText() {
    Actor hostile = Story.actor(
        "group:hostile", "<img src=x onerror=alert(1)> \u202Egnp", Actor.Type.GROUP, null, null);
    String text = "Arnor attacked <img src=x onerror=alert(1)> \u202Egnp.";
    visitor.close();
    visitor = Visitor.of(
        folder,
        List.of(Story.of("z", text)
            .tells(EventType.ASSAULT, "attacked")
            .by("Arnor", ARNOR)
            .to("<img src=x onerror=alert(1)> \u202Egnp", hostile)
            .on("1998-03-03", "1998-03-03")
            .end()));
    Page page = visitor.open("/network?at=1998-03");
    assertThat(page.locator("#net")).containsText("<img");
    assertThat(page.locator("img")).hasCount(0);
    assertThat(page.locator("#net").innerText()).doesNotContain("\u202E");
  }

  @Test
  void whereNothingIsToldItSaysSo() {
    Page page = visitor.open("/network?at=1930");
    assertThat(page.locator(".deck")).containsText("Nothing near that time is told.");
    page.close();
    Page bad = visitor.open("/network?at=soon");
    assertThat(bad.locator("main [role=alert]")).containsText("\"soon\" is no date.");
    visitor.faults();
  }

  @Test
  void itLooksRightEverywhere() {
    visitor.look("network", "/network?at=1998-03");
    visitor.look("network-tie", "/network?at=1998-03&chosen=state:GON&chosen=state:MOR");
    visitor.look(
        "network-triad", "/network?at=1998-03&chosen=state:GON&chosen=state:ROH&chosen=state:MOR");
  }

  @Test
  void oddLibrariesAreDrawnToo() {
    Actor lengthy = Story.actor(
        "group:lengthy",
        "Provisional Committee for the Defence of the Northern Fords and Marches",
        Actor.Type.GROUP,
        null,
        null);
    visitor.close();
    visitor = Visitor.of(
        folder.resolve("one"),
        List.of(says("a", EventType.AID, lengthy, "aided", ARNOR, "1998-03-01", "1998-03-31")));
    visitor.look("network-one", "/network");
    visitor.close();
    visitor = Visitor.of(
        folder.resolve("undated"),
        List.of(says("a", EventType.AID, GONDOR, "aided", ARNOR, null, null)));
    visitor.look("network-undated", "/network");
    Page page = visitor.open("/network");
    assertThat(page.locator(".deck"))
        .hasText("The library tells of no dated act between two actors.");
    assertThat(page.locator("details.undated")).containsText("1 pair told of without a date");
  }

  @Test
  void onAPhoneTheDateIsStillOneTouchAway() {
    Page page = visitor.open("/network?at=1990-06", 390, ColorScheme.LIGHT);
    page.click("button[aria-label='Next change']");
    assertThat(page.locator("h1")).not().hasText("Who stood with whom, June 1990");
    tie(page, ARNOR, GONDOR);
    assertThat(Visitor.sidewaysScroll(page)).isZero();
  }
}
