package entente.linking;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where articles have what they print from, as far as they or comparisons between them tell.
 *
 * @param copies which reports stand in copied words
 * @param agencies the agency that a document credits for all that it tells, or null
 */
public record Provenance(Copies copies, Function<DocumentHeader, @Nullable String> agencies) {
  /** Of documents that were not compared and credit nobody. */
  public static final Provenance UNKNOWN = new Provenance(Copies.NONE, document -> null);

  @Nullable
  String agency(Report report) {
    return agencies.apply(report.document());
  }
}
