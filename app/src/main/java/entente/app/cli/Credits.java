package entente.app.cli;

import entente.app.library.Library;
import entente.linking.Agencies;
import entente.linking.DocumentHeader;
import entente.linking.Provenance;
import entente.linking.Report;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the articles of a library have what they print from. */
final class Credits {
  private Credits() {}

  /** What is known of these reports; each article is looked at only once, and only when it is asked for. */
  static Provenance of(Library library, Collection<Report> reports) {
    Map<DocumentHeader, Optional<String>> agencies = new HashMap<>();
    return new Provenance(
        library.copies(reports),
        document -> agencies
            .computeIfAbsent(
                document, d -> Optional.ofNullable(Agencies.credited(library.article(d))))
            .orElse(null));
  }
}
