package entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import entente.actor.Actor;
import entente.app.Story;
import entente.event.EventType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A river under fingers. */
class RiverTouchTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor");
  private static final String RELATION = "/relation/state:ARN/state:GON";
  private static final int STEPS = 8;

  @TempDir
  private Path folder;

  /** One finger or two, as a screen feels them. */
  private record Fingers(CDPSession session) {
    static Fingers on(Page page) {
      CDPSession session = page.context().newCDPSession(page.context().pages().get(0));
      JsonObject touch = new JsonObject();
      touch.addProperty("enabled", true);
      touch.addProperty("maxTouchPoints", 2);
      session.send("Emulation.setTouchEmulationEnabled", touch);
      return new Fingers(session);
    }

    /** Moves from some points to others, each given as x and y, and lifts. */
    void move(double[][] from, double[][] to) {
      send("touchStart", new double[][] {from[0]});
      if (from.length > 1) {
        send("touchStart", from);
      }
      for (int step = 1; step <= STEPS; step++) {
        send("touchMove", between(from, to, (double) step / STEPS));
      }
      send("touchEnd", new double[0][]);
    }

    private static double[][] between(double[][] from, double[][] to, double share) {
      double[][] at = new double[from.length][2];
      for (int i = 0; i < from.length; i++) {
        for (int axis = 0; axis < 2; axis++) {
          at[i][axis] = from[i][axis] + (to[i][axis] - from[i][axis]) * share;
        }
      }
      return at;
    }

    private void send(String type, double[][] points) {
      JsonArray all = new JsonArray();
      for (int i = 0; i < points.length; i++) {
        JsonObject point = new JsonObject();
        point.addProperty("x", points[i][0]);
        point.addProperty("y", points[i][1]);
        point.addProperty("id", i);
        all.add(point);
      }
      JsonObject event = new JsonObject();
      event.addProperty("type", type);
      event.add("touchPoints", all);
      session.send("Input.dispatchTouchEvent", event);
    }
  }

  /** Twenty years of events, a year each. */
  private Visitor visitor() {
    return Visitor.of(
        folder,
        IntStream.range(0, 20)
            .mapToObj(i -> {
              String day = LocalDate.of(1990 + i, 3, 4).toString();
              return Story.of("f" + i + ".txt", "Arnor helped Gondor at ford " + i + ".")
                  .tells(EventType.AID, "helped")
                  .by("Arnor", ARNOR)
                  .to("Gondor", GONDOR)
                  .on(day, day)
                  .end();
            })
            .toList());
  }

  private static String parameter(Page page, String name) {
    return (String) page.evaluate("new URLSearchParams(location.search).get('" + name + "')");
  }

  private static void hasZoomed(Page page) {
    page.waitForFunction("new URLSearchParams(location.search).has('from')");
  }

  @Test
  void twoFingersZoomALyingRiverAndOneMovesIt() {
    try (Visitor visitor = visitor()) {
      Page page = visitor.open(RELATION);
      BoundingBox box = page.locator(".chart").boundingBox();
      Fingers fingers = Fingers.on(page);
      double y = box.y + 200;
      fingers.move(new double[][] {{600, y}, {700, y}}, new double[][] {{400, y}, {900, y}});
      hasZoomed(page);
      String from = parameter(page, "from");
      assertThat(from).isGreaterThan("1991");
      fingers.move(new double[][] {{500, y}}, new double[][] {{800, y}});
      page.waitForFunction("was => new URLSearchParams(location.search).get('from') < was", from);
      assertThat(parameter(page, "from")).isLessThan(from);
    }
  }

  @Test
  void twoFingersZoomAStandingRiver() {
    try (Visitor visitor = visitor()) {
      Page page = visitor.open(RELATION, 390, ColorScheme.LIGHT);
      BoundingBox box = page.locator(".up-phase .chart").first().boundingBox();
      double y = Math.min(box.y + box.height / 2, 700);
      Fingers.on(page).move(new double[][] {{190, y - 20}, {200, y + 20}}, new double[][] {
        {190, y - 100}, {200, y + 100}
      });
      hasZoomed(page);
      assertThat(page.locator(".up-phase .ev[data-id]").count()).isBetween(1, 13);
      assertThat(page.evaluate("visualViewport.scale")).isEqualTo(1);
    }
  }

  @Test
  void oneFingerScrollsThePageUpAndDown() {
    try (Visitor visitor = visitor()) {
      for (int width : List.of(1440, 390)) {
        Page page = visitor.open(RELATION, width, ColorScheme.LIGHT);
        BoundingBox box = page.locator(".chart").last().boundingBox();
        double y = Math.min(box.y + box.height / 2, 700);
        Fingers.on(page).move(new double[][] {{200, y}}, new double[][] {{205, y - 300}});
        page.waitForFunction("scrollY > 20");
        assertThat(parameter(page, "from")).isNull();
      }
    }
  }
}
