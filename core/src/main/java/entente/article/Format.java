package entente.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is, by its name where that says so, else by how it begins. */
enum Format {
  /** Plain text. */
  TEXT,
  /** A page of HTML. */
  HTML,
  /** One JSON object a line. */
  CORPUS,
  /** A table of articles, its cells parted by commas or what its heading shows. */
  TABLE,
  /** A table of articles, its cells parted by tabulators. */
  TABBED,
  /** A PDF. */
  PDF,
  /** Not said by the name. */
  UNKNOWN;

  private static final Pattern HTML_START = Pattern.compile(
      "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|article|meta|title)\\b.*");
  private static final Pattern JSON_START =
      Pattern.compile("(?s)\\s*(?:\\{\\s*\"|\\{\\s*\\}|\\[\\s*\\{).*");

  static Format ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || lower.endsWith(".json")) {
      return CORPUS;
    }
    if (lower.endsWith(".csv")) {
      return TABLE;
    }
    if (lower.endsWith(".tsv") || lower.endsWith(".tab")) {
      return TABBED;
    }
    return lower.matches(".*\\.x?html?") ? HTML : UNKNOWN;
  }

  /** This one, or where the name does not say it, the one that a document begins like. */
  Format orOf(byte[] start) {
    // A PDF is one whatever its name says.
    if (Pdf.isBegunBy(start)) {
      return PDF;
    }
    if (this != UNKNOWN) {
      return this;
    }
    // One byte a character is enough to tell the mark-up; NULs are those of UTF-16.
    String head = new String(start, StandardCharsets.ISO_8859_1)
        .replace("\0", "")
        .replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "");
    if (JSON_START.matcher(head).matches()) {
      return CORPUS;
    }
    if (HTML_START.matcher(head).matches()) {
      return HTML;
    }
    return TableCorpus.isBegunBy(start) ? TABLE : TEXT;
  }
}
