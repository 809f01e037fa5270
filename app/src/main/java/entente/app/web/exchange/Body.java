package entente.app.web.exchange;

import entente.app.answer.UsageException;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON object of a request, read strictly: what is not known is named, not overlooked. */
public final class Body {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final int LONGEST = 5000;

  private final JsonNode object;

  private Body(JsonNode object) {
    this.object = object;
  }

  /** The object that a request brings. */
  public static Body of(Context context) {
    String type = context.contentType();
    if (type == null || !type.startsWith("application/json")) {
      throw new UsageException(
          "Send a JSON object, with the header Content-Type: application/json.");
    }
    JsonNode object;
    try {
      object = JSON.readTree(context.body());
    } catch (JacksonException e) {
      throw new UsageException(unread(e.getLocation()));
    }
    if (object == null || !object.isObject()) {
      throw new UsageException("Send a JSON object, such as {\"kind\": \"hide\"}.");
    }
    return new Body(object);
  }

  private static String unread(@Nullable TokenStreamLocation place) {
    // Only what goes beyond all bounds is found wrong at no place.
    return place == null
        ? "What was sent has more levels or longer names than any request needs. Send less."
        : "What was sent is no JSON: it cannot be read from line "
            + Math.max(1, place.getLineNr()) + ", column " + Math.max(1, place.getColumnNr())
            + " on.";
  }

  /** Refuses properties other than these. */
  public void allow(Set<String> known) {
    for (String name : object.propertyNames()) {
      if (!known.contains(name)) {
        throw new UsageException("There is no property \"" + name + "\" here. Known are "
            + String.join(", ", new TreeSet<>(known)) + ".");
      }
    }
  }

  /** Whether a property was sent, be it null. */
  public boolean has(String name) {
    return object.has(name);
  }

  /** A text that must be there. */
  public String text(String name) {
    String text = optional(name);
    if (text == null || text.isBlank()) {
      throw new UsageException("The property \"" + name + "\" is missing. Send it as a text.");
    }
    return text;
  }

  /** A text that may be missing or null. */
  public @Nullable String optional(String name) {
    JsonNode value = object.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw new UsageException("The property \"" + name + "\" must be a text.");
    }
    String text = value.asString();
    if (text.length() > LONGEST) {
      throw new UsageException("The property \"" + name + "\" has " + text.length()
          + " characters, and only " + LONGEST + " may be sent. Shorten it.");
    }
    return whole(name, text);
  }

  /** Whether a property is true; false where it is missing. */
  public boolean flag(String name) {
    JsonNode value = object.get(name);
    if (value == null || value.isNull()) {
      return false;
    }
    if (!value.isBoolean()) {
      throw new UsageException("The property \"" + name + "\" must be true or false.");
    }
    return value.asBoolean();
  }

  /** Texts; none where the property is missing. */
  public List<String> texts(String name) {
    JsonNode value = object.get(name);
    List<String> texts = new ArrayList<>();
    if (value == null || value.isNull()) {
      return texts;
    }
    boolean fits = value.isArray();
    for (JsonNode one : value) {
      fits &= one.isString();
      texts.add(one.isString() ? whole(name, one.asString()) : "");
    }
    if (!fits) {
      throw new UsageException("The property \"" + name + "\" must be a list of texts.");
    }
    return texts;
  }

  /** Half a character is none, and would come back as another one. */
  private static String whole(String name, String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int character = text.codePointAt(at);
      if (Character.isBmpCodePoint(character) && Character.isSurrogate((char) character)) {
        throw new UsageException("The property \"" + name + "\" has half a character at place "
            + (at + 1) + " (" + "\\u%04x".formatted(character)
            + " without its other half). Send it whole, or leave it out.");
      }
    }
    return text;
  }
}
