package entente.article;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes articles of the entries of one corpus, whatever it is written in. */
final class Entries {
  private static final Pattern MARK_UP = Pattern.compile(
      "(?i)</?(?:p|div|html|body|article|span|h[1-6]|ul|ol|li|br|blockquote|figure|a)(?:\\s[^<>]*)?/?>");

  /** One entry: what it says in one of our fields, without surrounding white space, or null. */
  interface Entry {
    @Nullable
    String get(String ours);
  }

  private final String file;
  private final ReadingOptions options;
  private final Composer composer;
  private final Map<String, Integer> lineOfId = new HashMap<>();

  Entries(String file, ReadingOptions options, Composer composer) {
    this.file = file;
    this.options = options;
    this.composer = composer;
  }

  Article article(Entry entry, int line) throws Refused {
    String text = text(entry);
    Facts known = new Facts(
        entry.get("outlet"),
        entry.get("title"),
        entry.get("author"),
        published(entry),
        entry.get("url"));
    String id = id(entry, known, line);
    return MARK_UP.matcher(text).find()
        ? composer.page(id, text, known)
        : composer.plain(id, text, known);
  }

  private String text(Entry entry) throws Refused {
    String text = entry.get("text");
    if (text == null || text.isBlank()) {
      throw new Refused(
          "has no text in the field \"" + options.columns().getOrDefault("text", "text") + "\"",
          "name the field that holds it (--column text=NAME)");
    }
    return text;
  }

  private String id(Entry entry, Facts known, int line) throws Refused {
    String id = entry.get("id");
    if (id == null) {
      id = known.url() == null ? file + ":" + line : known.url();
    }
    Integer earlier = lineOfId.putIfAbsent(id, line);
    if (earlier != null) {
      throw new Refused(
          "has the id of line " + earlier + " (" + id + ")", "give every line an id of its own");
    }
    return id;
  }

  private static @Nullable LocalDate published(Entry entry) throws Refused {
    String value = entry.get("published");
    if (value == null || Dates.isPartial(value)) {
      return null;
    }
    Optional<LocalDate> date = Dates.parse(value);
    if (date.isEmpty()) {
      throw new Refused(
          "has a date of publication that is none: \"" + value + "\"",
          "write it as 2020-01-31, or leave it out");
    }
    return date.get();
  }
}
