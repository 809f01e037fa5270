package entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import entente.actor.Actor;
import entente.app.Story;
import entente.app.library.Library;
import entente.app.library.ReadTime;
import entente.event.EventType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who opens the library: reads articles into it, looks around, searches, chooses a relation. */
class StartViewTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor", "the Kingdom of Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor");
  private static final Actor MORDOR = Story.state("MOR", "Mordor");

  @TempDir
  private Path folder;

  private static List<Story> war() {
    return List.of(Story.of(
            "war.txt",
            "Mordor attacked Gondor in 1975. Arnor sent grain to Gondor. Mordor and Gondor met in 1980.",
            "The Courier",
            LocalDate.of(2020, 1, 5))
        .tells(EventType.ASSAULT, "attacked")
        .by("Mordor", MORDOR)
        .to("Gondor", GONDOR)
        .on("1975-01-01", "1975-12-31")
        .end()
        .tells(EventType.AID, "sent grain")
        .by("Arnor", ARNOR)
        .to("Gondor", GONDOR)
        .end()
        .tells(EventType.CONSULT, "met")
        .by("Mordor", MORDOR)
        .to("Gondor", GONDOR)
        .on("1980-01-01", "1980-12-31")
        .end());
  }

  private static FilePayload file(String name, String content) {
    return new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
  }

  private static void read(Page page, FilePayload... files) {
    page.setInputFiles("#files", files);
    page.waitForSelector(".reading-words:has-text('read, with')");
  }

  @Test
  void anEmptyLibraryOffersTheSamplesAndReadsThem() {
    try (Visitor visitor = Visitor.of(folder, List.of())) {
      visitor.look("start-empty", "/");
      Page page = visitor.open("/");
      assertThat(page.innerText("main")).contains("Nothing has been read yet.");
      page.click("#samples");
      page.waitForSelector(".reading-words:has-text('10 articles read, with')");
      page.waitForSelector("h2:has-text('What changed')");
      assertThat(page.innerText(".deck")).startsWith("10 articles read");
      assertThat(page.locator("#samples").count()).isZero();
      assertThat(visitor.faults()).isEmpty();
    }
  }

  @Test
  void filesAreReadAndFailuresAreExplainedAtOnce() {
    try (Visitor visitor = Visitor.of(folder, war())) {
      Page page = visitor.open("/");
      read(
          page,
          file("a.txt", "Arnor sent grain to Gondor."),
          file("empty.txt", ""),
          file("<b>deep</b>.txt", "The Balrog woke."));
      page.waitForSelector(".unread");
      assertThat(page.innerText(".unread summary")).isEqualTo("2 documents could not be read");
      assertThat(page.innerText(".unread"))
          .contains("empty.txt is empty. Leave it out, or fetch it again.")
          .contains("<b>deep</b>.txt the engine failed on it");
      assertThat(page.innerText(".deck")).startsWith("2 articles read");
      page.waitForSelector(".news li:has-text('a.txt')");
      assertThat(Visitor.violations(page)).isEmpty();
      read(page, file("a.txt", "Arnor sent grain to Gondor."));
      assertThat(page.innerText(".reading-words")).contains("1 already there, unchanged");
      assertThat(visitor.faults()).isEmpty();
    }
  }

  @Test
  void whatCouldNotBeReadStaysThereUntilItIsDismissed() {
    try (Visitor visitor = Visitor.of(folder, war())) {
      read(visitor.open("/"), file("a.txt", "Arnor slept."), file("empty.txt", ""));
    }
    try (Visitor visitor = Visitor.of(folder)) {
      visitor.look("start-unread", "/");
      Page page = visitor.open("/");
      page.waitForSelector(".unread");
      assertThat(page.innerText(".unread")).contains("empty.txt is empty.");
      page.click("text=Dismiss the list");
      page.waitForSelector(
          ".unread",
          new Page.WaitForSelectorOptions()
              .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
      visitor.go(page, "/");
      assertThat(page.locator(".unread").count()).isZero();
      assertThat(visitor.faults()).isEmpty();
    }
  }

  /** Puts stories as one reading does; the clock of the visitor says 4 March 2026, 05:06 UTC. */
  private void read(String began, Story... stories) {
    Instant time = Instant.parse(began);
    try (Library library = Library.openForWriting(folder)) {
      for (Story story : stories) {
        library.put(story.reading(), "print", id -> false, new ReadTime(time, time));
      }
    }
  }

  private static Story witness(String id, String outlet, String text, String trigger) {
    return Story.of(id, text, outlet, LocalDate.of(2020, 1, 7))
        .tells(EventType.ASSAULT, trigger)
        .by("Mordor", MORDOR)
        .to("Gondor", GONDOR)
        .on("1975-03-25", "1975-03-25")
        .end();
  }

  @Test
  void whatIsNewStandsUnderItsDayAndLeadsToItsEventAndItsArticle() {
    read("2026-03-01T09:00:00Z", war().get(0));
    read(
        "2026-03-02T09:00:00Z",
        witness("one.txt", "The Herald", "On 25 March 1975 Mordor attacked Gondor.", "attacked"));
    read(
        "2026-03-04T02:00:00Z",
        witness(
            "two.txt",
            "The Mirror",
            "Few remember how Mordor stormed Gondor that March.",
            "stormed"));
    try (Visitor visitor = Visitor.of(folder)) {
      visitor.look("start-changes", "/");
      Page page = visitor.open("/");
      page.waitForSelector(".days li");
      assertThat(page.locator(".days h3").allInnerTexts())
          .containsExactly("Today", "2 March 2026", "1 March 2026");
      assertThat(page.innerText(".days")).contains("1 event better attested");
      assertThat(page.locator(".is-new").count()).isZero();
      page.click(".lines .attested a");
      page.waitForURL("**/event/**");
      visitor.go(page, "/");
      page.click(".lines .read a");
      page.waitForURL("**/article/two.txt");
      read("2026-03-04T04:00:00Z", Story.of("late.txt", "Arnor slept."));
      visitor.go(page, "/");
      page.waitForSelector(".days li");
      assertThat(page.locator(".is-new").count()).isEqualTo(1);
      assertThat(visitor.faults()).isEmpty();
    }
  }

  @Test
  void earlierChangesComeWhenTheyAreAskedForAndGoOnUnderTheirDay() {
    for (int i = 0; i < 7; i++) {
      read("2026-03-02T0" + i + ":00:00Z", Story.of(i + ".txt", "Arnor slept."));
    }
    try (Visitor visitor = Visitor.of(folder)) {
      Page page = visitor.open("/");
      page.waitForSelector(".earlier");
      assertThat(page.locator(".days > ul > li").count()).isEqualTo(5);
      page.click(".earlier");
      page.waitForSelector(".days > ul > li:has-text('00:00')");
      assertThat(page.locator(".days > ul > li").count()).isEqualTo(7);
      assertThat(page.locator(".days h3").count()).isEqualTo(1);
      assertThat(page.locator(".earlier").count()).isZero();
      assertThat(visitor.faults()).isEmpty();
    }
  }

  @Test
  void aFolderIsReadUnderThePathsWithinIt() throws Exception {
    Path articles = Files.createDirectories(folder.resolve("articles/1975"));
    Files.writeString(articles.resolve("a.txt"), "Arnor sent grain to Gondor.");
    Files.writeString(articles.resolve("README.md"), "About the articles.");
    try (Visitor visitor = Visitor.of(folder.resolve("library"), List.of())) {
      Page page = visitor.open("/");
      page.setInputFiles("#folder", folder.resolve("articles"));
      page.waitForSelector(".reading-words:has-text('1 article read, with')");
      List<String> read = visitor
          .desk()
          .ask(library ->
              library.documents().stream().map(document -> document.id()).toList());
      assertThat(read).containsExactly("1975/a.txt");
    }
  }

  @Test
  void whatIsDroppedAnywhereOnThePageIsRead() {
    try (Visitor visitor = Visitor.of(folder, war())) {
      Page page = visitor.open("/");
      page.evaluate(
          "() => { const t = new DataTransfer(); t.items.add(new File(['Arnor sent grain to Gondor.'], 'dropped.txt'));"
              + " document.querySelector('main').dispatchEvent(new DragEvent('drop', { dataTransfer: t, bubbles: true, cancelable: true })); }");
      page.waitForSelector(".reading-words:has-text('1 article read, with')");
      assertThat(page.innerText(".reading-list")).contains("What was read");
    }
  }

  @Test
  void aReadingIsSeenAgainAfterThePageWasLeftAndCanBeStopped() {
    try (Visitor visitor = Visitor.of(folder, war())) {
      Page page = visitor.open("/");
      page.setInputFiles("#files", new FilePayload[] {
        file("a.txt", "Arnor slept."), file("b.txt", "The Ents took counsel.")
      });
      page.waitForSelector(".reading-words:has-text('1 of 2 articles')");
      page.navigate(page.url());
      page.waitForSelector(".reading-words:has-text('1 of 2 articles')");
      assertThat(page.innerText(".reading-now")).isEqualTo("Now: b.txt");
      page.click("text=Stop");
      page.waitForSelector(".reading-words:has-text('What was read is kept')");
    }
  }

  @Test
  void theMostReportedRelationLeadsToItsHistory() {
    try (Visitor visitor = Visitor.of(folder, war())) {
      visitor.look("start", "/");
      Page page = visitor.open("/");
      page.waitForSelector(".rel");
      assertThat(page.innerText(".rel >> nth=0")).contains("Gondor – Mordor", "2 events");
      assertThat(page.locator(".rel >> nth=0").locator("svg path").count()).isGreaterThan(2);
      assertThat(page.innerText(".rel-axis")).contains("1976");
      page.click(".rel >> nth=0");
      page.waitForURL("**/relation/state%3AGON/state%3AMOR");
    }
  }

  @Test
  void theLastDecisionIsTakenBackWhereItIsTold() {
    try (Visitor visitor = Visitor.of(folder, war())) {
      visitor
          .desk()
          .change(library -> library
              .decisions()
              .rename(library.identities().actor("state:ARN"), "Arthedain", null, Instant.EPOCH));
      Page page = visitor.open("/");
      page.waitForSelector(".news li");
      assertThat(page.innerText(".news")).contains("Arnor goes by the name Arthedain.");
      page.click(".news >> text=Undo");
      page.waitForSelector(".news:not(:has-text('Arthedain'))");
      assertThat(visitor.faults()).isEmpty();
    }
  }

  @Test
  void longNamesAndOneDayFitOnAPhone() {
    Actor league = Story.actor(
        "group:league",
        "League of the Free Harbours and Market Towns of the Lower Anduin",
        Actor.Type.GROUP,
        null,
        null);
    Actor word = Story.actor(
        "group:w", "Grenzschutzsonderbeauftragtenversammlung", Actor.Type.GROUP, null, null);
    Story story = Story.of(
            "long-names-of-articles-are-common/and-so-are-folders/within-folders/2020-01-05-article.txt",
            "The league met the word on one day.")
        .tells(EventType.CONSULT, "met")
        .by("The league", league)
        .to("the word", word)
        .on("2020-01-05", "2020-01-05")
        .end();
    try (Visitor visitor = Visitor.of(folder, List.of(story))) {
      visitor.look("start-long", "/");
      visitor.look("relations-long", "/relations");
      visitor.look("search-long", "/search?q=league");
    }
  }

  @Test
  void theMastheadFindsActorsAndSentences() {
    try (Visitor visitor = Visitor.of(folder, war())) {
      Page page = visitor.open("/");
      page.fill(".find input", "kingdom");
      page.press(".find input", "Enter");
      page.waitForURL("**/search?q=kingdom");
      Visitor.drawn(page);
      assertThat(page.innerText(".found-actors"))
          .contains("Arnor")
          .contains("the Kingdom of Arnor");
      visitor.look("search", "/search?q=Gondor");
      visitor.go(page, "/search?q=grains");
      assertThat(page.innerText("mark")).isEqualTo("grain");
      assertThat(page.innerText(".found-statements")).contains("Arnor aided Gondor");
      visitor.look("search-nothing", "/search?q=Gondoor");
      visitor.go(page, "/search?q=Gondoor");
      page.click(".search-help >> text=Gondor");
      page.waitForSelector(".found-sentences");
    }
  }

  @Test
  void aSentenceThatStatesNothingIsShownInItsArticle() {
    Story story = Story.of("quiet.txt", "Arnor slept. The beacons were cold.");
    try (Visitor visitor = Visitor.of(folder, List.of(story))) {
      Page page = visitor.open("/search?q=beacons");
      page.click(".found-where a");
      page.waitForSelector(".looked-for");
      assertThat(page.innerText(".looked-for")).isEqualTo("The beacons were cold.");
    }
  }

  @Test
  void markupAndTurnedTextInAnArticleStayText() {
    Story hostile = Story.of(
        "h.txt",
        "\u202ehserF <img src=x onerror=alert(1)> grain <script>document.title='x'</script> for all.",
        "<b>The</b> \u202eCourier",
        LocalDate.of(2020, 1, 5));
    try (Visitor visitor = Visitor.of(folder, List.of(hostile))) {
      Page page = visitor.open("/search?q=grain");
      assertThat(page.innerText("blockquote")).contains("<img src=x onerror=alert(1)>");
      assertThat(page.locator("main img, main script").count()).isZero();
      assertThat(page.title()).isEqualTo("Search: grain · Entente");
      visitor.go(page, "/");
      page.waitForSelector(".news li");
      assertThat(page.innerText(".news")).contains("<b>The</b>");
      assertThat(visitor.faults()).isEmpty();
    }
  }

  @Test
  void relationsAreFoundByANameAndByTwo() {
    try (Visitor visitor = Visitor.of(folder, war())) {
      visitor.look("relations", "/relations");
      Page page = visitor.open("/relations");
      assertThat(page.locator(".rel").count()).isEqualTo(2);
      page.fill(".named-form input", "arnor");
      page.waitForSelector(".relations-list .kicker:has-text('1 relation of')");
      assertThat(page.url()).endsWith("/relations?q=arnor");
      page.fill(".named-form input", "bree");
      page.waitForSelector(".nothing");
      page.fill(".pair-form input >> nth=0", "Arnor");
      page.press(".pair-form input >> nth=0", "Enter");
      assertThat(page.evaluate("document.activeElement.getAttribute('aria-label')"))
          .isEqualTo("The other actor");
      page.keyboard().type("Gondor");
      page.keyboard().press("Enter");
      page.waitForURL("**/relation/Arnor/Gondor");
    }
  }

  @Test
  void aLibraryThatANewerEntenteHasTakenOverSaysSoUnderTheMasthead() throws Exception {
    try (Visitor visitor = Visitor.of(folder, war())) {
      Page page = visitor.open("/");
      visitor.faults();
      try (var other =
              java.sql.DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("entente.db"));
          var statement = other.createStatement()) {
        statement.execute("PRAGMA user_version = 99");
      }
      visitor.go(page, "/relations");
      assertThat(page.innerText("main")).contains("was written by a newer Entente");
      assertThat(page.locator(".masthead .find input").isVisible()).isTrue();
    }
  }
}
