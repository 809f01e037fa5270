package entente.app.library;

import entente.relation.TurnWords;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out once of all that a library holds, and then only read. Any number of threads may use it; who asks for what
 * another is working out waits for it.
 */
final class Lore {
  private final Object ofAgents = new Object();
  private volatile @Nullable Identities identities;
  private volatile @Nullable Agents agents;
  private final Map<Long, Map<Integer, TurnWords.Found>> turnWords = new ConcurrentHashMap<>();

  /** Which actors are one. */
  Identities identities(Supplier<Identities> find) {
    Identities known = identities;
    if (known == null) {
      synchronized (this) {
        known = identities;
        if (known == null) {
          known = find.get();
          identities = known;
        }
      }
    }
    return known;
  }

  /** Who acts for whom; the search may ask which actors are one. */
  Agents agents(Supplier<Agents> find) {
    Agents known = agents;
    if (known == null) {
      synchronized (ofAgents) {
        known = agents;
        if (known == null) {
          known = find.get();
          agents = known;
        }
      }
    }
    return known;
  }

  /** The words of each document that say of anybody that things turned, as far as they were looked for, by number and line. */
  Map<Long, Map<Integer, TurnWords.Found>> turnWords() {
    return turnWords;
  }

  /** To be called when documents or decisions have changed. */
  void forget() {
    identities = null;
    agents = null;
    turnWords.clear();
  }
}
