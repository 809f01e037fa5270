package entente.article;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads articles from plain text, HTML, PDF and corpora (tables, or one JSON object a line). What cannot be read is found too, with
 * its reason; it never ends the stream. A reader keeps nothing between calls and may be shared by threads.
 */
public final class ArticleReader {
  private final DocumentOpener opener;

  /** A reader that knows beforehand what the options say. */
  public ArticleReader(ReadingOptions options) {
    this.opener = new DocumentOpener(options);
  }

  /**
   * Reads a file, or a folder with all folders in it, in the order of the names; hidden files and READMEs in
   * it are left out, and a folder that is reached twice by symbolic links is read once. One document at a time is in memory. Close the stream
   * if it is not read to its end.
   *
   * @param given a missing or unreadable path is found as a failure
   */
  public Stream<Found> read(Path given) {
    return stream(new PathDocuments(given, opener));
  }

  /**
   * Reads what comes in: plain text, HTML, a PDF or a corpus, told apart by its content. The stream that is read belongs to
   * the caller and is not closed.
   */
  public Stream<Found> read(InputStream standardInput) {
    return stream(opener.openStandardInput(standardInput));
  }

  private static Stream<Found> stream(Documents documents) {
    Spliterator<Found> one =
        Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(one, false).onClose(documents::close);
  }
}
