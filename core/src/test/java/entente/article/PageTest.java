package entente.article;

import static entente.article.Samples.blocks;
import static entente.article.Samples.failed;
import static entente.article.Samples.found;
import static entente.article.Samples.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final String BODY = """
      <nav><ul><li>Home</li><li>World</li></ul></nav>
      <article><h1>River pact signed</h1><p class="byline">By Jane Doe</p>
      <figure><figcaption>Ministers at the harbour. Photograph: John Roe/EPA</figcaption></figure>
      <p>Gondor and Arnor signed a pact on the river on Friday, after ten years of talks that had failed again.</p>
      <p>The pact, brokered by Rohan, gives both kingdoms <b>an equal</b> share, and ends a costly dispute.</p>
      <h2>A long quarrel</h2>
      <p>In 1980 Arnor closed the upper lock, and Gondor answered with a blockade, which lasted for two years.</p>
      <blockquote><p>We were never friends, but we are tired, the steward said, and so are the people.</p></blockquote>
      <ul><li>Gondor leaves the western bank.</li><li>Arnor opens the lock.</li></ul>
      <script>document.write("Arnor secretly invaded Rohan.");</script>
      <div style="display: none">Nobody sees that Arnor betrayed Rohan.</div>
      <p>The parliament will vote in May, and the opposition has said that it will support the pact.</p></article>
      <footer>© 2020 The Gondor Herald. All rights reserved.</footer>
      """;

  private static String page(String head) {
    return "<!doctype html><html><head>" + head + "</head><body>" + BODY + "</body></html>";
  }

  @Test
  void readsTheHeadFromStructuredData() {
    Article article = read(page("""
        <title>Something else | The Gondor Herald</title>
        <meta property="og:title" content="Something else">
        <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "GH"},
          {"@type": ["NewsArticle"], "headline": "River pact signed", "datePublished": "2020-01-03T23:30:00-05:00",
           "dateModified": "2020-02-03", "author": [{"@type": "Person", "name": "Jane Doe"}, {"name": "John Roe"}],
           "publisher": {"name": "The Gondor Herald"}, "url": "https://example.org/2020/river",
           "articleBody": "Not this."}]}</script>"""));
    assertThat(article.title()).isEqualTo("River pact signed");
    assertThat(article.outlet()).isEqualTo("The Gondor Herald");
    assertThat(article.author()).isEqualTo("Jane Doe, John Roe");
    assertThat(article.published()).isEqualTo(LocalDate.of(2020, 1, 3));
    assertThat(article.url()).isEqualTo("https://example.org/2020/river");
    assertThat(article.id()).isEqualTo("https://example.org/2020/river");
    assertThat(article.text()).doesNotContain("Not this.");
  }

  @Test
  void readsTheHeadFromTags() {
    Article article = read(page("""
        <title>River pact signed - The Gondor Herald</title>
        <link rel="canonical" href="https://example.org/">
        <script type="application/ld+json">{broken</script>
        <meta property="article:published_time" content="2020-01-03T10:00:00Z">
        <meta property="article:author" content="https://example.org/people/jane">
        <meta name="author" content="Jane Doe">"""));
    assertThat(article.title()).isEqualTo("River pact signed");
    assertThat(article.outlet()).isEqualTo("The Gondor Herald");
    assertThat(article.author()).isEqualTo("Jane Doe");
    assertThat(article.published()).isEqualTo(LocalDate.of(2020, 1, 3));
    assertThat(article.url()).as("the address of a whole site names no article").isNull();
  }

  @Test
  void tellsTheKindsOfBlockByTheMarkUp() {
    assertThat(blocks(page("")))
        .contains("CAPTION Ministers at the harbour.")
        .contains(
            "PARAGRAPH The pact, brokered by Rohan, gives both kingdoms an equal share, and ends a costly dispute.")
        .contains("HEADING A long quarrel")
        .contains(
            "QUOTATION We were never friends, but we are tired, the steward said, and so are the people.")
        .contains("ITEM Gondor leaves the western bank.", "ITEM Arnor opens the lock.");
  }

  @Test
  void readsNoScriptNoHiddenWordsAndNoMenu() {
    assertThat(read(page("<script>var spy = 'Arnor spied on Gondor.'</script>")).text())
        .doesNotContain("invaded")
        .doesNotContain("betrayed")
        .doesNotContain("spied")
        .doesNotContain("World")
        .doesNotContain("All rights reserved");
  }

  @Test
  void joinsTheTextByBlankLines() {
    Article article = read(page(""));
    assertThat(article.text()).contains("a costly dispute.\n\nA long quarrel\n\nIn 1980");
  }

  @Test
  void partsParagraphsThatAreOnlyBrokenLines() {
    assertThat(
            blocks(
                "<html><body><div>Gondor met Arnor in the old harbour on Friday.<br><br>"
                    + "Rohan welcomed the meeting of the two kingdoms.<br>Nobody else was told of it in time.</div></body></html>"))
        .containsExactly(
            "PARAGRAPH Gondor met Arnor in the old harbour on Friday.",
            "PARAGRAPH Rohan welcomed the meeting of the two kingdoms.",
            "PARAGRAPH Nobody else was told of it in time.");
  }

  @Test
  void survivesHostileMarkUp() {
    String deep = "<div>".repeat(20_000) + "Gondor met Arnor in the old harbour on Friday."
        + "</p></div>".repeat(9_000);
    assertThat(found("<html><body>" + deep)).hasSize(1);
    assertThat(
            read(
                "<html><body><table><tr><td><p>Gondor met Arnor in the harbour on Friday.<script>x < y"))
        .isNotNull();
  }

  @Test
  void refusesAPageWithoutArticle() {
    Found.Failed failed =
        failed(found("<html><body><ul><li><a href='x'>Home</a></li></ul></body></html>")
            .get(0));
    assertThat(failed.problem()).isEqualTo("holds no article");
    assertThat(failed.remedy()).contains("article");
  }
}
