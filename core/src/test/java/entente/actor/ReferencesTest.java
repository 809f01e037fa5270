package entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import entente.attribution.SpeechReader;
import entente.language.Analysis;
import entente.language.LanguageReader;
import entente.language.Sentence;
import entente.language.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Measures on small texts of many kinds whom pronouns and descriptions are taken to mean. */
class ReferencesTest {
  private static final ActorReader READER = new ActorReader(Gazetteer.load());

  /** What became of the references; the outcomes that are not right are listed. */
  private record Outcome(int named, int right, int wrong, List<String> faults) {}

  @Test
  void findsWhomPronounsAndDescriptionsMean() {
    Outcome outcome = outcome("references.tsv");
    String faults = String.join("\n", outcome.faults());
    assertThat(outcome.right() / (double) outcome.named()).as(faults).isGreaterThan(0.92);
    assertThat(outcome.right() / (double) (outcome.right() + outcome.wrong()))
        .as(faults)
        .isGreaterThan(0.94);
  }

  @Test
  void takesUpABodyByTheNounsForItsSort() {
    List<String> failed = Table.read("bodies.tsv").stream()
        .map(row -> row.text("example"))
        .filter(example -> !refersBack(example))
        .toList();
    assertThat(failed).isEmpty();
  }

  @Test
  void takesUpAPersonByAnotherNounForTheOffice() {
    List<String> failed = Table.read("alike.tsv").stream()
        .map(row -> row.text("example"))
        .filter(example -> !refersBack(example))
        .toList();
    assertThat(failed).isEmpty();
  }

  @Test
  void takesUpACountryByWhatIsTrueOfIt() {
    Gazetteer gazetteer = Gazetteer.load();
    List<String> failed = Table.read("lands.tsv").stream()
        .map(row -> gazetteer.state(row.list("codes").get(0)).orElseThrow().name()
            + " protested. "
            + row.text("example"))
        .filter(example -> !refersBack(example))
        .toList();
    assertThat(failed).isEmpty();
  }

  @Test
  void leavesACountryAloneThatIsAnother() {
    Analysis analysis = analyse("Norway protested. The Andean country agreed.");
    assertThat(READER.read(analysis, List.of()).at(1, 3)).isEmpty();
  }

  /** Whether the subjects of two sentences are one actor. */
  private static boolean refersBack(String text) {
    Analysis analysis = analyse(text);
    Cast cast = READER.read(analysis, List.of());
    List<List<Actor>> subjects = analysis.sentences().stream()
        .map(sentence -> sentence
            .child(sentence.root(), "nsubj")
            .flatMap(subject -> cast.at(sentence.index(), subject))
            .map(Mention::actors)
            .orElse(List.of()))
        .toList();
    return subjects.size() == 2
        && !subjects.get(0).isEmpty()
        && subjects.get(0).equals(subjects.get(1));
  }

  private static Outcome outcome(String file) {
    int named = 0;
    int right = 0;
    int wrong = 0;
    List<String> faults = new ArrayList<>();
    for (Table.Row row : Table.read(file)) {
      Analysis analysis = analyse(row.text("text"));
      Cast cast = READER.read(analysis, new SpeechReader().read(analysis));
      for (String reference : row.text("references").split(" \\| ")) {
        Set<String> expected = expected(reference);
        Set<String> found = found(analysis, cast, reference);
        named += expected.isEmpty() ? 0 : 1;
        right += !expected.isEmpty() && found.equals(expected) ? 1 : 0;
        wrong += !found.isEmpty() && !found.equals(expected) ? 1 : 0;
        if (!found.equals(expected)) {
          faults.add(reference + ", found " + found + ": " + row.text("text"));
        }
      }
    }
    return new Outcome(named, right, wrong, faults);
  }

  private static Analysis analyse(String text) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    LocalDate day = LocalDate.of(2018, 3, 1);
    return LanguageReader.load()
        .analyse(new Article("references", null, null, null, day, null, text, List.of(block)));
  }

  private static Set<String> expected(String reference) {
    String names = reference.substring(reference.indexOf('=') + 1);
    return names.equals("-")
        ? Set.of()
        : Stream.of(names.split("&")).map(String::strip).collect(Collectors.toSet());
  }

  /** The names of those meant who are known beyond their description. */
  private static Set<String> found(Analysis analysis, Cast cast, String reference) {
    String word = reference.substring(0, reference.indexOf('='));
    int number = word.contains("#") ? Integer.parseInt(word.substring(word.indexOf('#') + 1)) : 1;
    return mention(analysis, cast, word.replaceAll("#.*", ""), number).stream()
        .flatMap(mention -> mention.actors().stream())
        .filter(actor -> !actor.id().contains("#"))
        .map(Actor::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<Mention> mention(
      Analysis analysis, Cast cast, String word, int occurrence) {
    int seen = 0;
    for (Sentence sentence : analysis.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.text().equals(word) && ++seen == occurrence) {
          return cast.at(sentence.index(), token);
        }
      }
    }
    throw new AssertionError("no word " + word);
  }
}
