package entente.article;

/**
 * A part of an article that is to be read: a paragraph, a heading, an item of a list. Furniture of the page (slogans,
 * adverts, "Also read:", author's biography) is no block and is never read.
 *
 * @param kind what the block is
 * @param span where it stands in the article's text, without surrounding white space
 */
public record Block(Kind kind, Span span) {
  /** The kinds of block. Sentences never run from one block into the next. */
  public enum Kind {
    /** The article's own title. */
    TITLE,
    /** A heading within the article. */
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** An item of a list. */
    ITEM,
    /** A passage that the page itself marks as somebody else's words. */
    QUOTATION,
    /** The line under a picture or film. */
    CAPTION
  }
}
