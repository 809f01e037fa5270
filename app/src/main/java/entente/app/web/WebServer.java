package entente.app.web;

import entente.app.library.LibraryException;
import entente.app.reading.Engine;
import entente.app.web.api.Areas;
import entente.app.web.exchange.Area;
import entente.app.web.exchange.Desk;
import entente.app.web.exchange.Problem;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.Endpoint;
import io.javalin.router.EndpointNotFound;
import io.javalin.util.JavalinBindException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.EofException;
import org.jspecify.annotations.Nullable;

/** The pages and the API of one library, on 127.0.0.1 alone. */
public final class WebServer implements AutoCloseable {
  /** The only address that is served: there are no passwords. */
  public static final String HOST = "127.0.0.1";

  private final SessionToken token = SessionToken.random();
  private final List<Area> areas;
  private final Consumer<Exception> unforeseen;
  private final Javalin javalin;

  private WebServer(Desk desk, Reading reading, Consumer<Exception> unforeseen) {
    this.areas = Areas.of(desk, reading.engine(), reading.temporary());
    this.unforeseen = unforeseen;
    this.javalin = Javalin.create(this::configure);
  }

  /**
   * What the server reads articles with.
   *
   * @param engine loads the engine; called when the first article is to be read
   * @param temporary the folder for temporary files: there what is sent is kept until it is read
   */
  public record Reading(Supplier<Engine> engine, Path temporary) {
    /** Keeps what is sent where the system keeps temporary files. */
    public Reading(Supplier<Engine> engine) {
      this(engine, Path.of(System.getProperty("java.io.tmpdir")));
    }
  }

  /**
   * Starts a server.
   *
   * @param desk the library
   * @param reading what articles are read with
   * @param port the port, or 0 for any that is free
   * @param unforeseen hears of faults of the program
   * @throws PortTakenException if another program has the port
   */
  public static WebServer start(
      Desk desk, Reading reading, int port, Consumer<Exception> unforeseen) {
    WebServer server = new WebServer(desk, reading, unforeseen);
    try {
      server.javalin.start(HOST, port);
    } catch (JavalinBindException e) {
      throw new PortTakenException(port);
    }
    return server;
  }

