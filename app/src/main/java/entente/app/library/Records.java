package entente.app.library;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import entente.actor.Actor;
import entente.article.Block;
import entente.linking.Profile;
import entente.statement.Quote;
import entente.statement.Statement;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The stored form of records: JSON with the components under their names. Of an actor only its id is stored, so that
 * who it is can be decided anew each time it is read.
 */
final class Records {
  private static final String ACTORS = "actors";
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .addModule(actorsById())
      .changeDefaultVisibility(checker -> checker
          .withVisibility(PropertyAccessor.ALL, Visibility.NONE)
          .withFieldVisibility(Visibility.ANY)
          .withCreatorVisibility(Visibility.ANY))
      .build();

  private Records() {}

  private static SimpleModule actorsById() {
    SimpleModule module = new SimpleModule("actors");
    module.addSerializer(Actor.class, new ActorToId());
    module.addDeserializer(Actor.class, new ActorFromId());
    return module;
  }

  private static final ObjectReader STATEMENT = MAPPER.readerFor(Statement.class);
  private static final ObjectReader NAMES = MAPPER.readerFor(new TypeReference<List<String>>() {});

  /** The stored form of a statement, a quote, a profile, a list of blocks, names or numbers. */
  static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /** Reads a statement; the actors are those that the function knows. */
  static Statement statement(String json, Function<String, Actor> actors) {
    return STATEMENT.withAttribute(ACTORS, actors).readValue(json);
  }

  /** Reads a quote; the actors are those that the function knows. */
  static Quote quote(String json, Function<String, Actor> actors) {
    return MAPPER.readerFor(Quote.class).withAttribute(ACTORS, actors).readValue(json);
  }

  /** Reads a decision of the given kind. */
  static Choice choice(String json, String kind) {
    for (Class<?> type : Choice.class.getPermittedSubclasses()) {
      if (type.getSimpleName().toLowerCase(Locale.ROOT).equals(kind)) {
        return (Choice) MAPPER.readValue(json, type);
      }
    }
    throw new LibraryException("The library holds a decision of an unknown kind: " + kind
        + ". Use the newer Entente that wrote it.");
  }

  /** Reads a profile. */
  static Profile profile(String json) {
    return MAPPER.readValue(json, Profile.class);
  }

  /** Reads the blocks of an article. */
  static List<Block> blocks(String json) {
    return MAPPER.readValue(json, new TypeReference<>() {});
  }

  /** Reads a list of names. */
  static List<String> names(String json) {
    return NAMES.readValue(json);
  }

  private static final class ActorToId extends ValueSerializer<Actor> {
    @Override
    public void serialize(Actor actor, JsonGenerator json, SerializationContext context) {
      json.writeString(actor.id());
    }
  }

  private static final class ActorFromId extends ValueDeserializer<Actor> {
    @Override
    @SuppressWarnings("unchecked") // only statement() and quote() set the attribute
    public Actor deserialize(JsonParser json, DeserializationContext context) {
      return ((Function<String, Actor>) context.getAttribute(ACTORS)).apply(json.getString());
    }
  }
}
