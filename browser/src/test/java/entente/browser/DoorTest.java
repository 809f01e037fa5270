package entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import entente.app.Story;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in, and what is said to those who are not. */
class DoorTest {
  @TempDir
  private Path folder;

  private Visitor visitor() {
    return Visitor.of(folder, List.of(Story.of("a.txt", "Arnor slept.")));
  }

  @Test
  void whoDoesNotKnowTheTokenIsToldWhereToFindIt() {
    try (Visitor visitor = visitor();
        BrowserContext stranger = Chromium.context(new Browser.NewContextOptions());
        Page page = stranger.newPage()) {
      page.navigate("http://127.0.0.1:" + visitor.server().port() + "/");
      page.waitForSelector("main h1");
      assertThat(page.innerText("main")).contains("Not let in", "entente serve");
      assertThat(Visitor.violations(page)).isEmpty();
    }
  }

  @Test
  void theTokenLeavesTheAddressOnceItHasBeenSeen() {
    try (Visitor visitor = visitor()) {
      Page page = visitor.open("/");
      page.navigate(visitor.server().address());
      Visitor.drawn(page);
      assertThat(page.url()).endsWith("/").doesNotContain("token");
      assertThat(page.evaluate("document.cookie")).isEqualTo("");
    }
  }

  @Test
  void anAddressThatLeadsNowhereSaysSoAndOffersTheLibrary() {
    try (Visitor visitor = visitor()) {
      Page page = visitor.open("/");
      page.navigate("http://127.0.0.1:" + visitor.server().port() + "/nowhere");
      page.waitForSelector("main h1");
      assertThat(page.innerText("main")).contains("There is nothing at /nowhere.");
      page.click("main a");
      Visitor.drawn(page);
      assertThat(page.url()).endsWith("/");
    }
  }

  @Test
  void theThemeIsSwitchedAndKept() {
    try (Visitor visitor = visitor()) {
      Page page = visitor.open("/");
      page.click("#theme");
      page.reload();
      Visitor.drawn(page);
      assertThat(page.evaluate("document.documentElement.dataset.theme")).isEqualTo("dark");
    }
  }
}
