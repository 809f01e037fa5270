package entente.app.web.exchange;

import entente.app.answer.HiddenException;
import entente.app.answer.PlainText;
import entente.app.answer.UnknownException;
import entente.app.answer.UsageException;
import entente.app.export.Exporter;
import entente.app.library.DecisionException;
import entente.app.library.LibraryException;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.jspecify.annotations.Nullable;

/**
 * A fault as RFC 9457 has it.
 *
 * @param status the HTTP status
 * @param title what kind of fault it is, the same for all of its kind
 * @param detail one sentence: what, where, what to do next
 * @param decision the number of the user's decision that stands in the way, or null
 */
public record Problem(
    int status, String title, String detail, @Nullable Long decision) {
  /** The type of what is answered. */
  public static final String MEDIA_TYPE = "application/problem+json; charset=utf-8";

  /** A fault that no decision of the user's has made. */
  public Problem(int status, String title, String detail) {
    this(status, title, detail, null);
  }

  /** What a failed request is told. Never says what only the program's authors could understand. */
  public static Problem of(Exception fault) {
    if (fault instanceof UnknownException) {
      return new Problem(404, "Not in the library", message(fault));
    }
    if (fault instanceof HiddenException hidden) {
      return new Problem(410, "Hidden by you", message(fault), hidden.decision());
    }
    if (fault instanceof UsageException) {
      return new Problem(400, "Not understood", message(fault));
    }
    if (fault instanceof DecisionException) {
      return new Problem(409, "Not decided", message(fault));
    }
    if (fault instanceof LibraryException) {
      return new Problem(503, "The library cannot be used", message(fault));
    }
    if (fault instanceof HttpResponseException http) {
      return new Problem(http.getStatus(), title(http.getStatus()), message(fault));
    }
    return new Problem(
        500,
        "Failed",
        "Entente failed in a way that was not foreseen. Please report this with the address of the page and what the"
            + " terminal says.");
  }

  /** What kind of fault a status of HTTP tells of. */
  public static String title(int status) {
    return switch (status) {
      case 404 -> "No such address";
      case 401, 403 -> "Not let in";
      case 405 -> "Not possible here";
      case 413 -> "Too large";
      case 503 -> "Busy";
      case 507 -> "No room";
      default -> "Not understood";
    };
  }

  private static String message(Exception fault) {
    String plain = String.valueOf(fault.getMessage()).replaceAll("\\s+", " ");
    return PlainText.named(Remedies.withoutCommands(plain));
  }

  /** Answers with it as JSON. */
  public void send(Context context) {
    context.status(status).contentType(MEDIA_TYPE).result(json(context.path()));
  }

  /** It as JSON; the path that was asked for is left out where it is null. */
  public String json(@Nullable String path) {
    return Exporter.json(json -> {
      json.writeStringProperty("type", "about:blank");
      json.writeStringProperty("title", title);
      json.writeNumberProperty("status", status);
      json.writeStringProperty("detail", detail);
      if (decision != null) {
        json.writeNumberProperty("decision", decision);
      }
      if (path != null) {
        json.writeStringProperty("instance", path);
      }
    });
  }
}
