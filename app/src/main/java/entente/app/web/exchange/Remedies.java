package entente.app.web.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/** What messages propose to type into a terminal, as it is done on a page or over HTTP. */
final class Remedies {
  private static final Map<String, String> ELSEWHERE = new LinkedHashMap<>();

  static {
    put("To (show it again|have it back): entente undo (\\d+)", "To $1, undo decision $2.");
    put("Undo that first: entente undo (\\d+)", "Undo decision $1 first.");
    put("Make it again with its own command\\.", "Make it again.");
    put("List them with: entente decisions", "The page of your decisions lists them all.");
    put(" List all with: entente (actors|agreements)", "");
    put(
        " Find it by its words with: entente search .*, and name it by the id of a statement\\.",
        " Search for its words.");
    put(
        " List what (.*) took part in with: entente timeline .*",
        " The page of $1 lists what it took part in.");
    put("If the two are one: entente actors merge \\S+ \\S+", "If the two are one, merge them.");
    put("If it is wrong as a whole: entente statements reject \\S+", "If it is wrong, reject it.");
    put("if they are one all the same, add --force\\.", "if they are one all the same, force it.");
    put("Add --recipient NAME\\.", "Name a recipient.");
    put(" \\(entente read FILE\\)", "");
    put("--(from|to) ", "$1 ");
  }

  private Remedies() {}

  private static void put(String pattern, String instead) {
    ELSEWHERE.put(pattern, instead);
  }

  /** A message without commands. */
  static String withoutCommands(String message) {
    String text = message;
    for (Map.Entry<String, String> one : ELSEWHERE.entrySet()) {
      text = text.replaceAll(one.getKey(), one.getValue());
    }
    return text;
  }
}
