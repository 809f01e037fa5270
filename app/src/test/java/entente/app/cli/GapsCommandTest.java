package entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Cast;
import entente.actor.Mention;
import entente.app.library.Library;
import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import entente.event.EventType;
import entente.event.Lexicon;
import entente.language.Analysis;
import entente.language.Sentence;
import entente.language.Token;
import entente.statement.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GapsCommandTest {
  @TempDir
  private Path folder;

  /** An article of one sentence, "Arnor VERB Gondor", parsed as the engine would parse it. */
  private static Reading reading(String id, String verb, String lemma) {
    String text = "Arnor " + verb + " Gondor.";
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    Article article = new Article(id, null, null, null, null, null, text, List.of(block));
    int end = 6 + verb.length();
    List<Token> tokens = List.of(
        new Token(0, new Span(0, 5), "Arnor", "Arnor", "NNP", "LOCATION", 1, "nsubj"),
        new Token(1, new Span(6, end), verb, lemma, "VBD", "O", -1, "root"),
        new Token(2, new Span(end + 1, end + 7), "Gondor", "Gondor", "NNP", "LOCATION", 1, "obj"),
        new Token(3, new Span(end + 7, end + 8), ".", ".", ".", "O", 1, "punct"));
    Sentence sentence = new Sentence(0, block, 0, block.span(), tokens);
    List<Mention> mentions = new ArrayList<>();
    mentions.add(mention(tokens.get(0), Shell.ARNOR));
    mentions.add(mention(tokens.get(2), Shell.GONDOR));
    return new Reading(
        new Analysis(article, List.of(sentence), List.of()),
        new Cast(mentions, List.of()),
        List.of(),
        List.of());
  }

  private static Mention mention(Token token, entente.actor.Actor actor) {
    return new Mention(
        0,
        token.index(),
        token.index(),
        token.index(),
        token.span(),
        Mention.Form.NAME,
        List.of(actor),
        null,
        "by name");
  }

  private void put(Reading... readings) {
    try (Library library = Library.openForWriting(folder)) {
      for (Reading reading : readings) {
        library.put(reading, "print");
      }
    }
  }

  private Shell.Answer gaps(String... options) {
    List<String> arguments = new ArrayList<>(List.of("lexicon", "gaps"));
    arguments.addAll(List.of(options));
    return new Shell(folder).run(arguments.toArray(String[]::new));
  }

  @Test
  void listsWhatNoExampleCoversByFrequency() {
    put(
        reading("a.txt", "beguiled", "beguile"),
        reading("b.txt", "sketched", "sketch"),
        reading("c.txt", "beguiled", "beguile"));
    assertThat(gaps().out())
        .contains("2 wordings between two actors")
        .containsSubsequence(
            "X beguile Y", "2 × in 2 documents", "“Arnor beguiled Gondor.”", "a.txt", "X sketch Y")
        .contains("      Arnor will {beguile} Gondor.\n");
  }

  @Test
  void limitsTheListAndSaysSo() {
    put(reading("a.txt", "beguiled", "beguile"), reading("b.txt", "sketched", "sketch"));
    assertThat(gaps("--limit", "1").out()).contains("more with --limit").doesNotContain("sketch");
  }

  @Test
  void printsJson() {
    put(reading("a.txt", "beguiled", "beguile"));
    assertThat(gaps("--json").out())
        .startsWith(
            "[\n{\"frame\":\"X beguile Y\",\"lemma\":\"beguile\",\"part\":\"v\",\"count\":1,")
        .contains("\"sentence\":{\"document\":\"a.txt\",\"text\":\"Arnor beguiled Gondor.\"")
        .contains("\"example\":\"Arnor will {beguile} Gondor.\"");
  }

  @Test
  void saysThatNothingIsMissing() {
    put();
    Shell.Answer answer = gaps();
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).startsWith("No gap: ");
  }

  @Test
  void proposesTheTypesOfNeighbouringWords() {
    Lexicon.Entry entry = new Lexicon.Entry(
        EventType.CONSULT,
        null,
        "CONSULT: Arnor wooed Gondor",
        List.of("woo"),
        "v",
        "some.examples:1");
    Proposals proposals = Proposals.of(List.of(entry));
    assertThat(proposals.of("court", "v"))
        .containsExactly(new Proposals.Proposal(EventType.CONSULT, List.of("woo")));
    assertThat(proposals.of("qwertyuiop", "v")).isEmpty();
    assertThat(proposals.rules("woo", "v", 3)).containsExactly("CONSULT: Arnor wooed Gondor");
  }
}
