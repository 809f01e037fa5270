package entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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

/** What joins marks of a river, and its flags without room for words. */
class RiverLinesTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor");
  private static final String RELATION = "/relation/state:ARN/state:GON";

  @TempDir
  private Path folder;

  private static Story told(
      String id, Actor one, Actor other, EventType type, String verb, String day) {
    String text = one.name() + " " + verb + " " + other.name() + " near " + id + ".";
    return Story.of(id + ".txt", text, "Courier of " + id, LocalDate.of(2020, 1, 5))
        .tells(type, verb)
        .by(one.name(), one)
        .to(other.name(), other)
        .on(day, day)
        .end();
  }

  private static Story disbelieved() {
    return Story.of("isen.txt", "Gondor said it had met Arnor. Arnor doubted Gondor by the river.")
        .tells(EventType.CONSULT, "met")
        .by("Gondor", GONDOR)
        .to("Arnor", ARNOR)
        .on("2010-02-03", "2010-02-03")
        .accordingTo("Gondor", GONDOR.id(), "said")
        .end()
        .tells(EventType.ACCUSE, "doubted")
        .by("Arnor", ARNOR)
        .to("Gondor", GONDOR)
        .on("2010-02-09", "2010-02-09")
        .end();
  }

  /** Blow for blow, then a meeting that the other side does not believe in. */
  private static List<Story> history() {
    return List.of(
        told("Annuminas", ARNOR, GONDOR, EventType.AID, "helped", "1990-03-04"),
        told("Bree", ARNOR, GONDOR, EventType.ASSAULT, "shelled", "2003-05-01"),
        told("Tharbad", GONDOR, ARNOR, EventType.ASSAULT, "bombed", "2003-05-04"),
        told("Fornost", ARNOR, GONDOR, EventType.ASSAULT, "stormed", "2003-05-09"),
        disbelieved());
  }

  /** So many phases that most of their flags have no room for words. */
  private static List<Story> turns() {
    return IntStream.range(0, 48)
        .mapToObj(i -> told(
            "Ford" + i,
            ARNOR,
            GONDOR,
            i / 3 % 2 == 0 ? EventType.AID : EventType.ASSAULT,
            i / 3 % 2 == 0 ? "helped" : "shelled",
            LocalDate.of(1960 + i / 3 * 3, 2, 3).plusMonths(i % 3 * 4L).toString()))
        .toList();
  }

  @Test
  void areSeenAtAllWidthsInBothThemes() {
    try (Visitor visitor = Visitor.of(folder, history())) {
      visitor.look("river-lines", RELATION);
    }
  }

  @Test
  void answersAreJoinedOnALyingAndOnAStandingRiver() {
    try (Visitor visitor = Visitor.of(folder, history())) {
      for (int width : List.of(1440, 390)) {
        Page page = visitor.open(RELATION, width, ColorScheme.LIGHT);
        assertThat(page.locator(".river .answers").count()).as("at " + width).isEqualTo(1);
        assertThat(page.locator(".river .answers path[marker-end]").count()).isEqualTo(2);
        assertThat(page.locator(".river .ev[aria-label*='Answers: ']").count()).isEqualTo(2);
      }
    }
  }

  @Test
  void aSpineOfAStandingRiverCrossesNoLabel() {
    try (Visitor visitor = Visitor.of(folder, history())) {
      Page page = visitor.open(RELATION, 390, ColorScheme.LIGHT);
      Object crossed = page.evaluate(
          "() => { const spine = document.querySelector('.river .answers').getBoundingClientRect();"
              + " return [...document.querySelectorAll('.standing .lab')].map(e => [e.textContent, e.getBoundingClientRect()])"
              + ".filter(([, box]) => box.left < spine.left + 3 && box.right > spine.left || box.left < 0).map(([text]) => text); }");
      assertThat((List<?>) crossed).isEmpty();
    }
  }

  @Test
  void whatContradictsEachOtherIsJoinedAndSaysSo() {
    try (Visitor visitor = Visitor.of(folder, history())) {
      for (int width : List.of(1440, 390)) {
        Page page = visitor.open(RELATION, width, ColorScheme.DARK);
        assertThat(page.locator(".river .against").count()).as("at " + width).isEqualTo(1);
        assertThat(page.textContent(".river .against")).isEqualTo("≠");
        assertThat(page.locator(".river .ev[aria-label*='Reports differ. Belief: ']")
                .count())
            .isEqualTo(2);
      }
    }
  }

  @Test
  void whereOneOfTwoIsHiddenTheOtherHasTheSign() {
    try (Visitor visitor = Visitor.of(folder, history())) {
      Page page = visitor.open(RELATION + "?type=CONSULT");
      assertThat(page.locator(".river .against").count()).isZero();
      assertThat(page.textContent(".river .ev[data-id] .lab")).contains("≠");
    }
  }

  @Test
  void aFlagWithoutRoomForWordsSaysThemOnFocusAndUnderThePointer() {
    try (Visitor visitor = Visitor.of(folder, turns())) {
      Page page = visitor.open(RELATION, 900, ColorScheme.LIGHT);
      Locator brief = page.locator(".chart .phase.brief");
      assertThat(brief.count()).isPositive();
      page.locator(".chart .ev[tabindex='0']").focus();
      while (page.locator(".chart .phase.brief:focus").count() == 0) {
        page.keyboard().press("ArrowRight");
      }
      assertThat(page.innerText(".preview")).containsAnyOf("Conflict", "Cooperation");
      assertThat(page.innerText(".preview")).contains("Arnor");
      page.keyboard().press("ArrowRight");
      assertThat(page.locator(".chart .ev[data-id]:focus").count()).isEqualTo(1);
      brief.first().locator(".hit").hover();
      assertThat(page.innerText(".preview")).contains("Arnor");
      visitor.keep(page, "river-flags-brief");
    }
  }
}
