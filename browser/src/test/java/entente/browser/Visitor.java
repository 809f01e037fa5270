package entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import entente.app.SmallEngine;
import entente.app.Story;
import entente.app.library.Library;
import entente.app.web.WebServer;
import entente.app.web.exchange.Desk;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Somebody before a library in the browser, let in by the address that the terminal shows. */
final class Visitor implements AutoCloseable {
  /** The widths at which every view is looked at. */
  static final List<Integer> WIDTHS = List.of(1440, 768, 390);

  private static final int HEIGHT = 900;
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final String AXE = axe();

  private final Desk desk;
  private final WebServer server;
  private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
  private final List<BrowserContext> contexts = new ArrayList<>();

  private Visitor(Path library) {
    Chromium.get();
    this.desk =
        new Desk(library, Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC));
    this.server = WebServer.start(
        desk, new WebServer.Reading(SmallEngine::new), 0, fault -> faults.add(fault.toString()));
  }

  /** Before the library in a folder, as it is there. */
  static Visitor of(Path library) {
    return new Visitor(library);
  }

  /** Before a library that is made of stories in a folder. */
  static Visitor of(Path folder, List<Story> stories) {
    try (Library library = Library.openForWriting(folder)) {
      stories.forEach(story -> library.put(story.reading(), "print"));
    }
    return new Visitor(folder);
  }

  WebServer server() {
    return server;
  }

  Desk desk() {
    return desk;
  }

  /** A view at the widest width in the light theme. */
  Page open(String address) {
    return open(address, WIDTHS.get(0), ColorScheme.LIGHT);
  }

  /** A view at a width in a theme, when it has been drawn. */
  Page open(String address, int width, ColorScheme theme) {
    BrowserContext context = Chromium.context(new Browser.NewContextOptions()
        .setViewportSize(width, HEIGHT)
        .setColorScheme(theme)
        .setTimezoneId("UTC")
        .setReducedMotion(ReducedMotion.REDUCE));
    contexts.add(context);
    context.addInitScript(Settled.WATCH);
    Page page = Settled.of(context.newPage());
    page.onConsoleMessage(this::hear);
    page.onPageError(fault -> faults.add("page error: " + fault));
    page.navigate(server.address());
    go(page, address);
    return page;
  }

  /** Goes on to another address. */
  void go(Page page, String address) {
    page.navigate("http://127.0.0.1:" + server.port() + address);
    drawn(page);
  }

  /** Waits until a view has been drawn: its module has filled the page, and nothing is being fetched. */
  static void drawn(Page page) {
    page.waitForSelector("main h1");
    Settled.await(page);
  }

  private void hear(ConsoleMessage message) {
    if (message.type().equals("error") || message.type().equals("warning")) {
      faults.add(message.type() + ": " + message.text() + " (" + message.location() + ")");
    }
  }

  /** What went wrong since this was last asked, and forgets it. */
  List<String> faults() {
    List<String> heard = List.copyOf(faults);
    faults.clear();
    return heard;
  }

  /** Keeps a screenshot of what is seen. */
  void keep(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
  }

  /** Looks at a view at all widths in both themes: nothing scrolls sideways, axe finds nothing serious, screenshots stay. */
  void look(String name, String address) {
    for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : WIDTHS) {
        try (Page page = open(address, width, theme)) {
          String look = name + "-" + width + "-" + (theme == ColorScheme.LIGHT ? "light" : "dark");
          page.screenshot(new Page.ScreenshotOptions()
              .setPath(SCREENSHOTS.resolve(look + ".png"))
              .setFullPage(true));
          assertThat(sidewaysScroll(page)).as(look + " scrolls sideways").isZero();
          assertThat(faults()).as(look).isEmpty();
          assertThat(violations(page)).as(look).isEmpty();
          // What axe itself tries, the page's policy refuses and says so.
          faults();
        }
      }
    }
  }

  /** By how many pixels a page is wider than its window. */
  static int sidewaysScroll(Page page) {
    return (int) page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  /** The serious and critical violations that axe-core finds on a page, each with where it is. */
  @SuppressWarnings("unchecked")
  static List<String> violations(Page page) {
    page.evaluate(AXE);
    Object found = page.evaluate(
        "() => axe.run(document, { resultTypes: ['violations'], preload: false })"
            + ".then(r => r.violations.filter(v => v.impact === 'serious' || v.impact === 'critical')"
            + ".map(v => ({ id: v.id, nodes: v.nodes.slice(0, 3).map(n => n.html + ' ' + n.failureSummary).join(' | ') })))");
    return ((List<Map<String, Object>>) found)
        .stream().map(v -> v.get("id") + ": " + v.get("nodes")).toList();
  }

  private static String axe() {
    try (InputStream in = Visitor.class.getClassLoader().getResourceAsStream("axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    contexts.forEach(BrowserContext::close);
    server.close();
    desk.close();
  }
}
