package entente.relation;

import java.util.Map;

/** The kinds of acts and ties in plain words, many of a kind together: "talks", "attacks". */
public final class Kinds {
  private static final Map<String, String> KINDS = Map.ofEntries(
      Map.entry("AGREE", "agreements"),
      Map.entry("CONSULT", "talks"),
      Map.entry("SUPPORT", "support"),
      Map.entry("CONCEDE", "concessions"),
      Map.entry("COOPERATE", "joint action"),
      Map.entry("AID", "aid"),
      Map.entry("RETREAT", "easing"),
      Map.entry("REQUEST", "demands"),
      Map.entry("ACCUSE", "accusations"),
      Map.entry("REJECT", "refusals"),
      Map.entry("THREATEN", "threats"),
      Map.entry("PROTEST", "protest"),
      Map.entry("SANCTION", "sanctions"),
      Map.entry("MOBILIZE", "shows of force"),
      Map.entry("COERCE", "coercion"),
      Map.entry("ASSAULT", "attacks"),
      Map.entry("ALLIED", "alliance"),
      Map.entry("HOSTILE", "hostility"),
      Map.entry("SPONSORS", "backing"));

  private Kinds() {}

  /** The words for a PLOVER type or a tie; "other acts" for what is none of them. */
  public static String of(String type) {
    return KINDS.getOrDefault(type, "other acts");
  }
}
