package entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
  private static final String LINE = """
      {"id": "x", "document": {"id": "florin", "outlet": null}, "kind": "event", "type": "AID",\
       "sign": "+", "actor": {"name": "Guilder", "text": "its king", "country": "GLD", "sector": null},\
       "recipient": null, "date": {"from": "1999-05-01", "to": null}, "modality": "actual",\
       "attribution": [{"name": "Westley"}, {"name": null}],\
       "evidence": {"text": "Its king sent bread.", "trigger": {"text": "sent"}},\
       "rule": "AID: Arnor sent bread to Gondor", "confidence": 0.75}
      """;

  @TempDir
  private Path folder;

  private Predicted read() throws IOException {
    return Export.read(Files.writeString(folder.resolve("out.jsonl"), LINE)).get(0);
  }

  @Test
  void readsWhatIsScored() throws IOException {
    Predicted predicted = read();
    assertThat(predicted.document()).isEqualTo("florin");
    assertThat(predicted.tie()).isFalse();
    assertThat(predicted.actor()).isEqualTo(new Side("Guilder", "its king", "GLD", null));
    assertThat(predicted.from()).isEqualTo(LocalDate.of(1999, 5, 1));
    assertThat(predicted.confidence()).isEqualTo(0.75);
  }

  @Test
  void keepsWhatIsUnknownUnknown() throws IOException {
    Predicted predicted = read();
    assertThat(predicted.recipient()).isNull();
    assertThat(predicted.to()).isNull();
    assertThat(predicted.attribution()).containsExactly("Westley", "");
  }

  @Test
  void saysWhoDidWhatToWhomOnOneLine() throws IOException {
    assertThat(read().brief()).isEqualTo("Guilder + AID -");
  }
}
