package entente.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceCasesTest {
  @ParameterizedTest
  @ValueSource(strings = {"date", "source", "modality"})
  void readsWhenWhoSaysAndHowSureInTextsOfManyKinds(String asked) throws Exception {
    List<String> faults = new ArrayList<>();
    for (VoiceCase example : VoiceCase.all()) {
      if (example.asked().equals(asked) && !example.open() && !example.holds()) {
        faults.add(example.text() + " -> " + example.read() + ", not " + example.right());
      }
    }
    assertThat(faults).isEmpty();
  }
}
