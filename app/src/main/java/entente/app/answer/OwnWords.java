package entente.app.answer;

import entente.article.Span;
import entente.statement.Excerpt;
import entente.statement.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * In which words of its own a text tells a statement: for "Rohan attacked Isengard" it is "tore down the dam above the
 * river". Headlines say only of which type an act is; these say what was done, in a few words to stand beside them.
 */
public final class OwnWords {
  private static final int LONGEST = 48;

  /** Where a thought ends; the comma of a number and the point of an abbreviation do not end one. */
  private static final Pattern END = Pattern.compile(
      "[,;:](?=[\\s\"”’]|$)|\\s-+\\s|[–—]|\\s\\(|(?<!\\.\\p{Lu})[.!?]+[\"”’')\\]]*$");

  private static final Pattern LAST_WORD = Pattern.compile("\\s+(\\S+)$");

  /** Words after which more must come. */
  private static final Set<String> LOOSE = Set.of(
      "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "with", "from", "into", "as",
      "and", "or", "but", "that", "which", "who", "whom", "whose", "when", "while", "after",
      "before", "since", "until", "because", "if", "than", "over", "against", "between", "its",
      "his", "her", "their", "this", "these", "those", "not", "more", "most", "about", "under",
      "during", "through", "was", "were", "is", "are", "be", "been", "had", "has", "have", "will",
      "would", "early", "late", "last", "next", "half", "some", "any", "no", "where", "what", "how",
      "via", "upon", "toward", "towards", "near", "per");

  /** Whose words name a person with an office and go on with what he did. */
  private static final Set<String> OFFICES = Set.of("LEADS", "MEMBER");

  private OwnWords() {}

  /**
   * The words, at most some 48 characters, without quotation marks around them; "…" stands where they go on. Null where
   * they are a single word or only repeat the headline.
   */
  public static @Nullable String of(Statement statement) {
    if (OFFICES.contains(statement.type())) {
      return null;
    }
    String thought = PlainText.oneLine(thought(statement)).strip();
    String words = thought.length() <= LONGEST ? firm(thought) : cut(thought);
    return adds(words, Phrases.brief(statement)) ? quoted(words) : null;
  }

  /** From what names the act to where the thought ends; its date is told apart. */
  private static String thought(Statement statement) {
    Excerpt sentence = statement.evidence().sentence();
    int begin = sentence.span().begin();
    int from = from(statement);
    Span date = statement.date().span();
    int until = date != null && date.begin() > from && sentence.span().contains(date)
        ? date.begin()
        : sentence.span().end();
    String rest = sentence.text().substring(from - begin, until - begin);
    Matcher end = END.matcher(rest);
    return end.find() ? rest.substring(0, end.start()) : rest;
  }

  /** What a speech act is about says more than that something was said. */
  private static int from(Statement statement) {
    Span trigger = statement.evidence().trigger().span();
    if (statement.about() != null) {
      Span about = statement.about().text().span();
      if (about.begin() > trigger.begin()
          && statement.evidence().sentence().span().contains(about)) {
        return about.begin();
      }
    }
    return trigger.begin();
  }

  private static String cut(String thought) {
    int end = thought.lastIndexOf(' ', LONGEST);
    String words = firm(thought.substring(0, end < 0 ? LONGEST : end));
    return words.isEmpty() ? "" : words + "…";
  }

  private static String firm(String words) {
    String firm = words;
    for (Matcher last = LAST_WORD.matcher(firm);
        last.find() && LOOSE.contains(last.group(1).toLowerCase(Locale.ROOT));
        last = LAST_WORD.matcher(firm)) {
      firm = firm.substring(0, last.start());
    }
    return firm;
  }

  private static boolean adds(String words, String headline) {
    return words.contains(" ")
        && !headline.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  /** Quotation marks within become single ones, since double ones stand around all of it; one that is cut off is closed. */
  private static String quoted(String words) {
    StringBuilder text = new StringBuilder();
    boolean open = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if ("\"“”„«»".indexOf(c) < 0) {
        text.append(c);
      } else if (!open && i + 1 < words.length()) {
        text.append('‘');
        open = true;
      } else if (open) {
        text.append('’');
        open = false;
      }
    }
    return open ? text.append('’').toString() : text.toString();
  }
}
