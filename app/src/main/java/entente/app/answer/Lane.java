package entente.app.answer;

import entente.attribution.Modality;
import entente.event.Sign;
import entente.statement.Statement;

/** Where an event is drawn: deeds of cooperation farthest above, deeds of conflict farthest below, in words and in a number. */
public final class Lane {
  private Lane() {}

  /** 2 for a deed and 1 for words or a tie of cooperation, the same below zero of conflict, 0 for neither. */
  public static int of(Statement statement) {
    int side = statement.sign() == Sign.PLUS ? 1 : statement.sign() == Sign.MINUS ? -1 : 0;
    return isDeed(statement) ? 2 * side : side;
  }

  private static boolean isDeed(Statement statement) {
    return statement.quad() != null && statement.quad().startsWith("material");
  }

  /** In words: "Cooperation, a deed", "Conflict, a tie". */
  public static String words(Statement statement) {
    String what = statement.kind() == Statement.Kind.TIE
        ? "a tie"
        : isDeed(statement) ? "a deed" : "in words";
    return switch (statement.sign()) {
      case PLUS -> "Cooperation, " + what;
      case MINUS -> "Conflict, " + what;
      case ZERO -> "Neither for nor against, " + what;
    };
  }

  /** How sure the text is, in words: "happened", "planned". */
  public static String modality(Modality modality) {
    return switch (modality) {
      case ACTUAL -> "told as a fact";
      case PLANNED -> "planned, not done";
      case POSSIBLE -> "possible, not certain";
      case HYPOTHETICAL -> "only supposed";
      case DEMANDED -> "demanded, not done";
      case DENIED -> "denied";
    };
  }
}
