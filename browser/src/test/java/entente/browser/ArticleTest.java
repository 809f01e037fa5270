package entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import entente.actor.Actor;
import entente.app.Story;
import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import entente.event.EventType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article read with its statements beside it, and decided about; also one that is written to do harm. */
class ArticleTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor");
  private static final Actor STEWARD = Story.person("person:denethor-hurin", "Denethor Hurin");

  /** Markup, an override of the direction of writing, a null character, surrogate pairs, a very long word, Hebrew. */
  private static final List<String> HOSTILE = List.of(
      "<script>document.title = 'taken'</script> & \"Arnor\" <img src=x onerror=\"document.title='taken'\"> bombed Gondor.",
      "\uD83D\uDC0E\uD83D\uDC0E Arnor \u202Edellehs\u202C and shelled\u0000 the walls of Gondor.",
      "\u202E\u2067Arnor" + "a".repeat(900) + " praised Gondor.",
      "\u05D0\u05E8\u05E0\u05D5\u05E8 Arnor \u05E2\u05D6\u05E8\u05D4 aided Gondor \u05D1\u05DC\u05D7\u05DD.");

  @TempDir
  private Path folder;

  private Visitor visitor;

  @BeforeEach
  void serve() {
    visitor = Visitor.of(folder, List.of(plain(), hostile()));
  }

  @AfterEach
  void stop() {
    assertThat(visitor.faults()).isEmpty();
    visitor.close();
  }

  private static Article article(String id, String title, List<String> paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      int begin = text.length();
      text.append(paragraph);
      blocks.add(new Block(
          paragraph.equals(title) ? Block.Kind.TITLE : Block.Kind.PARAGRAPH,
          new Span(begin, text.length())));
      text.append("\n");
    }
    return new Article(
        id,
        "The Courier",
        title,
        "A. Writer",
        LocalDate.of(2020, 1, 5),
        "javascript:alert(1)",
        text.toString(),
        blocks);
  }

  private static Story plain() {
    return Story.of(article(
            "west/plain.txt",
            "A bad year.",
            List.of(
                "A bad year.",
                "In January Arnor shelled Gondor and threatened Denethor Hurin.",
                "He slept.",
                "Arnor later aided Gondor, said the steward.")))
        .tells(EventType.ASSAULT, "shelled")
        .by("Arnor", ARNOR)
        .to("Gondor", GONDOR)
        .on("2019-01-01", "2019-01-31")
        .end()
        .tells(EventType.THREATEN, "threatened")
        .by("Arnor", ARNOR)
        .to("Denethor Hurin", STEWARD)
        .end()
        .tells(EventType.AID, "aided")
        .by("Arnor later", ARNOR)
        .to("Gondor,", GONDOR)
        .accordingTo("Denethor Hurin", STEWARD.id(), "said")
        .end();
  }

  private static Story hostile() {
    return Story.of(article("bad.txt", "\u202EA <b>title</b>", HOSTILE))
        .tells(EventType.ASSAULT, "bombed")
        .by("Arnor", ARNOR)
        .to("Gondor", GONDOR)
        .end()
        .tells(EventType.ASSAULT, "shelled")
        .by("Arnor \u202E", ARNOR)
        .to("walls of Gondor", GONDOR)
        .end()
        .tells(EventType.SUPPORT, "praised")
        .by("Arnora", ARNOR)
        .to("Gondor", GONDOR)
        .end()
        .tells(EventType.AID, "aided")
        .by("Arnor \u05E2", ARNOR)
        .to("Gondor \u05D1", GONDOR)
        .end();
  }

  private static LocatorAssertions expect(Page page, String selector) {
    return PlaywrightAssertions.assertThat(page.locator(selector));
  }

  @Test
  void isLookedAtInAllWidthsAndThemes() {
    visitor.look("article", "/article/west%2Fplain.txt?statement=west/plain.txt-0");
    visitor.look("article-hostile", "/article/bad.txt");
  }

  @Test
  void aStatementOfTheAddressIsChosenWithItsSentence() {
    Page page = visitor.open("/article/west/plain.txt?statement=west%2Fplain.txt-2");
    assertThat(page.innerText("mark.sentence").replace("\u202f", "").replace("●", ""))
        .isEqualTo("Arnor later aided Gondor, said the steward.");
    assertThat(page.innerText("mark .trig")).contains("aided");
    assertThat(page.innerText(".note.chosen")).contains("Arnor aided Gondor", "Denethor Hurin");
    assertThat(page.innerText("h1")).isEqualTo("A bad year.");
  }

  @Test
  void sentenceAndStatementsPointAtEachOther() {
    Page page = visitor.open("/article/west%2Fplain.txt");
    page.hover(".sentence.told-here >> nth=0");
    assertThat(page.locator(".note.pointed").count()).isEqualTo(2);
    page.click(".sentence.told-here >> nth=0");
    assertThat(page.innerText(".note.chosen .note-title")).isEqualTo("Arnor attacked Gondor");
    page.click("mark.sentence");
    assertThat(page.innerText(".note.chosen .note-title"))
        .isEqualTo("Arnor threatened Denethor Hurin");
    assertThat(page.url()).contains("statement=");
  }

  @Test
  void theKeyboardStepsThroughTheStatements() {
    Page page = visitor.open("/article/west%2Fplain.txt");
    page.locator(".note-head").first().focus();
    page.keyboard().press("Enter");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    assertThat(page.innerText(".note.chosen .note-title")).isEqualTo("Arnor aided Gondor");
    page.keyboard().press("Escape");
    assertThat(page.locator(".note.chosen").count()).isZero();
    assertThat(page.locator(".note-head[tabindex='0']").count()).isEqualTo(1);
  }

  @Test
  void whatIsRejectedIsStruckThroughAndCanBeTakenBack() {
    Page page = visitor.open("/article/west%2Fplain.txt?statement=west/plain.txt-0");
    page.click(".note.chosen .reject");
    page.fill(".decide input[name=because]", "a dream");
    page.click(".decide .go");
    page.waitForSelector(".note.rejected s");
    assertThat(page.innerText(".note.rejected")).contains("rejected by you: a dream");
    page.click(".note.rejected .note-tag .as-link");
    expect(page, ".note.rejected").hasCount(0);
    assertThat(page.locator(".note").count()).isEqualTo(3);
  }

  @Test
  void whatIsCorrectedSaysSo() {
    Page page = visitor.open("/article/west%2Fplain.txt?statement=west/plain.txt-1&correct=1");
    page.waitForSelector(".decide");
    page.click(".decide .go");
    assertThat(page.innerText(".wrong")).isEqualTo("Nothing is changed yet.");
    page.fill(".decide input[name=date]", "2018..2017");
    page.click(".decide .go");
    expect(page, ".wrong").containsText("before it begins");
    visitor.faults();
    page.fill(".decide input[name=date]", "2018");
    page.fill(".decide input[name=recipient]", "Gondor");
    page.click(".decide .go");
    page.waitForSelector(".note-tag:has-text('corrected by you')");
    assertThat(page.innerText(".note.chosen")).contains("Arnor threatened Gondor", "2018");
    page.click(".note.chosen .note-more .note-tag .as-link");
    expect(page, ".note-tag").hasCount(0);
  }

  @Test
  void marksAreHiddenAndShownAndTheAddressKnows() {
    Page page = visitor.open("/article/west%2Fplain.txt");
    page.click(".toggle:has-text('actors')");
    assertThat(page.url()).contains("hide=actors");
    assertThat(page.evaluate(
            "getComputedStyle(document.querySelector('.m-actor .name')).textDecorationLine"))
        .isEqualTo("none");
    page.click(".toggle:has-text('say who is meant')");
    assertThat(page.url()).contains("meant=yes");
  }

  @Test
  void hostileTextIsTextAndTurnsNothingRound() {
    Page page = visitor.open("/article/bad.txt");
    assertThat(page.title()).doesNotContain("taken");
    assertThat(page.locator("main script, main img").count()).isZero();
    String text = page.textContent("main");
    assertThat(text).contains("<script>document.title = 'taken'</script>", "RLO", "NUL", "RLI");
    assertThat(text).doesNotContain("\u202E").doesNotContain("\u0000").doesNotContain("\u2067");
    assertThat(page.locator("a[href^='javascript']").count()).isZero();
    assertThat(Visitor.sidewaysScroll(page)).isZero();
  }

  @Test
  void offsetsFitBehindOddCharacters() {
    Page page = visitor.open("/article/bad.txt?statement=bad.txt-1");
    assertThat(page.textContent("mark .trig")).isEqualTo("shelled");
    assertThat(page.textContent("mark .rec")).isEqualTo("walls of Gondor");
    Page hebrew = visitor.open("/article/bad.txt?statement=bad.txt-3", 390, ColorScheme.LIGHT);
    assertThat(hebrew.textContent("mark .trig")).isEqualTo("aided");
    assertThat(Visitor.sidewaysScroll(hebrew)).isZero();
  }

  @Test
  void aLongArticleIsThereAsAWhole() {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      paragraphs.add("Arnor " + "and its many allies in the long war of the west ".repeat(4)
          + "aided Gondor in year " + i + ".");
    }
    Story story = Story.of(article("long.txt", "Long", paragraphs));
    for (int i = 0; i < 500; i += 2) {
      story
          .tells(EventType.AID, "aided Gondor in year " + i + ".")
          .by("Arnor", ARNOR)
          .to("Gondor in year " + i + ".", GONDOR)
          .end();
    }
    visitor.desk().change(library -> library.put(story.reading(), "print"));
    Page page = visitor.open("/article/long.txt");
    assertThat(page.locator(".block").count()).isEqualTo(500);
    page.click(".note-head >> nth=-1");
    expect(page, "mark.sentence").isInViewport();
  }
}
