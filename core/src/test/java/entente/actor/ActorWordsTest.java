package entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import entente.language.Analysis;
import entente.language.LanguageReader;
import entente.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Runs the examples of the tables; Arnor, the land of the examples, is read as Albania. */
class ActorWordsTest {
  private static final ActorReader READER = new ActorReader(Gazetteer.load());

  private static Analysis analyse(String text) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    return LanguageReader.load()
        .analyse(new Article("example", null, null, null, null, null, text, List.of(block)));
  }

  private static String inAlbania(String example) {
    return example
        .replace("An Arnor", "An Alban")
        .replace("an Arnor", "an Alban")
        .replace("Arnorian", "Albanian")
        .replace("Albanorian", "Albanian")
        .replace("Arnor", "Albania");
  }

  @Test
  void findsAnAlbanianActorInTheExampleOfEachNoun() {
    List<String> failed = new ArrayList<>();
    for (Table.Row row : Table.read("nouns.tsv")) {
      if (!row.text("kind").equals("LAND")
          && !finds(row.text("noun"), inAlbania(row.text("example")))) {
        failed.add(row.text("noun") + ": " + inAlbania(row.text("example")));
      }
    }
    assertThat(failed).isEmpty();
  }

  private static boolean finds(String noun, String text) {
    Analysis analysis = analyse(text);
    Cast cast = READER.read(analysis, List.of());
    String last = noun.substring(noun.lastIndexOf('_') + 1);
    for (Sentence sentence : analysis.sentences()) {
      boolean found = sentence.tokens().stream()
          .filter(token -> ActorWords.load().lemma(token).equals(last)
              || token.text().toLowerCase(Locale.ROOT).startsWith(last))
          .anyMatch(token -> cast.at(sentence.index(), token).isPresent());
      if (found) {
        return true;
      }
    }
    return false;
  }

  @Test
  void findsTheBearerInTheExampleOfEachTitle() {
    List<String> failed = new ArrayList<>();
    for (Table.Row row : Table.read("titles.tsv")) {
      Cast cast = READER.read(analyse(inAlbania(row.text("example"))), List.of());
      if (cast.mentions().stream().noneMatch(m -> m.actors().get(0).type() == Actor.Type.PERSON)) {
        failed.add(row.text("example"));
      }
    }
    assertThat(failed).hasSizeLessThan(12);
  }
}
