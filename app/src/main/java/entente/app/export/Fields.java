package entente.app.export;

import entente.actor.Actor;
import entente.linking.DocumentHeader;
import entente.statement.Excerpt;
import entente.statement.Party;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The parts that the exported objects have in common. Unknown is null, never left out. */
final class Fields {
  private final JsonGenerator json;

  Fields(JsonGenerator json) {
    this.json = json;
  }

  Fields text(String name, @Nullable Object value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value.toString());
    }
    return this;
  }

  Fields flag(String name, boolean value) {
    json.writeBooleanProperty(name, value);
    return this;
  }

  Fields number(String name, int value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  /** A measure, always with a point and at most four places: 10.0, 0.87. */
  Fields measure(String name, double value) {
    json.writeName(name);
    json.writeNumber(Numbers.measure(value));
    return this;
  }

  /** A count, without a point where it is whole. */
  Fields count(String name, @Nullable Double value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeName(name);
      json.writeNumber(Numbers.count(value));
    }
    return this;
  }

  Fields texts(String name, Collection<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
    return this;
  }

  /** An object, or null when there is nothing to put in it. */
  <T> Fields object(String name, @Nullable T value, Consumer<T> inside) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeName(name);
      json.writeStartObject();
      inside.accept(value);
      json.writeEndObject();
    }
    return this;
  }

  <T> Fields objects(String name, Collection<T> values, Consumer<T> inside) {
    json.writeArrayPropertyStart(name);
    for (T value : values) {
      json.writeStartObject();
      inside.accept(value);
      json.writeEndObject();
    }
    json.writeEndArray();
    return this;
  }

  Fields excerpt(String name, @Nullable Excerpt excerpt) {
    return object(name, excerpt, this::inside);
  }

  void inside(Excerpt excerpt) {
    text("text", excerpt.text());
    number("begin", excerpt.span().begin());
    number("end", excerpt.span().end());
  }

  Fields party(String name, @Nullable Party party) {
    return object(name, party, this::inside);
  }

  void inside(Party party) {
    Actor actor = party.actor();
    text("id", actor.id());
    text("name", actor.name());
    inside(party.mention());
    text("type", actor.type().word());
    text("country", actor.country());
    text("sector", party.sector() != null ? party.sector() : actor.sector());
  }

  Fields document(DocumentHeader document) {
    return object("document", document, this::inside);
  }

  void inside(DocumentHeader document) {
    text("id", document.id());
    text("outlet", document.outlet());
    text("title", document.title());
    text("author", document.author());
    text("published", document.published());
    text("url", document.url());
  }

  /** Numbers as they are written, the same on every version of Java. */
  static final class Numbers {
    private Numbers() {}

    static String measure(double value) {
      BigDecimal rounded =
          BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
      return rounded
          .setScale(Math.max(1, rounded.scale()), RoundingMode.UNNECESSARY)
          .toPlainString();
    }

    static String count(double value) {
      return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
  }
}
