package entente.app.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** What a browser or program must know to be answered: others on this machine do not. */
final class SessionToken {
  private static final int BYTES = 18;

  private final String value;

  private SessionToken(String value) {
    this.value = value;
  }

  /** A new one that nobody can guess. */
  static SessionToken random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new SessionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  String value() {
    return value;
  }

  /** Whether a candidate, which may be null, is the token; takes the same time for all. */
  boolean is(String candidate) {
    return candidate != null
        && MessageDigest.isEqual(
            value.getBytes(StandardCharsets.UTF_8), candidate.getBytes(StandardCharsets.UTF_8));
  }
}
