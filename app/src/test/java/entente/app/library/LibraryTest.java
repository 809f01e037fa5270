package entente.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.actor.Actor;
import entente.app.Story;
import entente.event.EventType;
import entente.linking.DocumentHeader;
import entente.linking.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor");

  @TempDir
  private Path folder;

  private static Story story(String id) {
    return Story.of(id, "Arnor sent zwieback to Gondor in March. Nobody thanked Arnor.")
        .tells(EventType.AID, "sent")
        .by("Arnor", ARNOR)
        .to("Gondor", GONDOR)
        .on("2001-03-01", "2001-03-31")
        .end()
        .quotes("Arnor", ARNOR, "Nobody thanked", "Gondor", GONDOR);
  }

  private void put(String... ids) {
    try (Library library = Library.openForWriting(folder)) {
      for (String id : ids) {
        library.put(story(id).reading(), "print of " + id);
      }
    }
  }

  @Test
  void givesBackWhatWasPut() {
    put("a.txt");
    try (Library library = Library.open(folder)) {
      Story story = story("a.txt");
      assertThat(library.statements(StatementFilter.all()))
          .extracting(Report::statement)
          .isEqualTo(story.reading().statements());
      assertThat(library.quotes())
          .extracting(StoredQuote::quote)
          .isEqualTo(story.reading().quotes());
      assertThat(library.article(library.documents().get(0))).isEqualTo(story.article());
    }
  }

  @Test
  void keepsTheParseOfASentence() {
    put("a.txt");
    try (Library library = Library.open(folder)) {
      StoredSentence sentence = library.sentence(library.documents().get(0), 8).orElseThrow();
      assertThat(sentence.tokens())
          .isEqualTo(story("a.txt").reading().analysis().sentence(0).tokens());
    }
  }

  @Test
  void rereadingReplacesADocumentInItsPlace() {
    put("a.txt", "b.txt", "a.txt");
    try (Library library = Library.open(folder)) {
      assertThat(library.documents())
          .extracting(DocumentHeader::id)
          .containsExactly("a.txt", "b.txt");
      assertThat(library.statements(StatementFilter.all())).hasSize(2);
      assertThat(library.search("zwieback", 10)).hasSize(2);
    }
  }

  @Test
  void remembersTheFingerprint() {
    put("a.txt");
    try (Library library = Library.open(folder)) {
      assertThat(library.fingerprint("a.txt")).contains("print of a.txt");
      assertThat(library.fingerprint("b.txt")).isEmpty();
    }
  }

  @Test
  void forgottenWordsAreNowhereInTheFiles() throws IOException {
    put("a.txt");
    try (Library library = Library.openForWriting(folder)) {
      assertThat(library.forget("a.txt")).isTrue();
      assertThat(library.forget("a.txt")).isFalse();
      assertThat(library.documents()).isEmpty();
      assertThat(library.search("zwieback", 10)).isEmpty();
      assertThat(library.statementCount()).isZero();
      assertThat(bytesOfFolder()).doesNotContain("zwieback");
    }
    assertThat(bytesOfFolder()).doesNotContain("zwieback");
  }

  private String bytesOfFolder() throws IOException {
    StringBuilder bytes = new StringBuilder();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        bytes.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return bytes.toString();
  }

  @Test
  void aReadingThatBreaksOffLeavesNothingBehind() {
    put("a.txt");
    try (Library library = Library.openForWriting(folder)) {
      Story broken = story("b.txt")
          .names("Nobody", new Actor("x", null, Actor.Type.PERSON, null, null, List.of()));
      assertThatThrownBy(() -> library.put(broken.reading(), "print"))
          .isInstanceOf(RuntimeException.class);
      assertThat(library.documents()).extracting(DocumentHeader::id).containsExactly("a.txt");
      assertThat(library.search("zwieback", 10)).hasSize(1);
    }
  }

  @Test
  void aKilledWriterLeavesWholeDocumentsOnly() throws Exception {
    put("a.txt");
    try (Connection killed =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("entente.db"));
        Statement statement = killed.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      statement.execute("DELETE FROM statements");
      // The process ends here: nothing is committed, and another process looks.
      try (Library library = Library.open(folder)) {
        assertThat(library.statements(StatementFilter.all())).hasSize(1);
      }
    }
  }

  @Test
  void othersListWhileOneWrites() {
    put("a.txt");
    try (Library writer = Library.openForWriting(folder);
        Library reader = Library.open(folder)) {
      assertThat(reader.documents()).hasSize(1);
      writer.put(story("b.txt").reading(), "print");
      assertThat(reader.documents()).hasSize(2);
    }
  }

  @Test
  void refusesALibraryOfANewerVersion() throws Exception {
    put("a.txt");
    try (Connection newer =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("entente.db"));
        Statement statement = newer.createStatement()) {
      statement.execute("PRAGMA user_version = 99");
    }
    assertThatThrownBy(() -> Library.open(folder))
        .isInstanceOf(LibraryException.class)
        .hasMessageContaining("newer Entente (version 99");
    assertThatThrownBy(() -> Library.openForWriting(folder)).isInstanceOf(LibraryException.class);
  }

  @Test
  void refusesAFileThatIsNoLibrary() throws IOException {
    Files.writeString(
        folder.resolve("entente.db"), "This is a letter, not a database. ".repeat(100));
    assertThatThrownBy(() -> Library.open(folder))
        .isInstanceOf(LibraryException.class)
        .hasMessageContaining("damaged or no Entente library");
  }

  @Test
  void refusesAFolderThatCannotBeMade() throws IOException {
    Path file = Files.writeString(folder.resolve("letter"), "text");
    assertThatThrownBy(() -> Library.openForWriting(file.resolve("library")))
        .isInstanceOf(LibraryException.class)
        .hasMessageContaining("cannot be made");
  }

  @Test
  void saysThatThereIsNoLibrary() {
    assertThatThrownBy(() -> Library.open(folder.resolve("none")))
        .isInstanceOf(LibraryException.class)
        .hasMessageContaining("entente read FILE");
  }

  @Test
  void listsALibraryInAFolderWithBlanksAndMarks() {
    folder = folder.resolve("my library #1 50%?");
    put("a.txt");
    try (Library library = Library.open(folder)) {
      assertThat(library.documents()).hasSize(1);
    }
  }

  @Test
  void choosesStatementsByWhatTheySay() {
    put("a.txt", "b.txt");
    try (Library library = Library.open(folder)) {
      assertThat(library.statements(StatementFilter.all().ofType("AID").ofSign("+")))
          .hasSize(2);
      assertThat(library.statements(StatementFilter.all().ofType("ASSAULT"))).isEmpty();
      assertThat(library.statements(StatementFilter.all().byActor(List.of("state:ARN"))))
          .hasSize(2);
      assertThat(library.statements(StatementFilter.all().byActor(List.of("state:GON"))))
          .isEmpty();
      assertThat(library.statements(StatementFilter.all().towards(List.of("state:GON"))))
          .hasSize(2);
      assertThat(library.statements(
              StatementFilter.all().between(List.of("state:GON"), List.of("state:ARN"))))
          .hasSize(2);
      assertThat(library.statements(StatementFilter.all().inDocuments(List.of(2L))))
          .hasSize(1);
      assertThat(library.statements(StatementFilter.all().atLeast(0.9))).isEmpty();
    }
  }

  @Test
  void anOverviewCountsAllAndTellsOfTheDocumentsAskedAbout() {
    put("a.txt", "b.txt");
    try (Library library = Library.open(folder)) {
      Overview one = library.overview(List.of("a.txt"), 5);
      assertThat(List.of(one.documents(), one.statements())).containsExactly(2, 2);
      assertThat(one.actors()).isNull();
      assertThat(one.relations()).extracting(ReportedRelation::statements).containsExactly(1);
      Overview all = library.overview(List.of("a.txt", "b.txt"), 5);
      assertThat(all.actors()).isEqualTo(2);
      assertThat(all.relations()).extracting(ReportedRelation::statements).containsExactly(2);
    }
  }
}
