package entente.event;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The file that the build compiles the examples to: patterns as JSON, with a fingerprint of what they came from. */
final class CompiledLexicon {
  /** Raised whenever compiling changes, so that old files are not taken for current. */
  private static final String VERSION = "17";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private CompiledLexicon() {}

  /** The file's content. */
  record Content(String fingerprint, List<Pattern> patterns) {}

  static String fingerprint(List<Path> files) throws IOException {
    MessageDigest digest = sha256();
    digest.update(VERSION.getBytes(StandardCharsets.UTF_8));
    for (Path file : files) {
      digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static boolean isCurrent(Path file, String fingerprint) throws IOException {
    return Files.exists(file) && read(Files.newInputStream(file)).fingerprint().equals(fingerprint);
  }

  static void write(Path file, String fingerprint, List<Pattern> patterns) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, JSON.writeValueAsBytes(new Content(fingerprint, patterns)));
  }

  static Content read(InputStream stream) throws IOException {
    try (stream) {
      return JSON.readValue(stream, Content.class);
    }
  }
}
