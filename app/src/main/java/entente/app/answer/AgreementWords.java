package entente.app.answer;

import entente.attribution.Modality;
import entente.relation.Agreement;
import entente.relation.Agreement.Stage;
import java.util.stream.Collectors;

/** Agreements in plain words. */
public final class AgreementWords {
  private AgreementWords() {}

  /** A point in its life: "breached (Arnor), 2003". */
  public static String of(Stage stage) {
    String who = who(stage);
    return turn(stage) + (who.isEmpty() ? "" : " (" + who + ")") + ", " + date(stage);
  }

  /** What happened, and how sure that is: "left (possible)". */
  public static String turn(Stage stage) {
    String modality =
        stage.modality() == Modality.ACTUAL ? "" : " (" + stage.modality().word() + ")";
    return stage.turn().word().replace('-', ' ') + modality;
  }

  /** Who did it; empty where the text does not say. */
  public static String who(Stage stage) {
    return stage.who().stream()
        .map(named -> named.actor().name())
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  /** When. */
  public static String date(Stage stage) {
    return DateWords.range(stage.from(), stage.to());
  }

  /** How much is told of it: "2 sentences in 1 document". */
  public static String count(Agreement agreement) {
    int documents = (int)
        agreement.mentions().stream().map(m -> m.document().number()).distinct().count();
    return Phrases.count(agreement.mentions().size(), "sentence") + " in "
        + Phrases.count(documents, "document");
  }

  /** Since when it is commonly known; empty for one known from the texts alone. */
  public static String known(Agreement agreement) {
    return agreement.concluded() == null
        ? ""
        : "commonly known: concluded " + agreement.concluded();
  }
}
