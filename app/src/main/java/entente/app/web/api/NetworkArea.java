package entente.app.web.api;

import entente.actor.Actor;
import entente.app.answer.ChosenActor;
import entente.app.answer.ChosenSource;
import entente.app.answer.DayRange;
import entente.app.answer.NetworkCast;
import entente.app.answer.NetworkChanges;
import entente.app.answer.NetworkHistory;
import entente.app.answer.NetworkReasons;
import entente.app.answer.NetworkView;
import entente.app.answer.NetworkWords;
import entente.app.answer.OriginCounts;
import entente.app.answer.UsageException;
import entente.app.export.Exporter;
import entente.app.export.GraphExporter;
import entente.app.export.NetworkJson;
import entente.app.library.Library;
import entente.app.web.exchange.Area;
import entente.app.web.exchange.Desk;
import entente.app.web.exchange.Json;
import entente.linking.Report;
import entente.relation.AskedDays;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who was with whom and against whom at any time, how that changes, and why two stand where they stand. */
final class NetworkArea implements Area {
  private static final String PATH = "/api/v1/network";
  private static final int DRAWN = 30;
  private static final int MOST = 120;
  private static final double LEAST = 0.1;

  private final Desk desk;

  NetworkArea(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(PATH, this::whole);
    routes.get(PATH + "/drawing", this::drawing);
    routes.get(PATH + "/changes", this::changes);
    routes.get(PATH + "/reasons", this::reasons);
    routes.get(PATH + "/graph", this::graph);
  }

  /**
   * Of which pairs is asked.
   *
   * @param around who is to stand in the middle, as asked for, or null
   * @param exact whether everybody is counted as himself
   * @param sources who is to tell, all if nobody is named
   * @param most how many actors are drawn
   */
  private record Scope(@Nullable String around, boolean exact, List<String> sources, int most) {
    static final String[] NAMES = {"around", "exact", "source", "most"};

    static Scope of(Query query) {
      return new Scope(
          query.text("around"),
          query.flag("exact"),
          query.texts("source").stream().sorted().distinct().toList(),
          query.whole("most", 2, MOST, DRAWN));
    }
  }

  /**
   * Of which time is asked.
   *
   * @param at as written, or null for the last that is told of
   * @param since the earlier time that it is compared with, or null
   * @param least how strong a tie must be
   */
  private record Moment(@Nullable String at, @Nullable String since, double least) {
    static final String[] NAMES = {"at", "since", "least"};

    static Moment of(Query query) {
      Double least = query.share("least");
      Moment moment =
          new Moment(query.text("at"), query.text("since"), least == null ? LEAST : least);
      moment.check();
      return moment;
    }

    private void check() {
      AskedDays when = at == null ? null : days(at);
      AskedDays before = since == null ? null : days(since);
      if (when != null && before != null && !before.last().isBefore(when.first())) {
        throw new UsageException(
            "since " + since + " does not come before at " + at + ". Exchange the two.");
      }
    }

    AskedDays when(@Nullable AskedDays span) {
      if (at != null) {
        return days(at);
      }
      return span == null
          ? new AskedDays(LocalDate.EPOCH, LocalDate.EPOCH)
          : NetworkChanges.days(YearMonth.from(span.last()));
    }

    @Nullable
    AskedDays before() {
      return since == null ? null : days(since);
    }

    private static AskedDays days(String written) {
      DayRange range = DayRange.of(written, written);
      return new AskedDays(
          Objects.requireNonNull(range.from()), Objects.requireNonNull(range.to()));
    }
  }

  /** What is dear to find, and the same for every time. */
  private record Ground(NetworkHistory history, NetworkCast cast, OriginCounts origins) {}

  private Ground ground(Scope scope) {
    return desk.remembered(List.of("network", scope), library -> {
      Actor center = scope.around() == null ? null : ChosenActor.of(library, scope.around());
      NetworkHistory history =
          NetworkHistory.of(library, center, scope.exact(), told(library, scope.sources()));
      return new Ground(
          history, NetworkCast.of(history, scope.most()), new OriginCounts(history.credits()));
    });
  }

  private static Predicate<Report> told(Library library, List<String> sources) {
    return sources.stream()
        .map(name -> ChosenSource.of(library, name).tells())
        .reduce(Predicate::or)
        .orElse(report -> true);
  }

