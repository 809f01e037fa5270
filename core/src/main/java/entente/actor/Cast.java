package entente.actor;

import entente.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The actors of one article: all mentions in the order of the text, found by their head words, and the affiliations
 * that the text gives.
 */
public final class Cast {
  private final List<Mention> mentions;
  private final List<Affiliation> affiliations;
  private final Map<Long, Mention> byHead = new LinkedHashMap<>();

  /** Takes the mentions in the order of the text; of two with one head word, the first counts. */
  public Cast(List<Mention> mentions, List<Affiliation> affiliations) {
    this.mentions = List.copyOf(mentions);
    this.affiliations = List.copyOf(affiliations);
    for (Mention mention : mentions) {
      byHead.putIfAbsent(key(mention.sentence(), mention.head()), mention);
    }
  }

  private static long key(int sentence, int head) {
    return ((long) sentence << 32) | head;
  }

  /** All mentions, in the order of the text. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** What the text says of who belongs to whom, in the order of the text. */
  public List<Affiliation> affiliations() {
    return affiliations;
  }

  /** The mention whose head word stands at this place. */
  public Optional<Mention> at(int sentence, int head) {
    return Optional.ofNullable(byHead.get(key(sentence, head)));
  }

  /** The mention whose head word is the token. */
  public Optional<Mention> at(int sentence, Token token) {
    return at(sentence, token.index());
  }

  /** Every actor mentioned, once, in the order of first mention. */
  public List<Actor> actors() {
    Map<String, Actor> actors = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      mention.actors().forEach(actor -> actors.putIfAbsent(actor.id(), actor));
    }
    return new ArrayList<>(actors.values());
  }
}
