package entente.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.SameSite;
import io.javalin.http.UnauthorizedResponse;
import java.util.Set;

/**
 * Lets in whom the server is for: a browser or program on this machine that asks for this host by its name (against DNS
 * rebinding), comes from no other site, and knows the session token. The token comes once in the address that the
 * terminal shows and is then kept in a cookie that no script can read.
 */
final class Guard {
  private static final String PARAMETER = "token";
  private static final Set<String> WRITING = Set.of("POST", "PUT", "PATCH", "DELETE");

  private final SessionToken token;
  private final String policy;

  Guard(SessionToken token, String contentSecurityPolicy) {
    this.token = token;
    this.policy = contentSecurityPolicy;
  }

  /** To be called before any request is answered. */
  void check(Context context) {
    protect(context);
    int port = context.req().getLocalPort();
    checkHost(context, port);
    checkOrigin(context, port);
    if (!isOpenToAll(context.path())) {
      checkToken(context, port);
    }
  }

  private void protect(Context context) {
    context
        .header("Content-Security-Policy", policy)
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Cache-Control", "no-cache");
  }

  private static void checkHost(Context context, int port) {
    String host = context.header("Host");
    if (host == null || !names(port).contains(host)) {
      throw new ForbiddenResponse("Entente answers only to 127.0.0.1:" + port + " and localhost:"
          + port + ". Open one of these addresses.");
    }
  }

  private static Set<String> names(int port) {
    return Set.of("127.0.0.1:" + port, "localhost:" + port);
  }

  private static void checkOrigin(Context context, int port) {
    String origin = context.header("Origin");
    String site = context.header("Sec-Fetch-Site");
    boolean foreign =
        origin != null && names(port).stream().noneMatch(name -> origin.equals("http://" + name));
    boolean crossing = WRITING.contains(context.req().getMethod())
        && site != null
        && !site.equals("same-origin")
        && !site.equals("none");
    if (foreign || crossing) {
      throw new ForbiddenResponse(
          "Another site asked for this. Entente answers only to its own pages.");
    }
  }

  private void checkToken(Context context, int port) {
    String name = "entente-" + port;
    String given = context.queryParam(PARAMETER);
    if (given != null && token.is(given)) {
      Cookie cookie = new Cookie(name, given, "/", -1);
      cookie.setHttpOnly(true);
      cookie.setSameSite(SameSite.STRICT);
      context.cookie(cookie);
      if (context.req().getMethod().equals("GET") && !context.path().startsWith("/api/v1")) {
        throw new Admitted(withoutToken(context));
      }
      return;
    }
    String bearer = context.header("Authorization");
    boolean known = token.is(context.cookie(name))
        || (bearer != null && bearer.startsWith("Bearer ") && token.is(bearer.substring(7)));
    if (!known) {
      throw new UnauthorizedResponse(
          "This browser has not been let in yet. Open the address with the token that the terminal shows, where"
              + " \"entente serve\" was started.");
    }
  }

  /** The program's own files hold nothing of the library, and a page that lets nobody in needs them too. */
  private static boolean isOpenToAll(String path) {
    return path.startsWith("/assets/")
        || path.startsWith("/webjars/")
        || path.equals("/favicon.ico");
  }

  private static String withoutToken(Context context) {
    String query = context.queryString() == null ? "" : context.queryString();
    String rest = query.replaceAll("(^|&)" + PARAMETER + "=[^&]*", "").replaceFirst("^&", "");
    // The path as it was asked for, never an address of another site ("//evil").
    String path = context.req().getRequestURI().replaceFirst("^/+", "/");
    return rest.isEmpty() ? path : path + "?" + rest;
  }

  /** The token was right: on to the same address without it, so that it is in no bookmark. */
  static final class Admitted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String address;

    Admitted(String address) {
      super("admitted", null, false, false);
      this.address = address;
    }

    String address() {
      return address;
    }
  }
}
