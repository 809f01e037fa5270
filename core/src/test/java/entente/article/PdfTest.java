package entente.article;

import static entente.article.Samples.article;
import static entente.article.Samples.blocks;
import static entente.article.Samples.failed;
import static entente.article.Samples.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {
  /** A PDF in the making; places are in points from the upper left corner. */
  private static final class Paper {
    private final PDDocument document = new PDDocument();
    private final PDType1Font plain;
    private final PDType1Font bold;
    private PDPage page;

    Paper() {
      PdfFonts.use();
      plain = new PDType1Font(FontName.TIMES_ROMAN);
      bold = new PDType1Font(FontName.TIMES_BOLD);
      turn();
    }

    Paper turn() {
      page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      return this;
    }

    Paper put(double x, double y, double size, String... lines) throws IOException {
      return put(plain, x, y, size, lines);
    }

    Paper bold(double x, double y, double size, String... lines) throws IOException {
      return put(bold, x, y, size, lines);
    }

    private Paper put(PDType1Font font, double x, double y, double size, String... lines)
        throws IOException {
      try (PDPageContentStream out = open()) {
        for (int i = 0; i < lines.length; i++) {
          out.beginText();
          out.setFont(font, (float) size);
          out.newLineAtOffset((float) x, (float) (842 - y - i * 1.2 * size));
          out.showText(lines[i]);
          out.endText();
        }
      }
      return this;
    }

    Paper upright(double x, double y, String words) throws IOException {
      try (PDPageContentStream out = open()) {
        out.beginText();
        out.setFont(plain, 9);
        out.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, (float) x, (float) y));
        out.showText(words);
        out.endText();
      }
      return this;
    }

    PDPageContentStream open() throws IOException {
      return new PDPageContentStream(
          document, page, PDPageContentStream.AppendMode.APPEND, true, true);
    }

    byte[] bytes() throws IOException {
      try (document;
          ByteArrayOutputStream out = new ByteArrayOutputStream()) {
        document.save(out);
        return out.toByteArray();
      }
    }

    Found read() throws IOException {
      return found(ReadingOptions.defaults(), bytes()).get(0);
    }
  }

  private static final String[] STORY = {
    "The envoys of Gondor and Arnor met at the old harbour on Friday to speak about the",
    "river that parts their lands, and they agreed to meet again before the summer ends.",
    "Rohan was not asked to come."
  };

  private static final String[] DAYS = {
    "On the first day the envoys of Gondor and Arnor spoke about the river",
    "On the next day the envoys of Gondor and Arnor spoke about a bridge",
    "On the last day nobody but the minister of Rohan had much to say"
  };

  private static final String[] ENDS = {
    "and parted without a word.", "and dined together.", "to the press that had come."
  };

  private static String joined(String... lines) {
    return String.join(" ", Arrays.asList(lines));
  }

  @Test
  void joinsLinesToParagraphs() throws IOException {
    Article article = article(new Paper()
        .put(70, 100, 11, STORY)
        .put(
            70,
            170,
            11,
            "Arnor closed the bridge a week ago, and Gondor answered by closing its",
            "port.")
        .read());
    assertThat(article.text())
        .isEqualTo(joined(STORY)
            + "\n\nArnor closed the bridge a week ago, and Gondor answered by closing its port.");
  }

  @Test
  void tellsParagraphsByTheirFirstLine() throws IOException {
    Article article = article(new Paper()
        .put(
            70,
            100,
            10,
            "Gondor closed its port on Monday after a quarrel over the bridge, the ste-")
        .put(70, 112, 10, "ward said, and it will stay closed until Arnor has opened the bridge.")
        .put(85, 124, 10, "Arnor called that an insult. Its minister flew home on the same day and")
        .put(70, 136, 10, "did not say whether she would come back.")
        .read());
    assertThat(blocks(article))
        .containsExactly(
            "PARAGRAPH Gondor closed its port on Monday after a quarrel over the bridge, the steward"
                + " said, and it will stay closed until Arnor has opened the bridge.",
            "PARAGRAPH Arnor called that an insult. Its minister flew home on the same day and did"
                + " not say whether she would come back.");
  }

  @Test
  void takesOutTheHyphensOfTheTypesetterOnly() throws IOException {
    Article article = article(new Paper()
        .put(
            70,
            100,
            11,
            "The Gondor-backed militia left the harbour, and the anti-",
            "war party welcomed it, but the co-operative of the fish-",
            "ermen asked for more than words. Another militia, Arnor-",
            "backed as well, stayed where it was and waited for the co-",
            "operative to answer.")
        .read());
    assertThat(article.text())
        .contains("anti-war party")
        .contains("the fishermen asked")
        .contains("Arnor-backed")
        .contains("the co-operative to answer");
  }

  @Test
  void readsColumnByColumn() throws IOException {
    Paper paper = new Paper().bold(70, 60, 20, "Gondor and Arnor sign a pact on the river");
    String[] left = {
      "Gondor and Arnor signed a pact on",
      "Friday, after eight years in which",
      "neither let the ships of the other",
      "pass. The envoys shook hands, and"
    };
    String[] right = {
      "then spoke of the bridge that Arnor",
      "had closed. Rohan praised the pact",
      "and offered to watch over it, which",
      "both of them accepted."
    };
    // Typesetters often go through the page line by line.
    for (int i = 0; i < left.length; i++) {
      paper.put(70, 100 + 12 * i, 10, left[i]).put(300, 104 + 12 * i, 10, right[i]);
    }
    Article article = article(paper
        .put(
            70,
            200,
            10,
            "The Gondor Herald holds all rights in its articles and its pictures as well.")
        .read());
    assertThat(article.title()).isEqualTo("Gondor and Arnor sign a pact on the river");
    assertThat(article.text()).contains(joined(left) + " " + joined(right));
  }

  @Test
  void leavesOutHeadsAndNumbersOfPages() throws IOException {
    Paper paper = new Paper();
    for (int i = 1; i <= 3; i++) {
      if (i > 1) {
        paper.turn();
      }
      paper
          .put(70, 40, 9, "The Gondor Herald, Friday")
          .put(480, 40, 9, "World")
          .put(70, 100, 11, DAYS[i - 1], ENDS[i - 1])
          .put(290, 810, 9, "Page " + i + " of 3")
          .upright(20, 300, "Downloaded by a reader");
    }
    Article article = article(paper.read());
    assertThat(article.text())
        .doesNotContain("Herald")
        .doesNotContain("World")
        .doesNotContain("Page")
        .doesNotContain("Downloaded");
    assertThat(article.blocks()).hasSize(3);
  }

  @Test
  void goesOnOverThePage() throws IOException {
    Article article = article(new Paper()
        .put(
            70,
            780,
            11,
            "Gondor closed its port on Monday, and the ships that were on their way to the")
        .put(290, 815, 9, "1")
        .turn()
        .put(70, 80, 11, "harbour turned back, as the steward had asked them to do.")
        .put(290, 815, 9, "2")
        .read());
    assertThat(article.text())
        .isEqualTo("Gondor closed its port on Monday, and the ships that were on their way to the"
            + " harbour turned back, as the steward had asked them to do.");
  }

  @Test
  void tellsHeadingsAndTheTitleByTheirType() throws IOException {
    Article article = article(new Paper()
        .put(70, 60, 9, "WORLD NEWS TODAY AND TOMORROW")
        .put(70, 90, 24, "Gondor turns its back", "on the river pact")
        .put(70, 150, 10, "By Jane Doe")
        .put(70, 165, 10, "3 January 2020")
        .put(70, 200, 10, STORY)
        .bold(70, 260, 10, "A bridge too few")
        .put(70, 290, 10, STORY)
        .read());
    assertThat(article.title()).isEqualTo("Gondor turns its back on the river pact");
    assertThat(article.author()).isEqualTo("Jane Doe");
    assertThat(article.published()).isEqualTo(LocalDate.of(2020, 1, 3));
    assertThat(blocks(article)).contains("HEADING A bridge too few");
  }

  @Test
  void believesTheMetadataOnlyWhereTheySaySo() throws IOException {
    Paper named = new Paper().put(70, 100, 11, STORY);
    named.document.getDocumentInformation().setTitle("River talks go on at the harbour");
    named.document.getDocumentInformation().setAuthor("jdoe");
    Article article = article(named.read());
    assertThat(article.title()).isEqualTo("River talks go on at the harbour");
    assertThat(article.author()).as("an account is no author").isNull();
    assertThat(article.published())
        .as("when the file was made is no date of the article")
        .isNull();
    Paper unnamed = new Paper().put(70, 100, 11, STORY);
    unnamed.document.getDocumentInformation().setTitle("Microsoft Word - river_final2.docx");
    assertThat(article(unnamed.read()).title()).isNull();
  }

  @Test
  void readsWhatThePublisherSays() throws IOException {
    Paper paper = new Paper().put(70, 100, 11, STORY);
    String xmp = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF><rdf:Description"
        + " prism:publicationName='The Gondor Herald'><prism:publicationDate>2020-01-03</prism:publicationDate>"
        + "</rdf:Description></rdf:RDF></x:xmpmeta>";
    PDMetadata metadata = new PDMetadata(paper.document);
    metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    paper.document.getDocumentCatalog().setMetadata(metadata);
    Article article = article(paper.read());
    assertThat(article.outlet()).isEqualTo("The Gondor Herald");
    assertThat(article.published()).isEqualTo(LocalDate.of(2020, 1, 3));
  }

  @Test
  void refusesALockedOneAndReadsOneThatOpensByItself() throws IOException {
    Paper locked = new Paper().put(70, 100, 11, STORY);
    locked.document.protect(
        new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
    assertThat(failed(locked.read()).message())
        .isEqualTo(
            "standard-input: is a PDF locked with a password; save it again without the password");
    Paper open = new Paper().put(70, 100, 11, STORY);
    open.document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
    assertThat(article(open.read()).text()).isEqualTo(joined(STORY));
  }

  @Test
  void refusesOneOfPicturesOnly() throws IOException {
    Paper paper = new Paper();
    BufferedImage scan = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
    try (PDPageContentStream out = paper.open()) {
      out.drawImage(LosslessFactory.createFromImage(paper.document, scan), 50, 50, 400, 600);
    }
    assertThat(failed(paper.read()).message())
        .isEqualTo(
            "standard-input: is a PDF without text, likely of scanned pages; recognise its text (OCR) first");
  }

  @Test
  void refusesADamagedOne() throws IOException {
    assertThat(failed(found(
                    ReadingOptions.defaults(), "%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8))
                .get(0))
            .problem())
        .isEqualTo("is a damaged PDF");
  }

  @Test
  void refusesWhatIsOverTheLimit() throws IOException {
    byte[] bytes = new Paper().put(70, 100, 11, STORY).bytes();
    assertThat(failed(
                found(ReadingOptions.defaults().withLimits(1 << 20, 20), bytes).get(0))
            .problem())
        .contains("words, more than 20");
  }

  @Test
  void refusesWhatUnfoldsBeyondAllBounds() throws IOException {
    Paper paper = new Paper();
    for (int page = 0; page < 50; page++) {
      paper.turn().put(70, 100, 11, "Arnorgondorrohanmordorshireharad".repeat(3));
    }
    Found.Failed refused = failed(
        found(ReadingOptions.defaults().withLimits(1 << 20, 20), paper.bytes()).get(0));
    assertThat(refused.problem()).isEqualTo("is a PDF that holds more than any article");
    assertThat(refused.remedy()).isEqualTo("split it into articles");
  }

  @TempDir
  Path folder;

  @Test
  void readsAFolderOfAllFormats() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Gondor met Arnor.");
    Files.write(folder.resolve("b.pdf"), new Paper().put(70, 100, 11, STORY).bytes());
    Files.writeString(folder.resolve("c.pdf"), "%PDF-1.4\n");
    Files.writeString(folder.resolve("d.csv"), "id,text\none,Gondor met Rohan.");
    Files.writeString(
        folder.resolve("e.jsonl"), "{\"id\": \"two\", \"body\": \"Rohan met Arnor.\"}");
    Files.writeString(
        folder.resolve("f.html"),
        "<html><body><p>Gondor met Arnor in the harbour on Friday.</p></body></html>");
    List<Found> found;
    try (Stream<Found> all = new ArticleReader(ReadingOptions.defaults()).read(folder)) {
      found = all.toList();
    }
    assertThat(found.stream()
            .map(each -> each instanceof Found.Read read
                ? read.article().id()
                : failed(each).document() + " failed"))
        .containsExactly("a.txt", "b.pdf", "c.pdf failed", "one", "two", "f.html");
  }
}
