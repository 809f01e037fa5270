package entente.event;

import entente.event.Template.Expansion;
import entente.language.Analysis;
import entente.language.LanguageReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which choices of a user's examples the built-in lexicon reads as something else, and who wins. */
final class Collisions {
  private final List<LexiconProblem> won = new ArrayList<>();
  private final List<LexiconProblem> lost = new ArrayList<>();

  private record Choice(Example example, Expansion expansion, String words) {
    EventType type() {
      return example.heading().type();
    }
  }

  /**
   * Reads each choice as a sentence.
   *
   * @param source the user's examples
   * @param builtIn reads with the built-in lexicon
   * @param together reads with the user's examples before the built-in ones
   */
  Collisions(LexiconText source, EventReader builtIn, EventReader together) {
    List<Choice> choices = choices(source);
    Analysis analysis = LanguageReader.load()
        .analyseSyntax(LexiconCompiler.article(
            choices.stream().map(c -> c.expansion().text()).toList()));
    List<EventMatch> before = builtIn.read(analysis, LexiconCheck.cast(analysis));
    List<EventMatch> after = together.read(analysis, LexiconCheck.cast(analysis));
    for (int block = 0; block < choices.size(); block++) {
      Choice choice = choices.get(block);
      boolean own = of(choice, after, analysis, block, true).isPresent();
      of(choice, before, analysis, block, false).ifPresent(match -> tell(choice, match, own));
    }
  }

  /** Where the user's example wins. */
  List<LexiconProblem> won() {
    return won;
  }

  /** Where the built-in example wins, so that the user's has no effect. */
  List<LexiconProblem> lost() {
    return lost;
  }

  private void tell(Choice choice, EventMatch match, boolean own) {
    String origin = choice.example().origin();
    String is = "\"" + choice.words() + "\" is " + match.type() + " without your examples (\""
        + match.rule() + "\")";
    if (own) {
      won.add(new LexiconProblem(origin, is + " and becomes " + choice.type()));
    } else {
      lost.add(new LexiconProblem(
          origin, is + " and stays so; write an example with more words around it"));
    }
  }

  private static List<Choice> choices(LexiconText source) {
    List<Choice> choices = new ArrayList<>();
    for (Example example : source.examples()) {
      template(example, source)
          .ifPresent(template -> template
              .expansions()
              .forEach(e -> choices.add(new Choice(example, e, words(e, template)))));
    }
    return choices;
  }

  /** The compiler has reported an example that cannot be taken apart. */
  private static Optional<Template> template(Example example, LexiconText source) {
    try {
      return Optional.of(Template.of(example.text(), source));
    } catch (IllegalArgumentException reported) {
      return Optional.empty();
    }
  }

  private static String words(Expansion expansion, Template template) {
    return expansion.choice() < 0 ? String.join(" … ", template.firstWords()) : expansion.word();
  }

  private static Optional<EventMatch> of(
      Choice choice, List<EventMatch> matches, Analysis analysis, int block, boolean sameType) {
    boolean actor = choice.example().text().contains("Arnor");
    boolean recipient = choice.example().text().contains("Gondor");
    return matches.stream()
        .filter(m -> analysis.sentence(m.sentence()).blockIndex() == block)
        .filter(m -> (m.type() == choice.type()) == sameType)
        .filter(m -> LexiconCheck.fits(m, actor, recipient, false))
        .findFirst();
  }
}
