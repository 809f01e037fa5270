package entente.bench;

import entente.statement.Party;
import org.jspecify.annotations.Nullable;

/**
 * One side of a predicted statement.
 *
 * @param name the actor's name
 * @param text how the article names it there
 * @param country ISO 3166-1 alpha-3 code, or null
 * @param sector PLOVER's sector, or null
 */
record Side(
    String name,
    String text,
    @Nullable String country,
    @Nullable String sector) {
  static @Nullable Side of(@Nullable Party party) {
    if (party == null) {
      return null;
    }
    String sector = party.sector() != null ? party.sector() : party.actor().sector();
    return new Side(party.actor().name(), party.mention().text(), party.actor().country(), sector);
  }
}
