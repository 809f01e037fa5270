package entente.article;

import static entente.article.Samples.article;
import static entente.article.Samples.blocks;
import static entente.article.Samples.failed;
import static entente.article.Samples.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {
  private static final String TEXT =
      "Gondor and Arnor met at the café of the old harbour on Friday, “at last”, as the envoys of both said.";

  private static Found read(byte[] bytes) {
    return found(ReadingOptions.defaults(), bytes).get(0);
  }

  private static Found read(String text, Charset charset) {
    return read(text.getBytes(charset));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void decodesWhatIsSaved(String charset) {
    assertThat(article(read(TEXT, Charset.forName(charset))).text()).isEqualTo(TEXT);
  }

  @Test
  void leavesTheByteOrderMarkOut() {
    Found found = read("\ufeff" + TEXT, StandardCharsets.UTF_8);
    assertThat(article(found).text()).isEqualTo(TEXT);
  }

  @Test
  void followsTheCharacterSetThatAPageDeclares() {
    String page =
        "<html><head><meta charset=windows-1250></head><body><p>The minister of Łódź met the envoys"
            + " of both kingdoms at the harbour on Friday.</p></body></html>";
    assertThat(article(read(page, Charset.forName("windows-1250"))).text()).contains("Łódź");
  }

  @Test
  void refusesEmptyAndBlank() {
    assertThat(failed(read(new byte[0])).problem()).isEqualTo("is empty");
    assertThat(failed(read(" \n\n", StandardCharsets.UTF_8)).problem()).isEqualTo("is empty");
  }

  @Test
  void refusesWhatHoldsNoWords() {
    assertThat(failed(read("\u00a0\n1 2 3\n— 45 —", StandardCharsets.UTF_8)).problem())
        .isEqualTo("holds no words");
  }

  @Test
  void namesWhatABinaryFileIs() {
    assertThat(failed(read("PK\u0003\u0004\0\0", StandardCharsets.ISO_8859_1)).problem())
        .contains("zip");
    assertThat(failed(read("Gondor\0\0\0\0met", StandardCharsets.UTF_8)).problem())
        .contains("binary");
  }

  @Test
  void refusesDamagedCharacters() {
    byte[] bytes = ("é".repeat(20) + TEXT).getBytes(StandardCharsets.UTF_8);
    bytes[1] = 'x';
    assertThat(failed(read(bytes)).problem()).contains("UTF-8").contains("broken");
  }

  @Test
  void refusesManyControlCharactersAndKeepsAFew() {
    String few = TEXT.replace("Friday", "Fri\u0001day");
    assertThat(article(read(few, StandardCharsets.UTF_8)).text()).isEqualTo(few);
    assertThat(failed(read("\u0001\u0002".repeat(10) + TEXT, StandardCharsets.UTF_8))
            .problem())
        .contains("control");
  }

  @Test
  void refusesOtherLanguagesThanEnglish() {
    String german = """
        Die Regierungen der beiden Königreiche haben am Freitag im alten Hafen einen Vertrag über den Fluss geschlossen.
        Der Minister sagte, es sei ein guter Tag für alle, die an beiden Ufern leben, doch die Opposition widersprach und verlangte eine Abstimmung.
        """;
    Found.Failed failed = failed(read(german, StandardCharsets.UTF_8));
    assertThat(failed.problem()).isEqualTo("is written in German, not English");
    assertThat(failed.remedy()).contains("translation");
  }

  @Test
  void refusesAShortTextInAnotherLanguage() {
    String german =
        "Der Minister sagte am Freitag, es sei ein guter Tag für alle, die an beiden Ufern des großen Flusses"
            + " leben, doch die Opposition widersprach und verlangte eine Abstimmung im kommenden Frühjahr.";
    assertThat(failed(read(german, StandardCharsets.UTF_8)).problem())
        .isEqualTo("is written in German, not English");
  }

  @Test
  void refusesOtherScriptsHoweverShort() {
    Found.Failed failed = failed(read("وصل المبعوث إلى الميناء القديم.", StandardCharsets.UTF_8));
    assertThat(failed.problem())
        .isEqualTo("is not written in English: most of its letters are not Latin");
    assertThat(failed.remedy()).contains("translation");
  }

  @Test
  void keepsAShortEnglishTextFullOfNames() {
    String names = "Gondor, Arnor, Rohan, Mordor, Isengard, Lothlorien, Rivendell, Erebor, Dale and"
        + " Esgaroth met in Minas Tirith on Friday; Denethor, Theoden, Elrond, Galadriel, Celeborn and Thorin spoke.";
    assertThat(article(read(names, StandardCharsets.UTF_8)).text()).isEqualTo(names);
  }

  @Test
  void doesNotJudgeTheLanguageOfAFewWords() {
    assertThat(article(read("Die Regierung von Gondor.", StandardCharsets.UTF_8)))
        .isNotNull();
  }

  @Test
  void refusesWhatIsOverTheLimits() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    ReadingOptions options = ReadingOptions.defaults();
    assertThat(failed(found(options.withLimits(50, 100), bytes).get(0)).problem())
        .isEqualTo("is larger than 50 bytes");
    assertThat(failed(found(options.withLimits(1000, 5), bytes).get(0)).problem())
        .isEqualTo("has 21 words, more than 5");
    byte[] corpus =
        "{\"text\": \"Gondor met Arnor in the old harbour on Friday.\"}\n{\"text\": \"Rohan came.\"}"
            .getBytes(StandardCharsets.UTF_8);
    assertThat(found(options.withLimits(50, 100), corpus))
        .hasSize(2)
        .last()
        .isInstanceOf(Found.Read.class);
  }

  @Test
  void addsWhatIsSaidBeforehandOnlyWhereTheTextIsSilent() {
    LocalDate day = LocalDate.of(2020, 1, 3);
    ReadingOptions options = ReadingOptions.defaults().with(day, "The Gondor Herald");
    byte[] silent = TEXT.getBytes(StandardCharsets.UTF_8);
    assertThat(article(found(options, silent).get(0)).outlet()).isEqualTo("The Gondor Herald");
    assertThat(article(found(options, silent).get(0)).published()).isEqualTo(day);
    byte[] telling =
        ("River pact signed at last\n\n5 May 2019\n\n" + TEXT).getBytes(StandardCharsets.UTF_8);
    assertThat(article(found(options, telling).get(0)).published())
        .isEqualTo(LocalDate.of(2019, 5, 5));
  }

  @Test
  void givesOneMessageInOneLine() {
    Found.Failed failed = failed(read(new byte[0]));
    assertThat(failed.message())
        .isEqualTo("standard-input: is empty; leave it out, or fetch it again");
    assertThat(blocks("Gondor met Arnor.")).hasSize(1);
  }
}
