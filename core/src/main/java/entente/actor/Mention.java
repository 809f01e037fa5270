package entente.actor;

import entente.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text that names one actor or several ("the two men", "they"). Mentions may nest: "Iranian" within
 * "Iranian militia". No two mentions share a head word.
 *
 * @param sentence index of the sentence
 * @param head position of the head word: the syntactic head of the phrase, so that what governs the head governs the
 *     actor
 * @param first position of its first word
 * @param last position of its last word
 * @param span the phrase in the article's text
 * @param form how it names the actor
 * @param actors whom it stands for; more than one for plural mentions; never empty
 * @param sector PLOVER's sector of the part of the actor that is meant ("U.S. troops": MIL), or null
 * @param how in plain words how it was resolved, for {@code explain}: "name in the gazetteer", "he: the last man named"
 */
public record Mention(
    int sentence,
    int head,
    int first,
    int last,
    Span span,
    Form form,
    List<Actor> actors,
    @Nullable String sector,
    String how) {
  /** How a mention names its actor. */
  public enum Form {
    /** By name, in full or in part. */
    NAME,
    /** By an adjective or noun of nationality: "Iranian", "the Russians". */
    DEMONYM,
    /** By a pronoun, personal, possessive or relative. */
    PRONOUN,
    /** By a description: "the negotiator", "an Iran-controlled militia", "protesters". */
    DESCRIPTION
  }

  /** Copies the actors and refuses a mention of nobody. */
  public Mention {
    actors = List.copyOf(actors);
    if (actors.isEmpty()) {
      throw new IllegalArgumentException("a mention of nobody");
    }
  }
}
