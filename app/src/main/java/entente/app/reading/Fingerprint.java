package entente.app.reading;

import entente.article.Article;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One value for an article's content and the engine that reads it; it changes when either does. */
public final class Fingerprint {
  private Fingerprint() {}

  public static String of(Article article, String engine) {
    MessageDigest digest = sha256();
    add(digest, engine);
    add(digest, article.outlet());
    add(digest, article.title());
    add(digest, article.author());
    add(digest, article.published());
    add(digest, article.url());
    add(digest, article.text());
    add(digest, List.copyOf(article.blocks()));
    return HexFormat.of().formatHex(digest.digest());
  }

  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static void add(MessageDigest digest, @Nullable Object part) {
    // The length keeps neighbouring parts apart; null is not the empty text.
    byte[] bytes = String.valueOf(part).getBytes(StandardCharsets.UTF_8);
    String head = (part == null ? "null" : bytes.length) + ":";
    digest.update(head.getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
