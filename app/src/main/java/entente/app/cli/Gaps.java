package entente.app.cli;

import entente.app.library.ActorSentence;
import entente.app.library.Library;
import entente.app.library.StoredSentence;
import entente.article.Block;
import entente.article.Span;
import entente.event.Clause;
import entente.event.ClauseReader;
import entente.language.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts the clauses of a library that stand between two actors and from which nothing was read. The stored syntax is
 * enough for that: no article is analysed again.
 */
final class Gaps {
  private static final class Count {
    private final Clause clause;
    private final StoredSentence sentence;
    private final Set<Long> documents = new LinkedHashSet<>();
    private int times;

    Count(Clause clause, StoredSentence sentence) {
      this.clause = clause;
      this.sentence = sentence;
    }

    void add(long document) {
      times++;
      documents.add(document);
    }

    Gap gap() {
      return new Gap(clause, sentence, times, documents.size());
    }
  }

  private final Map<String, Count> counts = new LinkedHashMap<>();

  private Gaps() {}

  /** The gaps of a library, the most frequent first. */
  static List<Gap> of(Library library) {
    Gaps gaps = new Gaps();
    library.actorSentences(gaps::read);
    List<Gap> sorted = new ArrayList<>();
    gaps.counts.values().forEach(count -> sorted.add(count.gap()));
    sorted.sort(Comparator.comparing(Gap::count)
        .thenComparing(Gap::documents)
        .reversed()
        .thenComparing(gap -> gap.clause().frame()));
    return sorted;
  }

  private void read(ActorSentence found) {
    StoredSentence stored = found.sentence();
    if (stored.tokens().isEmpty()) {
      return;
    }
    Block block = new Block(Block.Kind.PARAGRAPH, stored.span());
    Sentence sentence = new Sentence(stored.position(), block, 0, stored.span(), stored.tokens());
    Map<Integer, Set<String>> actors = new LinkedHashMap<>();
    for (ActorSentence.Named named : found.mentions()) {
      actors
          .computeIfAbsent(head(sentence, named.span()), at -> new LinkedHashSet<>())
          .addAll(named.actors());
    }
    Set<String> counted = new LinkedHashSet<>();
    for (Clause clause : ClauseReader.between(sentence, actors.keySet())) {
      Set<String> first = actors.getOrDefault(clause.first(), Set.of());
      Set<String> second = actors.getOrDefault(clause.second(), Set.of());
      boolean two = first.stream().noneMatch(second::contains);
      // Coordinated actors make several clauses of one wording.
      if (two
          && !isCovered(clause, sentence, found, first, second)
          && counted.add(clause.predicate() + clause.frame())) {
        counts
            .computeIfAbsent(clause.frame(), frame -> new Count(clause, stored))
            .add(stored.document().number());
      }
    }
  }

  /** The word of a name on which its other words hang. */
  private static int head(Sentence sentence, Span span) {
    return sentence.tokens().stream()
        .filter(token -> span.contains(token.span()))
        .filter(
            token -> sentence.head(token).filter(h -> span.contains(h.span())).isEmpty())
        .mapToInt(token -> token.index())
        .reduce((before, last) -> last)
        .orElse(-1);
  }

  /** Something was read from its words or told of its actors, or it only tells who speaks. */
  private static boolean isCovered(
      Clause clause,
      Sentence sentence,
      ActorSentence found,
      Collection<String> first,
      Collection<String> second) {
    List<Span> words =
        clause.words().stream().map(at -> sentence.token(at).span()).toList();
    return found.cues().stream().anyMatch(cue -> words.stream().anyMatch(cue::contains))
        || found.statements().stream()
            .anyMatch(told -> words.stream().anyMatch(word -> told.trigger().contains(word))
                || (told.actors().stream().anyMatch(first::contains)
                    && told.actors().stream().anyMatch(second::contains)));
  }
}
