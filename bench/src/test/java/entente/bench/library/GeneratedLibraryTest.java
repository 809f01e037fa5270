package entente.bench.library;

import static org.assertj.core.api.Assertions.assertThat;

import entente.app.library.Library;
import entente.app.library.StatementFilter;
import entente.attribution.Modality;
import entente.linking.Event;
import entente.linking.Report;
import entente.statement.Excerpt;
import entente.statement.Reading;
import entente.statement.Statement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedLibraryTest {
  @Test
  void everyStatementStandsInItsText() {
    Reading reading = new Press(new World(1000), 25).article(4);
    String text = reading.analysis().article().text();
    for (Statement statement : reading.statements()) {
      Excerpt sentence = statement.evidence().sentence();
      assertThat(sentence.span().of(text)).isEqualTo(sentence.text());
      assertThat(sentence.text()).contains(statement.evidence().trigger().text());
    }
  }

  @Test
  void sameNumberGivesTheSameArticle() {
    Press press = new Press(new World(1000), 25);
    assertThat(press.article(7).statements())
        .isEqualTo(new Press(new World(1000), 25).article(7).statements())
        .isNotEqualTo(press.article(8).statements());
  }

  @Test
  void libraryHoldsWhatPagesMustCopeWith(@TempDir Path folder) throws IOException {
    GeneratedLibrary.make(300, folder);
    try (Library library = Library.open(folder)) {
      List<Report> reports = library.statements(StatementFilter.all());
      assertThat(reports).hasSizeGreaterThanOrEqualTo(300);
      assertThat(reports).anyMatch(r -> r.statement().date().isUndated());
      assertThat(reports).anyMatch(r -> r.statement().modality() == Modality.DENIED);
      assertThat(reports).anyMatch(r -> r.statement().attribution().size() > 1);
      assertThat(Event.of(reports)).anyMatch(event -> event.reports().size() > 2);
      assertThat(library.copies()).isNotEmpty();
    }
  }
}
