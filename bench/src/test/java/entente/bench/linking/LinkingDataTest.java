package entente.bench.linking;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.bench.linking.ActorPair.Named;
import entente.bench.linking.EventPair.Told;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The labelled pairs are well formed, and each document of theirs is there. */
class LinkingDataTest {
  private static final Path HOME =
      Path.of(System.getProperty("basedir", ".")).toAbsolutePath().normalize().getParent();
  private static final Path FOLDER = HOME.resolve("bench/linking");
  private static final String SHARED = "shared";

  private final List<EventPair> events = PairFile.events(FOLDER.resolve("events.tsv"));
  private final List<ActorPair> actors = PairFile.actors(FOLDER.resolve("actors.tsv"));
  private final Texts texts = new Texts(FOLDER, HOME, null);
  private final Map<String, Map<String, Integer>> lengths = new HashMap<>();

  /** The documents of a collection and how long their texts are. */
  private Map<String, Integer> lengths(String collection) {
    return lengths.computeIfAbsent(
        collection,
        name -> texts.articles(texts.library(name)).stream()
            .collect(Collectors.toMap(Article::id, article -> article.text().length())));
  }

  private Stream<LabelledPair> pairs() {
    return Stream.concat(events.stream(), actors.stream());
  }

  @Test
  void everyStatementStandsInAnArticle() {
    events.stream()
        .filter(pair -> !pair.judgement().collection().equals(SHARED))
        .forEach(pair -> Stream.of(pair.first(), pair.second())
            .forEach(told -> assertThat(isIn(pair.judgement().collection(), told))
                .as(told.brief())
                .isTrue()));
  }

  private boolean isIn(String collection, Told told) {
    Integer length = lengths(collection).get(told.document());
    return length != null && told.begin() >= 0 && told.begin() < told.end() && told.end() <= length;
  }

  @Test
  void everyActorStandsInAnArticle() {
    actors.stream()
        .filter(pair -> !pair.judgement().collection().equals(SHARED))
        .forEach(pair -> assertThat(Stream.of(pair.first(), pair.second()).map(Named::document))
            .as(pair.brief())
            .allMatch(lengths(pair.judgement().collection())::containsKey));
  }

  @Test
  void noPairComesTwice() {
    Set<Set<Object>> seen = new HashSet<>();
    events.forEach(pair -> assertThat(seen.add(Set.of(pair.first(), pair.second())))
        .as(pair.brief())
        .isTrue());
    actors.forEach(pair -> assertThat(seen.add(Set.of(pair.first(), pair.second())))
        .as(pair.brief())
        .isTrue());
  }

  @Test
  void notesAreShort() {
    assertThat(pairs().map(pair -> pair.judgement().note()))
        .allMatch(note -> note.split(" ").length < 9);
  }

  @Test
  void halfOfWhatIsDifferentIsHardAndManyAreTheSame() {
    for (List<? extends LabelledPair> kind : List.of(events, actors)) {
      long different = count(kind, Label.DIFFERENT, false);
      assertThat(count(kind, Label.DIFFERENT, true) * 2).isGreaterThanOrEqualTo(different);
      assertThat(count(kind, Label.SAME, false) * 2).isGreaterThan(different);
    }
  }

  private static long count(List<? extends LabelledPair> pairs, Label label, boolean onlyHard) {
    return pairs.stream()
        .filter(pair -> pair.judgement().label() == label)
        .filter(pair -> pair.judgement().hard() || !onlyHard)
        .count();
  }
}