  /** The port is not free; the message says what to do. */
  public static final class PortTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortTakenException(int port) {
      super("Port " + port
          + " is taken by another program, perhaps another \"entente serve\". Stop that one, or name"
          + " another port with --port (0 takes any that is free).");
    }
  }

  /** The port that is served. */
  public int port() {
    return javalin.port();
  }

  /** The address with which a browser is let in: it holds the session token. */
  public String address() {
    return "http://" + HOST + ":" + port() + "/?token=" + token.value();
  }

  /** The session token, for programs: {@code Authorization: Bearer …}. */
  public String token() {
    return token.value();
  }

  /** What can be asked for, but its headers alone: "GET /api/v1/library". */
  List<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(parsed -> parsed.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod() && endpoint.method != HandlerType.HEAD)
        .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
        .toList();
  }

  private void configure(JavalinConfig config) {
    ImportMap imports = ImportMap.ofClassPath();
    Shell shell = new Shell(imports);
    Guard guard = new Guard(token, policy(imports));
    config.startup.showJavalinBanner = false;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = Areas.LARGEST_REQUEST;
    takeFiles(config);
    RoutesConfig routes = config.routes;
    routes.before(guard::check);
    routes.get("/assets/<file>", Assets::own);
    routes.get("/webjars/<file>", Assets::library);
    routes.get("/favicon.ico", context -> context.redirect("/assets/icon.svg"));
    View.ALL.forEach(view -> routes.get(view.path(), context -> shell.send(context, view.name())));
    areas.forEach(area -> area.addTo(routes));
    answerHead(config);
    config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new Malformed()));
    routes.exception(
        Guard.Admitted.class,
        (admitted, context) -> context.redirect(admitted.address(), HttpStatus.SEE_OTHER));
    routes.exception(HttpResponseException.class, (fault, context) -> fail(context, fault, shell));
    routes.exception(Exception.class, (fault, context) -> fail(context, fault, shell));
    config.router.javaLangErrorHandler(this::fail);
  }

  /** As many files at once as a folder of articles holds, and not from everybody at once. */
  private static void takeFiles(JavalinConfig config) {
    config.jetty.modifyServletContextHandler(handler -> {
      handler.setMaxFormKeys(2 * Areas.MOST_FILES);
      handler.addFilter(new Senders(), "/*", EnumSet.of(DispatcherType.REQUEST));
    });
  }

  /** Whoever may ask for something may ask for its headers alone; the server leaves the body out. */
  private static void answerHead(JavalinConfig config) {
    List<Endpoint> got = config.unsafe.internalRouter.allHttpHandlers().stream()
        .map(parsed -> parsed.endpoint)
        .filter(endpoint -> endpoint.method == HandlerType.GET)
        .toList();
    got.forEach(endpoint ->
        config.routes.addHttpHandler(HandlerType.HEAD, endpoint.path, endpoint.handler));
  }

  /** Own scripts and styles alone, and the import map by its hash; article text could not run even if it were markup. */
  private static String policy(ImportMap imports) {
    return "default-src 'none'; script-src 'self' '" + imports.hash() + "'; style-src 'self';"
        + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
        + " frame-ancestors 'none'";
  }

  private void fail(Context context, Exception fault, Shell shell) {
    Problem problem = Problem.of(said(context, fault));
    if (problem.status() >= 500
        && !(fault instanceof LibraryException || fault instanceof HttpResponseException)) {
      unforeseen.accept(fault);
    }
    String accepted = context.header("Accept");
    boolean page = accepted != null && accepted.contains("text/html");
    if (page && !context.path().startsWith("/api/v1")) {
      context.status(problem.status());
      shell.sendProblem(context, problem);
    } else {
      problem.send(context);
    }
  }

  /** What no page can mend, such as memory that is used up, is told in the terminal as well, and never answered with nothing. */
  private void fail(HttpServletResponse response, Error error) {
    ExecutionException fault = new ExecutionException(error);
    unforeseen.accept(fault);
    Problem problem = Problem.of(fault);
    response.setStatus(problem.status());
    response.setContentType(Problem.MEDIA_TYPE);
    try {
      response.getOutputStream().write(problem.json(null).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      unforeseen.accept(e);
    }
  }

  /** What the server's library finds wrong, in our words. */
  private static Exception said(Context context, Exception fault) {
    if (fault instanceof EndpointNotFound) {
      return new NotFoundResponse("There is nothing at " + context.path() + ".");
    }
    if (fault instanceof MethodNotAllowedResponse refused) {
      String allowed = refused.getDetails().getOrDefault("availableMethods", "GET, HEAD");
      context.header("Allow", allowed);
      return new MethodNotAllowedResponse("What is at " + context.path()
          + " cannot be asked for with " + context.req().getMethod() + ", only with "
          + allowed.replaceFirst(", (?=[A-Z]+$)", " or ") + ".");
    }
    if (fault instanceof HttpResponseException large
        && large.getStatus() == HttpStatus.CONTENT_TOO_LARGE.getCode()
        && !String.valueOf(large.getMessage()).endsWith(".")) {
      return new ContentTooLargeResponse("That is more than 50 MB at once. Send less.");
    }
    return isBroken(fault)
        ? new BadRequestResponse(
            "The body of the request is broken or has not come in full. Send it again.")
        : fault;
  }

  /** Whether what was sent broke off, or is not what its headers say. */
  private static boolean isBroken(@Nullable Throwable fault) {
    return fault != null
        && (fault instanceof HttpException
            || fault instanceof EofException
            || isBroken(fault.getCause()));
  }

  /** Stops the server; requests that are being answered are finished. */
  @Override
  public void close() {
    javalin.stop();
    areas.forEach(Area::close);
  }
}
