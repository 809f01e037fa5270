package entente.app.reading;

import entente.article.Article;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** The file that the engine was started from, with all its rules and tables: when it changes, the engine has changed. */
public final class EngineFile {
  private EngineFile() {}

  /** The fingerprint of the file; nothing where the engine runs from a folder of classes, as in a development tool. */
  public static String fingerprint() {
    CodeSource source = Article.class.getProtectionDomain().getCodeSource();
    try {
      Path file = source == null ? null : Path.of(source.getLocation().toURI());
      return file != null && Files.isRegularFile(file)
          ? Fingerprint.of(Files.readAllBytes(file))
          : "";
    } catch (IOException | URISyntaxException e) {
      return "";
    }
  }
}
