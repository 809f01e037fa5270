package entente.app.answer;

import entente.attribution.Modality;
import entente.relation.Agreement;
import entente.relation.Agreement.Stage;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Agreements in plain words. */
public final class AgreementWords {
  private static final int DAY = "2015-07-14".length();
  private static final int MONTH = "2015-07".length();

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

  /** Where it is drawn: 1 for what upholds it, -1 for what undoes it, 0 for what does neither yet. */
  public static int lane(Stage stage) {
    return switch (stage.turn()) {
      case MADE, IN_FORCE, KEPT, RESTORED -> 1;
      case BREACHED, SUSPENDED, LEFT, REJECTED -> -1;
      case PROPOSED, NEGOTIATED, ENDED -> 0;
    };
  }

  /** How much is told of it: "2 sentences in 1 document". */
  public static String count(Agreement agreement) {
    int documents = (int)
        agreement.mentions().stream().map(m -> m.document().number()).distinct().count();
    return Phrases.count(agreement.mentions().size(), "sentence") + " in "
        + Phrases.count(documents, "document");
  }

  /** When it was concluded, as is commonly known, in words; null for one known from the texts alone. */
  public static @Nullable String concluded(Agreement agreement) {
    String day = agreement.concluded();
    return day == null ? null : "concluded " + words(day) + ", as is commonly known";
  }

  /** An ISO day, month or year. */
  private static String words(String iso) {
    LocalDate from = LocalDate.parse((iso + "-01-01").substring(0, DAY));
    if (iso.length() == DAY) {
      return DateWords.day(from);
    }
    return iso.length() == MONTH ? DateWords.range(from, from.plusMonths(1).minusDays(1)) : iso;
  }

  /** Since when it is commonly known; empty for one known from the texts alone. */
  public static String known(Agreement agreement) {
    return agreement.concluded() == null
        ? ""
        : "commonly known: concluded " + agreement.concluded();
  }
}
