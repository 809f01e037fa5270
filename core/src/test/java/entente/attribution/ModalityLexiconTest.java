package entente.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import entente.language.Analysis;
import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModalityLexiconTest {
  @Test
  void everyExampleHasTheModalityOfItsLine() {
    List<String> faults = new ArrayList<>();
    for (ModalityEntry entry : ModalityLexicon.standard().entries()) {
      Modality read = read(entry.example());
      if (read != entry.affirmed()) {
        faults.add(entry.example() + " -> " + read + ", not " + entry.affirmed());
      }
    }
    assertThat(faults).isEmpty();
  }

  /** The modality of the word between asterisks. */
  static Modality read(String marked) {
    int begin = marked.indexOf('*');
    Analysis analysis = Texts.analyse(marked.replace("*", ""));
    for (Sentence sentence : analysis.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.span().begin() == begin) {
          return new ModalityReader().of(sentence, token).modality();
        }
      }
    }
    throw new IllegalArgumentException("no word is marked: " + marked);
  }
}
