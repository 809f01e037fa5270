package entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the parser alone draws wrong. */
class SentenceParserTest {
  private static Sentence parsed(String text) {
    List<Block> blocks = List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length())));
    Article article = new Article("test", null, null, null, null, null, text, blocks);
    return LanguageReader.load().analyseSyntax(article).sentence(0);
  }

  private static Token word(Sentence sentence, String text) {
    return sentence.tokens().stream()
        .filter(t -> t.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static void assertSubject(Sentence sentence, String verb, String subject) {
    Token found = word(sentence, subject);
    assertThat(found.is("nsubj")).as(found.toString()).isTrue();
    assertThat(sentence.token(found.head()).text()).isEqualTo(verb);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lesotho, which sends thousands of miners and wants them to come home, praised the ruling. | praised | Lesotho",
        "Amina Diallo, who has sold fish there six times since late May, has always feared him. | feared | Diallo",
        "The Charter of the Lakes, signed in May 1996 after years of Swedish prodding, allowed the two towns to trade. | allowed | Charter",
        "All nine bishops, among them the one whom Madrid had chosen itself, backed the letter. | backed | bishops",
        "Diaries published in Lima in 1981 showed that the general had lied. | showed | Diaries",
        "Ferrer said the broker he was staying with told him a secret. | told | broker",
      })
  void findsTheVerbBehindAnInsertion(String text, String verb, String subject) {
    assertSubject(parsed(text), verb, subject);
  }

  @Test
  void hangsARelativeClauseOnItsNoun() {
    Sentence sentence = parsed(
        "Lesotho, which sends thousands of miners and wants them to come home, praised the ruling.");
    Token relative = word(sentence, "sends");
    assertThat(relative.relation()).isEqualTo("acl:relcl");
    assertThat(sentence.token(relative.head()).text()).isEqualTo("Lesotho");
    assertThat(word(sentence, "which").text()).isEqualTo("which");
    assertSubject(sentence, "sends", "which");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ACCRA/LOME (Volta Wire) - Ghana accused Togo on Monday of shelling a village. | accused",
        "MANILA, June 4 (Palm Press) — Troops have crossed the river. | crossed",
        "April 9, 1962: Brazilian troops cross the border. | cross",
        "1871-1874: The emir buys rifles from France. | buys",
        "14.32 GMT The ministry denies the report. | denies",
        "Q. And yet a year later you were dining with him. | dining",
        "• The union has left the talks. | left",
        "“He propped up the colonel and got nothing. | propped",
      })
  void takesWhatStandsBeforeASentenceForNoPartOfIt(String text, String root) {
    assertThat(parsed(text).root().text()).isEqualTo(root);
  }

  @Test
  void keepsTheDayOfAChronologyAsTheTimeOfItsVerb() {
    Sentence sentence = parsed("April 9, 1962: Brazilian troops cross the border.");
    assertThat(word(sentence, "April").relation()).isEqualTo("obl:tmod");
    assertThat(sentence.token(word(sentence, "April").head()).text()).isEqualTo("cross");
  }

  @Test
  void everyWordHasOneHeadAndOnlyOneHasNone() {
    Sentence sentence = parsed(
        "QUITO (Andes News) - Peru, which (as it says) hosts them, expelled two envoys – both women – and left.");
    assertThat(sentence.tokens()).filteredOn(t -> t.head() < 0).hasSize(1);
    assertThat(sentence.subtree(sentence.root()).cardinality()).isEqualTo(sentence.size());
  }

  @Test
  void keepsACapitalisedSubjectInTheSentence() {
    assertSubject(parsed("NATO sent troops - and money - to the border."), "sent", "NATO");
  }

  @Test
  void whoStandsBehindTheVerbOfAQuotationSaysIt() {
    assertSubject(
        parsed(
            "\"They send him letters, and he sends them money,\" said a Western banker in Harare."),
        "said",
        "banker");
  }
}
