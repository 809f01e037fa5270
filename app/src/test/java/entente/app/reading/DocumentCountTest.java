package entente.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentCountTest {
  @TempDir
  private Path folder;

  /** One line that is longer than any text of Java. */
  private static final class LongLine extends InputStream {
    private long left = 3L << 30;

    @Override
    public int read() {
      return left-- > 0 ? 'a' : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      left -= length;
      Arrays.fill(bytes, offset, offset + length, (byte) 'a');
      return length;
    }
  }

  @Test
  void linesThatAreNotBlankAreCountedHoweverTheyEnd() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "{}\r\n\r\n  \n{}\r{}\n\n\t\n{ }");
    assertThat(DocumentCount.of(List.of(file))).isEqualTo(4);
  }

  @Test
  void aLineMayBeLongerThanTheMemory() throws IOException {
    assertThat(DocumentCount.lines(new LongLine())).isEqualTo(1);
  }
}
