package entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where words hang whose place the parser gets wrong by itself. */
class RepairsTest {
  private static final LanguageReader READER = LanguageReader.load();

  private static Sentence sentence(String text) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    Article article = new Article("t", null, null, null, null, null, text, List.of(block));
    return READER.analyseSyntax(article).sentence(0);
  }

  private static Token word(Sentence sentence, String word) {
    return sentence.tokens().stream()
        .filter(t -> t.text().equals(word))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          Rebels led by Savimbi were accused of burning villages.              | led       | Rebels    | acl
          Rebels led by Savimbi were accused of burning villages.              | Rebels    | accused   | nsubj:pass
          A Kenyan plan to fence the border seems to have angered Somalia.     | plan      | seems     | nsubj
          A Kenyan plan to fence the border seems to have angered Somalia.     | fence     | plan      | acl
          The French refusal to stop its aid to the rebels angered Chad.       | refusal   | angered   | nsubj
          A neighbour we call a friend is arming the rebels.                   | neighbour | arming    | nsubj
          Kenya is angry at the aid the UN keeps giving to the rebels.         | aid       | angry     | obl
          Kenya sent rifles to vetted Somali militias.                         | militias  | sent      | obl
          In 1975 Somalia adopted the goal of ousting Selassie.                | Selassie  | ousting   | obj
          Kenya has rejected Somalia's demand to close the camps.              | demand    | rejected  | obj
          Peru, which had nearly gone to war with Ecuador in 1995, wanted peace. | which  | gone      | nsubj
          Chad asked Kenya to leave and bombed Sudan.                          | Sudan     | bombed    | obj
          Chad asked Kenya to leave and bombed Sudan.                          | bombed    | asked     | conj
          Kenya named Bakri to succeed Musa as head of the Blue Force, the foreign arm of the army. | arm | Force | appos
          Ugandan rebels demanded the release of men accused of treason.       | release   | demanded  | obj
          """)
  void hangsWordsWhereTheyBelong(String text, String word, String head, String relation) {
    Sentence sentence = sentence(text);
    Token token = word(sentence, word);
    assertThat(token.relation()).as(text).isEqualTo(relation);
    assertThat(sentence.head(token)).map(Token::text).as(text).hasValue(head);
  }

  @ParameterizedTest
  @CsvSource({
    "Kenya wants Somalia to close the camps., Somalia, nsubj, obj",
    "The envoy said the truce reached in May had failed., truce, nsubj, nsubj",
    "Officials said at the summit the army had fled., army, nsubj, nsubj",
    "Kenya wants Somalia to arm and train the rebels., train, conj, conj",
    "The rebels that Kenya armed fled., that, obj, obj"
  })
  void leavesARightDrawingAlone(String text, String word, String either, String or) {
    assertThat(word(sentence(text), word).relation()).isIn(either, or);
  }
}
