package entente.article;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Names the common kinds of file that are no text, by their first bytes. */
final class BinaryKinds {
  private record Kind(String start, String name, String remedy) {}

  private static final String SAVE = "save its text as plain text or HTML";
  private static final String UNPACK = "unpack it first";

  private static final List<Kind> KINDS = List.of(
      new Kind("{\\rtf", "a rich text file", SAVE),
      new Kind("\u00d0\u00cf\u0011\u00e0", "an office document", SAVE),
      new Kind("PK\u0003\u0004", "a zip archive or office document", "unpack it, or " + SAVE),
      new Kind("\u001f\u008b", "compressed by gzip", UNPACK),
      new Kind("BZh", "compressed by bzip2", UNPACK),
      new Kind("\u00fd7zXZ", "compressed by xz", UNPACK),
      new Kind("7z\u00bc\u00af", "a 7z archive", UNPACK),
      new Kind("(\u00b5/\u00fd", "compressed by zstd", UNPACK),
      new Kind("\u0089PNG", "an image", "leave it out"),
      new Kind("\u00ff\u00d8\u00ff", "an image", "leave it out"),
      new Kind("GIF8", "an image", "leave it out"),
      new Kind("RIFF", "an image or sound", "leave it out"),
      new Kind("II*\0", "an image", "leave it out"),
      new Kind("SQLite format 3", "a database", "export its texts as JSON lines"),
      new Kind("\u007fELF", "a program", "leave it out"),
      new Kind("WARC/", "a web archive", "extract its pages as HTML"));

  private BinaryKinds() {}

  static void refuse(byte[] bytes) throws Refused {
    String start = new String(bytes, 0, Math.min(bytes.length, 32), StandardCharsets.ISO_8859_1);
    for (Kind kind : KINDS) {
      if (start.startsWith(kind.start())) {
        throw new Refused("is " + kind.name() + ", not text", kind.remedy());
      }
    }
  }
}
