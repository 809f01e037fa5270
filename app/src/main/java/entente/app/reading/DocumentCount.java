package entente.app.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** About how many documents there are to read, for the time left: a file is one, a corpus has one a line, and a table cannot be counted. */
public final class DocumentCount {
  /** Standing for a number that cannot be told. */
  public static final long UNKNOWN = -1;

  private static final int PART = 1 << 16;

  private DocumentCount() {}

  /** The number of documents, or {@link #UNKNOWN} when one of the paths is standard input or cannot be listed. */
  public static long of(List<Path> paths) {
    long documents = 0;
    for (Path path : paths) {
      if (path.toString().equals("-")) {
        return UNKNOWN;
      }
      if (!Files.exists(path)) {
        documents++; // it will fail, and that is one
        continue;
      }
      try (Stream<Path> walk = Files.walk(path)) {
        List<Path> files = walk.filter(Files::isRegularFile)
            .filter(file -> file.equals(path) || isRead(path.relativize(file)))
            .toList();
        if (files.stream().anyMatch(DocumentCount::isTable)) {
          return UNKNOWN;
        }
        documents += files.stream().mapToLong(DocumentCount::in).sum();
      } catch (IOException | UncheckedIOException e) {
        return UNKNOWN;
      }
    }
    return documents;
  }

  /** Hidden files and READMEs in a folder are not. */
  private static boolean isRead(Path file) {
    for (Path part : file) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return !String.valueOf(file.getFileName()).matches("(?i)README(\\.(MD|TXT))?");
  }

  /** Of a table's lines nobody knows which begin a row before all of them are read. */
  private static boolean isTable(Path file) {
    return file.toString().matches("(?i).*\\.(?:csv|tsv|tab)");
  }

  private static long in(Path file) {
    if (!file.toString().endsWith(".jsonl")) {
      return 1;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return lines(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many lines are not blank. None is kept: one may be as long as the file, and longer than the memory. */
  static long lines(InputStream in) throws IOException {
    byte[] part = new byte[PART];
    long lines = 0;
    boolean blank = true;
    for (int read = in.read(part); read >= 0; read = in.read(part)) {
      for (int i = 0; i < read; i++) {
        if (part[i] == '\n' || part[i] == '\r') {
          blank = true;
        } else if (blank && !Character.isWhitespace(part[i] & 0xff)) {
          blank = false;
          lines++;
        }
      }
    }
    return lines;
  }
}
