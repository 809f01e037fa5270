package entente.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Reads the article that a PDF holds, as running text without what belongs to its pages. */
final class Pdf {
  private static final String SAVE = "save its text as plain text or HTML";

  /** No language writes longer words than this on the average. */
  private static final int LETTERS_OF_A_WORD = 12;

  private Pdf() {}

  /** Whether these are the first bytes of a PDF. */
  static boolean isBegunBy(byte[] start) {
    int length = Math.min(start.length, 1024);
    String head = new String(start, 0, length, StandardCharsets.ISO_8859_1);
    return head.stripLeading().startsWith("%PDF-");
  }

  /** The article in a PDF, its parts joined by blank lines. */
  static Page read(byte[] bytes, int maxWords) throws Refused {
    PdfFonts.use();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<PdfParagraphs.Part> parts = parts(document, 2L * maxWords * LETTERS_OF_A_WORD);
      refuseUnreadable(parts, maxWords);
      return page(parts, PdfFacts.of(document));
    } catch (InvalidPasswordException e) {
      throw new Refused("is a PDF locked with a password", "save it again without the password");
    } catch (PdfGlyphs.Boundless e) {
      throw new Refused("is a PDF that holds more than any article", "split it into articles");
    } catch (OutOfMemoryError e) {
      throw new Refused(
          "is a PDF too large for the memory",
          "divide the document, or raise ENTENTE_MEMORY, as in ENTENTE_MEMORY=6g");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // Damaged files make PDFBox fail in ways that it does not declare.
      throw new Refused("is a damaged PDF", "fetch it again, or " + SAVE);
    }
  }

  private static List<PdfParagraphs.Part> parts(PDDocument document, long mostLetters)
      throws IOException {
    List<List<PdfLine>> columns = new ArrayList<>();
    for (List<PdfLine> page : PdfFurniture.without(PdfGlyphs.pages(document, mostLetters))) {
      columns.addAll(PdfColumns.of(page));
    }
    return PdfParagraphs.of(columns);
  }

  private static void refuseUnreadable(List<PdfParagraphs.Part> parts, int maxWords)
      throws Refused {
    long letters = 0;
    long odd = 0;
    long words = 0;
    for (PdfParagraphs.Part part : parts) {
      letters += part.text().codePoints().filter(Character::isLetter).count();
      odd += part.text().codePoints().filter(Pdf::isOdd).count();
      words += Words.count(part.text());
    }
    if (words > 2L * maxWords) {
      throw new Refused(
          "has more than " + Numbers.grouped(2L * maxWords) + " words", "split it into articles");
    }
    if (odd > letters / 4) {
      throw new Refused(
          "is a PDF that does not tell which letters it shows",
          "recognise its text (OCR), or " + SAVE);
    }
    if (letters == 0) {
      throw new Refused(
          "is a PDF without text, likely of scanned pages", "recognise its text (OCR) first");
    }
  }

  private static boolean isOdd(int c) {
    return c == 0xfffd
        || Character.getType(c) == Character.PRIVATE_USE
        || Character.isISOControl(c);
  }

  private static Page page(List<PdfParagraphs.Part> parts, Facts said) {
    StringBuilder text = new StringBuilder();
    List<Unit> units = new ArrayList<>();
    for (PdfParagraphs.Part part : parts) {
      text.append(text.isEmpty() ? "" : "\n\n");
      Span span = new Span(text.length(), text.length() + part.text().length());
      text.append(part.text());
      units.add(new Unit(span, part.text(), kind(part), false));
    }
    Optional<String> title = PdfFacts.title(said.title(), parts);
    return new Page(text.toString(), units, said.withTitle(title.orElse(null)));
  }

  private static Block.@Nullable Kind kind(PdfParagraphs.Part part) {
    return part.heading() ? Block.Kind.HEADING : null;
  }
}
