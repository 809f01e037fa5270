package entente.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a stream that is too long to be decoded as one. Where neither a mark nor zero bytes tell the character
 * set, each byte is read as a character, and what belongs together is decoded once it is parted from the rest.
 *
 * @param reader the characters, or bytes
 * @param bytes whether they are bytes
 */
record Characters(Reader reader, boolean bytes) {
  /**
   * The characters of a stream.
   *
   * @param start its first bytes, which it still holds
   */
  static Characters of(InputStream in, byte[] start) throws IOException, Refused {
    in.skipNBytes(CharacterSets.markLength(start));
    Charset charset = CharacterSets.wideCharset(start).orElse(StandardCharsets.ISO_8859_1);
    return new Characters(
        new InputStreamReader(in, charset), charset.equals(StandardCharsets.ISO_8859_1));
  }

  /** A part of what was read as text. */
  String decoded(String part) throws Refused {
    return bytes && part.chars().anyMatch(c -> c > 0x7f)
        ? CharacterSets.text(part.getBytes(StandardCharsets.ISO_8859_1), false)
        : part;
  }
}
