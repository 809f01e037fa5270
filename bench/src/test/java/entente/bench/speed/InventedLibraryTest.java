package entente.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import entente.app.library.Library;
import entente.statement.Excerpt;
import entente.statement.Reading;
import entente.statement.Statement;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class InventedLibraryTest {
  @Test
  void sameNumberGivesTheSameReading() {
    assertThat(InventedReading.of(7).statements())
        .isEqualTo(InventedReading.of(7).statements());
    assertThat(InventedReading.of(7).statements())
        .isNotEqualTo(InventedReading.of(8).statements());
  }

  @Test
  void everyStatementStandsInItsText() {
    Reading reading = InventedReading.of(3);
    String text = reading.analysis().article().text();
    for (Statement statement : reading.statements()) {
      Excerpt sentence = statement.evidence().sentence();
      assertThat(sentence.span().of(text)).isEqualTo(sentence.text());
    }
  }

  @Test
  void libraryHoldsTheDocumentsAndIsGoneWhenClosed() {
    Path folder;
    try (InventedLibrary invented = InventedLibrary.of(3)) {
      folder = invented.folder();
      try (Library library = Library.open(folder)) {
        assertThat(library.documents()).hasSize(3);
        assertThat(library.statementCount()).isEqualTo(75);
      }
    }
    assertThat(Files.exists(folder)).isFalse();
  }
}
