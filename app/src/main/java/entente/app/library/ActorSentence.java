package entente.app.library;

import entente.article.Span;
import java.util.List;
import java.util.Set;

/**
 * A sentence with the actors in it, and the places in it from which something was read.
 *
 * @param sentence the sentence
 * @param mentions who is named where
 * @param statements the statements read in it, by place and parties
 * @param cues the words in it that tell of somebody's speech
 */
public record ActorSentence(
    StoredSentence sentence, List<Named> mentions, List<Told> statements, List<Span> cues) {
  /** The words that name actors. */
  public record Named(Span span, Set<String> actors) {}

  /** The word that tells of an event or tie, and all that take part in it. */
  public record Told(Span trigger, Set<String> actors) {}

  /** Copies the lists. */
  public ActorSentence {
    mentions = List.copyOf(mentions);
    statements = List.copyOf(statements);
    cues = List.copyOf(cues);
  }
}
