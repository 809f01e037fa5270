package entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import entente.actor.Actor;
import entente.app.Story;
import entente.event.EventType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier looked at, printed and kept. */
class DossierTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor");
  private static final Actor ROHAN = Story.state("ROH", "Rohan");
  private static final String PATH = "/dossier/state:ARN/state:GON";

  @TempDir
  private Path folder;

  private Visitor visitor;

  @BeforeEach
  void serve() {
    visitor = Visitor.of(
        folder,
        List.of(Story.of(
                "a.txt",
                "Arnor aided Gondor. Later Arnor shelled Gondor. Arnor praised Rohan. Gondor fought Rohan.")
            .tells(EventType.AID, "aided")
            .by("Arnor aided", ARNOR)
            .to("Gondor.", GONDOR)
            .on("2018-01-03", "2018-01-03")
            .end()
            .tells(EventType.ASSAULT, "shelled")
            .by("Arnor shelled", ARNOR)
            .to("shelled Gondor", GONDOR)
            .on("2019-03-01", "2019-05-31")
            .end()
            .tells(EventType.SUPPORT, "praised")
            .by("Arnor praised", ARNOR)
            .to("Rohan.", ROHAN)
            .end()
            .tells(EventType.ASSAULT, "fought")
            .by("Gondor fought", GONDOR)
            .to("fought Rohan", ROHAN)
            .end()));
  }

  @AfterEach
  void stop() {
    assertThat(visitor.faults()).isEmpty();
    visitor.close();
  }

  @Test
  void isLookedAtInAllWidthsAndThemes() {
    visitor.look("dossier", PATH + "?show=1");
  }

  @Test
  void itsStyleSheetIsLetInByThePolicy() {
    Page page = visitor.open(PATH + "?show=1");
    assertThat(page.evaluate("document.styleSheets.length")).isEqualTo(1);
    assertThat(page.evaluate("getComputedStyle(document.querySelector('.standing')).display"))
        .isEqualTo("none");
  }

  @Test
  void onAPhoneItsRiverStands() {
    Page page = visitor.open(PATH + "?show=1", 390, ColorScheme.DARK);
    assertThat(page.isVisible(".standing")).isTrue();
    assertThat(page.isVisible(".river")).isFalse();
    page.locator(".standing a").first().click();
    assertThat(page.url()).endsWith("#e1");
  }

  @Test
  void printsAsADocument() {
    Page page = visitor.open(PATH + "?show=1");
    byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  @Test
  void isKeptAsAFile() {
    Page page = visitor.open("/compare");
    Download file = page.waitForDownload(() -> page.evaluate(
        "path => { const a = document.createElement('a'); a.href = path; document.body.append(a); a.click(); }",
        PATH));
    assertThat(file.suggestedFilename()).isEqualTo("dossier-arnor-gondor.html");
  }
}
