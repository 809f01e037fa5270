package entente.bench.speed;

import entente.app.web.WebServer;
import entente.app.web.exchange.Desk;
import entente.bench.library.GeneratedLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * How long the server takes for what the pages of relations ask it, over many relations of a large library, and how much it
 * sends: each relation asked for the first time, again, at a stretch of time, with filters, and the evidence of its events.
 */
public final class PageProcess {
  private static final int STATEMENTS = 50_000;
  private static final int RELATIONS = 60;
  private static final int ROUNDS = 3;

  private final Asking asking;
  private final double reference;

  private PageProcess(Asking asking, double reference) {
    this.asking = asking;
    this.reference = reference;
  }

  /**
   * Prints a table.
   *
   * @param arguments a folder with a library, or nothing to make one of fifty thousand statements
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length > 0) {
      measure(Path.of(arguments[0]));
      return;
    }
    try (InventedLibrary place = InventedLibrary.of(0)) {
      Path folder = place.folder().resolve("generated");
      GeneratedLibrary.make(STATEMENTS, folder);
      measure(folder);
    }
  }

  private static void measure(Path folder) throws IOException {
    double reference = Reference.milliseconds(folder.resolve("entente.db"));
    WebServer.Reading reading = new WebServer.Reading(() -> {
      throw new IllegalStateException("nothing is read here");
    });
    try (Desk desk = new Desk(folder, Clock.systemUTC());
        WebServer server = WebServer.start(desk, reading, 0, Exception::printStackTrace)) {
      new PageProcess(new Asking(server), reference).run();
    }
  }

  private void run() {
    System.out.printf(
        Locale.ROOT,
        "Reference, all sentences and statements by nothing but SQL: %.0f ms of processor%n",
        reference);
    System.out.println(Timing.HEADING);
    Timing opening = new Timing();
    opening.add(asking.get("/api/v1/library"));
    print("the library, first of all", opening);
    List<String> relations = relations();
    print("the list of relations", asked(List.of("/api/v1/relations?limit=50")));
    List<String> rivers = relations.stream().map(r -> r + "/river").toList();
    print("a relation, the first time", asked(rivers));
    print("a relation again", asked(rivers));
    print(
        "five years of it",
        asked(rivers.stream().map(r -> r + "?from=2008&to=2012").toList()));
    print(
        "what was done, surely",
        asked(rivers.stream().map(r -> r + "?real=actual&least=0.8").toList()));
    List<String> evidence = evidence(rivers);
    print("evidence of an event", asked(evidence));
    print("evidence again", asked(evidence));
    weigh(relations.get(0));
  }

  private void print(String what, Timing timing) {
    System.out.println(timing.line(what, reference));
  }

  private Timing asked(List<String> paths) {
    Timing timing = new Timing();
    paths.forEach(path -> timing.add(asking.get(path)));
    return timing;
  }

  /** The addresses of the relations of whom most is told. */
  private List<String> relations() {
    List<String> paths = new ArrayList<>();
    for (JsonNode item : asking.json("/api/v1/relations?limit=" + RELATIONS).get("items")) {
      paths.add("/api/v1/relations/" + item.get("a").get("id").asString() + "/"
          + item.get("b").get("id").asString());
    }
    return paths;
  }

  /** The addresses of the evidence of the first events of each. */
  private List<String> evidence(List<String> rivers) {
    List<String> paths = new ArrayList<>();
    for (String river : rivers) {
      JsonNode events = asking.json(river).get("events");
      for (int i = 0; i < Math.min(ROUNDS, events.size()); i++) {
        paths.add("/api/v1/events/" + events.get(i).get("id").asString() + "/evidence");
      }
    }
    return paths;
  }

  /** What a browser that has nothing yet loads for the relation of whom most is told. */
  private void weigh(String relation) {
    String page = relation.replace("/api/v1/relations/", "/relation/");
    PageWeight weight = new PageWeight(asking);
    int assets = weight.of(page);
    int answer = asking.get(relation + "/river").bytes();
    System.out.printf(
        Locale.ROOT,
        "The page of the relation of whom most is told: %d kB in %d files, its answer %d kB, compressed%n",
        assets / 1000,
        weight.files(),
        answer / 1000);
  }
}
