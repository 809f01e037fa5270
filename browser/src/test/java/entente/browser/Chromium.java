package entente.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The one browser of a test run: Chromium as the system has it; nothing is downloaded. Where there is none, tests are
 * skipped and say so, unless {@code ENTENTE_BROWSER=required} is set.
 */
final class Chromium {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** What keeps the browser from asking for anything by itself. */
  private static final List<String> QUIET = List.of(
      "--no-first-run",
      "--disable-quic",
      "--disable-sync",
      "--disable-gpu",
      "--disable-component-update",
      "--disable-background-networking",
      "--font-render-hinting=none");

  /** How long anything may take: a slow machine, or one that does much else, is no fault. */
  private static final double PATIENCE_MILLISECONDS = 300_000;

  private static @Nullable Browser browser;

  private Chromium() {}

  /** The browser, started when it is first needed. */
  static synchronized Browser get() {
    if (browser == null) {
      browser = start();
    }
    return browser;
  }

  /** A context in which nothing fails only because it takes long. */
  static BrowserContext context(Browser.NewContextOptions options) {
    BrowserContext context = get().newContext(options);
    context.setDefaultTimeout(PATIENCE_MILLISECONDS);
    context.setDefaultNavigationTimeout(PATIENCE_MILLISECONDS);
    return context;
  }

  private static Browser start() {
    Optional<Path> program = program();
    if (program.isEmpty()) {
      String missing = "No Chromium on the PATH (looked for " + String.join(", ", NAMES)
          + "): what is seen in a browser is not tested.";
      if ("required".equals(System.getenv("ENTENTE_BROWSER"))) {
        throw new IllegalStateException(missing);
      }
      System.err.println(missing);
      Assumptions.abort(missing);
    }
    Playwright playwright = Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
    return playwright
        .chromium()
        .launch(new BrowserType.LaunchOptions()
            .setExecutablePath(program.orElseThrow())
            .setTimeout(PATIENCE_MILLISECONDS)
            .setArgs(QUIET));
  }

  private static Optional<Path> program() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return List.of(path.split(File.pathSeparator)).stream()
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
