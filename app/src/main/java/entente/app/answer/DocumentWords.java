package entente.app.answer;

import entente.linking.DocumentHeader;
import entente.relation.ToldTurn;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Documents as they are named in listings. */
public final class DocumentWords {
  private DocumentWords() {}

  /** Its outlet and day, where known, and what to call it by: "The Courier, 3 January 2020, courier.txt". */
  public static String of(DocumentHeader document) {
    StringBuilder text = new StringBuilder();
    if (document.outlet() != null) {
      text.append(document.outlet()).append(", ");
    }
    if (document.published() != null) {
      text.append(DateWords.day(document.published())).append(", ");
    }
    return PlainText.oneLine(text.append(document.id()).toString());
  }

  /** Where and when it appeared, as far as that is known: "The Courier, 3 January 2020"; empty where neither is. */
  public static String published(DocumentHeader document) {
    return PlainText.oneLine(Stream.of(
            document.outlet(),
            document.published() == null ? null : DateWords.day(document.published()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", ")));
  }

  /** Who tells it: the outlet, or the document where that is not known. */
  public static String outlet(DocumentHeader document) {
    return PlainText.oneLine(document.outlet() == null ? document.id() : document.outlet());
  }

  /** The document and the number of the sentence, from 1. */
  public static String sentence(ToldTurn told) {
    return of(told.document()) + ", sentence " + (told.sentence() + 1);
  }
}
