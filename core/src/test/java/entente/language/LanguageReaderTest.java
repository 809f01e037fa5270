package entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LanguageReaderTest {
  private static final LanguageReader READER = LanguageReader.load();

  private static Article article(@Nullable LocalDate published, String... paragraphs) {
    StringBuilder text = new StringBuilder("* ");
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      int begin = text.length();
      text.append(paragraph);
      blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(begin, text.length())));
      text.append("\n\n");
    }
    return new Article("test", null, null, null, published, null, text.toString(), blocks);
  }

  private static Article article(String... paragraphs) {
    return article((LocalDate) null, paragraphs);
  }

  private static List<String> words(Analysis analysis) {
    return analysis.sentences().stream()
        .flatMap(s -> s.tokens().stream())
        .map(t -> analysis.text(t.span()))
        .toList();
  }

  private static List<String> sentences(Analysis analysis) {
    return analysis.sentences().stream().map(s -> analysis.text(s.span())).toList();
  }

  private static void assertOffsets(Analysis analysis) {
    for (Sentence sentence : analysis.sentences()) {
      assertThat(sentence.block().span().contains(sentence.span())).isTrue();
      int at = sentence.span().begin();
      for (Token token : sentence.tokens()) {
        assertThat(token.span().begin()).isGreaterThanOrEqualTo(at);
        at = token.span().end();
      }
      assertThat(at).isEqualTo(sentence.span().end());
    }
  }

  @Test
  void splitsSentencesAndWords() {
    Analysis analysis = READER.analyseSyntax(article("The envoy left. Nobody spoke."));
    assertThat(sentences(analysis)).containsExactly("The envoy left.", "Nobody spoke.");
    assertThat(words(analysis))
        .containsExactly("The", "envoy", "left", ".", "Nobody", "spoke", ".");
  }

  @Test
  void runsNoSentenceFromOneBlockIntoTheNext() {
    Analysis analysis =
        READER.analyseSyntax(article("Talks with the envoy", "of the neighbours failed"));
    assertThat(analysis.sentences()).map(Sentence::blockIndex).containsExactly(0, 1);
    assertThat(sentences(analysis))
        .containsExactly("Talks with the envoy", "of the neighbours failed");
  }

  @Test
  void readsBlocksOnly() {
    Analysis analysis = READER.analyseSyntax(article("One.", "Two."));
    assertThat(words(analysis)).doesNotContain("*");
    assertOffsets(analysis);
  }

  @Test
  void keepsOffsetsWithOddWhiteSpace() {
    Analysis analysis = READER.analyseSyntax(
        article("Iran\u00a0sent\tan envoy\r\n  to\n\nIraq\u2003in\u00a0 May."));
    assertThat(words(analysis))
        .containsExactly("Iran", "sent", "an", "envoy", "to", "Iraq", "in", "May", ".");
    assertThat(analysis.sentences()).hasSize(1);
    assertOffsets(analysis);
  }

  @Test
  void keepsOffsetsBehindSurrogates() {
    Analysis analysis = READER.analyseSyntax(article("😀 Iran 🇮🇷 left. Iraq 👍🏽 stayed."));
    assertThat(words(analysis)).contains("Iran", "left", "Iraq", "stayed");
    assertOffsets(analysis);
  }

  @Test
  void keepsTheWordsAsWritten() {
    Analysis analysis = READER.analyseSyntax(article("“We won’t (ever) go,” he said… £5m!"));
    for (Token token : analysis.sentence(0).tokens()) {
      assertThat(token.text()).isEqualTo(analysis.text(token.span()));
    }
  }

  @Test
  void leavesOutEndlessSentences() {
    String endless = String.join(" ", Collections.nCopies(301, "port"));
    Analysis analysis = READER.analyse(article("The envoy left. " + endless, "He came back."));
    assertThat(sentences(analysis)).containsExactly("The envoy left.", "He came back.");
    assertThat(analysis.sentences()).map(Sentence::index).containsExactly(0, 1);
  }

  @Test
  void readsNothingInNothing() {
    assertThat(READER.analyse(article()).sentences()).isEmpty();
    assertThat(READER.analyse(article(" ", "\u00a0")).sentences()).isEmpty();
  }

  @Test
  void givesEverySentenceATree() {
    Analysis analysis = READER.analyseSyntax(article("Iran attacked Iraq.", "!", "Why? No."));
    for (Sentence sentence : analysis.sentences()) {
      assertThat(sentence.tokens()).filteredOn(t -> t.head() < 0).hasSize(1);
      assertThat(sentence.tokens())
          .allMatch(t -> sentence.dominates(sentence.root(), t))
          .allMatch(t -> t.head() < sentence.size());
    }
  }

  @Test
  void countsRelativeDatesFromThePublication() {
    Analysis analysis =
        READER.analyse(article(LocalDate.of(2018, 3, 1), "The envoy left yesterday."));
    TimeExpression time = analysis.times().get(0);
    assertThat(time.value()).isEqualTo("2018-02-28");
    assertThat(time.text()).isEqualTo("yesterday").isEqualTo(analysis.text(time.span()));
    assertThat(analysis.times(analysis.sentence(0))).containsExactly(time);
  }

  @Test
  void findsNamesOnlyWhenAsked() {
    Article article = article("Angela Merkel flew to Paris.");
    assertThat(READER.analyse(article).sentence(0).token(1).entity()).isEqualTo("PERSON");
    assertThat(READER.analyseSyntax(article).sentence(0).token(1).entity()).isEqualTo("O");
  }

  @Test
  void readsTheSameOnSeveralThreads() {
    Article article = article(
        LocalDate.of(2018, 3, 1),
        "On Monday the French minister met rebels near Gao. They had fled Mali in 2012.",
        "“We agreed on nothing,” the minister said last night.");
    Analysis alone = READER.analyse(article);
    List<Analysis> together =
        IntStream.range(0, 4).parallel().mapToObj(i -> READER.analyse(article)).toList();
    assertThat(together).allMatch(alone::equals);
  }
}
