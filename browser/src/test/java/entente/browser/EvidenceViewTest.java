package entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import entente.actor.Actor;
import entente.app.Story;
import entente.event.EventType;
import entente.statement.Statement.Relation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The evidence of an event, on its own page and beside others; chains, reactions, agreements. */
class EvidenceViewTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor", "Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor", "Gondor");
  private static final Actor ROHAN = Story.state("ROH", "Rohan", "Rohan");
  private static final String RAID =
      "On the ninth of May riders of Arnor raided the northern harbour of Gondor and burned eleven grain ships there.";
  private static final String HOSTILE =
      "It <script>window.hit = 1</script> was \u202eArnor that raided Gondor </p><img src=x onerror=window.hit=1>.";

  @TempDir
  private Path folder;

  private Visitor visitor;

  @AfterEach
  void leave() {
    visitor.close();
  }

  private static Story.Telling raid(Story story) {
    return story.tells(EventType.ASSAULT, "raided").by("Arnor", ARNOR).to("Gondor", GONDOR);
  }

  private static Story raid(String id, String outlet, String published, String text) {
    return raid(Story.of(id, text, outlet, LocalDate.parse(published)))
        .on("2020-05-09", "2020-05-09")
        .end();
  }

  private static Story war() {
    return Story.of(
            "war.txt",
            "Arnor raided Gondor. In return Gondor struck at Arnor. Rohan condemned the raid of Arnor."
                + " Arnor signed a truce with Gondor in May 2001.",
            "The Chronicle",
            LocalDate.of(2004, 1, 1))
        .tells(EventType.ASSAULT, "raided")
        .by("Arnor", ARNOR)
        .to("Gondor", GONDOR)
        .on("2001-03-01", "2001-03-01")
        .end()
        .tells(EventType.ASSAULT, "struck")
        .by("Gondor struck", GONDOR)
        .to("at Arnor", ARNOR)
        .on("2001-03-04", "2001-03-04")
        .joined(Relation.RESPONSE, "war.txt-0")
        .end()
        .tells(EventType.ACCUSE, "condemned")
        .by("Rohan", ROHAN)
        .to("of Arnor", ARNOR)
        .end()
        .tells(EventType.AGREE, "signed")
        .by("Arnor signed", ARNOR)
        .to("Gondor in May", GONDOR)
        .on("2001-05-01", "2001-05-31")
        .end();
  }

  private void library(Story... stories) {
    visitor = Visitor.of(folder, List.of(stories));
  }

  private Page copied() {
    library(
        raid("one.txt", "The Courier", "2020-05-10", RAID),
        raid("two.txt", "The Herald", "2020-05-11", RAID));
    return visitor.open("/event/one.txt-0");
  }

  @Test
  void theSentenceStandsMarkedInItsParagraph() {
    Page page = copied();
    assertThat(page.innerText("h1")).isEqualTo("Arnor attacked Gondor");
    assertThat(page.innerText(".report mark >> nth=0")).isEqualTo(RAID);
    assertThat(page.innerText(".report mark .act >> nth=0")).isEqualTo("Arnor");
    assertThat(page.innerText(".report mark .rec >> nth=0")).isEqualTo("Gondor");
    assertThat(page.innerText(".report mark .trig >> nth=0")).isEqualTo("raided");
  }

  @Test
  void aCopyIsDashedAndNotCounted() {
    Page page = copied();
    assertThat(page.innerText(".figures")).contains("1 origin, 2 reports, 1 of them a copy");
    assertThat(page.innerText(".whofig .letter.copy")).isEqualTo("B");
    assertThat(page.innerText(".report >> nth=1"))
        .contains("The Herald", "word for word: a copy, not counted");
  }

  @Test
  void theCitationGoesToTheClipboard() {
    library(raid("one.txt", "The Courier", "2020-05-10", RAID));
    Page page = visitor.open("/event/one.txt-0");
    page.context()
        .grantPermissions(
            List.of("clipboard-read", "clipboard-write"),
            new BrowserContext.GrantPermissionsOptions()
                .setOrigin("http://127.0.0.1:" + visitor.server().port()));
    page.click("text=Copy the citation");
    page.waitForSelector("text=Copied");
    assertThat((String) page.evaluate("navigator.clipboard.readText()"))
        .startsWith("“" + RAID + "” The Courier")
        .endsWith("Statement one.txt-0.");
  }

  @Test
  void whatATextSaysIsNeverObeyed() {
    library(raid("one.txt", "The <b>Courier</b>", "2020-05-10", HOSTILE));
    Page page = visitor.open("/event/one.txt-0");
    assertThat(page.innerText(".para"))
        .contains("<script>window.hit = 1</script>", "<img src=x onerror=window.hit=1>")
        .doesNotContain("\u202e");
    assertThat(page.innerText(".report header")).contains("The <b>Courier</b>");
    assertThat(page.evaluate("window.hit === undefined")).isEqualTo(true);
    assertThat(page.querySelectorAll("main img, main script")).isEmpty();
    assertThat(visitor.faults()).isEmpty();
  }

  @Test
  void ofManyReportsSixAreShownBesideAndTheOthersOnDemand() {
    List<Story> stories = new ArrayList<>(List.of(war()));
    for (int i = 0; i < 9; i++) {
      stories.add(raid(Story.of(
              "paper" + i + ".txt",
              "Paper " + i + " has it that Arnor raided Gondor.",
              "Paper " + i,
              LocalDate.of(2001, 5, 10)))
          .on("2001-03-01", "2001-03-01")
          .end());
    }
    visitor = Visitor.of(folder, stories);
    Page page = visitor.open("/chain/war.txt-0");
    page.click(".step >> nth=0 >> .open");
    page.waitForSelector(".side .report");
    assertThat(page.querySelectorAll(".side .report")).hasSize(6);
    page.click(".side .more");
    page.waitForSelector(".side .report >> nth=9");
    assertThat(page.querySelectorAll(".side .report")).hasSize(10);
    assertThat(page.querySelectorAll(".side .more")).isEmpty();
  }

  @Test
  void aChainOpensTheEvidenceOfEachStepByKeyboard() {
    library(war());
    Page page = visitor.open("/chain/war.txt-0");
    assertThat(page.innerText("main")).contains("answers 1", "the event asked for");
    page.focus(".step >> nth=1 >> .open");
    page.keyboard().press("Enter");
    page.waitForSelector(".side h2:has-text('Gondor attacked Arnor')");
    assertThat(page.url()).contains("event=war.txt-1");
    page.click("[aria-label='Previous event']");
    page.waitForSelector(".side h2:has-text('Arnor attacked Gondor')");
    page.keyboard().press("Escape");
    assertThat(page.isVisible(".side")).isFalse();
    assertThat(page.url()).doesNotContain("event=");
    assertThat((String) page.evaluate("document.activeElement.textContent"))
        .isEqualTo("Arnor attacked Gondor");
  }

  @Test
  void anAddressWithAChosenEventShowsItAtOnce() {
    library(war());
    Page page = visitor.open("/chain/war.txt-0?event=war.txt-1", 390, ColorScheme.LIGHT);
    page.waitForSelector(".side h2:has-text('Gondor attacked Arnor')");
    double sentence = ((Number)
            page.evaluate("document.querySelector('.side .para').getBoundingClientRect().top"))
        .doubleValue();
    double figures = ((Number)
            page.evaluate("document.querySelector('.side .figures').getBoundingClientRect().top"))
        .doubleValue();
    assertThat(sentence).isLessThan(figures);
  }

  @Test
  void reactionsStandFromAgainstToFor() {
    library(war());
    Page page = visitor.open("/reactions/war.txt-0");
    assertThat(page.innerText(".stance.against")).contains("Rohan", "condemned");
    assertThat(page.innerText(".stance.for")).contains("nobody that is told of");
  }

  @Test
  void agreementsLeadToTheirLivesAndThatToTheSentences() {
    library(war());
    Page page = visitor.open("/agreements");
    page.click("text=Truce of Arnor and Gondor, 2001");
    page.waitForSelector(".life");
    assertThat(page.innerText(".life"))
        .containsIgnoringCase("made, Arnor")
        .contains("May 2001", "Arnor signed a truce with Gondor in May 2001.");
  }

  @Test
  void whatIsNotThereIsSaidInOneSentence() {
    library(war());
    Page page = visitor.open("/event/s000000000000");
    assertThat(page.innerText("main")).contains("There is no event and no statement");
    visitor.faults();
  }

  @Test
  void everyPageIsFitToBeSeen() {
    library(
        war(),
        raid("one.txt", "The Courier", "2020-05-10", RAID),
        raid("two.txt", "The Herald of the Northern Provinces and Islands", "2020-05-11", RAID));
    visitor.look("event", "/event/one.txt-0");
    visitor.look("chain", "/chain/war.txt-0");
    visitor.look("evidence", "/chain/war.txt-0?event=war.txt-1");
    visitor.look("reactions", "/reactions/war.txt-0");
    visitor.look("agreements", "/agreements");
    visitor.look("agreement", "/agreement/truce");
  }
}
