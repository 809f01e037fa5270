package entente.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.app.library.Library;
import entente.attribution.Modality;
import entente.event.EventType;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventExporterTest {
  private static final Actor IRAN = Story.state("IRN", "Iran");
  private static final Actor FRANCE = Story.state("FRA", "France");

  @TempDir
  private Path folder;

  private void put(Story... stories) {
    try (Library library = Library.openForWriting(folder)) {
      Arrays.stream(stories).forEach(story -> library.put(story.reading(), "print"));
    }
  }

  private String plover(boolean all) throws IOException {
    try (Library library = Library.open(folder)) {
      StringWriter out = new StringWriter();
      new EventExporter(library, all, out).writePlover();
      return out.toString();
    }
  }

  private String cameo() throws IOException {
    try (Library library = Library.open(folder)) {
      StringWriter out = new StringWriter();
      new EventExporter(library, false, out).writeCameo();
      return out.toString();
    }
  }

  /** The rows by their headings, read as the programs of the trade do: cut at tabs, with no quoting. */
  private static List<Map<String, String>> rows(String table) {
    List<String> lines = Arrays.asList(table.split("\n"));
    String[] heading = lines.get(0).split("\t", -1);
    return lines.stream()
        .skip(1)
        .map(line -> row(heading, line.split("\t", -1)))
        .toList();
  }

  private static Map<String, String> row(String[] heading, String[] cells) {
    assertThat(cells).hasSameSizeAs(heading);
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < heading.length; i++) {
      row.put(heading[i], cells[i]);
    }
    return row;
  }

  private static Story dated(String from, String to) {
    return Story.of("a.txt", "Iran bombed France.")
        .tells(EventType.ASSAULT, "bombed")
        .by("Iran", IRAN)
        .to("France", FRANCE)
        .on(from, to)
        .end();
  }

  @Test
  void hasTheColumnsOfPolecatAndGdeltInTheirOrder() throws IOException {
    put(dated("2003-04-05", "2003-04-05"));
    assertThat(plover(false))
        .startsWith(
            "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\tActor Name\t");
    assertThat(PloverRow.POLECAT).hasSize(40).endsWith("Language", "Version");
    assertThat(cameo())
        .startsWith(
            "GLOBALEVENTID\tSQLDATE\tMonthYear\tYear\tFractionDate\tActor1Code\tActor1Name\t");
    assertThat(CameoRow.GDELT)
        .hasSize(61)
        .endsWith("ActionGeo_FeatureID", "DATEADDED", "SOURCEURL");
  }

  @Test
  void writesAnEventInPlover() throws IOException {
    put(dated("2003-04-05", "2003-04-05"));
    assertThat(rows(plover(false)).get(0))
        .containsEntry("Event Date", "2003-04-05")
        .containsEntry("Event Type", "ASSAULT")
        .containsEntry("Intensity", "-9.0")
        .containsEntry("Quad Code", "MATERIAL CONFLICT")
        .containsEntry("Actor Name", "Iran")
        .containsEntry("Actor Country", "IRN")
        .containsEntry("Actor COW", "630")
        .containsEntry("Primary Actor Sector", "GOV")
        .containsEntry("Recipient COW", "220")
        .containsEntry("Source", "The Courier")
        .containsEntry("Publication Date", "2020-01-05")
        .containsEntry("Story Locations", "France; Iran")
        .containsEntry("Event Mode", "")
        .containsEntry("Latitude", "")
        .containsEntry("Sentence", "Iran bombed France.")
        .containsEntry("Statement IDs", "a.txt-0");
  }

  @Test
  void writesAnEventInCameo() throws IOException {
    put(dated("2003-04-05", "2003-04-05"));
    assertThat(rows(cameo()).get(0))
        .containsEntry("SQLDATE", "20030405")
        .containsEntry("MonthYear", "200304")
        .containsEntry("Year", "2003")
        .containsEntry("FractionDate", "2003.3425")
        .containsEntry("Actor1Code", "IRNGOV")
        .containsEntry("Actor1CountryCode", "IRN")
        .containsEntry("Actor1Type1Code", "GOV")
        .containsEntry("Actor2Code", "FRAGOV")
        .containsEntry("EventCode", "180")
        .containsEntry("EventRootCode", "18")
        .containsEntry("QuadClass", "4")
        .containsEntry("GoldsteinScale", "-9.0")
        .containsEntry("NumArticles", "1")
        .containsEntry("AvgTone", "")
        .containsEntry("PloverType", "ASSAULT");
  }

  @Test
  void aYearIsNoDay() throws IOException {
    put(dated("2003-01-01", "2003-12-31"));
    assertThat(rows(plover(false)).get(0))
        .containsEntry("Event Date", "")
        .containsEntry("Event Date From", "2003-01-01")
        .containsEntry("Event Date To", "2003-12-31");
    assertThat(rows(cameo()).get(0))
        .containsEntry("SQLDATE", "")
        .containsEntry("MonthYear", "")
        .containsEntry("Year", "2003")
        .containsEntry("FractionDate", "");
  }

  @Test
  void anOpenEndStaysOpen() throws IOException {
    put(dated("2003-01-01", null));
    assertThat(rows(cameo()).get(0))
        .containsEntry("Year", "")
        .containsEntry("EventDateFrom", "2003-01-01")
        .containsEntry("EventDateTo", "");
  }

  @Test
  void aThreatHasHappenedWhatIsDeniedHasNot() throws IOException {
    put(Story.of("a.txt", "Iran threatened France. Iran never armed France. Iran leads France.")
        .tells(EventType.THREATEN, "threatened")
        .by("Iran", IRAN)
        .to("France", FRANCE)
        .as(Modality.PLANNED)
        .end()
        .tells(EventType.AID, "armed")
        .by("Iran never", IRAN)
        .to("armed France", FRANCE)
        .as(Modality.DENIED)
        .end()
        .tells(EventType.LEADS, "leads")
        .by("Iran leads", IRAN)
        .to("France.", FRANCE)
        .end());
    assertThat(rows(plover(false)))
        .extracting(row -> row.get("Event Type"))
        .containsExactly("THREATEN");
    assertThat(rows(plover(true)))
        .extracting(row -> row.get("Modality"))
        .containsExactly("planned", "denied");
  }

  @Test
  void nothingInATextBreaksARow() throws IOException {
    put(Story.of("a.txt", "\"Iran\" bom\tbed\r\n Français \uD83D\uDE80\u2028 \"France\".")
        .tells(EventType.ASSAULT, "bom\tbed")
        .by("Iran\" bom", IRAN)
        .to("\"France\"", FRANCE)
        .end());
    assertThat(rows(plover(false)).get(0))
        .containsEntry("Sentence", "''Iran'' bom bed  Français \uD83D\uDE80  ''France''.")
        .containsEntry("Recipient Name Raw", "''France''");
  }

  @Test
  void anUnknownSideIsEmpty() throws IOException {
    put(Story.of("a.txt", "France was bombed.")
        .tells(EventType.ASSAULT, "bombed")
        .to("France", FRANCE)
        .end());
    assertThat(rows(plover(false)).get(0))
        .containsEntry("Actor Name", "")
        .containsEntry("Actor COW", "");
    assertThat(rows(cameo()).get(0))
        .containsEntry("Actor1Code", "")
        .containsEntry("Actor2Code", "FRAGOV");
  }

  @Test
  void anEmptyLibraryHasHeadingsOnly() throws IOException {
    put();
    assertThat(rows(plover(false))).isEmpty();
    assertThat(rows(cameo())).isEmpty();
  }

  @Test
  void theSameLibraryGivesTheSameBytes() throws IOException {
    put(dated("2003-04-05", "2003-04-05"));
    assertThat(cameo()).isEqualTo(cameo());
    assertThat(plover(true)).isEqualTo(plover(true));
  }
}
