package entente.app.mcp;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;

/** An input of which one can await the end. */
final class EndingInput extends FilterInputStream {
  private final CountDownLatch end = new CountDownLatch(1);

  EndingInput(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    return noted(super.read());
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      return noted(super.read(bytes, offset, length));
    } catch (IOException e) {
      end.countDown();
      throw e;
    }
  }

  private int noted(int read) {
    if (read < 0) {
      end.countDown();
    }
    return read;
  }

  void awaitEnd() throws InterruptedException {
    end.await();
  }
}
