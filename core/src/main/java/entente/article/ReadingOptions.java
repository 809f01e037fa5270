package entente.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the reader of articles is told beforehand.
 *
 * @param published the day of publication of the articles that do not state one, or null
 * @param outlet the outlet of the articles that do not name one, or null
 * @param columns for a corpus whose fields have no usual name: our name to theirs, as in {@code text} to {@code translation};
 *     ours are {@link #COLUMNS}
 * @param maxBytes the largest file, or line of a corpus, that is read
 * @param maxWords the longest article that is read, in words
 */
public record ReadingOptions(
    @Nullable LocalDate published,
    @Nullable String outlet,
    Map<String, String> columns,
    long maxBytes,
    int maxWords) {
  /** The fields of a corpus that are read. */
  public static final List<String> COLUMNS =
      List.of("id", "text", "published", "outlet", "title", "author", "url");

  /** The largest file, or line of a corpus, that is read by default: 50 MB (52,428,800 bytes). */
  public static final long DEFAULT_MAX_BYTES = 50L << 20;

  /** The longest article that is read by default: 200,000 words. */
  public static final int DEFAULT_MAX_WORDS = 200_000;

  /** Copies the map; refuses names that are none of {@link #COLUMNS} and limits below 1. */
  public ReadingOptions {
    columns = Map.copyOf(columns);
    for (String column : new TreeMap<>(columns).keySet()) {
      if (!COLUMNS.contains(column)) {
        throw new IllegalArgumentException(
            "no such column: " + column + "; the columns are " + String.join(", ", COLUMNS));
      }
    }
    if (maxBytes < 1 || maxBytes > Integer.MAX_VALUE - 8 || maxWords < 1) {
      throw new IllegalArgumentException("limits must be positive, and bytes below 2 GB: "
          + maxBytes + " bytes, " + maxWords + " words");
    }
  }

  /** Nothing known beforehand, columns by their own names, the default limits. */
  public static ReadingOptions defaults() {
    return new ReadingOptions(null, null, Map.of(), DEFAULT_MAX_BYTES, DEFAULT_MAX_WORDS);
  }

  /** The same with what the texts themselves do not say. */
  public ReadingOptions with(@Nullable LocalDate published, @Nullable String outlet) {
    return new ReadingOptions(published, outlet, columns, maxBytes, maxWords);
  }

  /** The same with other names of columns. */
  public ReadingOptions withColumns(Map<String, String> columns) {
    return new ReadingOptions(published, outlet, columns, maxBytes, maxWords);
  }

  /** The same with other limits. */
  public ReadingOptions withLimits(long maxBytes, int maxWords) {
    return new ReadingOptions(published, outlet, columns, maxBytes, maxWords);
  }
}
