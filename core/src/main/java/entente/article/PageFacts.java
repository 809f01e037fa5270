package entente.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the head of a page says about its article: structured data first, then the usual tags. */
final class PageFacts {
  /** A field, where it is written, and how the writing looks. */
  record Source(String field, String selector, String attribute, String example) {
    Optional<String> value(Document document) {
      for (Element element : document.select(selector)) {
        String value = attribute.isEmpty() ? element.text() : element.attr(attribute);
        if (!value.isBlank()) {
          return Optional.of(value.strip());
        }
      }
      return Optional.empty();
    }
  }

  static final List<Source> SOURCES = Data.rows("page-facts.tsv", 4).stream()
      .map(row -> new Source(row.get(0), row.get(1), row.get(2), row.get(3)))
      .toList();

  private PageFacts() {}

  static Facts of(Document document) {
    Facts tags = new Facts(
        first(document, "outlet").orElse(null),
        first(document, "title").orElse(null),
        author(document),
        first(document, "published").flatMap(Dates::parse).orElse(null),
        address(first(document, "url").orElse(null)));
    return split(LinkedData.of(document).or(tags), document);
  }

  private static Optional<String> first(Document document, String field) {
    return all(document, field).stream().findFirst();
  }

  private static List<String> all(Document document, String field) {
    List<String> values = new ArrayList<>();
    for (Source source : SOURCES) {
      if (source.field().equals(field)) {
        source.value(document).ifPresent(values::add);
      }
    }
    return values;
  }

  /** Tags for the author hold addresses of profiles as often as names. */
  private static @Nullable String author(Document document) {
    return all(document, "author").stream()
        .map(PageFacts::name)
        .filter(name -> !name.isEmpty() && !name.contains("://") && !name.startsWith("@"))
        .findFirst()
        .orElse(null);
  }

  static String name(String value) {
    return value.replaceFirst("^(?i:by)\\s+", "").strip();
  }

  /** An address that tells one article from the next; that of a whole site does not. */
  static @Nullable String address(@Nullable String value) {
    try {
      URI uri = new URI(value == null ? "" : value.strip());
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      boolean page = uri.getHost() != null
          && ((uri.getPath() != null && uri.getPath().length() > 1) || uri.getQuery() != null);
      return web && page ? uri.toString() : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** "Title | The Outlet" is parted; a page without other title has that of its window. */
  private static Facts split(Facts facts, Document document) {
    String window = document.title().strip();
    String title = facts.title() != null ? facts.title() : window.isEmpty() ? null : window;
    return split(split(facts.withTitle(title), title), window);
  }

  private static Facts split(Facts facts, @Nullable String title) {
    var end = title == null ? Optional.<Map.Entry<String, Integer>>empty() : Outlets.atEnd(title);
    if (title == null || end.isEmpty() || !fits(end.get().getKey(), facts.outlet())) {
      return facts;
    }
    Facts outlet = facts.or(Facts.NONE.withOutlet(end.get().getKey()));
    return title.equals(facts.title())
        ? outlet.withTitle(title.substring(0, end.get().getValue()).strip())
        : outlet;
  }

  private static boolean fits(String named, @Nullable String outlet) {
    return outlet == null || Lines.same(named, outlet);
  }
}
