package entente.linking;

import org.jspecify.annotations.Nullable;

/** Where documents have what they print from, as far as they or comparisons between them tell. */
public interface Provenance {
  /** What names the group of copies that a document is in; its own id where it is no copy. */
  String copies(DocumentHeader document);

  /** The agency that a document credits for all that it tells, or null. */
  @Nullable
  String agency(DocumentHeader document);

  /** Of documents that were not compared and credit nobody. */
  Provenance UNKNOWN = new Provenance() {
    @Override
    public String copies(DocumentHeader document) {
      return document.id();
    }

    @Override
    public @Nullable String agency(DocumentHeader document) {
      return null;
    }
  };
}
