package entente.app.export;

import entente.actor.Actor;
import entente.statement.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A side of an event in the codes of CAMEO: blocks of three letters such as USAGOV, IRNMIL, IGOUNO.
 *
 * @param country the country that it is or belongs to, empty where there is none
 * @param group the body, where CAMEO has a code of its own for it, else empty
 * @param type what kind of actor it is, empty where CAMEO has no word for it
 */
record CameoActor(String country, String group, String type) {
  private static final Map<String, Map<String, String>> CODES = codes();

  private static Map<String, Map<String, String>> codes() {
    Map<String, Map<String, String>> codes = new HashMap<>();
    for (List<String> cells : Lookup.rows("cameo-actors.tsv")) {
      String code = cells.get(2).equals("-") ? "" : cells.get(2);
      codes.computeIfAbsent(cells.get(0), kind -> new HashMap<>()).put(cells.get(1), code);
    }
    return codes;
  }

  /** The codes of one side; all empty where nobody is named. */
  static CameoActor of(@Nullable Party party) {
    if (party == null) {
      return new CameoActor("", "", "");
    }
    Actor actor = party.actor();
    String country = actor.country() == null ? "" : actor.country();
    return new CameoActor(
        code("country", country, country),
        code("group", actor.id(), ""),
        code("sector", sector(party), ""));
  }

  private static String code(String kind, String ours, String otherwise) {
    return CODES.getOrDefault(kind, Map.of()).getOrDefault(ours, otherwise);
  }

  /** PLOVER's sector of the part that is meant, else of the actor, else empty. */
  static String sector(Party party) {
    String sector = party.sector() != null ? party.sector() : party.actor().sector();
    return sector == null ? "" : sector;
  }

  /** All blocks together: country, kind, body. */
  String code() {
    return country + type + group;
  }
}
