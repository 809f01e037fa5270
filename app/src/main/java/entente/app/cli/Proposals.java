package entente.app.cli;

import entente.event.EventType;
import entente.event.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.PointerUtils;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.data.list.PointerTargetNodeList;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Proposes types for words that the lexicon does not know, by the words that it knows which are near them in WordNet:
 * synonyms, more general and more special words, and words of the same kind. A person decides.
 */
final class Proposals {
  private static final int SENSES = 3;
  private static final int TYPES = 3;
  private static final int WORDS = 4;

  /** Examples of more words than these are of phrases, whose verb alone says nothing. */
  private static final int LONGEST_RULE = 5;

  /**
   * A type that a word may have.
   *
   * @param type the type
   * @param words the words of that type near it, the nearest first
   */
  record Proposal(EventType type, List<String> words) {}

  private final Dictionary dictionary;
  private final Map<String, TreeSet<EventType>> known = new HashMap<>();
  private final Map<String, List<String>> rules = new HashMap<>();

  private Proposals(Dictionary dictionary, List<Lexicon.Entry> entries) {
    this.dictionary = dictionary;
    for (Lexicon.Entry entry : entries) {
      entry
          .lemmas()
          .forEach(lemma -> rules
              .computeIfAbsent(entry.part() + lemma, key -> new ArrayList<>())
              .add(entry.rule()));
      if (entry.rule().split(": ", 2)[1].split(" ").length <= LONGEST_RULE) {
        entry
            .lemmas()
            .forEach(lemma -> known
                .computeIfAbsent(entry.part() + lemma, key -> new TreeSet<>())
                .add(entry.type()));
      }
    }
  }

  /** Proposals by the entries of a lexicon. */
  static Proposals of(List<Lexicon.Entry> entries) {
    try {
      return new Proposals(Dictionary.getDefaultResourceInstance(), entries);
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet is missing from the program", e);
    }
  }

  /** The examples that know the word in other frames, at most so many. */
  List<String> rules(String lemma, String part, int most) {
    List<String> known = rules.getOrDefault(part + lemma, List.of());
    return known.stream().distinct().limit(most).toList();
  }

  /** The types of the words near this one, the likeliest first; none where WordNet does not know it. */
  List<Proposal> of(String lemma, String part) {
    Map<EventType, Map<String, Double>> near = new EnumMap<>(EventType.class);
    neighbours(lemma, part).forEach((word, weight) -> {
      TreeSet<EventType> types = known.getOrDefault(part + word, new TreeSet<>());
      types.forEach(type -> near.computeIfAbsent(type, key -> new LinkedHashMap<>())
          .merge(word, weight / types.size(), Math::max));
    });
    return near.entrySet().stream()
        .sorted(Comparator.comparing(
                (Map.Entry<EventType, Map<String, Double>> entry) -> -weight(entry.getValue()))
            .thenComparing(Map.Entry::getKey))
        .limit(TYPES)
        .map(entry -> new Proposal(entry.getKey(), nearest(entry.getValue())))
        .toList();
  }

  /** The nearest word counts most, and the others little. */
  private static double weight(Map<String, Double> words) {
    double best = words.values().stream().mapToDouble(w -> w).max().orElse(0);
    return best + 0.1 * words.values().stream().mapToDouble(w -> w).sum();
  }

  private static List<String> nearest(Map<String, Double> words) {
    return words.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<String, Double> entry) -> -entry.getValue())
            .thenComparing(Map.Entry::getKey))
        .limit(WORDS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Map<String, Double> neighbours(String lemma, String part) {
    Map<String, Double> weights = new LinkedHashMap<>();
    try {
      IndexWord word = dictionary.getIndexWord(pos(part), lemma);
      List<Synset> senses = word == null ? List.of() : word.getSenses();
      for (int i = 0; i < Math.min(SENSES, senses.size()); i++) {
        around(senses.get(i), 1 / (1 + 0.5 * i), weights);
      }
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot be read", e);
    }
    weights.remove(lemma);
    return weights;
  }

  private static POS pos(String part) {
    return switch (part) {
      case "v" -> POS.VERB;
      case "n" -> POS.NOUN;
      default -> POS.ADJECTIVE;
    };
  }

  private static void around(Synset sense, double weight, Map<String, Double> weights)
      throws JWNLException {
    add(sense, weight, weights);
    List<Synset> general = synsets(PointerUtils.getDirectHypernyms(sense));
    for (Synset hypernym : general) {
      add(hypernym, 0.7 * weight, weights);
      for (Synset sister : synsets(PointerUtils.getDirectHyponyms(hypernym))) {
        add(sister, 0.25 * weight, weights);
      }
    }
    for (Synset troponym : synsets(PointerUtils.getDirectHyponyms(sense))) {
      add(troponym, 0.6 * weight, weights);
    }
    for (Synset similar : synsets(PointerUtils.getSynonyms(sense))) {
      add(similar, 0.8 * weight, weights);
    }
  }

  private static List<Synset> synsets(PointerTargetNodeList nodes) {
    List<Synset> synsets = new ArrayList<>();
    nodes.forEach(node -> synsets.add(node.getSynset()));
    return synsets;
  }

  private static void add(Synset synset, double weight, Map<String, Double> weights) {
    for (Word word : synset.getWords()) {
      weights.merge(word.getLemma().toLowerCase(Locale.ROOT), weight, Math::max);
    }
  }
}
