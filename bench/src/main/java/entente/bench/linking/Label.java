package entente.bench.linking;

import entente.bench.DataException;
import java.util.Arrays;
import java.util.Locale;

/** What a reader said of a pair. */
enum Label {
  /** Both are the same. */
  SAME,
  /** They are two. */
  DIFFERENT,
  /** A careful reader cannot tell; never scored. */
  UNCLEAR;

  /** The label of this word, as the files have it. */
  static Label of(String word) {
    return Arrays.stream(values())
        .filter(label -> label.word().equals(word))
        .findFirst()
        .orElseThrow(() ->
            new DataException("\"" + word + "\" is no label; write same, different or unclear."));
  }

  /** The word in the files. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
