package entente.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.event.EventType;
import entente.linking.DocumentHeader;
import entente.linking.Event;
import entente.linking.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What joins documents: the same whatever came first, and gone with what it rested on. */
class LinkingTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor");
  private static final Actor ROHAN = Story.state("ROH", "Rohan");

  private static final Pattern MADE = Pattern.compile("CREATE (TABLE|TRIGGER) (\\w+)");

  @TempDir
  private Path root;

  private Path folder;

  @BeforeEach
  void aNewLibrary() {
    folder = root.resolve("library");
  }

  // ---- texts
  // ------------------------------------------------------------------------------------------------

  private static Story.Telling told(
      String id, String text, EventType type, String trigger, Actor whom) {
    return Story.of(id, text, "The Courier", LocalDate.of(2020, 1, 5))
        .tells(type, trigger)
        .by("Arnor", ARNOR)
        .to(whom.name(), whom);
  }

  private static Story shelling(String id, String from, String to) {
    return told(
            id,
            "Gunners of Arnor shelled the grain harbour of Gondor and sank two ferries.",
            EventType.ASSAULT,
            "shelled",
            GONDOR)
        .on(from, to)
        .end();
  }

  private static Story otherShelling(String id, String from, String to) {
    return told(
            id,
            "Two ferries sank when Arnor shelled the harbour where Gondor keeps its grain.",
            EventType.ASSAULT,
            "shelled",
            GONDOR)
        .on(from, to)
        .end();
  }

  private static Story aid(String id, Actor whom, String from, String to) {
    return told(
            id,
            "Arnor sent tents and blankets to " + whom.name() + " after the great flood.",
            EventType.AID,
            "sent",
            whom)
        .on(from, to)
        .end();
  }

  private static final String LONG =
      "Gunners of Arnor shelled the grain harbour of Gondor on Tuesday and sank two ferries that were being loaded."
          + " Nobody in Osgiliath had expected an attack from the river before the spring floods were over."
          + " The steward called his council together the same night and sent riders to the northern forts."
          + " Merchants say that bread will be dear for weeks because the granary by the quay burned down as well.";

  private static Story longShelling(String id, String text) {
    return told(id, text, EventType.ASSAULT, "shelled", GONDOR)
        .on("2019-11-05", "2019-11-05")
        .end();
  }

  private static List<Story> stories() {
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      stories.add(shelling("exact-" + i, "2019-11-05", "2019-11-05"));
      stories.add(otherShelling("other-" + i, "2019-11-0" + (5 + i), "2019-11-0" + (5 + i)));
      stories.add(otherShelling("later-" + i, "2019-12-1" + i, "2019-12-1" + i));
      stories.add(aid("flood-" + i, i == 1 ? ROHAN : GONDOR, "2019-03-01", "2019-03-31"));
    }
    stories.add(shelling("vague", "2019-11-01", "2019-12-31"));
    stories.add(shelling("undated", null, null));
    stories.add(longShelling("wire", LONG));
    stories.add(longShelling("copy", LONG.replace("on Tuesday ", "").replace("weeks", "months")));
    stories.add(
        longShelling("quoting", "The Courier looks back at a bad year for the river. " + LONG));
    return stories;
  }

  // ---- the library seen from outside
  // ------------------------------------------------------------------------------------------------

  private Map<String, String> events() {
    try (Library library = Library.open(folder)) {
      return library.statements(StatementFilter.all()).stream()
          .collect(Collectors.toMap(
              r -> r.statement().id(), LinkingTest::event, (a, b) -> a, TreeMap::new));
    }
  }

  private static String event(Report report) {
    return String.valueOf(report.event());
  }

  private Map<String, String> copies() {
    try (Library library = Library.open(folder)) {
      Map<Long, String> groups = library.copies();
      return library.documents().stream()
          .filter(document -> groups.containsKey(document.number()))
          .collect(Collectors.toMap(
              DocumentHeader::id, d -> groups.get(d.number()), (a, b) -> a, TreeMap::new));
    }
  }

  private long rows(String table) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("entente.db"));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
      return rows.getLong(1);
    }
  }

  private void put(List<Story> stories) {
    try (Library library = Library.openForWriting(folder)) {
      stories.forEach(story -> library.put(story.reading(), "print"));
    }
  }

  private void put(Story... stories) {
    put(List.of(stories));
  }

  private void forget(String id) {
    try (Library library = Library.openForWriting(folder)) {
      library.forget(id);
    }
  }

  // ---- events
  // ------------------------------------------------------------------------------------------------

  @Test
  void statementsThatReportTheSameShareAnEvent() {
    put(
        shelling("a", "2019-11-05", "2019-11-05"),
        otherShelling("b", "2019-11-05", "2019-11-05"),
        aid("c", GONDOR, "2019-11-05", "2019-11-05"));
    assertThat(events().get("a-0")).isEqualTo(events().get("b-0"));
    assertThat(events().get("c-0")).isNotEqualTo(events().get("a-0"));
  }

  @Test
  void anEventIsFoundByItsIdAndByEachOfItsStatements() {
    put(shelling("a", "2019-11-05", "2019-11-05"), otherShelling("b", "2019-11-05", "2019-11-05"));
    try (Library library = Library.open(folder)) {
      for (String id : List.of("a-0", "b-0", events().get("b-0"))) {
        assertThat(library.event(id).map(Event::reports).orElseThrow()).as(id).hasSize(2);
      }
      assertThat(library.event("nothing")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void theOrderOfArrivalMakesNoDifference(int seed) {
    put(stories());
    Map<String, String> events = events();
    Map<String, String> copies = copies();
    assertThat(events.values().stream().distinct().count()).isLessThan(events.size() / 2);
    folder = root.resolve("shuffled");
    putWithDetours(new Random(seed));
    assertThat(events()).isEqualTo(events);
    assertThat(copies()).isEqualTo(copies);
  }

  /** Documents come in any order; some are forgotten, come again, or come at first with another text. */
  private void putWithDetours(Random random) {
    List<Story> stories = stories();
    Collections.shuffle(stories, random);
    try (Library library = Library.openForWriting(folder)) {
      for (Story story : stories) {
        String id = story.article().id();
        if (random.nextInt(3) == 0) {
          library.put(aid(id, ROHAN, "2019-03-01", "2019-03-31").reading(), "print");
        }
        library.put(story.reading(), "print");
        Story before = stories.get(random.nextInt(stories.size()));
        if (random.nextInt(3) == 0 && library.forget(before.article().id())) {
          library.put(before.reading(), "print");
        }
      }
      library.put(shelling("stranger", "2019-11-05", "2019-12-20").reading(), "print");
      library.forget("stranger");
    }
  }

  /** So many alike that not each is held against each, and that chance joins them all. */
  private static List<Story> crowd() {
    List<String> words = List.of(
        "grain",
        "harbour",
        "ferries",
        "council",
        "river",
        "winter",
        "soldiers",
        "bridge",
        "treaty",
        "prisoners",
        "gold",
        "horses",
        "tower",
        "forest",
        "salt",
        "ransom",
        "envoy",
        "island",
        "market",
        "wall");
    Random random = new Random(7);
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 130; i++) {
      StringBuilder text = new StringBuilder("Arnor attacked Gondor over");
      for (int j = 0; j < 6; j++) {
        text.append(' ').append(words.get(random.nextInt(words.size())));
      }
      String day = i % 4 == 0 ? "2019-11-" + (10 + random.nextInt(20)) : null;
      stories.add(told("crowd-" + i, text + ".", EventType.ASSAULT, "attacked", GONDOR)
          .on(day, day)
          .end());
    }
    return stories;
  }

  @ParameterizedTest
  @ValueSource(ints = {1})
  void theOrderMakesNoDifferenceInACrowd(int seed) throws SQLException {
    List<Story> stories = crowd();
    put(stories);
    Map<String, String> events = events();
    assertThat(rows("profiles WHERE level > 0")).isPositive();
    folder = root.resolve("shuffled");
    Random random = new Random(seed);
    Collections.shuffle(stories, random);
    try (Library library = Library.openForWriting(folder)) {
      for (Story story : stories) {
        library.put(story.reading(), "print");
        Story before = stories.get(random.nextInt(stories.size()));
        if (random.nextInt(12) == 0 && library.forget(before.article().id())) {
          library.put(before.reading(), "print");
        }
      }
    }
    assertThat(events()).isEqualTo(events);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void whatIsForgottenWasNeverThere(int seed) {
    Random random = new Random(seed);
    List<Story> all = stories();
    List<Story> kept = all.stream().filter(story -> random.nextBoolean()).toList();
    put(kept);
    Map<String, String> events = events();
    folder = root.resolve("forgetting");
    put(all);
    all.stream()
        .filter(story -> !kept.contains(story))
        .forEach(s -> forget(s.article().id()));
    assertThat(events()).isEqualTo(events);
  }

  @Test
  void nothingIsLeftOfForgottenDocuments() throws SQLException, IOException {
    put(stories());
    stories().forEach(story -> forget(story.article().id()));
    for (String table : List.of(
        "linked",
        "profiles",
        "profile_keys",
        "profile_links",
        "reports",
        "passages",
        "document_passages",
        "passage_bands",
        "passage_copies",
        "copies",
        "copy_groups",
        "unsettled")) {
      assertThat(rows(table)).as(table).isZero();
    }
    assertThat(bytesOfFolder())
        .doesNotContain("granary")
        .doesNotContain("ferries")
        .doesNotContain("ferri");
  }

  private String bytesOfFolder() throws IOException {
    StringBuilder bytes = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        bytes.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return bytes.toString();
  }

  // ---- copies
  // ------------------------------------------------------------------------------------------------

  @Test
  void copiedDocumentsAreInAGroupNamedAfterTheFirstOfThem() {
    put(stories());
    assertThat(copies()).containsEntry("copy", "copy").containsEntry("wire", "copy");
    assertThat(copies()).doesNotContainKey("exact-0");
    forget("copy");
    assertThat(copies()).containsEntry("wire", "quoting").doesNotContainKey("copy");
  }

  @Test
  void aReportInACopiedPassageIsACopy() {
    String own =
        " The Courier saw no soldiers at the river on Sunday when it walked along the wall with a guide."
            + " Children were fishing there as if nothing had been, and the baker had opened his shop again."
            + " An old woman said that she remembered worse, and that the ferries would be raised in time."
            + " What the council decided in the night nobody at the gate wanted to tell a stranger from the coast."
            + " It is two hundred years since the town was last besieged, and its walls are in good repair."
            + " On the way back the carter asked three times whether the road was still open in the north.";
    put(
        longShelling("wire", LONG),
        longShelling(
            "reportage",
            LONG.substring(0, LONG.indexOf(" Merchants")) + own + own.replace("a", "o")),
        shelling("own", "2019-11-05", "2019-11-05"));
    try (Library library = Library.open(folder)) {
      List<Report> reports = library.statements(StatementFilter.all());
      assertThat(library.copies()).isEmpty();
      assertThat(library.copies(reports).areCopies(reports.get(0), reports.get(1)))
          .isTrue();
      assertThat(library.copies(reports).areCopies(reports.get(0), reports.get(2)))
          .isFalse();
    }
  }

  // ---- older libraries
  // ------------------------------------------------------------------------------------------------

  /** As a program of the first version left it: without all that later versions made. */
  private void makeOld() throws SQLException, IOException {
    List<String> made = new ArrayList<>();
    for (int version = Schema.VERSION; version > 1; version--) {
      Matcher matcher = MADE.matcher(script(version));
      while (matcher.find()) {
        made.add(0, "DROP " + matcher.group(1) + " IF EXISTS " + matcher.group(2));
      }
    }
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("entente.db"));
        Statement statement = connection.createStatement()) {
      for (String command : made) {
        statement.execute(command);
      }
      statement.execute("PRAGMA user_version = 1");
    }
  }

  private static String script(int version) throws IOException {
    try (InputStream stream = Schema.class.getResourceAsStream("schema-" + version + ".sql")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void anOlderLibraryIsListedAsItIsAndComparedWhenNextWrittenTo() throws SQLException, IOException {
    put(stories());
    Map<String, String> events = events();
    makeOld();
    assertThat(events().values()).containsOnly("null");
    try (Library library = Library.open(folder)) {
      assertThat(library.event("exact-0-0").map(Event::reports).orElseThrow()).hasSize(1);
      assertThat(library.copies()).isEmpty();
    }
    Library.openForWriting(folder).close();
    assertThat(events()).isEqualTo(events);
  }

  @Test
  void whatAnotherVersionComparedIsComparedAgain() throws SQLException {
    put(stories());
    Map<String, String> events = events();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("entente.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE linking SET version = 'other'");
      statement.execute("UPDATE reports SET event = 'wrong'");
      statement.execute("UPDATE profiles SET content = 'unreadable'");
    }
    Library.openForWriting(folder).close();
    assertThat(events()).isEqualTo(events);
  }
}
