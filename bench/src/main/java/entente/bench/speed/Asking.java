package entente.bench.speed;

import com.sun.management.OperatingSystemMXBean;
import entente.app.web.WebServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a server in this process as a browser does, one question after the other. */
final class Asking {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final double NANOS = 1e6;

  private final HttpClient client = HttpClient.newHttpClient();
  private final WebServer server;
  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  Asking(WebServer server) {
    this.server = server;
  }

  /**
   * An answer.
   *
   * @param clock milliseconds by the clock
   * @param processor milliseconds of processor, asking included
   * @param bytes as sent, compressed
   * @param text what it says
   */
  record Answer(double clock, double processor, int bytes, String text) {}

  /** Asks, and fails unless there is an answer. */
  Answer get(String path) {
    HttpRequest request = HttpRequest.newBuilder(
            URI.create("http://" + WebServer.HOST + ":" + server.port() + path))
        .header("Authorization", "Bearer " + server.token())
        .header("Accept-Encoding", "gzip")
        .build();
    try {
      long used = system.getProcessCpuTime();
      long time = System.nanoTime();
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      double clock = (System.nanoTime() - time) / NANOS;
      double processor = (system.getProcessCpuTime() - used) / NANOS;
      if (answer.statusCode() != 200) {
        throw new IOException(path + " answered " + answer.statusCode());
      }
      return new Answer(clock, processor, answer.body().length, text(answer));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String text(HttpResponse<byte[]> answer) throws IOException {
    boolean packed = answer.headers().firstValue("Content-Encoding").isPresent();
    if (!packed) {
      return new String(answer.body(), StandardCharsets.UTF_8);
    }
    try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Asks for JSON. */
  JsonNode json(String path) {
    return JSON.readTree(get(path).text());
  }
}
