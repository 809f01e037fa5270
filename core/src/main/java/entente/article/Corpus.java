package entente.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A corpus of one JSON object a line, read line by line; a line that is no article does not end it. */
final class Corpus implements Documents {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final InputStream in;
  private final String file;
  private final ReadingOptions options;
  private final Entries entries;
  private int line;
  private boolean ended;
  private boolean foundAny;
  private @Nullable Found next;

  Corpus(InputStream in, String file, ReadingOptions options, Composer composer) {
    this.in = in;
    this.file = file;
    this.options = options;
    this.entries = new Entries(file, options, composer);
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      next = advance();
    }
    if (next == null && !foundAny) {
      next = new Found.Failed(file, "holds no line", "leave it out, or fetch it again");
    }
    foundAny = true;
    return next != null;
  }

  @Override
  public Found next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Found found = next;
    next = null;
    return found;
  }

  private @Nullable Found advance() {
    String where = file + ":" + (line + 1);
    try {
      byte[] bytes = nextLine();
      String text = CharacterSets.decodeJson(bytes).replace("\ufeff", "").strip();
      return text.isEmpty() ? null : read(text);
    } catch (IOException e) {
      ended = true;
      return new Found.Failed(where, "could not be read (" + e.getMessage() + ")", "try again");
    } catch (Refused refused) {
      return refused.failed(where);
    }
  }

  /** The bytes of one line; of a line over the limit the rest is passed over. */
  private byte[] nextLine() throws IOException, Refused {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long length = 0;
    int c = in.read();
    while (c >= 0 && c != '\n') {
      if (++length <= options.maxBytes()) {
        bytes.write(c);
      }
      c = in.read();
    }
    ended = c < 0;
    if (length > 0 || !ended) {
      line++;
    }
    if (length > options.maxBytes()) {
      throw DocumentOpener.tooLarge(options.maxBytes());
    }
    return bytes.toByteArray();
  }

  private Found read(String json) throws Refused {
    try {
      JsonNode row = JSON.readTree(json);
      if (!row.isObject()) {
        throw notLines(row.isArray());
      }
      return new Found.Read(article(row));
    } catch (JacksonException e) {
      throw line == 1 && (json.equals("{") || json.startsWith("[")) ? notLines(true) : invalid(e);
    }
  }

  private Refused notLines(boolean wholeFile) {
    // Every further line of such a file would fail for the same reason: one message is enough.
    ended = ended || (wholeFile && line == 1);
    return new Refused(
        wholeFile && line == 1 ? "is JSON over several lines or an array" : "is no JSON object",
        "write one JSON object a line (jq -c)");
  }

  private static Refused invalid(JacksonException e) {
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    return new Refused(
        "is no valid JSON ("
            + e.getOriginalMessage().replaceAll(", from `[^`]*`", "").split(": |\\n", 2)[0]
            + ", column " + column + ")",
        "correct the line or leave it out");
  }

  private Article article(JsonNode row) throws Refused {
    Columns columns = Columns.of(row.propertyNames(), options);
    return entries.article(ours -> field(row, ours, columns.theirs(ours)), line);
  }

  private static @Nullable String field(JsonNode row, String ours, @Nullable String theirs) {
    JsonNode value = theirs == null ? row.path("") : row.path(theirs);
    if (ours.equals("text")) {
      return value.isString() ? value.stringValue() : null;
    }
    if (value.isArray() && value.size() > 0) {
      return names(value);
    }
    if (!value.isValueNode() || value.isNull()) {
      return null;
    }
    String text = value.asString().strip();
    return text.isEmpty() ? null : text;
  }

  /** Several authors in an array are named in one line. */
  private static @Nullable String names(JsonNode array) {
    StringBuilder names = new StringBuilder();
    for (JsonNode name : array) {
      if (name.isString() && !name.stringValue().isBlank()) {
        names.append(names.isEmpty() ? "" : ", ").append(name.stringValue().strip());
      }
    }
    return names.isEmpty() ? null : names.toString();
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
