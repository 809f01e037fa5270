package entente.bench.linking;

import entente.bench.Engine;
import entente.bench.linking.Outcome.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What became of all pairs.
 *
 * @param events pairs of statements, in the order of the file
 * @param actors pairs of actors, in the order of the file
 */
record LinkingOutcomes(List<Outcome> events, List<Outcome> actors) {
  /** Reads the articles of the pairs, each collection into a library of its own, and asks these. */
  static LinkingOutcomes of(
      List<EventPair> events, List<ActorPair> actors, Texts texts, Engine engine) {
    Map<String, LinkedArticles> libraries = new HashMap<>();
    Stream.<LabelledPair>concat(events.stream(), actors.stream())
        .map(pair -> texts.library(pair.judgement().collection()))
        .distinct()
        .forEach(name -> libraries.put(name, read(name, texts, engine)));
    return new LinkingOutcomes(
        events.stream()
            .map(pair -> new Outcome(pair, articles(libraries, texts, pair).answer(pair)))
            .toList(),
        actors.stream()
            .map(pair -> new Outcome(pair, articles(libraries, texts, pair).answer(pair)))
            .toList());
  }

  private static LinkedArticles articles(
      Map<String, LinkedArticles> libraries, Texts texts, LabelledPair pair) {
    return libraries.get(texts.library(pair.judgement().collection()));
  }

  private static LinkedArticles read(String name, Texts texts, Engine engine) {
    try {
      Path folder = Files.createTempDirectory("entente-linking");
      try {
        return new LinkedArticles(folder, engine.read(texts.articles(name)));
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** What went wrong, one line each: false links, then what was missed, then what was not read. */
  List<String> misses() {
    return Stream.of(
            lines("FALSE EVENT", events, Outcome::isFalseLink),
            lines("FALSE ACTOR", actors, Outcome::isFalseLink),
            lines("MISSED EVENT", events, Outcome::isMissed),
            lines("MISSED ACTOR", actors, Outcome::isMissed),
            lines("NOT READ EVENT", events, o -> o.answer() == Answer.NOT_READ),
            lines("NOT READ ACTOR", actors, o -> o.answer() == Answer.NOT_READ))
        .flatMap(lines -> lines)
        .toList();
  }

  private static Stream<String> lines(
      String what, List<Outcome> outcomes, Predicate<Outcome> which) {
    return outcomes.stream().filter(which).map(Outcome::pair).map(pair -> what + line(pair));
  }

  private static String line(LabelledPair pair) {
    Judgement judgement = pair.judgement();
    return (judgement.hard() ? " hard " : " ") + judgement.collection() + " | " + pair.brief()
        + " | " + judgement.note();
  }
}
