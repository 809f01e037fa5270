package entente.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.app.library.Library;
import entente.app.library.StatementFilter;
import entente.event.EventType;
import entente.linking.Event;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeEventsTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor", "the Kingdom of Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor");

  @TempDir
  private Path folder;

  private static Story shelling(String id, String outlet) {
    return Story.of(id, "Arnor shelled Gondor at Osgiliath.", outlet, LocalDate.of(2000, 3, 1))
        .tells(EventType.ASSAULT, "shelled")
        .by("Arnor", ARNOR)
        .to("Gondor", GONDOR)
        .on("2000-02-01", "2000-02-01")
        .end();
  }

  @Test
  void reportsThatAnAnswerLeftOutComeBackToTheirEvent() {
    try (Library library = Library.openForWriting(folder)) {
      library.put(shelling("a.txt", "The Courier").reading(), "print");
      library.put(shelling("b.txt", "The Herald").reading(), "print");
      Event whole = library.events(StatementFilter.all()).get(0);
      assertThat(whole.reports()).hasSize(2);
      Event part = new Event(whole.id(), List.of(whole.main()));
      assertThat(WholeEvents.of(library, List.of(part)).of(part).reports()).hasSize(2);
      assertThat(WholeEvents.of(library, List.of(whole)).of(whole)).isSameAs(whole);
    }
  }
}
