package entente.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.app.export.Exporter.What;
import entente.app.library.Library;
import entente.article.Span;
import entente.attribution.Modality;
import entente.event.Sign;
import entente.statement.Attribution;
import entente.statement.Evidence;
import entente.statement.Excerpt;
import entente.statement.Party;
import entente.statement.Reading;
import entente.statement.Statement;
import entente.time.EventDate;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExporterTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor", "the Kingdom of Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor");
  private static final String TEXT =
      "Erestor says that in 2001 Arnor, through Rohan, vowed to arm Gondor.";

  @TempDir
  private Path folder;

  private static Excerpt excerpt(String words) {
    int begin = TEXT.indexOf(words);
    return new Excerpt(words, new Span(begin, begin + words.length()));
  }

  private static Party party(String name, Actor actor, String sector) {
    return new Party(actor, excerpt(name), sector, "by name");
  }

  /** A statement with something in every field. */
  private static Statement full() {
    return new Statement(
        "s1",
        "a.txt",
        Statement.Kind.EVENT,
        "AGREE",
        "military",
        List.of("military", "economic"),
        2.5,
        new Statement.About("AID", excerpt("arm Gondor")),
        Sign.PLUS,
        "verbal-cooperation",
        party("Arnor", ARNOR, "MIL"),
        party("Gondor", GONDOR, null),
        List.of(party("Rohan", Story.state("ROH", "Rohan"), null)),
        excerpt("arm"),
        false,
        new EventDate(
            LocalDate.of(2001, 1, 1),
            LocalDate.of(2001, 12, 31),
            EventDate.Extent.WITHIN,
            EventDate.Open.NONE,
            EventDate.Basis.EXPLICIT,
            "2001",
            excerpt("2001").span(),
            "by the expression"),
        new Statement.Place("Bree", "ARN"),
        List.of(
            new Statement.Quantity("five swords", 5.0, "swords"),
            new Statement.Quantity("dozens", null, null)),
        Modality.PLANNED,
        List.of(new Attribution(
            "Erestor",
            null,
            true,
            excerpt("Erestor"),
            excerpt("says"),
            excerpt("Arnor, through Rohan, vowed to arm Gondor"))),
        new Evidence(new Excerpt(TEXT, new Span(0, TEXT.length())), excerpt("vowed")),
        List.of(new Statement.Link("s2", Statement.Relation.BECAUSE)),
        "AGREE: Arnor vowed to help Gondor",
        0.8712349);
  }

  private static Statement bare() {
    return new Statement(
        "s2",
        "a.txt",
        Statement.Kind.TIE,
        "HOSTILE",
        null,
        List.of(),
        -5,
        null,
        Sign.MINUS,
        null,
        null,
        party("Gondor", GONDOR, null),
        List.of(),
        null,
        true,
        EventDate.undated("nothing says when"),
        null,
        List.of(),
        Modality.ACTUAL,
        List.of(),
        new Evidence(new Excerpt(TEXT, new Span(0, TEXT.length())), excerpt("arm")),
        List.of(),
        "HOSTILE: Arnor is at odds with Gondor",
        0.5);
  }

  private enum Format {
    JSONL,
    CSV
  }

  private String export(What what, Format format) throws IOException {
    Story story = Story.of("a.txt", TEXT, null, null)
        .quotes("Erestor", Story.person("p:erestor", "Erestor"), "in 2001", "Gondor", GONDOR);
    Reading reading = story.reading();
    try (Library library = Library.openForWriting(folder)) {
      library.put(
          new Reading(
              reading.analysis(), reading.cast(), reading.quotes(), List.of(full(), bare())),
          "print");
      StringWriter out = new StringWriter();
      if (format == Format.CSV) {
        new Exporter(library).writeCsv(what, out);
      } else {
        new Exporter(library).writeJsonLines(what, out);
      }
      return out.toString();
    }
  }

  @Test
  void writesEveryFieldOfTheContract() throws IOException {
    String expected = """
        {"id":"s1",
        "document":{"id":"a.txt","outlet":null,"title":"A title","author":"A. Writer","published":null,"url":null},
        "kind":"event","type":"AGREE","mode":"military","contexts":["military","economic"],"score":2.5,
        "about":{"type":"AID","text":"arm Gondor","begin":57,"end":67},
        "sign":"+","quad":"verbal-cooperation",
        "actor":{"id":"state:ARN","name":"Arnor","text":"Arnor","begin":26,"end":31,
        "type":"state","country":"ARN","sector":"MIL"},
        "recipient":{"id":"state:GON","name":"Gondor","text":"Gondor","begin":61,"end":67,
        "type":"state","country":"GON","sector":"GOV"},
        "via":[{"id":"state:ROH","name":"Rohan","text":"Rohan","begin":41,"end":46,
        "type":"state","country":"ROH","sector":"GOV"}],
        "object":{"text":"arm","begin":57,"end":60},"symmetric":false,
        "date":{"from":"2001-01-01","to":"2001-12-31","extent":"within","open":"none","basis":"explicit",
        "text":"2001","begin":21,"end":25},
        "place":{"name":"Bree","country":"ARN"},
        "quantities":[{"text":"five swords","value":5,"unit":"swords"},{"text":"dozens","value":null,"unit":null}],
        "modality":"planned",
        "attribution":[{"name":"Erestor","actor":null,"quoted":true,
        "source":{"text":"Erestor","begin":0,"end":7},"cue":{"text":"says","begin":8,"end":12},
        "content":{"text":"Arnor, through Rohan, vowed to arm Gondor","begin":26,"end":67}}],
        "evidence":{"text":"Erestor says that in 2001 Arnor, through Rohan, vowed to arm Gondor.","begin":0,"end":68,
        "trigger":{"text":"vowed","begin":48,"end":53}},
        "links":[{"to":"s2","relation":"because"}],
        "rule":"AGREE: Arnor vowed to help Gondor","confidence":0.8712,"event":"e-s1","corrected":[]}
        """;
    assertThat(export(What.STATEMENTS, Format.JSONL).lines().findFirst())
        .contains(expected.replace("\n", ""));
  }

  @Test
  void writesNullWhereNothingIsKnown() throws IOException {
    assertThat(export(What.STATEMENTS, Format.JSONL).lines().skip(1).findFirst().orElseThrow())
        .contains(
            "\"mode\":null,\"contexts\":[],\"score\":-5.0,\"about\":null,\"sign\":\"-\",\"quad\":null,\"actor\":null,")
        .contains(
            "\"via\":[],\"object\":null,\"symmetric\":true,\"date\":{\"from\":null,\"to\":null,\"extent\":\"unknown\","
                + "\"open\":\"both\",\"basis\":\"none\",\"text\":null,\"begin\":null,\"end\":null},\"place\":null,")
        .contains("\"attribution\":[],")
        .endsWith("\"confidence\":0.5,\"event\":\"e-s2\",\"corrected\":[]}");
  }

  @Test
  void writesRowsAsWideAsTheirHeading() throws IOException {
    List<String> rows = export(What.STATEMENTS, Format.CSV).lines().toList();
    assertThat(rows).hasSize(3);
    assertThat(rows.get(2).split(",", -1)).hasSizeGreaterThanOrEqualTo(StatementRow.HEADING.size());
    assertThat(rows.get(1))
        .startsWith("s1,a.txt,,A title,A. Writer,,,event,AGREE,military,military; economic,2.5,+,");
    assertThat(export(What.STATEMENTS, Format.CSV))
        .endsWith("\r\n")
        .contains("\"Erestor says that in 2001 Arnor, through");
  }

  @Test
  void rowsHaveAFieldForEachHeading() {
    assertThat(StatementRow.of(new entente.linking.Report(
            bare(),
            new entente.linking.DocumentHeader(1, "a.txt", null, null, null, null, null),
            0)))
        .hasSameSizeAs(StatementRow.HEADING);
  }

  @Test
  void quotesFieldsThatNeedIt() throws IOException {
    StringWriter out = new StringWriter();
    new Csv(out).row(List.of("plain", "a,b", "say \"no\"", "two\nlines"));
    assertThat(out).hasToString("plain,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\"\r\n");
  }

  @Test
  void writesQuotesActorsAndArticles() throws IOException {
    assertThat(export(What.QUOTES, Format.JSONL))
        .startsWith("{\"id\":\"a.txt-q0\",\"document\":{\"id\":\"a.txt\",")
        .contains("\"speaker\":{\"id\":\"p:erestor\",\"name\":\"Erestor\",")
        .contains("\"contents\":[{\"text\":\"in 2001\",\"begin\":18,\"end\":25}]");
    assertThat(export(What.ACTORS, Format.JSONL).lines())
        .hasSize(4)
        .first()
        .asString()
        .isEqualTo(
            "{\"id\":\"state:GON\",\"name\":\"Gondor\",\"type\":\"state\",\"country\":\"GON\",\"sector\":\"GOV\","
                + "\"names\":[\"Gondor\"],\"documents\":1,\"mentions\":1,\"statements\":2,\"places\":[]}");
    assertThat(export(What.ARTICLES, Format.JSONL))
        .contains("\"text\":\"" + TEXT
            + "\",\"blocks\":[{\"kind\":\"paragraph\",\"begin\":0,\"end\":68}]");
    for (What what : What.values()) {
      assertThat(export(what, Format.CSV)).startsWith("id,").contains("\r\n");
    }
  }

  @Test
  void numbersAreWrittenAlikeEverywhere() {
    assertThat(Fields.Numbers.measure(10)).isEqualTo("10.0");
    assertThat(Fields.Numbers.measure(-3.5)).isEqualTo("-3.5");
    assertThat(Fields.Numbers.measure(0.123456)).isEqualTo("0.1235");
    assertThat(Fields.Numbers.measure(0)).isEqualTo("0.0");
    assertThat(Fields.Numbers.count(6_000_000)).isEqualTo("6000000");
    assertThat(Fields.Numbers.count(5.2)).isEqualTo("5.2");
  }
}
