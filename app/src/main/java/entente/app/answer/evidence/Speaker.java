package entente.app.answer.evidence;

import entente.app.answer.DocumentWords;
import entente.app.answer.PlainText;
import entente.linking.Origin;
import entente.linking.Report;
import entente.statement.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One of those through whom a report came, the outlet first.
 *
 * @param name to show; in words where the text hides it
 * @param note what else is to say of it, or null
 * @param verb how the one before it passes it on: "quotes", "reports"; null for the outlet
 * @param passed the same the other way: "quoted by", "reported by"; null for the outlet
 * @param quoted whether it is in this one's own words
 * @param actor the id of the actor that it is, or null
 * @param hidden whether the text keeps back who it is
 * @param origin whether nobody is known behind it
 */
public record Speaker(
    String name,
    @Nullable String note,
    @Nullable String verb,
    @Nullable String passed,
    boolean quoted,
    @Nullable String actor,
    boolean hidden,
    boolean origin) {

  /** The chain of a report, outermost first. */
  public static List<Speaker> chain(Report report, Origin origin) {
    List<Attribution> links = report.statement().attribution();
    int end = end(links);
    String outlet = DocumentWords.outlet(report.document());
    boolean agency = origin.kind() == Origin.Kind.AGENCY && !origin.name().equals(outlet);
    boolean own = end < 0 && !agency;
    List<Speaker> chain = new ArrayList<>();
    chain.add(new Speaker(outlet, note(links, own), null, null, false, null, false, own));
    for (int i = 0; i < links.size(); i++) {
      chain.add(of(links.get(i), i == end));
    }
    if (end < 0 && agency) {
      chain.add(new Speaker(
          PlainText.oneLine(origin.name()),
          "the agency, the origin",
          "credits",
          "credited by",
          false,
          null,
          false,
          true));
    }
    return chain;
  }

  /** The innermost who is named: {@link Origin} counts by it. */
  private static int end(List<Attribution> links) {
    for (int i = links.size() - 1; i >= 0; i--) {
      if (links.get(i).name() != null) {
        return i;
      }
    }
    return -1;
  }

  private static String note(List<Attribution> links, boolean own) {
    return !own
        ? "the article"
        : links.isEmpty() ? "in its own voice, the origin" : "hides its source";
  }

  private static Speaker of(Attribution link, boolean origin) {
    if (link.name() == null) {
      String cue =
          link.cue() == null ? null : "“" + PlainText.oneLine(link.cue().text()) + "”";
      return new Speaker(
          "not named", cue, "reports", "reported by", link.quoted(), null, true, false);
    }
    return new Speaker(
        PlainText.oneLine(link.name()),
        origin ? "the origin" : called(link),
        link.quoted() ? "quotes" : "reports",
        link.quoted() ? "quoted by" : "reported by",
        link.quoted(),
        link.actorId(),
        false,
        origin);
  }

  /** How the text calls it, where that is not its name. */
  private static @Nullable String called(Attribution link) {
    String words =
        link.source() == null ? null : PlainText.oneLine(link.source().text());
    return Objects.equals(words, link.name()) || words == null ? null : "“" + words + "”";
  }
}
