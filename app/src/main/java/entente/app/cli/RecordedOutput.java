package entente.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Passes bytes on and remembers why it could not: a {@link java.io.PrintWriter} tells only that it failed. */
final class RecordedOutput extends OutputStream {
  private final OutputStream target;
  private @Nullable IOException fault;

  RecordedOutput(OutputStream target) {
    this.target = target;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      target.write(bytes, offset, length);
    } catch (IOException e) {
      fault = fault == null ? e : fault;
      throw e;
    }
  }

  /** Why not all was written, or null when all was, or when whoever reads has simply stopped (as head does). */
  @Nullable
  String problem() {
    String message = fault == null ? null : String.valueOf(fault.getMessage());
    return message == null || message.contains("Broken pipe") ? null : message;
  }
}
