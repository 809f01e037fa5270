package entente.linking;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.article.ArticleReader;
import entente.article.Block;
import entente.article.Found;
import entente.article.ReadingOptions;
import entente.article.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PassageTest {
  private static final Pattern SENTENCE = Pattern.compile("[^.!?]+[.!?]+");

  private static final List<String> HARBOUR = List.of(
      "The foreign minister of Arnor arrived in Osgiliath on Monday for talks about the closed harbour.",
      "He was received at the quay by the steward, who had refused to meet him twice since the spring.",
      "Both sides have kept warships at the mouth of the river since a trawler was sunk there in March.",
      "A spokeswoman for the steward called the meeting useful but said that no date was set for another.",
      "Merchants in the old town hope that the grain convoys will be let through before the winter storms.",
      "The minister is to travel on to Minas Tirith, where he will speak to members of the council.");

  private static final List<String> SAME_EVENT = List.of(
      "Arnor's top diplomat and the steward of Gondor sat down together this week, the first time in a year.",
      "Their quarrel over the harbour at Osgiliath has kept bread dear in the river towns since last winter.",
      "After two hours the guests left by a side door without a word to the crowd that waited in the rain.",
      "The meeting was useful, a spokeswoman for the steward said, though nobody would say what it changed.",
      "Grain dealers were less polite about it and put their prices up again before the day was over.");

  private static Article article(String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String paragraph : paragraphs) {
      blocks.add(new Block(
          Block.Kind.PARAGRAPH, new Span(text.length(), text.length() + paragraph.length())));
      text.append(paragraph).append("\n\n");
    }
    return new Article("a.txt", null, null, null, null, null, text.toString(), blocks);
  }

  private static List<Span> sentences(Article article) {
    List<Span> sentences = new ArrayList<>();
    for (Block block : article.blocks()) {
      Matcher matcher = SENTENCE.matcher(block.span().of(article.text()));
      while (matcher.find()) {
        sentences.add(
            new Span(block.span().begin() + matcher.start(), block.span().begin() + matcher.end()));
      }
    }
    return sentences;
  }

  private static List<Passage> passages(Article article) {
    return Passage.of(article, sentences(article));
  }

  private static List<Passage> passages(String... paragraphs) {
    return passages(article(paragraphs));
  }

  private static Shingles whole(List<Passage> passages) {
    return Shingles.union(passages.stream().map(Passage::shingles).toList());
  }

  private static boolean areCopies(List<Passage> one, List<Passage> other) {
    return Passage.areCopiesAsAWhole(whole(one), whole(other));
  }

  /** How many passages of one the index leads to from the other, and are copies. */
  private static long copied(List<Passage> one, List<Passage> other) {
    return one.stream()
        .filter(p -> other.stream()
            .anyMatch(q -> shareBand(p, q) && Passage.areCopies(p.shingles(), q.shingles())))
        .count();
  }

  private static boolean shareBand(Passage one, Passage other) {
    return !Collections.disjoint(new HashSet<>(one.bands()), other.bands());
  }

  private static Article sample(String name) {
    try (Stream<Found> found = new ArticleReader(ReadingOptions.defaults())
        .read(Path.of(System.getProperty("entente.samples", "../samples")).resolve(name))) {
      return ((Found.Read) found.findFirst().orElseThrow()).article();
    }
  }

  // ---- whole articles
  // ------------------------------------------------------------------------------------------------

  @Test
  void anAgencyReportEditedForAnotherOutletIsACopy() {
    List<Passage> wire = passages(sample("02-wire-strike-baghdad.txt"));
    List<Passage> outlet = passages(sample("03-strike-near-copy.html"));
    assertThat(areCopies(wire, outlet)).isTrue();
    assertThat(copied(wire, outlet)).isGreaterThan(wire.size() / 3);
  }

  @Test
  void otherArticlesAboutTheSameEventAreNoCopies() {
    List<Passage> wire = passages(sample("02-wire-strike-baghdad.txt"));
    for (String name : List.of(
        "01-partners-and-foes.txt", "08-world-reacts.html", "10-missiles-and-restraint.html")) {
      List<Passage> other = passages(sample(name));
      assertThat(areCopies(wire, other)).as(name).isFalse();
      assertThat(copied(wire, other)).as(name).isZero();
    }
    List<Passage> one = passages(HARBOUR.toArray(String[]::new));
    List<Passage> other = passages(SAME_EVENT.toArray(String[]::new));
    assertThat(areCopies(one, other)).isFalse();
    assertThat(copied(one, other)).isZero();
  }

  @Test
  void otherParagraphsDoNotHideACopy() {
    List<Passage> one = passages(HARBOUR.toArray(String[]::new));
    List<Passage> other = passages(String.join(" ", HARBOUR));
    assertThat(areCopies(one, other)).isTrue();
    assertThat(copied(one, other)).isEqualTo(one.size());
  }

  @Test
  void aWordExchangedInEverySentenceDoesNotHideACopy() {
    List<String> edited = HARBOUR.stream()
        .map(s -> s.replaceFirst("since|about", "over").replaceFirst("steward|council", "prince"))
        .toList();
    List<Passage> one = passages(HARBOUR.toArray(String[]::new));
    List<Passage> other = passages(edited.toArray(String[]::new));
    assertThat(areCopies(one, other)).isTrue();
    assertThat(copied(one, other)).isPositive();
  }

  @Test
  void caseAccentsAndMarksDoNotCount() {
    List<Passage> one = passages(String.join(" ", HARBOUR));
    List<Passage> other =
        passages(String.join(" ", HARBOUR).toUpperCase(java.util.Locale.ROOT).replace("'", "’"));
    assertThat(whole(one).resemblance(whole(other))).isEqualTo(1);
  }

  // ---- passages
  // ------------------------------------------------------------------------------------------------

  @Test
  void aPassageCopiedIntoAnotherArticleIsFoundThereAlone() {
    List<String> mixed = new ArrayList<>(SAME_EVENT);
    mixed.addAll(3, HARBOUR.subList(0, 3));
    List<Passage> one = passages(HARBOUR.toArray(String[]::new));
    List<Passage> other = passages(mixed.toArray(String[]::new));
    assertThat(areCopies(one, other)).isFalse();
    assertThat(other.stream().filter(p -> copied(List.of(p), one) > 0))
        .isNotEmpty()
        .allMatch(p -> HARBOUR.get(0).startsWith(first(p, mixed))
            || HARBOUR.get(1).startsWith(first(p, mixed))
            || HARBOUR.get(2).startsWith(first(p, mixed)));
  }

  private static String first(Passage passage, List<String> paragraphs) {
    return passage.span().of(article(paragraphs.toArray(String[]::new)).text()).substring(0, 20);
  }

  @Test
  void formulaeMakeNoCopies() {
    String formula =
        "The ministry did not immediately respond to a request for comment by telephone.";
    List<Passage> one = passages(
        HARBOUR.get(0), formula, HARBOUR.get(1), HARBOUR.get(2), "Reporting by A. Writer.");
    List<Passage> other = passages(
        SAME_EVENT.get(0),
        formula,
        SAME_EVENT.get(1),
        SAME_EVENT.get(2),
        "Reporting by A. Writer.");
    assertThat(areCopies(one, other)).isFalse();
    assertThat(copied(one, other)).isZero();
  }

  @Test
  void aTextOfAFewWordsHasNoPassage() {
    assertThat(passages("Arnor sent ships to Gondor. Nobody knows how many.")).isEmpty();
  }

  @Test
  void titlesAndCaptionsAreNotCompared() {
    Article article = article(HARBOUR.toArray(String[]::new));
    List<Block> blocks = new ArrayList<>(article.blocks());
    blocks.set(0, new Block(Block.Kind.CAPTION, blocks.get(0).span()));
    Article captioned = new Article("a.txt", null, null, null, null, null, article.text(), blocks);
    assertThat(passages(captioned))
        .allMatch(p -> p.span().begin() >= blocks.get(1).span().begin());
  }

  @Test
  void isTheSameInEveryRunAndComesBackFromItsBytes() {
    Passage passage = passages(HARBOUR.toArray(String[]::new)).get(0);
    assertThat(passage.hash()).isEqualTo(HASH_EVER_SINCE);
    assertThat(Shingles.of(passage.shingles().bytes()).resemblance(passage.shingles()))
        .isEqualTo(1);
    assertThat(passage.shingles().bytes()).hasSize(4 * (Passage.LENGTH - Shingles.WORDS + 1));
    assertThat(passage.bands()).hasSize(8);
  }

  private static final long HASH_EVER_SINCE = -2097162175617094720L;
}
