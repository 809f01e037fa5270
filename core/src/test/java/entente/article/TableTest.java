package entente.article;

import static entente.article.Samples.article;
import static entente.article.Samples.failed;
import static entente.article.Samples.found;
import static entente.article.Samples.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
  @TempDir
  Path folder;

  private List<Found> read(String name, String text, ReadingOptions options) throws IOException {
    return read(name, text.getBytes(StandardCharsets.UTF_8), options);
  }

  private List<Found> read(String name, byte[] bytes, ReadingOptions options) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    try (Stream<Found> found = new ArticleReader(options).read(file)) {
      return found.toList();
    }
  }

  private List<Found> read(String name, String... lines) throws IOException {
    return read(name, lines(lines), ReadingOptions.defaults());
  }

  private static List<String> texts(List<Found> found) {
    return found.stream().map(each -> article(each).text()).toList();
  }

  @Test
  void readsTheColumns() throws IOException {
    List<Found> found = read(
        "a.csv",
        "id,headline,body,Publication Date,source,author,url,section",
        "7,A meeting,Gondor met Arnor.,3 January 2020,The Gondor Herald,Jane Doe,https://example.org/7,world");
    assertThat(article(found.get(0)))
        .isEqualTo(new Article(
            "7",
            "The Gondor Herald",
            "A meeting",
            "Jane Doe",
            LocalDate.of(2020, 1, 3),
            "https://example.org/7",
            "Gondor met Arnor.",
            List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, 17)))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "Body", "CONTENT", "article", "full_text", "Full Text"})
  void knowsWhatTextsAreUsuallyCalled(String name) throws IOException {
    assertThat(texts(read("a.csv", "id," + name, "1,Gondor met Arnor.")))
        .containsExactly("Gondor met Arnor.");
  }

  @Test
  void takesTheColumnThatTheUserNames() throws IOException {
    ReadingOptions options =
        ReadingOptions.defaults().withColumns(Map.of("text", "Translation", "published", "seen"));
    Found found = read(
            "a.csv", "text,Translation,seen\nArnor suomeksi.,Gondor met Arnor.,2020-01-03", options)
        .get(0);
    assertThat(article(found).text()).isEqualTo("Gondor met Arnor.");
    assertThat(article(found).published()).isEqualTo(LocalDate.of(2020, 1, 3));
  }

  @Test
  void readsQuotedCells() throws IOException {
    List<Found> found = read(
        "a.csv",
        "id,text",
        "1,\"Gondor, he said, \"\"met\"\" Arnor.",
        "",
        "Rohan stayed away.\"",
        "2,The \"steward\" of Gondor met Arnor.");
    assertThat(texts(found))
        .containsExactly(
            "Gondor, he said, \"met\" Arnor.\n\nRohan stayed away.",
            "The \"steward\" of Gondor met Arnor.");
  }

  @Test
  void namesARowByItsAddressOrItsLine() throws IOException {
    List<Found> found = read(
        "a.csv",
        "text,url",
        "\"Gondor",
        "met Arnor.\",",
        ",",
        "Gondor met Rohan.,https://example.org/7",
        "Rohan met Arnor.,");
    assertThat(found.stream().map(each -> article(each).id()))
        .containsExactly("a.csv:2", "https://example.org/7", "a.csv:6");
  }

  @ParameterizedTest
  @CsvSource({"a.tsv,t", "a.tab,t", "a.csv,t", "a.csv,;", "a.csv,|"})
  void tellsTheDelimiterByNameOrHeading(String name, String delimiter) throws IOException {
    String parted = delimiter.replace('t', '\t');
    List<Found> found =
        read(name, "id" + parted + "text", "1" + parted + "Gondor met Arnor, then Rohan.");
    assertThat(texts(found)).containsExactly("Gondor met Arnor, then Rohan.");
  }

  @Test
  void goesOnAfterARowThatFails() throws IOException {
    List<Found> found = read(
        "a.csv",
        "id,text,date",
        "a,Gondor met Arnor.,2020-01-03",
        "b,Gondor met Arnor, at last.,2020-01-03",
        "c,\"Gondor \"met\" Arnor.\",2020-01-03",
        "d,,2020-01-03",
        "e,Gondor met Rohan.,soon",
        "a,Gondor met Rohan.,",
        "f,\"Gondor met Rohan.,",
        "g,Rohan met Arnor.,");
    assertThat(found.stream().filter(each -> each instanceof Found.Read)).hasSize(2);
    assertThat(found.stream()
            .filter(each -> each instanceof Found.Failed)
            .map(each -> failed(each).document()))
        .containsExactly("a.csv:3", "a.csv:4", "a.csv:5", "a.csv:6", "a.csv:7", "a.csv:8");
    assertThat(failed(found.get(1)).message())
        .isEqualTo(
            "a.csv:3: has 4 cells, and the heading 3; put cells that hold the delimiter or a line break in quotation marks");
    assertThat(failed(found.get(2)).problem()).contains("closes a cell too early");
    assertThat(failed(found.get(3)).problem()).contains("no text");
    assertThat(failed(found.get(4)).problem()).contains("\"soon\"");
    assertThat(failed(found.get(5)).problem()).contains("line 2");
    assertThat(failed(found.get(6)).problem()).contains("never closed");
    assertThat(article(found.get(7)).text()).isEqualTo("Rohan met Arnor.");
  }

  @Test
  void takesNanAndNullForNothing() throws IOException {
    Article article =
        article(read("a.csv", "text,author,source,date", "Gondor met Arnor.,nan,NULL,None")
            .get(0));
    assertThat(article.author()).isNull();
    assertThat(article.outlet()).isNull();
    assertThat(article.published()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void decodesWhatIsSaved(String charset) throws IOException {
    String table = "id,text\n1,Gondor met Arnor at the café “Zur Brücke”.";
    byte[] bytes = table.getBytes(Charset.forName(charset));
    assertThat(texts(read("a.csv", bytes, ReadingOptions.defaults())))
        .containsExactly("Gondor met Arnor at the café “Zur Brücke”.");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void leavesTheByteOrderMarkOut(String charset) throws IOException {
    byte[] bytes = "\ufefftext,id\nGondor met Arnor.,1".getBytes(Charset.forName(charset));
    assertThat(texts(read("a.csv", bytes, ReadingOptions.defaults())))
        .containsExactly("Gondor met Arnor.");
  }

  @Test
  void saysOnceThatThereIsNoText() throws IOException {
    List<Found> found = read("a.csv", "nr,words", "1,Gondor met Arnor.", "2,Gondor met Rohan.");
    assertThat(found).hasSize(1);
    assertThat(failed(found.get(0)).message())
        .isEqualTo(
            "a.csv: has no column for the text; its columns are nr, words; name the one that holds the text (--column text=NAME)");
  }

  @Test
  void findsNoRowInAHeadingAlone() throws IOException {
    assertThat(failed(read("a.csv", "id,text").get(0)).problem()).isEqualTo("holds no row");
  }

  @Test
  void tellsATableByItsHeadingWhereItHasNoName() {
    assertThat(article(found("id,title,text\n1,A meeting,Gondor met Arnor.").get(0))
            .title())
        .isEqualTo("A meeting");
    assertThat(texts(found("Text, title and date were missing, the envoy of Gondor said.")))
        .containsExactly("Text, title and date were missing, the envoy of Gondor said.");
  }

  @Test
  void refusesARowOverTheLimit() throws IOException {
    ReadingOptions options = ReadingOptions.defaults().withLimits(60, 100);
    List<Found> found = read(
        "a.csv",
        "id,text\n1," + "Gondor met Arnor. ".repeat(2000) + "\n2,Gondor met Rohan.",
        options);
    assertThat(failed(found.get(0)).problem()).isEqualTo("is larger than 60 bytes");
    assertThat(article(found.get(1)).text()).isEqualTo("Gondor met Rohan.");
  }

  @Test
  void cleansTheTextLikeAnyOther() throws IOException {
    List<Found> found = read(
        "a.csv",
        "id,text",
        "1,\"River pact signed at last",
        "",
        "By Jane Doe",
        "",
        "Gondor and Arnor signed a pact on Friday.",
        "",
        "Also read: Ten rivers to see\"",
        "2,<p>Gondor met Arnor.</p><script>lie()</script>");
    assertThat(article(found.get(0)).author()).isEqualTo("Jane Doe");
    assertThat(Samples.blocks(article(found.get(0))))
        .containsExactly(
            "TITLE River pact signed at last",
            "PARAGRAPH Gondor and Arnor signed a pact on Friday.");
    assertThat(Samples.blocks(article(found.get(1))))
        .containsExactly("PARAGRAPH Gondor met Arnor.");
  }
}
