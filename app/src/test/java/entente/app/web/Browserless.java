package entente.app.web;

import entente.app.SmallEngine;
import entente.app.Story;
import entente.app.library.Library;
import entente.app.web.exchange.Desk;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server with a library of its own, asked over HTTP as any program would; the small engine reads for it. */
public final class Browserless implements AutoCloseable {
  /** What the clock of the server says. */
  public static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient client = HttpClient.newHttpClient();
  private final Path folder;
  private final Desk desk;
  private final WebServer server;

  /** Puts stories into a library in a folder and serves it. */
  public Browserless(Path folder, Story... stories) {
    this(folder, List.of(stories));
  }

  /** Puts stories into a library in a folder and serves it. */
  public Browserless(Path folder, List<Story> stories) {
    this(folder, stories, new WebServer.Reading(SmallEngine::new));
  }

  /** Serves an empty library and keeps what is sent among the temporary files of a folder. */
  public Browserless(Path folder, Path temporary) {
    this(folder, List.of(), new WebServer.Reading(SmallEngine::new, temporary));
  }

  private Browserless(Path folder, List<Story> stories, WebServer.Reading reading) {
    this.folder = folder;
    put(stories);
    this.desk = new Desk(folder, Clock.fixed(NOW, ZoneOffset.UTC));
    this.server = WebServer.start(desk, reading, 0, Exception::printStackTrace);
  }

  /** Puts stories into the library, as another process would. */
  public void put(List<Story> stories) {
    try (Library library = Library.openForWriting(folder)) {
      stories.forEach(story -> library.put(story.reading(), "print"));
    }
  }

  /** The folder of the library. */
  public Path folder() {
    return folder;
  }

  /** The server. */
  public WebServer server() {
    return server;
  }

  /** A request that knows the token; the path begins with a slash. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
        .header("Authorization", "Bearer " + server.token());
  }

  /** The answer to a request. */
  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The answer to a GET. */
  public HttpResponse<String> get(String path) {
    return send(request(path));
  }

  /** The JSON that a part of the API answers with, whatever the status: "library" asks for /api/v1/library. */
  public JsonNode api(String path) {
    return JSON.readTree(get("/api/v1/" + path).body());
  }

  /** The answer to a POST of JSON. */
  public HttpResponse<String> post(String path, String json) {
    return send(request(path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(json)));
  }

  @Override
  public void close() {
    server.close();
    desk.close();
  }
}
