package entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A measurement, not a test of time: how long the frames last while the busiest relation of a large library is zoomed.
 * Runs only when asked for, by {@code bench/zoom LIBRARY}.
 */
@EnabledIfSystemProperty(named = "entente.zoom", matches = ".+")
class ZoomFramesTest {
  private static final int STEPS = 40;

  /** Records when each frame begins and what keeps the page busy for more than 50 ms. */
  private static final String RECORD =
      "() => { const again = window.frames_; window.frames_ = []; window.busy_ = []; if (again) return; const tick = t => { window.frames_.push(t); requestAnimationFrame(tick); };"
          + " requestAnimationFrame(tick);"
          + " new PerformanceObserver(l => l.getEntries().forEach(e => window.busy_.push(e.duration))).observe({ type: 'longtask' }); }";

  private static final String FRAMES =
      "() => { const d = window.frames_.slice(1).map((t, i) => t - window.frames_[i]).sort((a, b) => a - b);"
          + " const at = q => d[Math.min(d.length - 1, Math.floor(q * d.length))];"
          + " return { frames: d.length, median: at(.5), p95: at(.95), worst: d[d.length - 1], over: d.filter(x => x > 100).length,"
          + " busiest: Math.max(0, ...window.busy_) }; }";

  @Test
  void framesWhileZooming() {
    try (Visitor visitor = Visitor.of(Path.of(System.getProperty("entente.zoom")))) {
      Page page = visitor.open("/");
      page.locator("main a[href^='/relation/']").first().click();
      page.locator(".chart .ev[data-id]").first().waitFor();
      Visitor.drawn(page);
      print("at rest", frames(page, false));
      print("zooming", frames(page, true));
      assertThat(visitor.faults()).isEmpty();
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> frames(Page page, boolean zooming) {
    BoundingBox box = page.locator(".chart svg, svg.chart").first().boundingBox();
    page.mouse().move(box.x + box.width * 0.6, box.y + 300);
    // Got beforehand: what is got from the page later waits until it has come to rest.
    Mouse mouse = page.mouse();
    page.evaluate(RECORD);
    page.keyboard().down("Control");
    for (int i = 0; i < STEPS; i++) {
      if (zooming) {
        mouse.wheel(0, i < STEPS / 2 ? -120 : 120);
      }
      page.waitForTimeout(50);
    }
    page.keyboard().up("Control");
    return (Map<String, Object>) page.evaluate(FRAMES);
  }

  private static void print(String when, Map<String, Object> found) {
    System.out.print(when);
    List.of("frames", "median", "p95", "worst", "over", "busiest")
        .forEach(name -> System.out.printf("  %s %s", name, found.get(name)));
    System.out.println();
  }
}
