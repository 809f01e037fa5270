package entente.app.mcp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** An output to which each message goes as a whole, whoever writes it. */
final class WholeMessages extends OutputStream {
  private final OutputStream out;
  private final ByteArrayOutputStream begun = new ByteArrayOutputStream();

  WholeMessages(OutputStream out) {
    this.out = out;
  }

  @Override
  public synchronized void write(int one) {
    begun.write(one);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    begun.write(bytes, offset, length);
  }

  @Override
  public synchronized void flush() throws IOException {
    begun.writeTo(out);
    begun.reset();
    out.flush();
  }

  /** A message besides those that are being written. */
  synchronized void line(byte[] message) throws IOException {
    out.write(message);
    out.write('\n');
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
