package entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import entente.actor.Actor;
import entente.app.Story;
import entente.attribution.Modality;
import entente.event.EventType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history of two actors, as somebody looks at it. */
class RelationViewTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor");
  private static final Actor ROHAN = Story.state("ROH", "Rohan");
  private static final String RELATION = "/relation/state:ARN/state:GON";
  private static final String MARKS = ".chart .ev[data-id]";

  @TempDir
  private Path folder;

  private static Story told(
      String id, EventType type, String verb, @Nullable String from, @Nullable String to) {
    return told(id, ARNOR, GONDOR, type, verb, from, to, Modality.ACTUAL);
  }

  private static Story told(
      String id,
      Actor one,
      Actor other,
      EventType type,
      String verb,
      @Nullable String from,
      @Nullable String to,
      Modality modality) {
    String text = one.name() + " " + verb + " " + other.name() + " by the river near " + id + ".";
    Story.Telling telling = Story.of(
            id + ".txt", text, "Courier of " + id, LocalDate.of(2020, 1, 5))
        .tells(type, verb)
        .by(one.name(), one)
        .to(other.name(), other)
        .as(modality);
    return (from == null && to == null ? telling : telling.on(from, to)).end();
  }

  /** Help, then a war, then talks; something undated and something planned. */
  private static List<Story> history() {
    return List.of(
        told("Annuminas", EventType.AID, "helped", "1990-03-04", "1990-03-04"),
        told("Fornost", EventType.AID, "fed", "1991-01-01", "1991-12-31"),
        told("Bree", EventType.ASSAULT, "shelled", "2003-05-01", "2003-05-01"),
        told("Tharbad", EventType.ASSAULT, "besieged", "2004-02-01", null),
        told("Edoras", EventType.ACCUSE, "accused", "2005-06-07", "2005-06-07"),
        told("Isen", EventType.CONSULT, "met", "2015-08-09", "2015-08-09"),
        told("Lorien", EventType.CONSULT, "phoned", "2016-08-01", "2016-08-31"),
        told("Moria", EventType.THREATEN, "threatened", null, null),
        told(
            "Umbar",
            ARNOR,
            GONDOR,
            EventType.ASSAULT,
            "raids",
            "2020-06-01",
            "2020-06-30",
            Modality.PLANNED));
  }

  private Visitor visitor() {
    return Visitor.of(folder, history());
  }

  private static String parameter(Page page, String name) {
    return (String) page.evaluate("new URLSearchParams(location.search).get('" + name + "')");
  }

  // ---- seeing

  @Test
  void isSeenAtAllWidthsInBothThemes() {
    try (Visitor visitor = visitor()) {
      visitor.look("relation", RELATION);
      visitor.look("relation-table", RELATION + "?view=table");
      visitor.look("relation-calendar", RELATION + "?time=calendar");
      visitor.look("relation-zoomed", RELATION + "?from=2003-01-01&to=2005-12-31");
    }
  }

  @Test
  void everyEventIsAMarkAndOneStopOfTheKeyboard() {
    try (Visitor visitor = visitor()) {
      Page page = visitor.open(RELATION);
      assertThat(page.locator(MARKS).count()).isEqualTo(9);
      assertThat(page.locator(".chart .ev[tabindex='0']").count()).isEqualTo(1);
      assertThat(page.locator(".chart [aria-label*='no date given']").count()).isEqualTo(1);
    }
  }

  @Test
  void labelsNeverCoverEachOther() {
    List<Story> many = new ArrayList<>();
    List<EventType> lasting = List.of(
        EventType.CONSULT,
        EventType.RETREAT,
        EventType.THREATEN,
        EventType.SANCTION,
        EventType.ASSAULT);
    for (int i = 0; i < 60; i++) {
      String day = LocalDate.of(2010, 1, 1).plusDays(i * 37L % 900).toString();
      EventType type = i % 3 == 0 ? EventType.AID : EventType.ACCUSE;
      many.add(told("Place" + i, type, "faced", day, day));
    }
    for (EventType type : lasting) {
      String day = LocalDate.of(2010, 1, 1).plusDays(many.size() * 37L % 900).toString();
      String last = LocalDate.parse(day).plusDays(40).toString();
      many.add(told("Field" + many.size(), type, "faced", day, last));
    }
    try (Visitor visitor = Visitor.of(folder, many)) {
      Page page = visitor.open(RELATION);
      Object covered = page.evaluate("""
          () => {
            // Typefaces reserve more height than letters fill: lines are apart where their middles are.
            const middle = box => (box.top + box.bottom) / 2;
            const lines = [...document.querySelectorAll('.chart .ev:not(.phase) .lab')]
              .map(line => [line.closest('.ev'), line.getBoundingClientRect(), line.textContent]);
            return lines.flatMap(([one, p, a], i) => lines.slice(i + 1)
              .filter(([other, q]) => one !== other && p.left < q.right - 1 && q.left < p.right - 1 && Math.abs(middle(p) - middle(q)) < 10)
              .map(([, , b]) => a + ' / ' + b));
          }
          """);
      assertThat((List<?>) covered).isEmpty();
      assertThat(drawnAndFolded(page))
          .isEqualTo(
              page.evaluate(
                  "fetch('/api/v1/relations/state:ARN/state:GON/river').then(r => r.json()).then(river => river.total)"));
    }
  }

  /** How many events are drawn, in folds too. */
  private static int drawnAndFolded(Page page) {
    int folded = page.locator(".chart .fold .count").allTextContents().stream()
        .mapToInt(words -> Integer.parseInt(words.substring(1)))
        .sum();
    return folded + page.locator(MARKS).count();
  }

  @Test
  void whereThereIsRoomALabelSaysItInTheWordsOfTheText() {
    try (Visitor visitor = visitor()) {
      Page page = visitor.open(RELATION);
      assertThat(String.join(
              "", page.locator(MARKS + "[aria-label*='helped'] .lab .quoted").allTextContents()))
          .isEqualTo("“helped Gondor by the river near Annuminas”");
      assertThat(visitor
              .open(RELATION + "?view=table")
              .locator("tr:has-text('March 1990') .quoted")
              .first()
              .textContent())
          .isEqualTo("“helped Gondor by the river near Annuminas”");
    }
  }

  @Test
  void aNarrowRiverStandsWithAHeadingForEachPhase() {
    try (Visitor visitor = visitor()) {
      Page page = visitor.open(RELATION, 390, ColorScheme.LIGHT);
      assertThat(page.locator(".up-phase h2").count()).isGreaterThanOrEqualTo(2);
      assertThat(page.locator(".up-list h2").allTextContents())
          .contains("Ahead: said, not done", "No date given, in the order told");
    }
  }

  // ---- from a mark to its sentence

  @Test
  void oneClickShowsTheSentenceAndEscapeGoesBackToTheMark() {
    try (Visitor visitor = visitor()) {
      Page page = visitor.open(RELATION);
      Locator mark = page.locator(MARKS + "[aria-label*='attacked']").first();
      String id = mark.getAttribute("data-id");
      mark.locator(".lab").first().click();
      page.waitForSelector("#side .para mark");
      assertThat(page.innerText("#side .para mark")).contains("shelled");
      assertThat(page.locator(".chart [aria-current]").getAttribute("data-id")).isEqualTo(id);
      assertThat(parameter(page, "event")).isEqualTo(id);
      page.keyboard().press("Escape");
      assertThat(page.isVisible("#side")).isFalse();
      assertThat(page.evaluate("document.activeElement.dataset.id")).isEqualTo(id);
    }
  }

  @Test
  void thePanelStepsThroughTheEventsAndItsButtonKeepsTheFocus() {
    try (Visitor visitor = visitor()) {
      Page page = visitor.open(RELATION);
      page.locator(MARKS + "[aria-label*='4 March 1990'] .lab").first().click();
      page.waitForSelector("#side .para mark");
      page.click("#side [aria-label='Next event']");
      page.waitForFunction(
          "() => document.querySelector('#side').innerText.includes('Event 2 of')");
      page.waitForFunction("() => document.activeElement.ariaLabel === 'Next event'");
    }
  }

  @Test
  void draggingInTheCalendarZoomsAndThenMovesTheWindow() {
    try (Visitor visitor = visitor()) {
      Page page = visitor.open(RELATION);
      page.locator(".calendar").scrollIntoViewIfNeeded();
      drag(page, 0.4, 0.6);
      String from = parameter(page, "from");
      assertThat(from).startsWith("2002");
      drag(page, 0.5, 0.4);
      assertThat(parameter(page, "from")).isLessThan(from);
      assertThat(parameter(page, "to")).startsWith("2005");
    }
  }

  /** Drags from one share of the calendar's width to another. */
  private static void drag(Page page, double from, double to) {
    BoundingBox box = page.locator(".brush .sweep").boundingBox();
    page.mouse().move(box.x + box.width * from, box.y + 20);
    page.mouse().down();
    page.mouse().move(box.x + box.width * to, box.y + 20);
    page.mouse().up();
  }

  @Test
  void aDoubleClickZoomsToThePhaseThere() {
    try (Visitor visitor = visitor()) {
      Page page = visitor.open(RELATION);
      Locator chart = page.locator(".chart");
      chart.dblclick(new Locator.DblclickOptions().setPosition(500, 100));
      assertThat(parameter(page, "from")).isNotNull();
      page.keyboard().press("Backspace");
      assertThat(parameter(page, "from")).isNull();
    }
  }

  @Test
  void anAddressWithAnEventOpensItsEvidence() {
    try (Visitor visitor = visitor()) {
      Page page = visitor.open(RELATION);
      String id = page.locator(MARKS).first().getAttribute("data-id");
      visitor.go(page, RELATION + "?event=" + id);
      page.waitForSelector("#side .para mark");
      assertThat(page.locator(".chart [aria-current]").count()).isEqualTo(1);
    }
  }

  @Test
  void onAPhoneTheEvidenceIsASheet() {
    try (Visitor visitor = visitor()) {
      Page page = visitor.open(RELATION, 390, ColorScheme.DARK);
      page.locator(".up-phase .lab").first().click();
      page.waitForSelector("#side .para mark");
      assertThat(page.evaluate("getComputedStyle(document.getElementById('side')).position"))
          .isEqualTo("fixed");
      assertThat(Visitor.violations(page)).isEmpty();
    }
  }

  @Test
  void aFlagTellsOfItsPhase() {
    try (Visitor visitor = visitor()) {
      Page page = visitor.open(RELATION);
      page.locator(".chart .phase .character").first().click();
      page.waitForSelector("#side .of-phase");
      assertThat(page.innerText("#side")).contains("Phase 1 of", "What is told of it");
      page.locator("#side .phase-marks button").first().click();
      page.waitForSelector("#side .para mark");
    }
  }

  // ---- the keyboard

  @Test
  void arrowKeysStepInTimeAndTabLeaves() {
    try (Visitor visitor = visitor()) {
      Page page = visitor.open(RELATION);
      page.locator(".chart .ev[tabindex='0']").focus();
      List<Double> times = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        times.add(
            Double.valueOf(page.evaluate("document.activeElement.dataset.at").toString()));
        page.keyboard().press("ArrowRight");
      }
      assertThat(times).isSorted().doesNotHaveDuplicates();
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.dataset.brush")).isEqualTo("start");
    }
  }

  @Test
  void theBrushIsMovedByKeysAndBackspaceReturns() {
    try (Visitor visitor = visitor()) {
      Page page = visitor.open(RELATION);
      page.locator("[data-brush=start]").focus();
      page.keyboard().press("ArrowRight");
      page.keyboard().press("Shift+ArrowRight");
      page.waitForFunction("() => new URLSearchParams(location.search).has('from')");
      assertThat(parameter(page, "from")).startsWith("1990-");
      page.waitForFunction("() => document.activeElement.dataset.brush === 'start'");
      page.keyboard().press("Backspace");
      assertThat(parameter(page, "from")).isNull();
    }
  }

  @Test
  void aPieceOfTheSentenceZoomsToItsPhase() {
    try (Visitor visitor = visitor()) {
      Page page = visitor.open(RELATION);
      page.locator(".deck a").first().click();
      assertThat(parameter(page, "to")).isLessThan("2003-01-01");
      page.click("text=All of the time");
      assertThat(parameter(page, "to")).isNull();
    }
  }

  // ---- filters

  @Test
  void onlyWhatWasDoneHidesPlansAndCountsNothingElse() {
    try (Visitor visitor = visitor()) {
      Page page = visitor.open(RELATION);
      page.click("text=only what was done");
      assertThat(page.locator(MARKS).count()).isEqualTo(8);
      page.reload();
      Visitor.drawn(page);
      assertThat(page.locator(MARKS).count()).isEqualTo(8);
    }
  }

  @Test
  void kindsAreChosenFromAListByKeys() {
    try (Visitor visitor = visitor()) {
      Page page = visitor.open(RELATION);
      page.locator("[data-list=kinds] > button").focus();
      page.keyboard().press("Enter");
      page.waitForSelector("[role=option]:focus");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Space");
      assertThat(page.locator("[role=option][aria-selected=true]").count()).isEqualTo(1);
      assertThat(page.locator(MARKS).count()).isLessThan(5);
      page.keyboard().press("Escape");
      assertThat(page.locator("[role=listbox]").count()).isZero();
      assertThat(page.innerText("[data-list=kinds] > button")).startsWith("1 of ");
    }
  }

  @Test
  void filtersThatLeaveNothingCanBeDropped() {
    try (Visitor visitor = visitor()) {
      Page page = visitor.open(RELATION + "?least=1");
      assertThat(page.innerText(".nothing")).contains("hide all 9 events");
      page.click(".nothing button");
      assertThat(page.locator(MARKS).count()).isEqualTo(9);
    }
  }

  @Test
  void theTableTellsTheSame() {
    try (Visitor visitor = visitor()) {
      Page page = visitor.open(RELATION);
      page.click(".view >> text=table");
      assertThat(page.locator("table button[data-id]").count()).isEqualTo(9);
      page.locator("table button[data-id]").first().click();
      page.waitForSelector("#side .para mark");
    }
  }

  // ---- little, nothing, hostile

  @Test
  void twoOfWhomNothingIsToldAreJoinedByOthers() {
    List<Story> stories = List.of(
        told(
            "Bree",
            ARNOR,
            ROHAN,
            EventType.AID,
            "helped",
            "1990-03-04",
            "1990-03-04",
            Modality.ACTUAL),
        told(
            "Isen",
            ROHAN,
            GONDOR,
            EventType.AID,
            "fed",
            "1990-03-04",
            "1990-03-04",
            Modality.ACTUAL));
    try (Visitor visitor = Visitor.of(folder, stories)) {
      visitor.look("relation-empty", RELATION);
      Page page = visitor.open(RELATION);
      assertThat(page.locator(".joining a").allTextContents())
          .containsExactly("Arnor – Rohan", "Rohan – Gondor");
    }
  }

  @Test
  void whereNothingIsDatedTheTableSaysSo() {
    List<Story> stories = List.of(told("Moria", EventType.ACCUSE, "blamed", null, null));
    try (Visitor visitor = Visitor.of(folder, stories)) {
      visitor.look("relation-undated", RELATION);
      Page page = visitor.open(RELATION);
      assertThat(page.innerText("main")).contains("No source gives a date");
      assertThat(page.locator("table button[data-id]").count()).isEqualTo(1);
    }
  }

  @Test
  void oneEventIsARiverToo() {
    List<Story> stories =
        List.of(told("Bree", EventType.ASSAULT, "shelled", "2003-05-01", "2003-05-01"));
    try (Visitor visitor = Visitor.of(folder, stories)) {
      visitor.look("relation-one", RELATION);
    }
  }

  @Test
  void namesAreTextWhateverTheyHold() {
    Actor hostile = Story.state("GON", "<img src=x onerror=alert(1)> \u202egnihton");
    Story story = Story.of("a.txt", "Arnor shelled the enemy by the river.")
        .tells(EventType.ASSAULT, "shelled")
        .by("Arnor", ARNOR)
        .to("the enemy", hostile)
        .on("2003-05-01", "2003-05-01")
        .end();
    try (Visitor visitor = Visitor.of(folder, List.of(story))) {
      Page page = visitor.open(RELATION);
      assertThat(page.locator("main img").count()).isZero();
      assertThat(page.innerText("h1")).contains("<img src=x");
      assertThat((String) page.evaluate("document.querySelector('main').textContent"))
          .doesNotContain("\u202e");
      assertThat(visitor.faults()).isEmpty();
    }
  }

  @Test
  void whoIsUnknownIsSaidInOneSentence() {
    try (Visitor visitor = visitor()) {
      Page page = visitor.open("/relation/state:ARN/Mordor");
      assertThat(page.innerText("main")).containsPattern(Pattern.compile("Mordor"));
    }
  }
}
