package entente.app.mcp;

import entente.linking.DocumentHeader;
import entente.linking.Report;
import java.util.List;

/**
 * A sentence that may be quoted.
 *
 * @param document where it stands
 * @param sentence its words, as they stand there
 * @param statements what is read from it and asked for; may be empty
 */
record Quotation(DocumentHeader document, String sentence, List<Report> statements) {
  /** The sentence of a statement. */
  static Quotation of(Report report) {
    return new Quotation(
        report.document(), report.statement().evidence().sentence().text(), List.of(report));
  }
}
