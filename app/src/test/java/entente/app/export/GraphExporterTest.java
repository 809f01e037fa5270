package entente.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.app.library.Library;
import entente.app.network.Dyads;
import entente.app.network.Folding;
import entente.event.EventType;
import entente.linking.Provenance;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class GraphExporterTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor", "the \"North\" & more");
  private static final Actor GONDOR = Story.state("GON", "Gondor");
  private static final Actor RAIDERS =
      Story.actor("group:b.txt#raiders", "Raiders", Actor.Type.GROUP, null, null);

  @TempDir
  private Path folder;

  private static Story says(
      String id, EventType type, Actor who, String does, Actor whom, String from, String to) {
    return Story.of(id, who.name() + " " + does + " " + whom.name() + ".")
        .tells(type, does)
        .by(who.name(), who)
        .to(whom.name(), whom)
        .on(from, to)
        .end();
  }

  @BeforeEach
  void fillLibrary() {
    try (Library library = Library.openForWriting(folder)) {
      List.of(
              says("a", EventType.AID, ARNOR, "fed", GONDOR, "1990-06-01", "1990-06-30"),
              says("b", EventType.AID, ARNOR, "helped", GONDOR, "1990-03-01", "1990-03-31"),
              says("c", EventType.AID, GONDOR, "armed", ARNOR, "1990-08-01", "1990-08-31"),
              says("d", EventType.ASSAULT, ARNOR, "raided", GONDOR, "1998-01-01", "1998-12-31"),
              says("e", EventType.ASSAULT, ARNOR, "bombed", GONDOR, "1998-02-02", "1998-02-02"),
              says("f", EventType.ASSAULT, GONDOR, "hit", ARNOR, "1998-06-02", "1998-06-02"),
              says("g", EventType.ASSAULT, RAIDERS, "burnt", ARNOR, "2003-01-01", "2003-12-31"),
              says("h", EventType.HOSTILE, RAIDERS, "hate", GONDOR, null, null))
          .forEach(story -> library.put(story.reading(), "print"));
    }
  }

  private interface Writing {
    void write(GraphExporter exporter) throws IOException;
  }

  private String written(Writing writing) throws IOException {
    StringWriter text = new StringWriter();
    try (Library library = Library.open(folder)) {
      writing.write(new GraphExporter(Dyads.of(library, Folding.none(), Provenance.UNKNOWN), text));
    }
    return text.toString();
  }

  private static List<Element> elements(String text, String name) throws Exception {
    Document document = DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static Map<String, String> data(Element element) {
    Map<String, String> data = new TreeMap<>();
    NodeList nodes = element.getElementsByTagName("data");
    for (int i = 0; i < nodes.getLength(); i++) {
      Element value = (Element) nodes.item(i);
      data.put(value.getAttribute("key").replaceFirst("^\\w+-", ""), value.getTextContent());
    }
    return data;
  }

  @Test
  void graphmlHasAnEdgeForEachPhaseWithItsSignAndTime() throws Exception {
    List<Element> edges = elements(written(GraphExporter::writeGraphml), "edge");

    assertThat(edges).hasSize(4);
    assertThat(edges.get(2).getAttribute("id")).isEqualTo("state:ARN..state:GON..1");
    assertThat(data(edges.get(2)))
        .containsEntry("sign", "positive")
        .containsEntry("signed", "1")
        .containsEntry("from", "1990-03-01")
        .containsEntry("to", "1990-08-31")
        .containsEntry("period", "1990-03/1990-08")
        .containsEntry("ids", "b-0 a-0 c-0");
    assertThat(data(edges.get(3)))
        .containsEntry("sign", "negative")
        .containsEntry("signed", "-1")
        .containsEntry("events", "3");
  }

  @Test
  void graphmlIdsAreNameTokensOfNodesThatAreThere() throws Exception {
    String text = written(GraphExporter::writeGraphml);
    List<String> ids =
        elements(text, "node").stream().map(n -> n.getAttribute("id")).toList();

    assertThat(ids).containsExactly("group:b.txt_23_raiders", "state:ARN", "state:GON");
    assertThat(data(elements(text, "node").get(0)))
        .containsEntry("actor", "group:b.txt#raiders")
        .doesNotContainKey("country");
    assertThat(elements(text, "edge"))
        .allSatisfy(edge ->
            assertThat(ids).contains(edge.getAttribute("source"), edge.getAttribute("target")));
  }

  @Test
  void weightsArePositiveThoughTheTieIsNegative() throws Exception {
    assertThat(elements(written(GraphExporter::writeGexf), "edge"))
        .allSatisfy(
            edge -> assertThat(Double.parseDouble(edge.getAttribute("weight"))).isPositive());
  }

  @Test
  void gexfHasAnEdgeForEachSignThatIsThereInItsSpells() throws Exception {
    List<Element> edges = elements(written(GraphExporter::writeGexf), "edge");

    assertThat(edges)
        .extracting(e -> e.getAttribute("kind"))
        .containsExactly("negative", "undated", "positive", "negative");
    Element spell = (Element) edges.get(2).getElementsByTagName("spell").item(0);
    assertThat(spell.getAttribute("start")).isEqualTo("1990-03-01");
    assertThat(spell.getAttribute("end")).isEqualTo("1990-08-31");
  }

  @Test
  void aYearAloneIsAllItsDaysAndSaysThatItIsAYear() throws Exception {
    String text = written(GraphExporter::writeGexf);
    Element edge = elements(text, "edge").get(0);
    Element spell = (Element) edge.getElementsByTagName("spell").item(0);

    assertThat(spell.getAttribute("start")).isEqualTo("2003-01-01");
    assertThat(spell.getAttribute("end")).isEqualTo("2003-12-31");
    assertThat(text).contains("<attvalue for=\"period\" value=\"2003/2003\"/>");
  }

  @Test
  void whatIsUndatedIsThereAtNoTimeAndSaysSo() throws Exception {
    Element edge = elements(written(GraphExporter::writeGexf), "edge").get(1);

    assertThat(edge.getElementsByTagName("spell").getLength()).isZero();
    assertThat(written(GraphExporter::writeGexf)).contains("for=\"dated\" value=\"false\"");
  }

  @Test
  void namesMayHoldWhatXmlUsesItself() throws Exception {
    assertThat(data(elements(written(GraphExporter::writeGraphml), "node").get(1)))
        .containsEntry("names", "Arnor; the \"North\" & more");
  }
}
