package entente.event;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Lexicon.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The built-in lexicon as the build compiled it. */
class LexiconTest {
  /** Choices that may parse otherwise than the rest of their example; all of them are listed by the build. */
  private static final int REFUSED = 5;

  private static Path folder() throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(LexiconTest.class.getResource("lexicon")).toURI());
  }

  private static LexiconText source() throws IOException, URISyntaxException {
    return LexiconCompiler.read(LexiconCompiler.files(folder()));
  }

  private static Map<EventType, List<Entry>> byType() {
    return Lexicon.load().entries().stream().collect(groupingBy(Entry::type));
  }

  private static long words(List<Entry> entries, String part) {
    return entries.stream()
        .filter(e -> e.part().equals(part))
        .flatMap(e -> e.lemmas().stream())
        .distinct()
        .count();
  }

  @Test
  void everyParaphraseMatchesAndNoCounterexampleDoes() throws Exception {
    assertThat(LexiconCheck.tried(source(), new EventReader(Lexicon.load()))).isEmpty();
  }

  @Test
  void theExamplesAreWellFormed() throws Exception {
    assertThat(source().problems()).isEmpty();
  }

  @Test
  void theBuildCompiledTheseExamples() throws Exception {
    assertThat(CompiledLexicon.fingerprint(LexiconCompiler.files(folder())))
        .isEqualTo(Lexicon.load().fingerprint());
  }

  @Test
  void hardlyAnyChoiceIsRefused() throws IOException {
    try (InputStream refused =
        Objects.requireNonNull(LexiconTest.class.getResourceAsStream("refused.txt"))) {
      List<String> lines =
          new String(refused.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      assertThat(lines).hasSizeLessThanOrEqualTo(REFUSED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyTypeHasVerbsAndNouns(EventType type) {
    List<Entry> entries = byType().getOrDefault(type, List.of());
    Set<EventType> narrow = EnumSet.of(EventType.LEADS, EventType.MEMBER, EventType.SPONSORS);
    assertThat(words(entries, "v"))
        .as("verbs")
        .isGreaterThanOrEqualTo(narrow.contains(type) ? 15 : 40);
    assertThat(words(entries, "n")).as("nouns").isGreaterThanOrEqualTo(10);
  }

  @ParameterizedTest
  @EnumSource
  void everyTypeHasParaphrasesOrCounterexamplesForMostExamples(EventType type) throws Exception {
    List<Example> examples =
        source().examples().stream().filter(e -> e.heading().type() == type).toList();
    long tried = examples.stream()
        .filter(e -> !e.paraphrases().isEmpty() || !e.counterexamples().isEmpty())
        .count();
    assertThat(tried * 2).isGreaterThan(examples.size());
  }

  @Test
  void confidencesAreShares() {
    assertThat(Lexicon.load().patterns())
        .allSatisfy(p -> assertThat(p.confidence()).isBetween(0.1, 1.0));
  }

  @Test
  void scoresStayOnPloversScaleAndKeepTheSignOfTheirType() {
    assertThat(Lexicon.load().patterns()).allSatisfy(p -> {
      assertThat(p.score()).isBetween(-10.0, 10.0);
      assertThat(p.type() == EventType.REQUEST || Sign.of(p.score()) == p.type().sign())
          .isTrue();
    });
  }

  @Test
  void tiesHaveNoModes() {
    assertThat(Lexicon.load().entries())
        .filteredOn(e -> e.type().isTie())
        .allSatisfy(e -> assertThat(e.mode()).isNull());
  }

  @Test
  void rulesAreNamedByTypeAndExample() {
    assertThat(Lexicon.load().entries())
        .allSatisfy(e -> assertThat(e.rule()).startsWith(e.type() + ": "));
  }
}
