package entente.app.network;

import entente.actor.Actor;
import entente.linking.Report;
import java.util.List;

/**
 * That one acts through another.
 *
 * @param body who acts through the other
 * @param agent through whom
 * @param words how the agent belongs to the body: "member of Iran", "backed by Iran"
 * @param backed whether it is backed or directed rather than a part; it is an actor of its own in the network
 * @param told the statements that say so; empty where only the gazetteer or a title does
 * @param acts what the agent did, or suffered, among what the network rests on
 */
public record Agency(
    Actor body, Actor agent, String words, boolean backed, List<Report> told, List<Report> acts) {
  /** Copies the lists. */
  public Agency {
    told = List.copyOf(told);
    acts = List.copyOf(acts);
  }
}
