package entente.bench;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement that a reader found in an article.
 *
 * @param quote the passage that states it
 * @param place where the passage stands
 * @param actors acceptable names of who acts, the canonical one first; empty when nobody is named
 * @param recipients acceptable names of whom it is directed at
 * @param symmetric whether both do it together
 * @param types acceptable types
 * @param sign "+", "-" or "0"
 * @param from the first day of when it happened, or null
 * @param to the last day, or null
 * @param modality in the word of the export
 * @param attribution names of who says so, outermost first
 * @param core whether a history could not leave it out
 * @param optional whether it is right but need not be found
 */
record GoldStatement(
    String quote,
    Stretch place,
    List<String> actors,
    List<String> recipients,
    boolean symmetric,
    Set<String> types,
    String sign,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String modality,
    List<String> attribution,
    boolean core,
    boolean optional) {
  GoldStatement {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    types = Set.copyOf(types);
    attribution = List.copyOf(attribution);
  }

  /** The types that are right: of what is planned, possible, demanded or denied, the act of speech is right too. */
  Set<String> acceptedTypes() {
    Set<String> accepted = new HashSet<>(types);
    switch (modality) {
      case "planned", "possible", "hypothetical" ->
        accepted.add(sign.equals("+") ? "AGREE" : "THREATEN");
      case "demanded" -> accepted.add("REQUEST");
      case "denied" -> accepted.add("REJECT");
      default -> {
        // What happened is only what it is.
      }
    }
    return accepted;
  }

  boolean isDated() {
    return from != null || to != null;
  }

  /** Who did what to whom, on one line. */
  String brief() {
    return (actors.isEmpty() ? "-" : actors.get(0)) + " " + sign + " "
        + String.join("/", types.stream().sorted().toList()) + " "
        + (recipients.isEmpty() ? "-" : recipients.get(0));
  }
}
