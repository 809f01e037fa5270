package entente.attribution;

import entente.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place in which the text gives somebody's word: who speaks (source), by which words the text says so (cue), and
 * what is said (content); the terms are those of PolNeAR (Newell et al. 2018). Speeches nest: a content may hold
 * another speech.
 *
 * @param source the noun phrase or pronoun that names who speaks, or null when the text hides it ("allegedly") or the
 *     speaker of a quotation cannot be told
 * @param cue the words that mark the attribution, or null for a bare quotation
 * @param contents the stretches of text that are the source's word, in order, at least one; a direct quotation runs
 *     without its marks, and over several sentences or paragraphs if need be
 * @param manner how it is given
 * @param rule the name of the rule that found it
 */
public record Speech(
    @Nullable Source source, @Nullable Cue cue, List<Span> contents, Manner manner, String rule) {
  /** Whether the source's own words are given, a report of them, or both. */
  public enum Manner {
    /** Word for word, in quotation marks or as a quoted passage. */
    DIRECT,
    /** As a report. */
    INDIRECT,
    /** A report that holds some words of the source in quotation marks. */
    MIXED
  }

  /**
   * Who speaks, as the text names it.
   *
   * @param sentence index of the sentence
   * @param head position of the head word of the phrase; an actor's mention may start from it
   * @param span the phrase in the article's text
   */
  public record Source(int sentence, int head, Span span) {}

  /**
   * The words that mark the attribution.
   *
   * @param sentence index of the sentence
   * @param head position of the head word
   * @param span the words in the article's text
   * @param lemma the head's lemma: "say", "according", "allegedly"
   */
  public record Cue(int sentence, int head, Span span, String lemma) {}

  /** Copies the contents and refuses a speech without any. */
  public Speech {
    contents = List.copyOf(contents);
    if (contents.isEmpty()) {
      throw new IllegalArgumentException("a speech without content");
    }
  }

  /** Whether the place lies in what is said. */
  public boolean says(Span place) {
    return contents.stream().anyMatch(c -> c.contains(place));
  }

  /** Whether at least a part of the content is word for word. */
  public boolean quoted() {
    return manner != Manner.INDIRECT;
  }
}
