package entente.app.web.api;

import entente.app.answer.PlainText;
import entente.app.answer.UnknownException;
import entente.app.answer.UsageException;
import entente.app.reading.Given;
import entente.app.reading.Inbox;
import entente.app.reading.Progression;
import entente.app.reading.ReadingRoom;
import entente.app.reading.RequestedReading;
import entente.app.reading.Samples;
import entente.app.reading.Upload;
import entente.app.web.exchange.Area;
import entente.app.web.exchange.Json;
import entente.article.Found;
import entente.article.ReadingOptions;
import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Reads what is sent, and tells how far it is. */
final class ReadingsArea implements Area {
  /** The most bytes of all files that are sent at once. */
  static final long LARGEST = 1L << 30;

  /** The most files that are sent at once. */
  static final int MOST_FILES = 10_000;

  private static final int LONGEST_FIELD = 1000;
  private static final String PATH = "/api/v1/readings";
  private static final Set<String> FIELDS = Set.of("published", "outlet");

  /** What is larger is kept on the disk while it comes in. */
  private static final int LARGEST_IN_MEMORY = 1 << 20;

  private final ReadingRoom room;
  private final Inbox inbox;

  ReadingsArea(ReadingRoom room, Inbox inbox) {
    this.room = room;
    this.inbox = inbox;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(PATH, this::list);
    routes.post(PATH, this::read);
    routes.post(PATH + "/samples", this::readSamples);
    routes.get(PATH + "/{id}", this::one);
    routes.delete(PATH + "/{id}", this::stop);
  }

  private void list(Context context) {
    Query query = Query.paged(context);
    List<RequestedReading> readings = room.all();
    Json.object(context, json -> {
      Paging.of(query).write(json, readings, (out, reading) -> properties(out, reading.progress()));
      json.writeObjectPropertyStart("limits");
      json.writeNumberProperty("bytes", LARGEST);
      json.writeNumberProperty("files", MOST_FILES);
      json.writeEndObject();
    });
  }

  private void one(Context context) {
    Query.of(context);
    answer(context, find(context));
  }

  private void stop(Context context) {
    Query.of(context);
    RequestedReading reading = find(context);
    reading.stop();
    answer(context, reading);
  }

  private RequestedReading find(Context context) {
    String id = context.pathParam("id");
    return room.find(id)
        .orElseThrow(
            () -> new UnknownException(
                "There is no reading \"" + id
                    + "\". It was long ago, or before Entente was started; what it read is in the library."));
  }

  private void readSamples(Context context) {
    Query.of(context);
    begin(context, Samples.open(), ReadingOptions.defaults());
  }

  private void read(Context context) {
    Query.of(context);
    requireFiles(context);
    Collection<Part> parts = parts(context);
    ReadingOptions options = options(parts);
    begin(context, upload(parts), options);
  }

  private static void requireFiles(Context context) {
    String type = String.valueOf(context.contentType()).toLowerCase(Locale.ROOT);
    if (!type.startsWith("multipart/form-data")) {
      throw new UsageException("No files were sent. Send them as multipart/form-data.");
    }
    if (context.req().getContentLengthLong() > LARGEST) {
      throw new ContentTooLargeResponse(
          "That is more than 1 GB at once. Give less, or read the folder with \"entente read\".");
    }
  }

  private void begin(Context context, Given given, ReadingOptions options) {
    RequestedReading reading = room.start(given, options);
    context.status(HttpStatus.ACCEPTED).header("Location", PATH + "/" + reading.id());
    answer(context, reading);
  }

  private Collection<Part> parts(Context context) {
    try {
      context
          .req()
          .setAttribute(
              ServletContextRequest.MULTIPART_CONFIG_ELEMENT,
              new MultipartConfigElement(
                  inbox.folder().toString(), -1, LARGEST, LARGEST_IN_MEMORY));
      Collection<Part> parts = context.req().getParts();
      if (parts.size() > MOST_FILES) {
        throw new ContentTooLargeResponse(
            "These are more than 10,000 files at once. Give fewer, or read the folder with \"entente read\".");
      }
      return parts;
    } catch (IOException | ServletException | IllegalStateException fault) {
      throw isOfTheDisk(fault)
          ? noRoom()
          : new UsageException(
              "What was sent could not be understood as files. Send it again, as multipart/form-data.");
    }
  }

