package entente.app.web.api;

import entente.app.answer.DocumentWords;
import entente.app.answer.Lane;
import entente.app.answer.Phrases;
import entente.app.answer.ReadArticle;
import entente.app.answer.UnknownException;
import entente.app.export.ReadArticleJson;
import entente.app.library.Library;
import entente.app.library.Teller;
import entente.app.web.exchange.Area;
import entente.app.web.exchange.Desk;
import entente.app.web.exchange.Json;
import entente.attribution.Modality;
import entente.event.EventType;
import entente.linking.DocumentHeader;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The documents, and each with all that was read in it. */
final class DocumentsArea implements Area {
  private static final String PATH = "/api/v1/documents";

  private final Desk desk;

  DocumentsArea(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(PATH, this::list);
    routes.get(PATH + "/<id>", this::one);
  }

  private record Listed(List<DocumentHeader> documents, Map<String, Integer> statements) {}

  private void list(Context context) {
    Query query = Query.paged(context, "q");
    Paging paging = Paging.of(query);
    String words = query.text("q") == null ? "" : query.text("q").toLowerCase(Locale.ROOT);
    Listed all = desk.remembered("documents", DocumentsArea::listed);
    List<DocumentHeader> found =
        all.documents().stream().filter(document -> holds(document, words)).toList();
    Json.object(
        context,
        json -> paging.write(json, found, (out, document) -> {
          text(out, "id", document.id());
          text(out, "outlet", document.outlet());
          text(out, "title", document.title());
          text(out, "author", document.author());
          text(out, "published", document.published());
          text(out, "url", document.url());
          text(out, "words", DocumentWords.of(document));
          out.writeNumberProperty("statements", all.statements().getOrDefault(document.id(), 0));
        }));
  }

  private static Listed listed(Library library) {
    return new Listed(
        library.documents(),
        library.tellers().stream()
            .filter(teller -> teller.kind().equals("document"))
            .collect(Collectors.toMap(Teller::id, Teller::statements)));
  }

  private static boolean holds(DocumentHeader document, String words) {
    String all = document.id() + "\n" + document.outlet() + "\n" + document.title() + "\n"
        + document.author();
    return all.toLowerCase(Locale.ROOT).contains(words);
  }

  private void one(Context context) {
    Query.of(context);
    String id = context.pathParam("id");
    ReadArticle read = desk.remembered(
        List.of("document", id), library -> ReadArticle.of(library, document(library, id)));
    Json.object(context, json -> {
      new ReadArticleJson(json).properties(read);
      choices(json);
    });
  }

  /** The document of this id; another that it may mean is named, never taken for it. */
  private static DocumentHeader document(Library library, String id) {
    List<DocumentHeader> documents = library.documents();
    return documents.stream()
        .filter(document -> document.id().equals(id))
        .findFirst()
        .orElseThrow(() -> documents.isEmpty()
            ? new UnknownException("The library holds no documents yet. Read an article first.")
            : new UnknownException("There is no document \"" + id
                + "\" in the library. It may have been forgotten, or goes by another id now."));
  }

  /** What a correction may say. */
  private static void choices(JsonGenerator json) {
    json.writeObjectPropertyStart("choices");
    choice(json, "types", EventType.values(), EventType::name, t -> Phrases.kind(t.name()));
    choice(json, "modalities", Modality.values(), Modality::word, Lane::modality);
    json.writeEndObject();
  }

  private static <T> void choice(
      JsonGenerator json,
      String name,
      T[] values,
      Function<T, String> word,
      Function<T, String> words) {
    json.writeArrayPropertyStart(name);
    for (T value : values) {
      json.writeStartObject();
      json.writeStringProperty("value", word.apply(value));
      json.writeStringProperty("words", words.apply(value));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void text(JsonGenerator json, String name, @Nullable Object value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value.toString());
    }
  }
}
