package entente.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import entente.app.dossier.Dossier.Alone;
import entente.app.dossier.Dossier.Citation;
import entente.app.dossier.Dossier.Contradicted;
import entente.app.dossier.Dossier.Corroborated;
import entente.app.dossier.Dossier.Entry;
import entente.app.dossier.Dossier.Interval;
import entente.app.dossier.Dossier.Line;
import entente.app.dossier.Dossier.Neighbour;
import entente.app.dossier.Dossier.Part;
import entente.app.dossier.Dossier.Piece;
import entente.app.dossier.Dossier.Quote;
import entente.app.dossier.Dossier.Source;
import entente.app.dossier.Dossier.Told;
import entente.app.dossier.Dossier.Tone;
import entente.app.dossier.Dossier.Turn;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DossierTest {
  private static final LocalDate DAY = LocalDate.of(2003, 4, 5);
  private static final String EVIL =
      "<script>alert(1)</script> & \"it\" 'is' [x](javascript:y) `z`";

  private static Entry entry(int number, String sign, Interval date, boolean real) {
    return new Entry(
        "5 April 2003",
        date,
        sign,
        "Arnor did " + number,
        real,
        !real,
        new Quote("Arnor ", "armed", " Gondor."),
        List.of("A"),
        number == 1 ? 2 : 1,
        "via Rohan",
        number == 1 ? List.of(1, 2) : List.of(number));
  }

  private static Part phase(Tone character, List<Entry> entries) {
    return new Part(
        "5 Apr 2003 – 2004",
        "Conflict",
        character,
        "Conflict · 3 events",
        "Begins on 5 April 2003.",
        DAY,
        LocalDate.of(2004, 12, 31),
        4,
        6,
        character == Tone.SILENCE
            ? null
            : new Turn(
                "Arnor did 1",
                "5 April 2003",
                true,
                List.of(1, 2),
                List.of(new Told("It soured.", "a.txt, sentence 1")),
                List.of("because of a slight")),
        entries,
        entries.isEmpty()
            ? List.of()
            : List.of(entry(6, "0", new Interval(null, null, false), true)));
  }

  private static Citation citation(int number, String words) {
    return new Citation(
        number,
        new Quote("Arnor ", words, " Gondor."),
        "Arnor did " + number,
        "5 April 2003",
        "the text gives it",
        number == 1 ? "Erestor ← Lindir" : "",
        number == 1,
        "s" + number,
        "0.87");
  }

  private static Dossier dossier(String evil) {
    List<Entry> entries = List.of(
        entry(1, "+", new Interval(DAY, DAY, false), true),
        entry(3, "−", new Interval(DAY, LocalDate.of(2003, 12, 31), true), true),
        entry(4, "−", new Interval(null, DAY, false), false),
        entry(5, "+", new Interval(DAY, null, false), true));
    return new Dossier(
        "Arnor",
        "Gondor " + evil,
        null,
        "7 statements in 1 document.",
        List.of(new Piece("conflict", "2003 – 2004", Tone.CONFLICT)),
        List.of(
            phase(Tone.CONFLICT, entries),
            phase(Tone.SILENCE, List.of()),
            phase(Tone.MIXED, List.of())),
        List.of(entry(7, "−", new Interval(null, null, false), true)),
        List.of(new Neighbour(evil, 1, 2, 0, 3, "a common foe", List.of(3))),
        List.of(new Corroborated(
            "Arnor did 1", "2003", "2 reports", "Erestor and Lindir", List.of(1, 2))),
        List.of(new Alone("A", "The Courier", List.of(new Line("Arnor did 3", "2003", 3)))),
        List.of(new Contradicted("Arnor did 1", "The number: 5 against 7", List.of(1, 2))),
        List.of(new Source(
            "A",
            "The Courier",
            evil,
            "A. Writer",
            "6 April 2003",
            "https://courier.example/a?b=1&c=\"2\"",
            "a.txt",
            null,
            List.of(
                citation(1, evil),
                citation(2, "armed"),
                citation(3, "armed"),
                citation(4, "armed"),
                citation(5, "armed"),
                citation(6, "armed"),
                citation(7, "armed")))));
  }

  private static Set<String> found(String pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void everyCitationLeadsToItsQuotation() {
    String page = HtmlDossier.of(dossier(""));
    assertThat(found(" id=\"([^\"]+)\"", page)).containsAll(found("href=\"#([^\"]+)\"", page));
    assertThat(found("href=\"#c(\\d+)\"", page)).hasSize(7);
    String text = MarkdownDossier.of(dossier(""));
    assertThat(found("<a id=\"c(\\d+)\">", text))
        .containsExactlyElementsOf(found("\\(#c(\\d+)\\)", text));
  }

  @Test
  void everyIdIsThereOnce() {
    String page = HtmlDossier.of(dossier(""));
    assertThat(page.split(" id=\"", -1)).hasSize(found(" id=\"([^\"]+)\"", page).size() + 1);
  }

  @Test
  void whatArticlesSayIsNeverMarkup() {
    String page = HtmlDossier.of(dossier(EVIL));
    assertThat(page).doesNotContain("<script").contains("&lt;script&gt;alert(1)");
    assertThat(found("href=\"([^#][^\"]*)\"", page)).isEmpty();
    assertThat(page).contains("https://courier.example/a?b=1&amp;c=&quot;2&quot;");
    String text = MarkdownDossier.of(dossier(EVIL));
    assertThat(text).doesNotContain("<script").contains("&lt;script&gt;").contains("\\[x\\]\\(");
  }

  @Test
  void aTextCannotTurnTheDirectionOfWriting() {
    String turned = "Arnor \u202Edemra\u2066\u200F\u0007 Gondor\nnext";
    assertThat(HtmlDossier.of(dossier(turned)))
        .doesNotContain("\u202E")
        .contains("Arnor \uFFFDdemra\uFFFD\uFFFD\uFFFD Gondor next");
    assertThat(MarkdownDossier.of(dossier(turned))).doesNotContain("\u2066");
  }

  @Test
  void onlyAddressesOfTheWebBecomeLinks() {
    assertThat(Markup.isLink("https://courier.example/a")).isTrue();
    assertThat(Markup.isLink("javascript:alert(1)")).isFalse();
    assertThat(Markup.isLink("/etc/passwd")).isFalse();
    assertThat(Markup.isLink("http:nowhere")).isFalse();
  }

  @Test
  void thePageNeedsNothingBesideIt() {
    String page = HtmlDossier.of(dossier(""));
    assertThat(page).doesNotContain("<link", "<script", "src=", "@import", "url(http");
    assertThat(page)
        .contains("default-src 'none'")
        .contains("prefers-color-scheme:dark")
        .contains("@media print");
  }

  @Test
  void theRiverDrawsNoDateSharperThanTheTextHasIt() {
    String river = RiverDrawing.of(dossier("").parts());
    assertThat(river)
        .contains("<circle class=\"point coop\"")
        .contains("bar conf all")
        .contains("bar conf unreal")
        .contains("struck")
        .contains("nothing told");
    assertThat(RiverDrawing.of(List.of())).isEmpty();
  }

  @Test
  void pageAndTextTellTheSame() {
    String page = HtmlDossier.of(dossier(""));
    String text = MarkdownDossier.of(dossier(""));
    for (String words : List.of(
        "Arnor did 7",
        "It soured.",
        "because of a slight",
        "Begins on 5 April 2003.",
        "a common foe",
        "Erestor and Lindir",
        "The number: 5 against 7",
        "A. Writer",
        "Erestor ← Lindir, word for word",
        "0.87")) {
      assertThat(page).contains(words);
      assertThat(text.replace("\\", "")).contains(words);
    }
  }

  @Test
  void theSameDossierGivesTheSameBytes() {
    assertThat(HtmlDossier.of(dossier("x"))).isEqualTo(HtmlDossier.of(dossier("x")));
    assertThat(MarkdownDossier.of(dossier("x"))).isEqualTo(MarkdownDossier.of(dossier("x")));
  }
}
