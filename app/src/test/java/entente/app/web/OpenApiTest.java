package entente.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import entente.actor.Actor;
import entente.app.Story;
import entente.attribution.Modality;
import entente.event.EventType;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API against the server: routes, parameters, and the shapes of its answers. */
class OpenApiTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern ALLOWED = Pattern.compile("Allowed: (.*)\\.$");
  private static final Actor ARNOR = Story.state("ARN", "Arnor", "the Kingdom of Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor");
  private static final Actor ROHAN = Story.state("ROH", "Rohan");
  private static final Actor HERALD = Story.person("person:herald", "Hirgon");

  /** What stands in the place of the names in paths. */
  private static final Map<String, String> NAMES = Map.of(
      "/relations/{a}/{b}", "/relations/Arnor/Gondor",
      "/relations/{a}/{b}/river", "/relations/Arnor/Gondor/river",
      "/documents/{id}", "/documents/grain.txt",
      "/agreements/{id}", "/agreements/treaty",
      "/decisions/{number}", "/decisions/1",
      "/readings/{id}", "/readings/1");

  /** What has to be asked for where nothing else is. */
  private static final Map<String, String> ASKED = Map.of(
      "/search", "?q=grain",
      "/comparison", "?a=The Courier&b=The Herald",
      "/comparison/rows", "?a=The Courier&b=The Herald",
      "/network/reasons", "?a=Arnor&b=Gondor");

  @TempDir
  private Path folder;

  private Browserless server;
  private JsonNode description;

  @BeforeEach
  void serve() {
    server = new Browserless(folder, grain(), news());
    description = server.api("openapi.json");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static Story grain() {
    return Story.of(
            "grain.txt",
            "Arnor sent grain to Gondor. Rohan accused Arnor. Gondor will attack Rohan. Hirgon, envoy of Gondor, met Arnor.")
        .tells(EventType.AID, "sent")
        .by("Arnor", ARNOR)
        .to("Gondor", GONDOR)
        .object("grain")
        .on("2001-03-01", "2001-03-31")
        .end()
        .tells(EventType.ACCUSE, "accused")
        .by("Rohan", ROHAN)
        .to("Arnor", ARNOR)
        .accordingTo("a herald", null, "accused")
        .sure(0.6)
        .end()
        .tells(EventType.ASSAULT, "attack")
        .by("Gondor", GONDOR)
        .to("Rohan", ROHAN)
        .on("2003-01-01", null)
        .as(Modality.PLANNED)
        .end()
        .belongs("Hirgon", HERALD, "Gondor", GONDOR, false)
        .tells(EventType.CONSULT, "met")
        .by("Hirgon", HERALD)
        .to("Arnor", ARNOR)
        .on("2004-01-01", "2004-12-31")
        .together()
        .end();
  }

  private static Story news() {
    return Story.of(
            "news.txt",
            "In March Arnor sent grain to Gondor. Gondor said it helped. Gondor attacked Arnor.",
            "The Herald",
            LocalDate.of(2005, 4, 2))
        .tells(EventType.AID, "sent")
        .by("Arnor", ARNOR)
        .to("Gondor", GONDOR)
        .on("2001-03-01", "2001-03-31")
        .end()
        .tells(EventType.ASSAULT, "attacked")
        .by("Gondor", GONDOR)
        .to("Arnor", ARNOR)
        .on("2005-01-01", "2005-01-01")
        .end()
        .quotes("Gondor", GONDOR, "it helped", "Arnor", ARNOR);
  }

  /** Every operation: "GET /library". */
  private List<String> described() {
    List<String> all = new ArrayList<>();
    description
        .get("paths")
        .forEachEntry((path, methods) -> methods
            .propertyNames()
            .forEach(method -> all.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path)));
    return all;
  }

  private JsonNode operation(String path) {
    return description.get("paths").get(path).get("get");
  }

  private List<String> asked() {
    return described().stream()
        .filter(operation -> operation.startsWith("GET "))
        .map(operation -> operation.substring(4))
        .toList();
  }

  private static String address(String path) {
    String named = NAMES.getOrDefault(
        path,
        path.replace("/actors/{id}", "/actors/Arnor")
            .replace("/events/{id}", "/events/grain.txt-0")
            .replace("/statements/{id}", "/statements/grain.txt-0"));
    return "/api/v1" + named;
  }

  private static String query(String path) {
    String query = ASKED.getOrDefault(path, "");
    Matcher values = Pattern.compile("=([^&]*)").matcher(query);
    return values.replaceAll(
        value -> "=" + URLEncoder.encode(value.group(1), StandardCharsets.UTF_8));
  }

  @Test
  void whatCanBeAskedForIsDescribedAndNothingElse() {
    List<String> served = server.server().routes().stream()
        .filter(route -> route.contains(" /api/v1/"))
        .map(route -> route.replace("/api/v1", "").replaceAll("<(\\w+)>", "{$1}"))
        .toList();
    assertThat(described()).containsExactlyInAnyOrderElementsOf(served);
  }

  @Test
  void everyParameterIsDescribedAndNoneBesides() {
    for (String path : asked()) {
      JsonNode refused =
          JSON.readTree(server.get(address(path) + "?no-such-parameter=1").body());
      assertThat(refused.get("status").asInt()).as(path).isEqualTo(400);
      Matcher allowed = ALLOWED.matcher(refused.get("detail").asString());
      List<String> accepted = allowed.find() ? List.of(allowed.group(1).split(", ")) : List.of();
      assertThat(queryParameters(path)).as(path).containsExactlyInAnyOrderElementsOf(accepted);
    }
  }

  private List<String> queryParameters(String path) {
    TreeSet<String> names = new TreeSet<>();
    for (JsonNode given : operation(path).path("parameters")) {
      JsonNode parameter = given.has("$ref") ? at(given.get("$ref").asString()) : given;
      if (parameter.get("in").asString().equals("query")) {
        names.add(parameter.get("name").asString());
      }
    }
    return List.copyOf(names);
  }

  private JsonNode at(String reference) {
    return description.at(reference.substring(1));
  }

  @Test
  void everyAnswerHasTheShapeThatIsDescribed() {
    server.post("/api/v1/decisions", "{\"kind\":\"reject\",\"statement\":\"news.txt-1\"}");
    ObjectNode strict = ((ObjectNode) description.deepCopy());
    forbidMore(strict);
    Map<String, List<String>> faults = new TreeMap<>();
    for (String path : asked()) {
      JsonNode media = operation(path).at("/responses/200/content").path("application/json");
      if (!media.has("schema") || !media.get("schema").has("$ref")) {
        continue;
      }
      var answer = server.get(address(path) + query(path));
      if (answer.statusCode() == 404
          && List.of("/agreements/{id}", "/readings/{id}").contains(path)) {
        continue;
      }
      assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
      List<String> found = faults(strict, media.get("schema"), answer.body());
      if (!found.isEmpty()) {
        faults.put(path, found);
      }
    }
    assertThat(faults).isEmpty();
  }

  private static List<String> faults(ObjectNode strict, JsonNode schema, String answer) {
    ObjectNode root = JSON.createObjectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.set("$ref", schema.get("$ref"));
    root.set("components", strict.get("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(root)
        .validate(JSON.readTree(answer))
        .stream()
        .map(Object::toString)
        .limit(12)
        .toList();
  }

  /** A property that is not described is a fault here, whatever clients may be told. */
  private static void forbidMore(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && object.path("properties").isObject()
        && object.path("type").toString().contains("object")
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    schema.forEach(OpenApiTest::forbidMore);
  }

  private List<String> answered() {
    return asked().stream()
        .filter(path -> !List.of("/agreements/{id}", "/readings/{id}", "/decisions/{number}")
            .contains(path))
        .toList();
  }

  @Test
  void whatIsKnownAlreadyIsNotSentAgainAndHeadersAreGivenAlone() {
    for (String path : answered()) {
      String address = address(path) + query(path);
      HttpResponse<String> whole = server.get(address);
      String tag = whole.headers().firstValue("ETag").orElse("none");
      HttpResponse<String> again =
          server.send(server.request(address).header("If-None-Match", tag));
      assertThat(again.statusCode()).as(path).isEqualTo(304);
      assertThat(again.body()).as(path).isEmpty();
      HttpResponse<String> head =
          server.send(server.request(address).method("HEAD", BodyPublishers.noBody()));
      assertThat(head.statusCode()).as(path).isEqualTo(200);
      assertThat(head.headers().firstValue("ETag")).as(path).contains(tag);
      assertThat(head.headers().firstValue("Content-Type"))
          .isEqualTo(whole.headers().firstValue("Content-Type"));
    }
  }

  @Test
  void answersAreCompressedForThoseWhoTakeIt() {
    HttpResponse<String> answer =
        server.send(server.request("/api/v1/openapi.json").header("Accept-Encoding", "gzip"));
    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(answer.headers().allValues("Vary")).contains("Accept-Encoding");
  }

  @Test
  void listsAreCutAlike() {
    for (String path : answered()) {
      if (queryParameters(path).contains("limit")) {
        String query = query(path).isEmpty() ? "?" : query(path) + "&";
        String address = address(path) + query;
        JsonNode part = JSON.readTree(server.get(address + "limit=1&offset=1").body());
        assertThat(part.get("total").asInt()).as(path).isNotNegative();
        assertThat(server.get(address + "limit=0").statusCode()).as(path).isEqualTo(400);
        assertThat(server.get(address + "limit=501").statusCode()).as(path).isEqualTo(400);
        assertThat(server.get(address + "offset=-1").statusCode()).as(path).isEqualTo(400);
      }
    }
  }

  @Test
  void whatCannotBeDoneIsToldWithWhatCan() {
    for (String path : List.of("/api/v1/statements", "/api/v1/library", "/api/v1/network")) {
      HttpResponse<String> refused =
          server.send(server.request(path).method("DELETE", BodyPublishers.noBody()));
      assertThat(refused.statusCode()).isEqualTo(405);
      assertThat(refused.headers().firstValue("Allow").orElse("")).contains("GET", "HEAD");
      assertThat(refused.body())
          .contains(
              "What is at " + path + " cannot be asked for with DELETE, only with GET or HEAD.");
    }
  }

  @Test
  void everyProblemHasItsShape() {
    ObjectNode schema = JSON.createObjectNode();
    schema.put("$ref", "#/components/schemas/Problem");
    for (String path :
        List.of("/api/v1/nothing", "/api/v1/statements?limit=0", "/api/v1/actors/Nobody")) {
      assertThat(faults((ObjectNode) description, schema, server.get(path).body()))
          .isEmpty();
    }
  }
}
