package entente.linking;

import java.util.List;

/** Which types readers give to one act: an attack is told as ASSAULT or as COERCE, never as AID. */
final class TypeFamilies {
  private static final List<String> FORCE =
      List.of("ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "SANCTION");
  private static final List<String> WORDS =
      List.of("ACCUSE", "REJECT", "THREATEN", "REQUEST", "SANCTION");
  private static final List<String> GOODWILL =
      List.of("AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT");

  private TypeFamilies() {}

  /** The families that a type belongs to; a tie is a family of its own. */
  static List<String> of(String type) {
    List<String> families = new java.util.ArrayList<>();
    if (FORCE.contains(type)) {
      families.add("force");
    }
    if (WORDS.contains(type)) {
      families.add("words");
    }
    if (GOODWILL.contains(type)) {
      families.add("goodwill");
    }
    return families.isEmpty() ? List.of(type) : families;
  }

  /** Whether the type is of those that hit somebody. */
  static boolean isForce(String type) {
    return FORCE.contains(type);
  }

  /** Whether the two types can be of one act. */
  static boolean areKin(String one, String other) {
    return one.equals(other) || of(one).stream().anyMatch(of(other)::contains);
  }
}
