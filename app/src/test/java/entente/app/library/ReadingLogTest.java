package entente.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import entente.app.Story;
import entente.article.Found;
import entente.event.EventType;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When documents were read, what could not be read, and what an older library knows of that. */
class ReadingLogTest {
  private static final Instant MORNING = Instant.parse("2026-03-04T05:06:07Z");
  private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

  @TempDir
  private Path folder;

  private static Story grain(String text) {
    return Story.of("grain.txt", text)
        .tells(EventType.AID, "sent grain")
        .by("Arnor", Story.state("ARN", "Arnor"))
        .to("Gondor", Story.state("GON", "Gondor"))
        .end();
  }

  private static void put(Library library, Story story, Instant began, Instant read) {
    library.put(story.reading(), "print", id -> false, new ReadTime(began, read));
  }

  private static FailedReading failed(String document, String problem, Instant when) {
    return new FailedReading(new Found.Failed(document, problem, "leave it out"), when);
  }

  private DocumentReading only() {
    try (Library library = Library.open(folder)) {
      return library.readings().documents().get(0);
    }
  }

  private List<String> failures() {
    try (Library library = Library.open(folder)) {
      return library.readings().failures().stream()
          .map(one -> one.failure().message() + " @ " + one.when())
          .toList();
    }
  }

  @Test
  void aDocumentIsKnownByWhenItCameAndWhenItWasReadAnew() {
    try (Library library = Library.openForWriting(folder)) {
      put(library, grain("Arnor sent grain to Gondor."), MORNING, MORNING.plusSeconds(9));
    }
    DocumentReading first = only();
    assertThat(first.isAnew()).isFalse();
    assertThat(first.added()).isEqualTo(MORNING.plusSeconds(9));
    assertThat(first.time()).isEqualTo(new ReadTime(MORNING, MORNING.plusSeconds(9)));
    try (Library library = Library.openForWriting(folder)) {
      put(library, Story.of("grain.txt", "Arnor slept."), NOON, NOON);
    }
    DocumentReading again = only();
    assertThat(again.isAnew()).isTrue();
    assertThat(again.before()).isEqualTo(1);
    assertThat(again.added()).isEqualTo(MORNING.plusSeconds(9));
    assertThat(again.time()).isEqualTo(new ReadTime(NOON, NOON));
  }

  @Test
  void aTimeThatNobodyToldStaysUnknown() {
    try (Library library = Library.openForWriting(folder)) {
      library.put(grain("Arnor sent grain to Gondor.").reading(), "print");
    }
    assertThat(only().time()).isNull();
    assertThat(only().added()).isNull();
    assertThat(only().isAnew()).isFalse();
  }

  @Test
  void aFailureIsKeptUntilTheDocumentIsReadOrForgottenOrAllAreDismissed() {
    try (Library library = Library.openForWriting(folder)) {
      ReadingLog log = library.readings();
      log.fail(List.of(
          failed("grain.txt", "is empty", MORNING),
          failed("b.txt", "is empty", MORNING),
          failed("c.txt", "is empty", MORNING)));
      log.fail(List.of(failed("b.txt", "is a picture", NOON)));
    }
    assertThat(failures())
        .containsExactly(
            "b.txt: is a picture; leave it out @ " + NOON,
            "c.txt: is empty; leave it out @ " + MORNING,
            "grain.txt: is empty; leave it out @ " + MORNING);
    try (Library library = Library.openForWriting(folder)) {
      put(library, grain("Arnor sent grain to Gondor."), NOON, NOON);
      library.readings().mend("c.txt");
    }
    assertThat(failures()).containsExactly("b.txt: is a picture; leave it out @ " + NOON);
    try (Library library = Library.openForWriting(folder)) {
      library.readings().fail(List.of(failed("grain.txt", "is empty", NOON)));
      library.forget("grain.txt");
    }
    assertThat(failures()).containsExactly("b.txt: is a picture; leave it out @ " + NOON);
    try (Library library = Library.openForWriting(folder)) {
      library.readings().dismiss();
    }
    assertThat(failures()).isEmpty();
  }

  /** As the version before left it, which kept no times. */
  private void makeOld() throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("entente.db"));
        var statement = connection.createStatement()) {
      statement.execute("DROP TABLE document_readings");
      statement.execute("DROP TABLE failures");
      statement.execute("PRAGMA user_version = 4");
    }
  }

  @Test
  void aLibraryOfTheVersionBeforeIsListedWithoutTimesAndKeepsThemFromTheNextReadingOn()
      throws SQLException {
    try (Library library = Library.openForWriting(folder)) {
      put(library, grain("Arnor sent grain to Gondor."), MORNING, MORNING);
    }
    makeOld();
    assertThat(only().document().id()).isEqualTo("grain.txt");
    assertThat(only().time()).isNull();
    assertThat(failures()).isEmpty();
    try (Library library = Library.openForWriting(folder)) {
      assertThat(library.statementCount()).isEqualTo(1);
      put(library, grain("Arnor sent grain to Gondor, and more."), NOON, NOON);
    }
    assertThat(only().time()).isEqualTo(new ReadTime(NOON, NOON));
    assertThat(only().isAnew()).isTrue();
    assertThat(only().added()).as("when it came first, nobody knows").isNull();
  }
}
