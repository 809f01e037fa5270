package entente.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The structured data of a page (schema.org in JSON-LD) on its article; never used for the article's words. */
final class LinkedData {
  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
      .build();

  private LinkedData() {}

  static Facts of(Document document) {
    Facts facts = Facts.NONE;
    for (Element script : document.select("script[type=application/ld+json]")) {
      for (JsonNode node : articles(script.data())) {
        facts = facts.or(facts(node));
      }
    }
    return facts;
  }

  private static List<JsonNode> articles(String json) {
    List<JsonNode> articles = new ArrayList<>();
    try {
      collect(JSON.readTree(json), articles, 0);
    } catch (JacksonException e) {
      // Pages with broken structured data are common; their tags are still read.
      return List.of();
    }
    return articles;
  }

  private static void collect(JsonNode node, List<JsonNode> articles, int depth) {
    if (node.isArray()) {
      node.forEach(child -> collect(child, articles, depth));
    } else if (isArticle(node.path("@type"))) {
      articles.add(node);
    } else if (depth < 3) {
      collect(node.path("@graph"), articles, depth + 1);
      collect(node.path("mainEntity"), articles, depth + 1);
    }
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
    }
    String name = type.isString() ? type.stringValue() : "";
    return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
  }

  private static Facts facts(JsonNode node) {
    return new Facts(
        names(node.path("publisher")),
        text(node.path("headline")).or(() -> text(node.path("name"))).orElse(null),
        names(node.path("author")),
        text(node.path("datePublished")).flatMap(Dates::parse).orElse(null),
        PageFacts.address(text(node.path("url"))
            .or(() -> text(node.path("mainEntityOfPage")))
            .or(() -> text(node.path("mainEntityOfPage").path("@id")))
            .orElse(null)));
  }

  private static Optional<String> text(JsonNode node) {
    return node.isString() && !node.stringValue().isBlank()
        ? Optional.of(
            org.jsoup.parser.Parser.unescapeEntities(node.stringValue(), false).strip())
        : Optional.empty();
  }

  /** A name, an object with a name, or several of them. */
  private static @Nullable String names(JsonNode node) {
    List<String> names = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(one -> Optional.ofNullable(names(one)).ifPresent(names::add));
    } else {
      text(node.isObject() ? node.path("name") : node)
          .map(PageFacts::name)
          .filter(name -> !name.contains("://"))
          .ifPresent(names::add);
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }
}
