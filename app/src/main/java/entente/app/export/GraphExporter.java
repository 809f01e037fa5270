package entente.app.export;

import entente.actor.Actor;
import entente.relation.Dyad;
import entente.relation.Phase;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Writes the signed network with its times for programs that draw and analyse graphs: GraphML 1.0 with an edge for each
 * phase, and GEXF 1.3 with an edge for each sign, which is there in the spells of its phases. Always the same bytes.
 */
public final class GraphExporter {
  private static final String[][] NODE = {
    {"actor", "string"},
    {"name", "string"},
    {"type", "string"},
    {"country", "string"},
    {"sector", "string"},
    {"names", "string"}
  };
  private static final String[][] EDGE = {
    {"sign", "string"}, {"signed", "int"}, {"score", "double"}, {"dated", "boolean"},
    {"period", "string"}, {"events", "int"}, {"statements", "int"}, {"ids", "string"},
    {"phase", "string"}
  };
  private static final String[][] TIMES = {
    {"weight", "double"}, {"from", "string"}, {"to", "string"}
  };

  private static final Pattern NO_TOKEN = Pattern.compile("[^\\p{L}\\p{Nd}.:_-]");

  private final List<Dyad> dyads;
  private final Writer out;

  /** Writes these pairs to the writer, which stays open. */
  public GraphExporter(List<Dyad> dyads, Writer out) {
    this.dyads = List.copyOf(dyads);
    this.out = out;
  }

  /** Writes GraphML: an edge for each phase, from its first to its last day. */
  public void writeGraphml() throws IOException {
    List<SignedEdge> edges =
        dyads.stream().flatMap(d -> SignedEdge.ofPhases(d).stream()).toList();
    Xml xml = new Xml(out).open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    keys(xml, "node", NODE);
    keys(xml, "edge", EDGE);
    keys(xml, "edge", TIMES);
    xml.open("graph", "id", "entente", "edgedefault", "undirected");
    for (Actor actor : actors(edges)) {
      xml.open("node", "id", token(actor.id()));
      data(xml, "node", values(actor));
      xml.close();
    }
    for (SignedEdge edge : edges) {
      xml.open(
          "edge",
          "id",
          token(edge.id()),
          "source",
          token(edge.first().id()),
          "target",
          token(edge.second().id()));
      data(xml, "edge", values(edge));
      data(xml, "edge", times(edge));
      xml.close();
    }
    xml.close().close().end();
  }

  /** Ids in GraphML are name tokens: what these cannot hold becomes its number between underlines. */
  private static String token(String id) {
    return NO_TOKEN
        .matcher(id)
        .replaceAll(match -> "_" + Integer.toHexString(match.group().codePointAt(0)) + "_");
  }

  private static void keys(Xml xml, String of, String[][] attributes) throws IOException {
    for (String[] attribute : attributes) {
      xml.empty(
          "key",
          "id",
          of + "-" + attribute[0],
          "for",
          of,
          "attr.name",
          attribute[0],
          "attr.type",
          attribute[1]);
    }
  }

  private static void data(Xml xml, String of, Map<String, Object> values) throws IOException {
    for (Map.Entry<String, Object> value : values.entrySet()) {
      xml.text("data", value.getValue().toString(), "key", of + "-" + value.getKey());
    }
  }

  /** Writes GEXF: an edge for each sign, its kind, which is there whenever two actors were that to each other. */
  public void writeGexf() throws IOException {
    List<SignedEdge> edges =
        dyads.stream().flatMap(d -> SignedEdge.ofSigns(d).stream()).toList();
    List<Actor> actors = actors(edges);
    Xml xml = new Xml(out).open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
    xml.open("meta").text("creator", "Entente").close();
    xml.open(
        "graph",
        "mode",
        "dynamic",
        "defaultedgetype",
        "undirected",
        "timeformat",
        "date",
        "timerepresentation",
        "interval");
    attributes(xml, "node", NODE);
    attributes(xml, "edge", EDGE);
    xml.open("nodes", "count", actors.size());
    for (Actor actor : actors) {
      xml.open("node", "id", actor.id(), "label", actor.name());
      attvalues(xml, values(actor));
      xml.close();
    }
    xml.close().open("edges", "count", edges.size());
    for (SignedEdge edge : edges) {
      edge(xml, edge);
    }
    xml.close().close().close().end();
  }

  private static void edge(Xml xml, SignedEdge edge) throws IOException {
    xml.open(
        "edge",
        "id",
        edge.id(),
        "source",
        edge.first().id(),
        "target",
        edge.second().id(),
        "kind",
        edge.sign(),
        "weight",
        edge.weight());
    attvalues(xml, values(edge));
    if (!edge.phases().isEmpty()) {
      xml.open("spells");
      for (Phase phase : edge.phases()) {
        xml.empty("spell", "start", phase.begin().first(), "end", phase.end().last());
      }
      xml.close();
    }
    xml.close();
  }

  private static void attributes(Xml xml, String of, String[][] attributes) throws IOException {
    xml.open("attributes", "class", of);
    for (String[] attribute : attributes) {
      String type = attribute[1].equals("int") ? "integer" : attribute[1];
      xml.empty("attribute", "id", attribute[0], "title", attribute[0], "type", type);
    }
    xml.close();
  }

  private static void attvalues(Xml xml, Map<String, Object> values) throws IOException {
    xml.open("attvalues");
    for (Map.Entry<String, Object> value : values.entrySet()) {
      xml.empty("attvalue", "for", value.getKey(), "value", value.getValue());
    }
    xml.close();
  }

  private static List<Actor> actors(List<SignedEdge> edges) {
    Map<String, Actor> actors = new TreeMap<>();
    for (SignedEdge edge : edges) {
      actors.put(edge.first().id(), edge.first());
      actors.put(edge.second().id(), edge.second());
    }
    return new ArrayList<>(actors.values());
  }

  /** What is unknown is left out: neither format has a null. */
  private static Map<String, Object> values(Actor actor) {
    Map<String, Object> values = new TreeMap<>();
    values.put("actor", actor.id());
    values.put("name", actor.name());
    values.put("type", actor.type().word());
    if (actor.country() != null) {
      values.put("country", actor.country());
    }
    if (actor.sector() != null) {
      values.put("sector", actor.sector());
    }
    values.put("names", String.join("; ", actor.names()));
    return values;
  }

  private static Map<String, Object> values(SignedEdge edge) {
    Map<String, Object> values = new TreeMap<>();
    values.put("sign", edge.sign());
    values.put("signed", edge.signNumber());
    values.put("score", edge.score());
    values.put("dated", !edge.phases().isEmpty());
    values.put("period", edge.period());
    values.put("events", edge.events().size());
    values.put("statements", edge.statements().size());
    values.put("ids", String.join(" ", edge.statements()));
    values.put(
        "phase", String.join("; ", edge.phases().stream().map(Phase::words).toList()));
    return values;
  }

  private static Map<String, Object> times(SignedEdge edge) {
    Map<String, Object> values = new TreeMap<>();
    values.put("weight", edge.weight());
    for (Phase phase : edge.phases()) {
      LocalDate from = phase.begin().first();
      values.put("from", from);
      values.put("to", phase.end().last());
    }
    return values;
  }
}
