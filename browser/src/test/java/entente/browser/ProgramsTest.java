package entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import entente.app.Story;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who writes a program: finds what can be asked for, what it takes, and what comes back. */
class ProgramsTest {
  @TempDir
  private Path folder;

  private Visitor visitor() {
    return Visitor.of(folder, List.of(Story.of("a.txt", "Arnor slept.")));
  }

  @Test
  void whatCanBeAskedForIsFoundAndItsShapeFollowed() {
    try (Visitor visitor = visitor()) {
      Page page = visitor.open("/api");
      page.click(".contents a:has-text('Statements chosen by what they say')");
      assertThat(page.url()).endsWith("#statements");
      assertThat(page.innerText("#statements"))
          .contains("GET /api/v1/statements", "between", "Bearer $TOKEN");
      page.click("#statements summary");
      page.click("#statements details a:has-text('Statement')");
      assertThat(page.url()).endsWith("#shape-Statement");
      assertThat(page.innerText("#shape-Statement")).contains("attribution", "Evidence");
      assertThat(page.innerText("main")).doesNotContain(visitor.server().token());
      assertThat(visitor.faults()).isEmpty();
    }
  }

  @Test
  void thePageIsReadableOnAPhoneAndForAll() {
    try (Visitor visitor = visitor()) {
      Page page = visitor.open("/api");
      assertThat(Visitor.violations(page)).isEmpty();
      page.setViewportSize(390, 844);
      assertThat(Visitor.sidewaysScroll(page)).isZero();
      visitor.look("api", "/api");
    }
  }
}