  /** Whether it is the folder that failed; what is wrong with the request has classes of its own. */
  private static boolean isOfTheDisk(Throwable fault) {
    Throwable root = fault;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getClass() == IOException.class || root instanceof FileSystemException;
  }

  private Upload upload(Collection<Part> parts) {
    Upload upload = null;
    try {
      upload = inbox.upload();
      for (Part part : parts) {
        if (part.getSubmittedFileName() != null) {
          try (InputStream content = part.getInputStream()) {
            upload.add(part.getSubmittedFileName(), content);
          }
        }
      }
      require(upload);
      return upload;
    } catch (IOException e) {
      close(upload);
      throw noRoom();
    } catch (RuntimeException e) {
      close(upload);
      throw e;
    }
  }

  private HttpResponseException noRoom() {
    return new HttpResponseException(
        HttpStatus.INSUFFICIENT_STORAGE,
        "The files cannot be kept until they are read: the folder for temporary files, "
            + inbox.temporary()
            + ", is full or cannot be written. Free some space there and give them again.",
        Map.of());
  }

  private static void close(@Nullable Upload upload) {
    if (upload != null) {
      upload.close();
    }
  }

  private static void require(Upload upload) {
    if (upload.isEmpty()) {
      throw new UsageException(
          upload.leftOut() == 0
              ? "No file was sent. Give at least one."
              : "Only hidden files and READMEs were sent, and these are never read. Give articles.");
    }
  }

  private static ReadingOptions options(Collection<Part> parts) {
    Map<String, String> fields = new TreeMap<>();
    for (Part part : parts) {
      if (part.getSubmittedFileName() == null) {
        if (!FIELDS.contains(part.getName())) {
          throw new UsageException("There is no field \"" + part.getName()
              + "\" here. Allowed besides files: outlet, published.");
        }
        fields.put(part.getName(), text(part));
      }
    }
    return ReadingOptions.defaults().with(day(fields.get("published")), fields.get("outlet"));
  }

  /** What a field says, or null where it is left empty. */
  private static @Nullable String text(Part field) {
    try (InputStream in = field.getInputStream()) {
      String text = new String(in.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8).strip();
      return text.isEmpty() ? null : PlainText.oneLine(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable LocalDate day(@Nullable String written) {
    if (written == null) {
      return null;
    }
    try {
      // A year beyond four digits is none in which anybody published.
      return LocalDate.parse(written.startsWith("+") ? "" : written);
    } catch (DateTimeParseException e) {
      throw new UsageException("\"" + written
          + "\" is no day of publication. Write it as year, month and day: 2020-01-05.");
    }
  }

  private static void answer(Context context, RequestedReading reading) {
    Progression progress = reading.progress();
    Json.object(context, json -> properties(json, progress));
  }

  private static void properties(JsonGenerator json, Progression progress) {
    json.writeStringProperty("id", progress.id());
    json.writeStringProperty("state", progress.state().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("words", progress.words());
    json.writeBooleanProperty("over", progress.isOver());
    if (progress.total() == null) {
      json.writeNullProperty("total");
    } else {
      json.writeNumberProperty("total", progress.total());
    }
    json.writeNumberProperty("done", progress.done());
    json.writeStringProperty("current", progress.current());
    json.writeNumberProperty("read", progress.read());
    json.writeNumberProperty("unchanged", progress.unchanged());
    json.writeNumberProperty("failed", progress.failures().size());
    json.writeNumberProperty("statements", progress.statements());
    json.writeStringProperty("problem", progress.problem());
    json.writeArrayPropertyStart("documents");
    progress.documents().forEach(document -> document(json, document));
    json.writeEndArray();
    json.writeArrayPropertyStart("failures");
    progress.failures().forEach(failure -> failure(json, failure));
    json.writeEndArray();
  }

  private static void document(JsonGenerator json, Progression.Done document) {
    json.writeStartObject();
    json.writeStringProperty("id", document.id());
    json.writeStringProperty("title", document.title());
    json.writeNumberProperty("statements", document.statements());
    json.writeEndObject();
  }

  private static void failure(JsonGenerator json, Found.Failed failure) {
    json.writeStartObject();
    json.writeStringProperty("document", failure.document());
    json.writeStringProperty("problem", failure.problem());
    json.writeStringProperty("remedy", failure.remedy());
    json.writeEndObject();
  }

  @Override
  public void close() {
    room.close();
    inbox.close();
  }
}
