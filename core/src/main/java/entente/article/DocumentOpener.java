package entente.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a file or stream as what it is: a plain text, a page, a PDF, or a corpus of many. */
final class DocumentOpener {
  private static final int LOOK_AHEAD = 1 << 14;

  private final ReadingOptions options;
  private final Composer composer;

  DocumentOpener(ReadingOptions options) {
    this.options = options;
    this.composer = new Composer(options);
  }

  Documents open(Path path, String id) {
    try {
      InputStream in = Files.newInputStream(path);
      return open(new BufferedInputStream(in, LOOK_AHEAD), id, Format.ofName(id));
    } catch (AccessDeniedException e) {
      return Documents.of(
          new Found.Failed(id, "the file may not be read", "change its permissions"));
    } catch (IOException e) {
      return Documents.of(unreadable(id, e));
    }
  }

  Documents openStandardInput(InputStream in) {
    InputStream kept = new BufferedInputStream(in, LOOK_AHEAD) {
      @Override
      public void close() {}
    };
    try {
      return open(kept, "standard-input", Format.UNKNOWN);
    } catch (IOException e) {
      return Documents.of(unreadable("standard-input", e));
    }
  }

  private Documents open(InputStream in, String id, Format named) throws IOException {
    in.mark(LOOK_AHEAD);
    byte[] start = in.readNBytes(LOOK_AHEAD);
    in.reset();
    Format format = named.orOf(start);
    if (format == Format.CORPUS && start.length > 0) {
      return new Corpus(in, id, options, composer);
    }
    if (format == Format.TABLE || format == Format.TABBED) {
      return new TableCorpus(in, start, id, format == Format.TABBED, options, composer);
    }
    try (in) {
      return Documents.of(one(in, id, format));
    }
  }

  private Found one(InputStream in, String id, Format format) throws IOException {
    byte[] bytes = in.readNBytes((int) options.maxBytes() + 1);
    try {
      if (bytes.length > options.maxBytes()) {
        throw tooLarge(options.maxBytes());
      }
      if (format == Format.PDF) {
        return new Found.Read(composer.pdf(id, bytes));
      }
      String text = CharacterSets.decode(bytes, format == Format.HTML);
      return new Found.Read(
          format == Format.HTML ? composer.page(id, text) : composer.plain(id, text, Facts.NONE));
    } catch (Refused refused) {
      return refused.failed(id);
    }
  }

  static Refused tooLarge(long maxBytes) {
    return new Refused(
        "is larger than " + Numbers.bytes(maxBytes),
        "split it into articles, or give them as JSON lines");
  }

  private static Found unreadable(String id, IOException e) {
    return new Found.Failed(id, "could not be read (" + e.getMessage() + ")", "try again");
  }
}
