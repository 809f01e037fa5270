package entente.relation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.EventType;
import entente.linking.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeverityTest {
  private static Trend from(EventType earlier, EventType later) {
    List<Event> events = new Told().event(earlier, "2001").event(later, "2002").events();
    return Severity.trend(events.get(0), events.get(1));
  }

  @Test
  void comparesBlowsWithBlows() {
    assertThat(from(EventType.SANCTION, EventType.ASSAULT)).isEqualTo(Trend.RISING);
    assertThat(from(EventType.ASSAULT, EventType.SANCTION)).isEqualTo(Trend.FALLING);
    assertThat(from(EventType.ASSAULT, EventType.ASSAULT)).isEqualTo(Trend.LEVEL);
  }

  @Test
  void comparesNoWordWithABlow() {
    assertThat(from(EventType.ASSAULT, EventType.ACCUSE)).isEqualTo(Trend.LEVEL);
  }
}
