package entente.app.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.app.Story;
import entente.app.library.Library;
import entente.app.library.LibraryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {
  private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

  @TempDir
  private Path folder;

  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(folder.resolve("library"), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  /** As another process would: with a connection of its own. */
  private void add(String id) {
    try (Library other = Library.openForWriting(desk.folder())) {
      other.put(Story.of(id, "Arnor slept.").reading(), "print");
    }
  }

  private int documents() {
    return desk.ask(library -> library.documents().size());
  }

  @Test
  void whereThereIsNoLibraryAnEmptyOneIsMade() {
    assertThat(Library.isIn(folder.resolve("library"))).isTrue();
    assertThat(documents()).isZero();
  }

  @Test
  void whatAnotherProcessChangesIsSeen() {
    long before = desk.revision();
    add("a.txt");
    assertThat(documents()).isEqualTo(1);
    assertThat(desk.revision()).isGreaterThan(before);
    assertThat(desk.revision()).isEqualTo(desk.revision());
  }

  @Test
  void aLibraryThatTakesThePlaceOfAnotherIsSeen() throws IOException {
    add("a.txt");
    desk.remembered("count", library -> 1);
    assertThat(documents()).isEqualTo(1);
    Files.move(desk.folder(), folder.resolve("away"));
    add("b.txt");
    add("c.txt");
    assertThat(documents()).isEqualTo(2);
    assertThat(desk.<Integer>remembered("count", library -> 2)).isEqualTo(2);
  }

  @Test
  void aLibraryThatHasGoneIsSaidToHaveGoneAndNoEmptyOneTakesItsPlace() throws IOException {
    add("a.txt");
    assertThat(documents()).isEqualTo(1);
    Files.move(desk.folder(), folder.resolve("away"));
    assertThatThrownBy(this::documents)
        .isInstanceOf(LibraryException.class)
        .hasMessageContaining("There is no library in");
    assertThatThrownBy(() -> desk.change(library -> {})).isInstanceOf(LibraryException.class);
    assertThat(desk.folder()).doesNotExist();
    Files.move(folder.resolve("away"), desk.folder());
    assertThat(documents()).isEqualTo(1);
  }

  @Test
  void aDearAnswerIsFoundOnceAndForgottenWhenTheLibraryChanges() {
    AtomicInteger asked = new AtomicInteger();
    List<Integer> answers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      answers.add(desk.remembered("count", library -> asked.incrementAndGet()));
    }
    add("a.txt");
    answers.add(desk.remembered("count", library -> asked.incrementAndGet()));
    assertThat(answers).containsExactly(1, 1, 1, 2);
  }

  @Test
  void answersToOtherQuestionsAreApart() {
    assertThat(desk.<String>remembered(List.of("name", 1), library -> "one")).isEqualTo("one");
    assertThat(desk.<String>remembered(List.of("name", 2), library -> "two")).isEqualTo("two");
  }

  @Test
  void ownChangesAreSeenAndForgetAnswers() {
    AtomicInteger asked = new AtomicInteger();
    desk.remembered("count", library -> asked.incrementAndGet());
    desk.change(library -> library.put(Story.of("a.txt", "Arnor slept.").reading(), "print"));
    assertThat(documents()).isEqualTo(1);
    desk.remembered("count", library -> asked.incrementAndGet());
    assertThat(asked).hasValue(2);
  }

  @Test
  void onlySoManyAnswersAreKept() {
    AtomicInteger asked = new AtomicInteger();
    for (int i = 0; i < 1000; i++) {
      desk.remembered(i, library -> asked.incrementAndGet());
    }
    desk.remembered(0, library -> asked.incrementAndGet());
    assertThat(asked).hasValue(1001);
  }

  @Test
  void whatIsAskedWithinAQuestionIsAnsweredAsOfTheSameMoment() {
    List<Integer> seen = desk.ask(library -> {
      add("a.txt");
      return List.of(
          library.documents().size(), documents(), desk.remembered("count", l -> documents()));
    });
    assertThat(seen).containsExactly(0, 0, 0);
    assertThat(documents()).isEqualTo(1);
    assertThat(desk.<Integer>remembered("count", l -> documents())).isEqualTo(1);
  }

  @Test
  void aFaultIsToldAndTheNextWhoAsksIsAnswered() {
    assertThatThrownBy(() -> desk.remembered("count", library -> {
          throw new IllegalArgumentException("no");
        }))
        .hasMessage("no");
    assertThat(desk.<Integer>remembered("count", library -> 3)).isEqualTo(3);
  }

  @Test
  void aLibraryIsNotAskedAfterItsTurn() {
    List<Library> kept = new ArrayList<>();
    desk.ask(kept::add);
    assertThatThrownBy(() -> kept.get(0).documents()).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void onceClosedNobodyIsAnsweredAndTheLibraryIsNoLongerOpen() throws IOException {
    add("a.txt");
    assertThat(documents()).isEqualTo(1);
    desk.close();
    assertThatThrownBy(this::documents)
        .isInstanceOf(LibraryException.class)
        .hasMessageContaining("is closed");
    assertThatThrownBy(() -> desk.remembered("count", library -> 1))
        .isInstanceOf(LibraryException.class);
    // SQLite takes the journal away with the last connection.
    try (Stream<Path> files = Files.list(desk.folder())) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactly("entente.db");
    }
  }

  @Test
  void theTimeIsThatOfTheClock() {
    assertThat(desk.now()).isEqualTo(NOW);
  }
}
