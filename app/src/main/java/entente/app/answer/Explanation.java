package entente.app.answer;

import entente.statement.Attribution;
import entente.statement.Party;
import entente.statement.Statement;
import entente.time.EventDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How each part of a statement was decided. */
public final class Explanation {
  private Explanation() {}

  /** The parts of a statement, each with how it was decided. */
  public static Map<String, String> of(Statement statement) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("rule", statement.rule());
    parts.put("trigger", quoted(statement.evidence().trigger().text()));
    parts.put("type", type(statement));
    parts.put("actor", party(statement.actor()));
    parts.put("recipient", party(statement.recipient()));
    for (Party party : statement.via()) {
      parts.merge("via", party(party), (one, other) -> one + "; " + other);
    }
    if (statement.object() != null) {
      parts.put("object", quoted(statement.object().text()));
    }
    parts.put("date", date(statement.date()));
    if (statement.place() != null) {
      parts.put("place", statement.place().name());
    }
    for (Statement.Quantity quantity : statement.quantities()) {
      parts.merge("quantity", quoted(quantity.text()), (one, other) -> one + "; " + other);
    }
    parts.put("modality", statement.modality().word());
    parts.put("attribution", attribution(statement));
    for (Statement.Link link : statement.links()) {
      parts.merge(
          "links", link.relation().word() + " " + link.to(), (one, other) -> one + "; " + other);
    }
    parts.put("confidence", confidence(statement));
    return parts;
  }

  private static String type(Statement statement) {
    String mode = statement.mode() == null ? "" : ", mode " + statement.mode();
    Statement.About about = statement.about();
    String act = about == null
        ? ""
        : ", about " + quoted(about.text().text())
            + (about.type() == null ? "" : " (" + about.type() + ")");
    return statement.type()
        + mode
        + act
        + String.format(Locale.ROOT, ", score %.1f", statement.score());
  }

  private static String party(@Nullable Party party) {
    return party == null ? "the text names none" : Reasons.party(party);
  }

  private static String date(EventDate date) {
    String text = date.text() == null ? "" : ", from " + quoted(date.text());
    return DateWords.of(date) + text + ": " + date.how();
  }

  private static String attribution(Statement statement) {
    if (statement.attribution().isEmpty()) {
      return "the article itself says so";
    }
    StringBuilder words = new StringBuilder(Phrases.sources(statement.attribution()));
    for (Attribution link : statement.attribution()) {
      words
          .append("; ")
          .append(
              link.source() == null ? "no source named" : quoted(link.source().text()));
      words.append(link.cue() == null ? "" : ", by " + quoted(link.cue().text()));
      words.append(link.quoted() ? ", word for word" : ", in substance");
    }
    return words.toString();
  }

  /** What weighs most comes first; a minus speaks against the statement. */
  private static String confidence(Statement statement) {
    String value = String.format(Locale.ROOT, "%.2f", statement.confidence());
    String grounds = String.join(", ", Reasons.confidence(statement));
    return grounds.isEmpty() ? value : value + ": " + grounds;
  }

  private static String quoted(String text) {
    return "“" + text + "”";
  }
}
