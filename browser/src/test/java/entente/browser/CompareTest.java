package entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import entente.actor.Actor;
import entente.app.Story;
import entente.attribution.Modality;
import entente.event.EventType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two sources side by side: chosen, aligned, narrowed, and each row with its evidence. */
class CompareTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor");
  private static final Actor DENETHOR = Story.person("person:denethor-hurin", "Denethor Hurin");
  private static final String TWO = "/compare?a=The%20Courier&b=The%20Herald";

  @TempDir
  private Path folder;

  private Visitor visitor;

  @BeforeEach
  void serve() {
    visitor = Visitor.of(folder, List.of(courier(), herald(), echo()));
  }

  @AfterEach
  void stop() {
    assertThat(visitor.faults()).isEmpty();
    visitor.close();
  }

  private static Story courier() {
    return Story.of(
            "courier.txt",
            "At dawn Arnor killed Denethor Hurin near the ford. Arnor aided Gondor with grain. Gondor said that Arnor"
                + " threatened it.",
            "The Courier",
            LocalDate.of(2020, 1, 5))
        .tells(EventType.ASSAULT, "killed")
        .by("Arnor", ARNOR)
        .to("Denethor Hurin", DENETHOR)
        .on("2020-01-03", "2020-01-03")
        .end()
        .tells(EventType.AID, "aided")
        .by("Arnor aided", ARNOR)
        .to("Gondor", GONDOR)
        .on("2019-01-01", "2019-12-31")
        .end()
        .tells(EventType.THREATEN, "threatened")
        .by("Arnor threatened", ARNOR)
        .to("Gondor said", GONDOR)
        .accordingTo("Gondor", GONDOR.id(), "said")
        .end();
  }

  private static Story herald() {
    return Story.of(
            "herald.txt",
            "Riders of Arnor have slain Denethor Hurin by the river.",
            "The Herald",
            LocalDate.of(2020, 1, 6))
        .tells(EventType.ASSAULT, "slain")
        .by("Arnor", ARNOR)
        .to("Denethor Hurin", DENETHOR)
        .on("2020-01-04", "2020-01-04")
        .end();
  }

  private static Story echo() {
    return Story.of(
            "echo.txt",
            "No men of Arnor killed Denethor Hurin.",
            "The Echo",
            LocalDate.of(2020, 1, 7))
        .tells(EventType.ASSAULT, "killed")
        .by("Arnor", ARNOR)
        .to("Denethor Hurin", DENETHOR)
        .on("2020-01-03", "2020-01-03")
        .as(Modality.DENIED)
        .end();
  }

  private static LocatorAssertions expect(Page page, String selector) {
    return PlaywrightAssertions.assertThat(page.locator(selector));
  }

  @Test
  void isLookedAtInAllWidthsAndThemes() {
    visitor.look("compare-choose", "/compare");
    visitor.look("compare", TWO);
    visitor.look("compare-pair", TWO + "&one=Arnor&other=Gondor&sentences=yes");
  }

  @Test
  void offersThoseWhoTellOfTheSame() {
    Page page = visitor.open("/compare");
    expect(page, ".pairs li").hasCount(3);
    assertThat(page.innerText(".pairs")).contains("The Courier and The Herald");
    page.click(".pairs a:has-text('The Herald') >> nth=0");
    page.waitForSelector(".row");
    assertThat(page.innerText("h1")).isEqualTo("Two tellings");
  }

  @Test
  void whatOnlyOneTellsHasAnEmptyPlaceBesideIt() {
    Page page = visitor.open(TWO);
    assertThat(page.locator(".row").count()).isEqualTo(3);
    assertThat(page.locator(".row .none.b").count()).isEqualTo(2);
    assertThat(page.innerText(".row.differs")).contains("differ: the date").contains("The date:");
  }

  @Test
  void aRowShowsItsEvidenceAndStepsWithTheKeyboard() {
    Page page = visitor.open(TWO);
    page.locator(".row-when").first().focus();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    page.waitForSelector("#side .report");
    assertThat(page.innerText("#side")).contains("Riders of Arnor have slain");
    assertThat(page.url()).contains("event=e");
    page.keyboard().press("Escape");
    assertThat(page.isVisible("#side")).isFalse();
    assertThat(page.url()).doesNotContain("event=");
    assertThat(page.evaluate("document.activeElement.className")).isEqualTo("row-when");
  }

  @Test
  void theAddressHoldsTheChoice() {
    Page page = visitor.open(TWO);
    page.click(".toggle:has-text('differing')");
    expect(page, ".row").hasCount(1);
    assertThat(page.url()).contains("show=differing");
    page.goBack();
    expect(page, ".row").hasCount(3);
    page.click(".toggle:has-text('sentences')");
    page.waitForSelector(".row blockquote");
    page.reload();
    page.waitForSelector(".row blockquote");
  }

  @Test
  void theTwoCanBeExchangedAndOthersChosen() {
    Page page = visitor.open(TWO);
    page.click(".others summary");
    page.click(".swap");
    expect(page, ".heads .a .source").hasText("The Herald");
    page.click(".others summary");
    page.fill("input[name=b]", "The Echo");
    page.click(".choose .go");
    expect(page, ".heads .b .source").hasText("The Echo");
    assertThat(page.innerText(".differs")).contains("whether it happened");
  }

  @Test
  void aNameThatNobodyHasIsAnsweredInOneSentenceWithTheChoiceAtHand() {
    Page page = visitor.open("/compare?a=The%20Courier&b=The%20Heralt");
    assertThat(page.innerText(".fault")).contains("Did you mean The Herald?");
    assertThat(page.inputValue("input[name=a]")).isEqualTo("The Courier");
    // The browser itself reports the answer 404 in its console.
    assertThat(visitor.faults())
        .allMatch(fault -> fault.contains("404") || fault.contains("Heralt"));
  }

  @Test
  void onAPhoneTheEvidenceComesBeforeTheReader() {
    Page page = visitor.open(TWO, 390, ColorScheme.DARK);
    page.locator(".row-when").first().click();
    expect(page, "#side .report").isInViewport();
  }
}
