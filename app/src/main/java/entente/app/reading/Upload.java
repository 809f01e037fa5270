package entente.app.reading;

import entente.article.Found;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Files that a browser or program sent, in a temporary folder of their own that goes when this is closed. They are called
 * by their paths, as in a folder that is read; hidden files and READMEs are left out as there.
 */
public final class Upload implements Given {
  private static final int LONGEST_PART = 200;
  private static final int LONGEST_BYTES = 250;
  private static final int LONGEST = 1000;

  private final Path folder;
  private final List<Found.Failed> refused = new ArrayList<>();
  private int files;
  private int leftOut;

  Upload(Path folder) {
    this.folder = folder;
  }

  /** Takes a file; one whose name is none that a folder could hold is refused. */
  public void add(String name, InputStream content) throws IOException {
    String problem = problem(name);
    if (problem != null) {
      refuse(name, problem, "rename the file");
    } else if (isLeftOut(name)) {
      leftOut++;
    } else {
      write(name, content);
    }
  }

  private void write(String name, InputStream content) throws IOException {
    Path file = path(name);
    // The name has been looked at already; this holds whatever was overlooked.
    if (file == null || !file.normalize().startsWith(folder)) {
      refuse(name, "has a name that this system cannot give to a file", "rename the file");
    } else if (Files.exists(file) || hasFileAbove(file)) {
      refuse(
          name,
          "another file of this name was given with it",
          "give the folder that holds both, so that their names differ");
    } else {
      Files.createDirectories(file.getParent());
      Files.copy(content, file);
      files++;
    }
  }

  private @Nullable Path path(String name) {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private boolean hasFileAbove(Path file) {
    for (Path above = file.getParent(); !above.equals(folder); above = above.getParent()) {
      if (Files.isRegularFile(above)) {
        return true;
      }
    }
    return false;
  }

  private void refuse(String name, String problem, String remedy) {
    String shown = name.replaceAll("\\p{Cntrl}", "\uFFFD");
    refused.add(new Found.Failed(
        shown.isBlank()
            ? "a file without a name"
            : shown.substring(0, Math.min(LONGEST_PART, shown.length())),
        problem,
        remedy));
  }

  /** Why a file cannot be called so, or null. */
  private static @Nullable String problem(String name) {
    if (name.isBlank()) {
      return "has no name";
    }
    if (name.chars().anyMatch(Character::isISOControl)) {
      return "has control characters in its name";
    }
    if (name.indexOf('\\') >= 0) {
      return "has a backslash in its name, which parts folders elsewhere";
    }
    return name.startsWith("/") || name.matches("[A-Za-z]:.*")
        ? "has a name that begins at the root of a disk"
        : problemOfParts(name);
  }

  private static @Nullable String problemOfParts(String name) {
    for (String part : name.split("/", -1)) {
      if (part.equals("..") || part.equals(".") || part.isBlank()) {
        return "has a name that leads out of its folder";
      }
      if (part.length() > LONGEST_PART
          || part.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES
          || name.length() > LONGEST) {
        return "has a name longer than file systems take";
      }
    }
    return null;
  }

  private static boolean isLeftOut(String name) {
    for (String part : name.split("/")) {
      if (part.startsWith(".")) {
        return true;
      }
    }
    return name.substring(name.lastIndexOf('/') + 1)
        .toUpperCase(Locale.ROOT)
        .matches("README(\\.(MD|TXT))?");
  }

  /** Whether there is nothing to read and nothing to complain about. */
  public boolean isEmpty() {
    return files == 0 && refused.isEmpty();
  }

  /** How many hidden files and READMEs were left out. */
  public int leftOut() {
    return leftOut;
  }

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public List<Found.Failed> refused() {
    return List.copyOf(refused);
  }

  @Override
  public void close() {
    try {
      Inbox.remove(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
