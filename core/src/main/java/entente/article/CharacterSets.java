package entente.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns bytes into text, or says why they are none: by the byte order mark, by what a page declares, as UTF-8 if they
 * are valid, else as windows-1252, as the Encoding Standard (WHATWG) has browsers do.
 */
final class CharacterSets {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int LOOK_AHEAD = 1 << 13;
  private static final Pattern DECLARED =
      Pattern.compile("(?i)<(?:meta|\\?xml)[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]+)");

  private record Mark(List<Integer> bytes, Charset charset) {
    boolean starts(byte[] data) {
      for (int i = 0; i < bytes.size(); i++) {
        if (i >= data.length || (data[i] & 0xff) != bytes.get(i)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Mark> MARKS = List.of(
      new Mark(List.of(0xef, 0xbb, 0xbf), StandardCharsets.UTF_8),
      new Mark(List.of(0xff, 0xfe, 0, 0), Charset.forName("UTF-32LE")),
      new Mark(List.of(0, 0, 0xfe, 0xff), Charset.forName("UTF-32BE")),
      new Mark(List.of(0xff, 0xfe), StandardCharsets.UTF_16LE),
      new Mark(List.of(0xfe, 0xff), StandardCharsets.UTF_16BE));

  private CharacterSets() {}

  /**
   * The text without byte order mark.
   *
   * @param page whether it may declare its character set as a page does
   */
  static String decode(byte[] bytes, boolean page) throws Refused {
    if (bytes.length == 0) {
      throw empty();
    }
    BinaryKinds.refuse(bytes);
    String text = text(bytes, page);
    if (text.isBlank()) {
      throw empty();
    }
    if (text.codePoints().noneMatch(Character::isLetter)) {
      throw new Refused("holds no words", "leave it out, or fetch it again");
    }
    return printable(text);
  }

  /** Strict UTF-8, as JSON demands. */
  static String decodeJson(byte[] bytes) throws Refused {
    return strict(bytes, 0, StandardCharsets.UTF_8)
        .orElseThrow(() ->
            new Refused("is not valid UTF-8", "save the corpus as UTF-8, which JSON demands"));
  }

  private static Refused empty() {
    return new Refused("is empty", "leave it out, or fetch it again");
  }

  /** How many bytes the byte order mark takes. */
  static int markLength(byte[] start) {
    return MARKS.stream()
        .filter(mark -> mark.starts(start))
        .findFirst()
        .map(mark -> mark.bytes().size())
        .orElse(0);
  }

  /** The character set, by its mark or zero bytes, of what takes two bytes or four for a letter. */
  static Optional<Charset> wideCharset(byte[] start) throws Refused {
    for (Mark mark : MARKS) {
      if (mark.starts(start)) {
        return Optional.of(mark.charset()).filter(set -> !set.equals(StandardCharsets.UTF_8));
      }
    }
    return wide(start);
  }

  /** The text of bytes that are not those of a whole file, as {@link #decode} has it. */
  static String text(byte[] bytes, boolean page) throws Refused {
    for (Mark mark : MARKS) {
      if (mark.starts(bytes)) {
        return strict(bytes, mark.bytes().size(), mark.charset())
            .orElseThrow(() -> undecodable("declares " + mark.charset() + " but is not valid"));
      }
    }
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return strict(bytes, 0, wide.get()).orElseThrow(CharacterSets::binary);
    }
    if (page) {
      Optional<String> declared = declared(bytes).flatMap(set -> strict(bytes, 0, set));
      if (declared.isPresent()) {
        return declared.get();
      }
    }
    Optional<String> utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
    return utf8.isPresent() ? utf8.get() : western(bytes);
  }

  private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** UTF-16 without a mark: of Latin letters every second byte is zero. Any other zero byte is no text. */
  private static Optional<Charset> wide(byte[] bytes) throws Refused {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        even += (i + 1) % 2;
        odd += i % 2;
      }
    }
    if (even + odd == 0) {
      return Optional.empty();
    }
    boolean half = even + odd > bytes.length / 4;
    if (half && even * 20 < odd) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (half && odd * 20 < even) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    throw binary();
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, LOOK_AHEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(matcher.group(1));
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      // Pages that declare UTF-16 in one-byte letters are not in UTF-16; Latin-1 means
      // windows-1252.
      return charset.name().startsWith("UTF-16") || latin ? Optional.empty() : Optional.of(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** Refuses what is UTF-8 with a few broken bytes, and what has more accented letters than a western text. */
  private static String western(byte[] bytes) throws Refused {
    String loose = new String(bytes, StandardCharsets.UTF_8);
    long broken = loose.chars().filter(c -> c == '\ufffd').count();
    long whole = loose.chars().filter(c -> c > 0x7f).count() - broken;
    if (whole > broken) {
      throw undecodable("is UTF-8 with " + Numbers.grouped(broken) + " broken characters");
    }
    String text = strict(bytes, 0, WINDOWS_1252)
        .orElseThrow(() -> undecodable("is neither UTF-8 nor windows-1252"));
    long accented = text.chars().filter(c -> c > 0x7f && Character.isLetter(c)).count();
    long letters = text.chars().filter(Character::isLetter).count();
    if (accented * 4 > letters) {
      throw undecodable("is not UTF-8, and not English in windows-1252");
    }
    return text;
  }

  /** A few stray control characters do no harm; many mean that this is no text. */
  private static String printable(String text) throws Refused {
    long odd = text.chars()
        .filter(c -> c == '\ufffd' || (Character.isISOControl(c) && !Character.isWhitespace(c)))
        .count();
    if (odd > 5 && odd * 100 > text.length()) {
      throw new Refused(
          "holds " + Numbers.grouped(odd) + " control or replacement characters",
          "it may be binary or damaged: save it again as plain text in UTF-8");
    }
    return text;
  }

  private static Refused undecodable(String problem) {
    return new Refused(problem, "save it again as UTF-8");
  }

  private static Refused binary() {
    return new Refused("is binary, not text", "give plain text, HTML or JSON lines");
  }
}
