package entente.relation;

import entente.attribution.Modality;
import entente.relation.NamedSentence.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A deal, treaty or ceasefire as a thing with parties and a life.
 *
 * @param id the same in every run over the same documents
 * @param name to show
 * @param kind treaty, accord or ceasefire
 * @param concluded when it is commonly known to have been concluded, an ISO day, month or year; null for one known from the
 *     texts alone
 * @param parties as they are commonly known, or as the texts name them
 * @param calls the words with which texts call it
 * @param life what the texts tell of it, the dated in order of time, then the undated
 * @param mentions all sentences that name it, in the order of documents and text
 */
public record Agreement(
    String id,
    String name,
    String kind,
    @Nullable String concluded,
    List<String> parties,
    List<String> calls,
    List<Stage> life,
    List<NamedSentence> mentions) {
  /** Copies the lists. */
  public Agreement {
    parties = List.copyOf(parties);
    calls = List.copyOf(calls);
    life = List.copyOf(life);
    mentions = List.copyOf(mentions);
  }

  /** What may become of an agreement. */
  public enum Turn {
    /** Somebody put it forward. */
    PROPOSED,
    /** It was talked about, or brokered. */
    NEGOTIATED,
    /** It was signed, accepted, reached. */
    MADE,
    /** It came into force. */
    IN_FORCE,
    /** Somebody kept to it, or it held. */
    KEPT,
    /** Somebody broke it. */
    BREACHED,
    /** It was suspended. */
    SUSPENDED,
    /** Somebody left it or tore it up. */
    LEFT,
    /** Somebody refused it. */
    REJECTED,
    /** It was restored or extended. */
    RESTORED,
    /** It ran out or collapsed. */
    ENDED;

    /** The word used in listings and exports. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A point in its life.
   *
   * @param turn what happened
   * @param who did it, as the text names them; may be empty
   * @param from first possible day, or null where the text gives none
   * @param to last possible day, or null
   * @param modality how sure the text is
   * @param told where
   */
  public record Stage(
      Turn turn,
      List<Named> who,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Modality modality,
      Told told) {
    /** Copies the list. */
    public Stage {
      who = List.copyOf(who);
    }
  }
}
