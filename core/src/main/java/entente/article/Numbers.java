package entente.article;

import java.util.Locale;

/** Numbers as messages write them. */
final class Numbers {
  private Numbers() {}

  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  static String bytes(long bytes) {
    return bytes >= 1 << 20 ? grouped(bytes >> 20) + " MB" : grouped(bytes) + " bytes";
  }
}
