package entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of a reader through libraries of all sizes: from the start to a sentence, and through the other views. */
class LibrariesTest {
  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"samples", "1000", "50000"})
  void leadsFromTheStartToTheSentenceInTwoClicksAndThroughAllViews(String name) throws IOException {
    Chromium.get();
    Libraries.make(name, folder);
    try (Visitor visitor = Visitor.of(folder)) {
      Page page = visitor.open("/");
      fromTheStartToASentence(visitor, page, name);
      throughAllViews(visitor, page, name);
      assertThat(visitor.faults()).isEmpty();
    }
  }

  private static void fromTheStartToASentence(Visitor visitor, Page page, String name) {
    visitor.keep(page, name + "-start");
    page.locator("main a[href^='/relation/']").first().click();
    Locator marks = page.locator(".chart .ev:not(.phase)");
    marks.first().waitFor();
    visitor.keep(page, name + "-relation");
    marks.first().focus();
    page.keyboard().press("Enter");
    Locator sentence = page.locator("#side mark").first();
    sentence.waitFor();
    assertThat(sentence.innerText()).isNotBlank();
    visitor.keep(page, name + "-evidence");
  }

  private static void throughAllViews(Visitor visitor, Page page, String name) {
    String actor = page.locator("main h1 a").first().getAttribute("href");
    for (String address :
        new String[] {actor, "/network", "/relations", "/compare", "/agreements", "/search?q=the"
        }) {
      visitor.go(page, address);
      assertThat(page.locator("main .fault").count()).as(address).isZero();
      assertThat(Visitor.sidewaysScroll(page)).as(address).isZero();
      visitor.keep(page, name + "-" + address.replaceAll("\\W+", "-").replaceFirst("^-", ""));
    }
  }
}
