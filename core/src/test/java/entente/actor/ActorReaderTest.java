package entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import entente.language.Analysis;
import entente.language.LanguageReader;
import entente.language.Sentence;
import entente.language.Token;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActorReaderTest {
  private static final ActorReader READER = new ActorReader(Gazetteer.load());

  /** A text with its cast; actors are asked for by a word of the text. */
  private record Read(Analysis analysis, Cast cast) {
    static Read of(String text) {
      Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
      Article article = new Article(
          "test", null, null, null, LocalDate.of(2018, 3, 1), null, text, List.of(block));
      Analysis analysis = LanguageReader.load().analyse(article);
      return new Read(analysis, READER.read(analysis, List.of()));
    }

    /** The names of the actors of the mention whose head is the word, at its given occurrence from 1. */
    List<String> names(String word, int occurrence) {
      return mention(word, occurrence).actors().stream().map(Actor::name).toList();
    }

    List<String> names(String word) {
      return names(word, 1);
    }

    Mention mention(String word, int occurrence) {
      int seen = 0;
      for (Sentence sentence : analysis.sentences()) {
        for (Token token : sentence.tokens()) {
          if (token.text().equals(word) && ++seen == occurrence) {
            return cast.at(sentence.index(), token)
                .orElseThrow(
                    () -> new AssertionError("no mention at " + word + " in " + cast.mentions()));
          }
        }
      }
      throw new AssertionError("no word " + word);
    }

    Mention mention(String word) {
      return mention(word, 1);
    }
  }

  @Test
  void namesStatesByNameAndNationality() {
    Read read = Read.of("Iran rejected an Iraqi offer.");
    assertThat(read.names("Iran")).containsExactly("Iran");
    assertThat(read.mention("Iraqi").form()).isEqualTo(Mention.Form.DEMONYM);
    assertThat(read.names("Iraqi")).containsExactly("Iraq");
  }

  @Test
  void takesForcesAndOfficialsForTheirState() {
    Read read = Read.of("Turkish troops crossed the river while Greek officials complained.");
    assertThat(read.names("troops")).containsExactly("Turkey");
    assertThat(read.mention("troops").sector()).isEqualTo("MIL");
    assertThat(read.names("officials")).containsExactly("Greece");
    assertThat(read.mention("officials").sector()).isEqualTo("GOV");
  }

  @Test
  void splitsNationalitiesThatAreJoined() {
    Read read = Read.of("French and Egyptian warships sailed together.");
    assertThat(read.names("warships")).containsExactlyInAnyOrder("France", "Egypt");
  }

  @Test
  void makesGroupsOfRebelsAndRefugees() {
    Read read = Read.of("Ugandan rebels attacked Congolese refugees.");
    assertThat(read.mention("rebels").actors().get(0))
        .matches(actor -> actor.country().equals("UGA") && actor.type() == Actor.Type.GROUP);
    assertThat(read.names("refugees")).containsExactly("Congolese refugees");
  }

  @Test
  void findsWhomAPartIsTakenOf() {
    Read read = Read.of("Dozens of Syrian soldiers fled.");
    assertThat(read.names("Dozens")).containsExactly("Syria");
  }
}
