package entente.app.answer.evidence;

import entente.app.answer.DateWords;
import entente.app.answer.DocumentWords;
import entente.app.answer.PlainText;
import entente.linking.DocumentHeader;
import entente.linking.Origin;
import entente.linking.Report;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report of an event as it is shown.
 *
 * @param report the report
 * @param letter of its outlet
 * @param copy what it is a copy of, or null
 * @param origin whom it goes back to
 * @param chain through whom it came, the outlet first
 */
public record Witness(
    Report report, String letter, @Nullable Copied copy, Origin origin, List<Speaker> chain) {
  /** Copies the list. */
  public Witness {
    chain = List.copyOf(chain);
  }

  /** Who wrote it and when it was published, as far as that is known: "A. Writer · published 5 January 2020". */
  public String published() {
    DocumentHeader document = report.document();
    List<String> words = new ArrayList<>();
    if (document.author() != null) {
      words.add(PlainText.oneLine(document.author()));
    }
    words.add(
        document.published() == null
            ? "no date of publication"
            : "published " + DateWords.day(document.published()));
    return String.join(" · ", words);
  }

  /** From whom it came, in a sentence: "Crocker, quoted by a magazine, reported by The Courier." */
  public String told() {
    StringBuilder words = new StringBuilder();
    for (int i = chain.size() - 1; i >= 0; i--) {
      Speaker speaker = chain.get(i);
      words.append(
          speaker.hidden() && words.isEmpty() ? "A source that is not named" : speaker.name());
      words.append(i == 0 ? "" : ", " + speaker.passed() + " ");
    }
    words.append(chain.size() == 1 ? " says it in its own voice" : "");
    return words.append(copy == null ? "." : "; " + copy.words() + ".").toString();
  }

  /** The sentence with where it stands, to be pasted into a text. */
  public String citation() {
    DocumentHeader document = report.document();
    List<String> words = new ArrayList<>();
    words.add("“" + report.statement().evidence().sentence().text() + "” "
        + DocumentWords.outlet(document));
    add(words, document.author());
    add(words, document.title() == null ? null : "“" + document.title() + "”");
    add(words, document.published() == null ? null : DateWords.day(document.published()));
    add(words, document.url());
    return PlainText.oneLine(
        String.join(", ", words) + ". Statement " + report.statement().id() + ".");
  }

  private static void add(List<String> words, @Nullable String one) {
    if (one != null) {
      words.add(one);
    }
  }
}
