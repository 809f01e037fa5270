package entente.app.answer;

import entente.actor.Actor;
import entente.app.library.ActorProfile.Place;
import entente.app.library.ActorProfile.Told;
import entente.app.library.Library;
import java.util.Map;

/** Actors, and what they lead or belong to, in plain words. */
public final class ActorWords {
  private static final Map<String, String> SECTORS = Map.ofEntries(
      Map.entry("GOV", "government"),
      Map.entry("MIL", "military"),
      Map.entry("REB", "rebels"),
      Map.entry("OPP", "opposition"),
      Map.entry("PTY", "party politics"),
      Map.entry("COP", "police"),
      Map.entry("JUD", "courts"),
      Map.entry("SPY", "intelligence"),
      Map.entry("IGO", "between governments"),
      Map.entry("MED", "press"),
      Map.entry("EDU", "education"),
      Map.entry("BUS", "business"),
      Map.entry("CRM", "crime"),
      Map.entry("CVL", "civilians"),
      Map.entry("LEG", "parliament"),
      Map.entry("NGO", "civil society"),
      Map.entry("UAF", "armed, of no known side"));

  private ActorWords() {}

  /** What somebody is: "person, Iran, military"; what is not known is left out. */
  public static String kind(Library library, Actor actor) {
    String kind = actor.type().word();
    if (actor.type() == Actor.Type.STATE) {
      return kind;
    }
    if (actor.country() != null) {
      kind += ", " + library.country(actor.country());
    }
    return actor.sector() == null
        ? kind
        : kind + ", " + SECTORS.getOrDefault(actor.sector(), actor.sector());
  }

  /** What somebody leads or belongs to: "once envoy of Gondor", "belongs to Gondor". */
  public static String of(Place place) {
    return role(place, " of ", "leads ", "belongs to ") + place.body().name();
  }

  /** What somebody is in the one who is looked at: "once envoy", "leads it", "belongs to it". */
  public static String within(Place place) {
    return role(place, "", "leads it", "belongs to it");
  }

  private static String role(Place place, String of, String leads, String belongs) {
    String words = place.role() != null ? place.role() + of : place.leads() ? leads : belongs;
    return (place.former() ? "once " : "") + words;
  }

  /** When a role held or no longer held; a text without a time of its own only tells that it was so by its day. */
  public static String time(Place place, Told told) {
    String lead = place.former() ? "no longer, " : "";
    if (told.from() != null || told.to() != null) {
      return lead + DateWords.range(told.from(), told.to());
    }
    return told.document().published() == null
        ? lead + "told without a date"
        : lead + "told " + DateWords.day(told.document().published());
  }
}
