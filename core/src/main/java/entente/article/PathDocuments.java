package entente.article;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The documents of a file or folder, in the order of the names, one folder listed at a time. */
final class PathDocuments implements Documents {
  private final Path given;
  private final DocumentOpener opener;
  private final Deque<Path> waiting = new ArrayDeque<>();
  private final Set<Path> visited = new HashSet<>();
  private @Nullable Documents open;
  private boolean foundAny;

  PathDocuments(Path given, DocumentOpener opener) {
    this.given = given;
    this.opener = opener;
    waiting.push(given);
  }

  @Override
  public boolean hasNext() {
    while (open == null || !open.hasNext()) {
      close();
      if (waiting.isEmpty()) {
        return emptyFolder();
      }
      advance(waiting.pop());
    }
    foundAny = true;
    return true;
  }

  /** A folder without files is reported once. */
  private boolean emptyFolder() {
    if (foundAny) {
      return false;
    }
    foundAny = true;
    open = failed(given, "the folder holds no file to read", "give a folder with articles in it");
    return true;
  }

  @Override
  public Found next() {
    if (!hasNext() || open == null) {
      throw new NoSuchElementException();
    }
    return open.next();
  }

  private void advance(Path path) {
    if (Files.isDirectory(path)) {
      list(path);
    } else if (!Files.exists(path)) {
      open = failed(path, "there is no such file or folder", "check the path");
    } else if (!Files.isRegularFile(path) && !path.equals(given)) {
      open = failed(path, "is not a regular file", "give text, HTML or JSON lines");
    } else {
      open = opener.open(path, id(path));
    }
  }

  /** A folder's README tells about the articles in it and is none of them. */
  private static boolean isAboutTheFolder(Path entry) {
    return name(entry).toUpperCase(Locale.ROOT).matches("README(\\.(MD|TXT))?");
  }

  private void list(Path folder) {
    try {
      if (!visited.add(folder.toRealPath())) {
        return;
      }
      try (Stream<Path> entries = Files.list(folder)) {
        List<Path> last = entries
            .filter(entry -> !name(entry).startsWith(".") && !isAboutTheFolder(entry))
            .sorted(Comparator.comparing(PathDocuments::name).reversed())
            .toList();
        last.forEach(waiting::push);
      }
    } catch (AccessDeniedException e) {
      open = failed(folder, "the folder may not be read", "change its permissions");
    } catch (IOException e) {
      open = failed(folder, "the folder could not be read (" + e.getMessage() + ")", "try again");
    }
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  private Documents failed(Path path, String problem, String remedy) {
    return Documents.of(
        new Found.Failed(path.equals(given) ? path.toString() : id(path), problem, remedy));
  }

  /** The path relative to what was given, alike on every system; the name of a file that was given itself. */
  private String id(Path path) {
    if (path.equals(given)) {
      return name(path.toAbsolutePath().normalize());
    }
    return given.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
