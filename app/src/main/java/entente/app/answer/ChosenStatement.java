package entente.app.answer;

import entente.app.library.Library;
import entente.app.library.StatementFilter;
import entente.app.library.StoredSentence;
import entente.linking.Report;
import java.util.List;
import java.util.Optional;

/** The statement that a user names by its id, or what has become of it. */
public final class ChosenStatement {
  private ChosenStatement() {}

  /** The statement of this id. */
  public static Report of(Library library, String id) {
    List<Report> found = library.statements(StatementFilter.all().withId(id));
    if (found.isEmpty()) {
      requireNotRejected(library, id);
      throw new UnknownException("There is no statement \"" + id
          + "\" in the library. The listings show the id of each statement.");
    }
    return found.get(0);
  }

  /** The sentence in which a statement is made. */
  public static Optional<StoredSentence> sentence(Library library, Report report) {
    int begin = report.statement().evidence().trigger().span().begin();
    return library.sentence(report.document(), begin);
  }

  /** Refuses the id of a statement, or of an event with such a one, that a decision keeps out of the listings. */
  public static void requireNotRejected(Library library, String id) {
    library.decisions().rejecting(id).ifPresent(decision -> {
      throw new UsageException("Decision " + decision + " took the statement " + id
          + " out. To have it back: entente undo " + decision);
    });
  }
}
