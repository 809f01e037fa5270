package entente.event;

import java.util.List;
import java.util.Map;

/** Prepositions that may stand for one another. */
final class Prepositions {
  /** By the preposition of the example, those that may stand for it. */
  private static final Map<String, List<String>> ALIKE = Map.ofEntries(
      Map.entry("on", List.of("upon", "against", "over")),
      Map.entry("upon", List.of("on")),
      Map.entry("against", List.of("on", "versus", "toward", "towards")),
      Map.entry("toward", List.of("towards", "to")),
      Map.entry("towards", List.of("toward", "to")),
      Map.entry("to", List.of("toward", "towards")),
      Map.entry("into", List.of("in", "inside")),
      Map.entry("in", List.of("inside", "within", "into", "across", "throughout")),
      Map.entry("with", List.of("alongside", "along_with", "together_with")),
      Map.entry("near", List.of("on", "along", "at", "around")),
      Map.entry("out_of", List.of("from")),
      Map.entry("from", List.of("out_of")));

  /** Prepositions of company: whoever fights alongside somebody does not fight against him. */
  private static final List<String> COMPANY =
      List.of("prep:alongside", "prep:along_with", "prep:together_with");

  private Prepositions() {}

  /** The same, without those that would turn a conflict between two into one of both against others. */
  static List<String> alike(String role, boolean conflict) {
    return alike(role).stream().filter(r -> !conflict || !COMPANY.contains(r)).toList();
  }

  /** The roles of other prepositions that may stand for the one of a role ("prep:on"), the likeliest first. */
  static List<String> alike(String role) {
    return ALIKE.getOrDefault(role.substring(5), List.of()).stream()
        .map(p -> "prep:" + p)
        .toList();
  }
}
