package entente.app.mcp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lines of an input that are messages of JSON-RPC. The protocol's library hears nothing more once it has met anything
 * else, so that is read over here, with a notice of what is wrong.
 */
final class MessageInput extends InputStream {
  /** More than any question needs; the rest of a longer line is read over. */
  private static final int LONGEST = 1_000_000;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final InputStream in;
  private final WholeMessages out;
  private byte[] line = new byte[0];
  private int at;

  MessageInput(InputStream in, WholeMessages out) {
    this.in = new BufferedInputStream(in);
    this.out = out;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    while (at == line.length) {
      byte[] next = next();
      if (next == null) {
        return -1;
      }
      line = next;
      at = 0;
    }
    int read = Math.min(length, line.length - at);
    System.arraycopy(line, at, bytes, offset, read);
    at += read;
    return read;
  }

  /** The next line if it is a message, nothing if it is none, null at the end. */
  private byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    int one = in.read();
    if (one < 0) {
      return null;
    }
    for (; one >= 0 && one != '\n'; one = in.read()) {
      if (read.size() <= LONGEST) {
        read.write(one);
      }
    }
    return message(read.toString(StandardCharsets.UTF_8));
  }

  private byte[] message(String written) throws IOException {
    if (written.length() > LONGEST) {
      return refused("The message is longer than any question needs. Ask for less.");
    }
    if (written.isBlank()) {
      return new byte[0];
    }
    try {
      if (!isMessage(JSON.readTree(written))) {
        return refused(
            "That is no message of JSON-RPC 2.0: an object with jsonrpc, a method, an id that is a text or a number,"
                + " and params that are an object.");
      }
    } catch (JacksonException e) {
      return refused("What was sent is no JSON. Send one message a line.");
    }
    return (written.strip() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isMessage(JsonNode message) {
    JsonNode id = message.get("id");
    JsonNode params = message.get("params");
    JsonNode method = message.get("method");
    return message.isObject()
        && "2.0".equals(message.path("jsonrpc").asString(""))
        && (id == null || id.isString() || id.isIntegralNumber())
        && (params == null || params.isObject())
        && (method == null ? message.has("result") || message.has("error") : method.isString());
  }

  /** As a notice: the protocol has no answers to what has no id, and clients break off at one. */
  private byte[] refused(String why) throws IOException {
    out.line(
        ("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{\"level\":\"error\",\"data\":\""
                + why + "\"}}")
            .getBytes(StandardCharsets.UTF_8));
    return new byte[0];
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
