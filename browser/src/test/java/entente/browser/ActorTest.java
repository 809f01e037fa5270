package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import entente.actor.Actor;
import entente.app.Story;
import entente.app.library.Library;
import entente.event.EventType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user does with an actor: looks, merges, splits, renames, hides, and takes it back. */
class ActorTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor");
  private static final Actor STRIDER = Story.person("person:strider", "Strider");
  private static final Actor ARAGORN =
      Story.person("person:aragorn-telcontar", "Aragorn Telcontar");
  private static final String ARAGORNS = "/actor/person:aragorn-telcontar";

  @TempDir
  private Path folder;

  private Visitor visitor;

  @BeforeEach
  void serve() {
    visitor = Visitor.of(folder, List.of(first(), second()));
  }

  @AfterEach
  void stop() {
    visitor.close();
  }

  private static Story first() {
    return Story.of(
            "first.txt",
            "Strider, envoy of Gondor, raided Arnor. Strider met Arnor. Arnor thanked Strider.",
            "The Courier",
            LocalDate.of(2020, 1, 5))
        .belongs("Strider", STRIDER, "Gondor,", GONDOR, false)
        .tells(EventType.ASSAULT, "raided")
        .by("Strider", STRIDER)
        .to("Arnor", ARNOR)
        .on("2003-03-01", "2003-03-31")
        .end()
        .tells(EventType.CONSULT, "met")
        .by("Strider met", STRIDER)
        .to("Arnor.", ARNOR)
        .on("2015-06-07", "2015-06-07")
        .end()
        .tells(EventType.SUPPORT, "thanked")
        .by("Arnor thanked", ARNOR)
        .to("Strider.", STRIDER)
        .end();
  }

  private static Story second() {
    return Story.of("second.txt", "Strider visited Gondor. Aragorn Telcontar met Gondor.")
        .tells(EventType.CONSULT, "visited")
        .by("Strider", STRIDER)
        .to("Gondor", GONDOR)
        .end()
        .tells(EventType.CONSULT, "met")
        .by("Aragorn Telcontar", ARAGORN)
        .to("Gondor.", GONDOR)
        .end();
  }

  private static void press(Page page, String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  @Test
  void anActorIsShownAtEveryWidthAndInBothThemes() {
    visitor.look("actor", "/actor/person:strider");
    visitor.look("actor-table", "/actor/person:strider?view=table");
    assertThat(visitor.faults()).isEmpty();
  }

  @Test
  void everyMarkLeadsToItsSentence() {
    Page page = visitor.open("/actor/person:strider");
    page.locator(".river .ev[data-id]").first().click();
    assertThat(page.locator("#side mark").first()).containsText("raided");
    press(page, "Escape");
    assertThat(page.locator("#side")).isHidden();
    page.locator("[data-view=table]").click();
    assertThat(page.locator("table.events tbody tr td.day").first()).hasText("March 2003");
    page.locator("table.events .plain").nth(1).click();
    assertThat(page.locator("#side mark").first()).containsText("met");
    assertThat(page.url()).contains("view=table", "event=");
    assertThat(visitor.faults()).isEmpty();
  }

  @Test
  void twoAreMergedByKeyboardAloneAndParted() {
    Page page = visitor.open(ARAGORNS);
    page.locator("text=Merge with another").focus();
    press(page, "Enter");
    page.keyboard().type("strider");
    assertThat(page.locator("dialog .choice")).hasCount(1);
    press(page, "Tab", "Space");
    assertThat(page.locator("dialog .what-joins")).containsText("4 statements");
    assertThat(Visitor.violations(page)).isEmpty();
    page.locator("dialog input[name=because]").fill("one man");
    press(page, "Enter");
    assertThat(page.locator("#notice")).containsText("Aragorn Telcontar and Strider are one");
    assertThat(page.locator("main .kind")).containsText("5 statements");
    assertThat(page.locator("#notice button").first()).isFocused();
    visitor.go(page, "/actor/person:strider");
    assertThat(page.locator("h1")).hasText("Aragorn Telcontar");
    assertThat(page.url()).endsWith("/actor/person%3Aaragorn-telcontar");
    page.locator(".decided .as-link").click();
    assertThat(page.locator("main .kind")).containsText("1 statement and");
    assertThat(page.locator("main h1")).isFocused();
    assertThat(visitor.faults()).isEmpty();
  }

  @Test
  void onePersonIsSplitByArticle() {
    Page page = visitor.open("/actor/person:strider");
    page.locator("text=Split …").click();
    page.locator("dialog [name=document][value='second.txt']").check();
    page.locator("dialog [type=submit]").click();
    assertThat(page.locator("#notice")).containsText("is another than elsewhere");
    assertThat(page.locator("main .kind")).containsText("3 statements");
    page.locator("#notice button").first().click();
    assertThat(page.locator("main .kind")).containsText("4 statements");
    assertThat(visitor.faults()).isEmpty();
  }

  @Test
  void anActorIsRenamedAndWhatCannotBeIsSaidInTheDialog() {
    Page page = visitor.open("/actor/person:strider");
    page.locator("text=Rename …").click();
    page.keyboard().type("Gondor");
    press(page, "Enter");
    assertThat(page.locator("dialog .wrong")).containsText("There is another Gondor");
    assertThat(page.locator("dialog .wrong")).not().containsText("entente actors");
    page.locator("dialog input[name=name]").fill("The ranger");
    press(page, "Enter");
    assertThat(page.locator("h1")).hasText("The ranger");
    page.locator("#notice button").first().click();
    assertThat(page.locator("h1")).hasText("Strider");
    // The browser says itself that the server refused the first name.
    assertThat(visitor.faults()).hasSize(1).first().asString().contains("409");
  }

  @Test
  void escapeLeavesADialogAndTheFocusGoesBack() {
    Page page = visitor.open("/actor/person:strider");
    page.locator("text=Hide …").click();
    assertThat(page.locator("dialog")).containsText("with its 4 statements");
    press(page, "Escape");
    assertThat(page.locator("dialog")).hasCount(0);
    assertThat(page.locator("text=Hide …")).isFocused();
    assertThat(visitor.faults()).isEmpty();
  }

  @Test
  void whoIsHiddenIsShownAgain() {
    Page page = visitor.open("/actor/person:strider");
    page.locator("text=Hide …").click();
    page.locator("dialog [type=submit]").click();
    assertThat(page.locator("h1")).hasText("Hidden by you");
    page.locator("main button").click();
    assertThat(page.locator("h1")).hasText("Strider");
    assertThat(page.locator("main .kind")).containsText("4 statements");
  }

  @Test
  void decisionsAreListedAndUndone() {
    Page page = visitor.open("/actor/person:strider");
    page.locator("text=Rename …").click();
    page.locator("dialog input[name=name]").fill("The ranger");
    page.locator("dialog input[name=because]").fill("so he is called");
    press(page, "Enter");
    assertThat(page.locator("h1")).hasText("The ranger");
    visitor.look("decisions", "/decisions");
    visitor.go(page, "/decisions");
    assertThat(page.locator(".log li")).containsText("because so he is called");
    page.locator(".log li button").click();
    assertThat(page.locator(".log li.undone")).hasCount(1);
    assertThat(visitor.faults()).isEmpty();
  }

  @Test
  void withoutADecisionThePageSaysWhereTheyAreMade() {
    visitor.look("no-decisions", "/decisions");
    Page page = visitor.open("/decisions");
    assertThat(page.locator("main")).containsText("You have decided nothing yet");
  }

  @Test
  void aNameThatWouldTurnThePageStaysAName() {
    Actor hostile =
        Story.person("person:x", "<img src=x onerror=alert(1)> \u202eevil", "Somebody with a name");
    try (Library library = Library.openForWriting(folder)) {
      library.put(
          Story.of("third.txt", "Somebody raided Arnor.")
              .tells(EventType.ASSAULT, "raided")
              .by("Somebody", hostile)
              .to("Arnor", ARNOR)
              .end()
              .reading(),
          "print");
    }
    Page page = visitor.open("/actor/person:x");
    assertThat(page.locator("h1")).containsText("<img src=x onerror=alert(1)> RLOevil");
    page.locator("text=Hide …").click();
    assertThat(page.locator("dialog h2")).containsText("RLOevil");
    assertThat(page.locator("img")).hasCount(0);
    assertThat(Visitor.violations(page)).isEmpty();
    assertThat(visitor.faults()).isEmpty();
  }
}
