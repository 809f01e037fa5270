package entente.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws which word of a sentence hangs on which: the neural dependency parser of Chen and Manning (2014), basic
 * relations only. One parser may be shared by any number of threads.
 */
final class Parser {
  private final DependencyParser model =
      DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);

  /** The words, with the relations between them; of what they had before only form and part of speech is read. */
  List<Token> drawn(List<Token> words) {
    List<Token> drawn = new ArrayList<>(words.stream().map(Parser::loose).toList());
    if (words.isEmpty()) {
      return drawn;
    }
    for (TypedDependency arc :
        model.predict(words.stream().map(Parser::label).toList()).typedDependencies()) {
      int at = arc.dep().index() - 1;
      drawn.set(at, words.get(at).hanging(arc.gov().index() - 1, arc.reln().toString()));
    }
    return drawn;
  }

  private static Token loose(Token word) {
    return word.hanging(-1, "root");
  }

  private static CoreLabel label(Token word) {
    CoreLabel label = new CoreLabel();
    label.setWord(word.text());
    label.setValue(word.text());
    label.setTag(word.tag());
    return label;
  }
}
