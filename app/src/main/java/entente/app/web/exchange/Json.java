package entente.app.web.exchange;

import entente.app.export.Exporter;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Answers a request with JSON that has an entity tag, or with "not modified" where the asker has it already (RFC 9110). */
public final class Json {
  private static final int TAG_BYTES = 12;

  private Json() {}

  /** Answers with one object, whose properties are written to the generator. */
  public static void object(Context context, Consumer<JsonGenerator> inside) {
    text(context, Exporter.json(inside));
  }

  /** Answers with JSON that is written already. */
  public static void text(Context context, String json) {
    send(context, "application/json; charset=utf-8", json.getBytes(StandardCharsets.UTF_8));
  }

  /** Answers with bytes of any kind, with their tag. */
  public static void send(Context context, String type, byte[] bytes) {
    String tag = tag(bytes);
    context.header("ETag", "W/" + tag).header("Vary", "Accept-Encoding");
    if (isKnown(context.header("If-None-Match"), tag)) {
      context.status(HttpStatus.NOT_MODIFIED);
      return;
    }
    context.contentType(type).result(bytes);
  }

  /** The tag is weak: compressed answers carry that of the plain ones. */
  private static boolean isKnown(String known, String tag) {
    if (known == null) {
      return false;
    }
    for (String one : known.split(",")) {
      String plain = one.strip().replaceFirst("^W/", "");
      if (plain.equals(tag) || plain.equals("*")) {
        return true;
      }
    }
    return false;
  }

  private static String tag(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "\"" + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
