package entente.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF says about the article in it. When the file was made, and by whose account, says nothing about the article, so
 * of the metadata only the title and what PRISM, the publishers' standard, names is taken.
 */
final class PdfFacts {
  /** What programs put where the title should be. */
  private static final Pattern NO_TITLE = Pattern.compile(
      "(?i)(?:microsoft (?:word|powerpoint|excel)\\b.*|.*\\.(?:docx?|pdf|indd|qxd|qxp|pptx?|rtf|odt|tmp|html?|txt|tex|pub)\\b.*"
          + "|untitled.*|(?:document|layout|layout name|template|page|print|slide)\\s*\\d*|https?:.*|\\P{L}*)");

  private static final int TITLE_WORDS = 4;

  private PdfFacts() {}

  /** What the metadata say; the title is only a claim, see {@link #title}. */
  static Facts of(PDDocument document) throws IOException {
    Facts prism = prism(document.getDocumentCatalog().getMetadata());
    String title = document.getDocumentInformation().getTitle();
    return prism.withTitle(title == null ? null : title.strip());
  }

  private static Facts prism(@Nullable PDMetadata metadata) throws IOException {
    if (metadata == null) {
      return Facts.NONE;
    }
    try (InputStream in = metadata.exportXMPMetadata()) {
      Document xmp = Jsoup.parse(in, StandardCharsets.UTF_8.name(), "", Parser.xmlParser());
      return Facts.NONE
          .withOutlet(named(xmp, "prism:publicationName").orElse(null))
          .withPublished(named(xmp, "prism:publicationDate")
              .or(() -> named(xmp, "prism:coverDate"))
              .filter(day -> !Dates.isPartial(day))
              .flatMap(Dates::parse)
              .orElse(null));
    }
  }

  /** An element or an attribute, as XMP allows both. */
  private static Optional<String> named(Document xmp, String name) {
    String element = xmp.getElementsByTag(name).text().strip();
    String attribute = xmp.getElementsByAttribute(name).attr(name).strip();
    return Optional.of(element.isEmpty() ? attribute : element).filter(text -> !text.isEmpty());
  }

  /**
   * The title: what the metadata name, if the text has it or it reads like one; else the line of four words or more above
   * the story that is set in the largest type, if it is larger than the rest.
   */
  static Optional<String> title(@Nullable String named, List<PdfParagraphs.Part> parts) {
    int prose = 0;
    while (prose < parts.size() && !isProse(parts.get(prose))) {
      prose++;
    }
    List<PdfParagraphs.Part> above = parts.subList(0, prose);
    Optional<String> said = Optional.ofNullable(named)
        .filter(title -> !NO_TITLE.matcher(title).matches())
        .flatMap(title -> confirmed(title, above));
    return said.isPresent() ? said : largest(above);
  }

  private static boolean isProse(PdfParagraphs.Part part) {
    return !part.heading() && Words.count(part.text()) >= 25;
  }

  /** The title as the text has it, without the name of the outlet that pages add; or as it is, if it reads like one. */
  private static Optional<String> confirmed(String title, List<PdfParagraphs.Part> above) {
    String claimed = " " + Words.normal(title) + " ";
    Optional<String> inText = above.stream()
        .map(PdfParagraphs.Part::text)
        .filter(text -> Words.count(text) >= 2)
        .filter(text -> claimed.startsWith(" " + Words.normal(text) + " "))
        .findFirst();
    return inText.isPresent() || Words.count(title) < TITLE_WORDS ? inText : Optional.of(title);
  }

  private static Optional<String> largest(List<PdfParagraphs.Part> above) {
    List<PdfParagraphs.Part> titles = above.stream()
        .filter(part -> part.heading() && Words.count(part.text()) >= TITLE_WORDS)
        .filter(part -> Outlets.ofLine(part.text()).isEmpty())
        .toList();
    return titles.stream()
        .max(Comparator.comparingDouble(part -> Math.round(part.first().size())))
        .map(PdfParagraphs.Part::text);
  }
}
