package entente.app.web;

import entente.app.web.exchange.Json;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files of the pages and of the libraries that they use, all from the class path. */
final class Assets {
  private static final Map<String, String> TYPES = Map.of(
      "css", "text/css; charset=utf-8",
      "js", "text/javascript; charset=utf-8",
      "svg", "image/svg+xml; charset=utf-8");

  /** Names only: no step upwards, no hidden file. */
  private static final Pattern PATH =
      Pattern.compile("([A-Za-z0-9@_-][A-Za-z0-9@._-]*/)*[A-Za-z0-9@_-][A-Za-z0-9@._-]*\\.(\\w+)");

  private Assets() {}

  /** A file of ours. */
  static void own(Context context) {
    send(context, "entente/app/web/assets/", context.pathParam("file"));
  }

  /** A file of a library. */
  static void library(Context context) {
    send(context, "META-INF/resources/webjars/", context.pathParam("file"));
    context.header("Cache-Control", "private, max-age=31536000, immutable");
  }

  private static void send(Context context, String folder, String path) {
    var matcher = PATH.matcher(path);
    String type = matcher.matches() ? TYPES.get(matcher.group(2)) : null;
    byte[] bytes = type == null ? null : bytes(folder + path);
    if (type == null || bytes == null) {
      throw new NotFoundResponse("There is no file " + path + ".");
    }
    Json.send(context, type, bytes);
  }

  private static byte @Nullable [] bytes(String path) {
    try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(path)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      return null;
    }
  }
}
