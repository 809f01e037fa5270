package entente.event;

import entente.actor.Actor;
import entente.actor.Cast;
import entente.actor.Mention;
import entente.article.Article;
import entente.event.Pattern.Kind;
import entente.language.Analysis;
import entente.language.LanguageReader;
import entente.language.Sentence;
import entente.language.Token;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Tries a file of examples: what each compiles to, whether its paraphrases match and its counter-examples do not, and
 * which other rules claim the same words.
 */
public final class LexiconCheck {
  private LexiconCheck() {}

  /**
   * What came of a check.
   *
   * @param compiled for each pattern, its rule and its tree in words
   * @param collisions what the built-in lexicon took for something else, and now becomes what the file says
   * @param problems what does not compile, fails or has no effect; empty if all is well
   */
  public record Report(
      List<String> compiled, List<LexiconProblem> collisions, List<LexiconProblem> problems) {}

  /** Checks a user's files against the built-in lexicon. */
  public static Report check(List<Path> files) throws IOException {
    LexiconText source = LexiconCompiler.read(files);
    LexiconCompiler compiler = new LexiconCompiler(LanguageReader.load());
    List<Pattern> own = compiler.compile(source);
    List<Pattern> all = new ArrayList<>(own);
    all.addAll(Lexicon.load().patterns());
    List<LexiconProblem> problems = new ArrayList<>(compiler.problems());
    EventReader together = new EventReader(Lexicon.of(all));
    problems.addAll(tried(source, together));
    Collisions collisions = new Collisions(source, new EventReader(Lexicon.load()), together);
    problems.addAll(collisions.lost());
    return new Report(
        own.stream()
            .map(p -> p.origin() + "  " + p.name() + "  " + shown(p.root()))
            .toList(),
        collisions.won(),
        problems);
  }

  /** Checks examples against a lexicon that holds them: all paraphrases and counter-examples. */
  static List<LexiconProblem> tried(LexiconText source, EventReader reader) {
    List<String> texts = new ArrayList<>();
    for (Example example : source.examples()) {
      example.paraphrases().forEach(p -> texts.add(Template.spelled(p)));
      example.counterexamples().forEach(c -> texts.add(Template.spelled(c)));
    }
    Article article = LexiconCompiler.article(texts);
    Analysis analysis = LanguageReader.load().analyseSyntax(article);
    List<EventMatch> matches = reader.read(analysis, cast(analysis));
    List<LexiconProblem> problems = new ArrayList<>();
    int block = 0;
    for (Example example : source.examples()) {
      for (String paraphrase : example.paraphrases()) {
        if (!matches(example, matches, analysis, block++)) {
          problems.add(new LexiconProblem(
              example.origin(),
              "the paraphrase \"" + paraphrase + "\" does not match "
                  + example.heading().type() + found(matches, analysis, block - 1)));
        }
      }
      for (String counter : example.counterexamples()) {
        if (matches(example, matches, analysis, block++)) {
          problems.add(new LexiconProblem(
              example.origin(),
              "the counter-example \"" + counter + "\" matches "
                  + example.heading().type() + found(matches, analysis, block - 1)));
        }
      }
    }
    return problems;
  }

  private static String found(List<EventMatch> matches, Analysis analysis, int block) {
    List<String> found = matches.stream()
        .filter(m -> analysis.sentence(m.sentence()).blockIndex() == block)
        .map(m -> m.rule() + " " + names(m.actors()) + ">" + names(m.recipients()))
        .toList();
    return found.isEmpty() ? "; nothing else does" : "; found: " + String.join("; ", found);
  }

  private static String names(List<EventMatch.Filler> fillers) {
    return String.join(
        "+", fillers.stream().map(f -> f.mention().actors().get(0).name()).toList());
  }

  private static boolean matches(
      Example example, List<EventMatch> matches, Analysis analysis, int block) {
    boolean actor = example.text().contains("Arnor");
    boolean recipient = example.text().contains("Gondor");
    return matches.stream()
        .filter(m -> analysis.sentence(m.sentence()).blockIndex() == block)
        .filter(m -> m.type() == example.heading().type())
        .anyMatch(m ->
            fits(m, actor, recipient, false) || m.symmetric() && fits(m, actor, recipient, true));
  }

  static boolean fits(EventMatch match, boolean actor, boolean recipient, boolean reversed) {
    List<EventMatch.Filler> sides = new ArrayList<>(match.actors());
    sides.addAll(match.recipients());
    List<EventMatch.Filler> first = reversed ? sides : match.actors();
    List<EventMatch.Filler> second = reversed ? sides : match.recipients();
    return (!actor || names(first).contains(Template.country(Kind.ACTOR)))
        && (!recipient || names(second).contains(Template.country(Kind.RECIPIENT)));
  }

  /** Each of the three countries that stand for Arnor, Gondor and Rohan, wherever it is named. */
  static Cast cast(Analysis analysis) {
    List<String> countries = List.of(
        Template.country(Kind.ACTOR), Template.country(Kind.RECIPIENT), Template.country(Kind.VIA));
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      for (Token token : sentence.tokens()) {
        if (countries.contains(token.text())) {
          mentions.add(mention(sentence, token));
        }
      }
    }
    return new Cast(mentions, List.of());
  }

  private static Mention mention(Sentence sentence, Token token) {
    Actor actor =
        new Actor(token.text(), token.text(), Actor.Type.STATE, null, null, List.of(token.text()));
    return new Mention(
        sentence.index(),
        token.index(),
        token.index(),
        token.index(),
        token.span(),
        Mention.Form.NAME,
        List.of(actor),
        null,
        "example");
  }

  static String shown(Pattern.Node node) {
    String own =
        node.kind() == Kind.WORD ? String.join("|", node.lemmas()) : node.kind().name();
    List<String> below =
        node.edges().stream().map(e -> e.role() + "(" + shown(e.node()) + ")").toList();
    return own + (below.isEmpty() ? "" : " " + String.join(" ", below));
  }

  /**
   * Checks the built-in examples, or only the files named, and prints what is wrong; for those who write examples.
   *
   * @param arguments the folder of examples, then names of files to report on (all if none)
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    LexiconText source = LexiconCompiler.read(LexiconCompiler.files(folder));
    LexiconCompiler compiler = new LexiconCompiler(LanguageReader.load());
    EventReader reader = new EventReader(Lexicon.of(compiler.compile(source)));
    List<LexiconProblem> problems = new ArrayList<>(compiler.problems());
    problems.addAll(tried(source, reader));
    List<String> names = List.of(arguments).subList(1, arguments.length);
    problems.stream()
        .filter(p -> names.isEmpty() || names.stream().anyMatch(n -> p.origin().startsWith(n)))
        .forEach(System.out::println);
  }
}