  private static Query query(Context context, String[]... names) {
    return Query.of(context, Arrays.stream(names).flatMap(Arrays::stream).toArray(String[]::new));
  }

  private void whole(Context context) {
    Query query = query(context, Scope.NAMES, Moment.NAMES);
    Scope scope = Scope.of(query);
    Moment moment = Moment.of(query);
    answer(context, "contract", scope, moment, "", library -> {
      NetworkView view = view(ground(scope).history(), moment);
      if (moment.at() == null && view.span() == null) {
        throw new UsageException(
            "The library tells of no dated act between two actors, so that there is no last time"
                + " to show. Ask for one, such as at=2014-08.");
      }
      return Exporter.json(json -> {
        json.writeStringProperty("title", NetworkWords.title(view.network().when()));
        new NetworkJson(json).properties(view);
      });
    });
  }

  private static NetworkView view(NetworkHistory history, Moment moment) {
    return history.at(
        moment.when(NetworkView.span(history.dyads())), moment.before(), moment.least());
  }

  private void drawing(Context context) {
    Query query = query(context, Scope.NAMES, Moment.NAMES);
    Scope scope = Scope.of(query);
    Moment moment = Moment.of(query);
    answer(context, "drawing", scope, moment, "", library -> {
      NetworkCast cast = ground(scope).cast();
      NetworkView view = view(cast.history(), moment);
      return Exporter.json(json -> new NetworkDrawingJson(
              json, cast, view, reasons(scope, view), moment.at() == null && view.span() == null)
          .properties());
    });
  }

  private NetworkReasons reasons(Scope scope, NetworkView view) {
    return new NetworkReasons(view.whole(), ground(scope).origins());
  }

  private void changes(Context context) {
    Query query = query(context, Scope.NAMES, new String[] {"least"});
    Scope scope = Scope.of(query);
    Double given = query.share("least");
    double least = given == null ? LEAST : given;
    answer(context, "changes", scope, new Moment(null, null, least), "", library -> {
      NetworkChanges changes = NetworkChanges.of(ground(scope).cast(), least);
      return Exporter.json(json -> new NetworkChangesJson(json).properties(changes));
    });
  }

  private void reasons(Context context) {
    Query query = query(context, Scope.NAMES, Moment.NAMES, new String[] {"a", "b", "c"});
    Scope scope = Scope.of(query);
    Moment moment = Moment.of(query);
    String a = query.required("a", "an actor by id or name");
    String b = query.required("b", "another actor by id or name");
    String c = query.text("c");
    answer(context, "reasons", scope, moment, List.of(a, b, c == null ? "" : c), library -> {
      Actor one = ChosenActor.of(library, a);
      Actor other = ChosenActor.of(library, b);
      Actor third = c == null ? null : ChosenActor.of(library, c);
      if (one.id().equals(other.id())) {
        throw new UsageException(
            "\"" + a + "\" and \"" + b + "\" are both " + one.name() + ". Name two actors.");
      }
      NetworkView view = view(ground(scope).cast().history(), moment);
      return Exporter.json(json ->
          new NetworkReasonsJson(json, view, reasons(scope, view)).properties(one, other, third));
    });
  }

  /** Answers with JSON that is remembered until the library changes. */
  private void answer(
      Context context,
      String kind,
      Scope scope,
      Moment moment,
      Object more,
      Function<Library, String> json) {
    ground(scope);
    Json.text(context, desk.remembered(List.of("network " + kind, scope, moment, more), json));
  }

  private void graph(Context context) {
    Query query = query(context, Scope.NAMES, new String[] {"format"});
    Scope scope = Scope.of(query);
    String format = query.word("format", "gexf", "graphml");
    String xml = desk.remembered(
        List.of("network graph", scope, format),
        library -> xml(ground(scope).history(), format.equals("gexf")));
    context.header("Content-Disposition", "attachment; filename=\"network." + format + "\"");
    Json.send(
        context,
        format.equals("gexf") ? "application/gexf+xml" : "application/graphml+xml",
        xml.getBytes(StandardCharsets.UTF_8));
  }

  private static String xml(NetworkHistory history, boolean gexf) {
    StringWriter text = new StringWriter();
    GraphExporter exporter = new GraphExporter(history.dyads(), text);
    try {
      if (gexf) {
        exporter.writeGexf();
      } else {
        exporter.writeGraphml();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
