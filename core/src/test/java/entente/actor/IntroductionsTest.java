package entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import entente.language.Analysis;
import entente.language.LanguageReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Acronyms that a text introduces. */
class IntroductionsTest {
  private static final ActorReader READER = new ActorReader(Gazetteer.load());

  private static Cast read(String text) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    Analysis analysis = LanguageReader.load()
        .analyse(new Article("test", null, null, null, null, null, text, List.of(block)));
    return READER.read(analysis, List.of());
  }

  /** The ids of the actors of the mentions that have the words. */
  private static List<String> ids(String text, String words) {
    return read(text).mentions().stream()
        .filter(mention ->
            text.substring(mention.span().begin(), mention.span().end()).equals(words))
        .flatMap(mention -> mention.actors().stream())
        .map(Actor::id)
        .distinct()
        .toList();
  }

  private static final String FRONT = "organisation:popular-front-for-renewal";

  @Test
  void takesTheWordsBeforeTheBracketsForTheName() {
    String text =
        "The Popular Front for Renewal (PFR) attacked Chad. The PFR has armed the rebels.";
    assertThat(ids(text, "Popular Front for Renewal")).containsExactly(FRONT);
    assertThat(ids(text, "PFR")).containsExactly(FRONT);
  }

  @Test
  void takesTheWordsInTheBracketsForTheName() {
    String text =
        "The PFR (Popular Front for Renewal) attacked Chad on Monday. Chad bombed the PFR.";
    assertThat(ids(text, "PFR")).containsExactly(FRONT);
    assertThat(ids(text, "Popular Front for Renewal")).containsExactly(FRONT);
  }

  @Test
  void takesTheWordsBeforeOr() {
    String text = "The Popular Front for Renewal, or PFR, attacked Chad. Later the PFR met France.";
    assertThat(ids(text, "PFR")).containsExactly(FRONT);
  }

  @Test
  void leavesOutSmallWordsAndPartsOfWords() {
    String text =
        "The Arab-Berber Union of the Free Coast (ABUFC) accused Mali. The ABUFC met Mali.";
    assertThat(ids(text, "ABUFC"))
        .containsExactly("organisation:arab-berber-union-of-the-free-coast");
  }

  @Test
  void knowsWhoIsInTheGazetteerByEitherName() {
    String text = "The Democratic Republic of Congo (DRC) accused Rwanda. Rwanda attacked the DRC.";
    assertThat(ids(text, "DRC")).containsExactly("state:COD");
    String spelt = "The Lords Resistance Army (LRA) attacked Uganda. Uganda accused the LRA.";
    assertThat(ids(spelt, "LRA")).containsExactly("group:lra");
  }

  @Test
  void theTextsOwnMeaningWins() {
    String text =
        "The Patriotic League of Artisans (PLA) accused France. The PLA called on France to talk.";
    assertThat(ids(text, "PLA")).containsExactly("organisation:patriotic-league-of-artisans");
  }

  @Test
  void whatIsNoBodyIsNoActor() {
    String text = "The Grand Treaty of Friendship (GTF) failed. Chad left the GTF.";
    assertThat(ids(text, "GTF")).isEmpty();
  }
}
