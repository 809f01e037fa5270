package entente.bench.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids of the form that the engine gives. */
final class Ids {
  private static final int BYTES = 6;

  private Ids() {}

  /** The id of a statement of a document, by its number. */
  static String statement(String document, int number) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256")
          .digest((document + "#" + number).getBytes(StandardCharsets.UTF_8));
      return "s" + HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
