package entente.app.web;

import entente.app.web.exchange.Problem;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The page around a view: the view's module fills it with what the API tells. Holds nothing that an article says. */
final class Shell {
  private final String template;

  Shell(ImportMap imports) {
    this.template = template().replace("{imports}", imports.json());
  }

  private static String template() {
    try (InputStream in = Shell.class.getResourceAsStream("shell.html")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers with the page of a view, which has a style sheet and a module of its name. */
  void send(Context context, String view) {
    context.html(template.replace("{view}", view));
  }

  /** Answers with a page that says what went wrong, in place of a view. */
  void sendProblem(Context context, Problem problem) {
    context.html(template
        .replace("{view}", "problem")
        .replace(
            "<main class=\"main\" id=\"main\">",
            "<main class=\"main\" id=\"main\" data-title=\"" + escaped(problem.title())
                + "\" data-detail=\"" + escaped(problem.detail()) + "\">"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
