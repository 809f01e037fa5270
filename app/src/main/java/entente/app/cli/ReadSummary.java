package entente.app.cli;

import entente.app.answer.Phrases;
import entente.app.answer.PlainText;
import entente.app.library.Library;
import entente.app.library.Overview;
import entente.app.library.ReportedRelation;
import entente.app.reading.Batch;
import entente.article.Article;
import entente.article.Found;
import entente.statement.Reading;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Counts what became of the documents, tells of failures at once, and sums up in the end. */
final class ReadSummary implements Batch.Listener {
  private static final int RELATIONS = 5;

  private final PrintWriter err;
  private final Progress progress;
  private final Set<String> documents = new TreeSet<>();
  private int read;
  private int unchanged;
  private int failed;
  private int statements;

  ReadSummary(PrintWriter err, Progress progress) {
    this.err = err;
    this.progress = progress;
  }

  @Override
  public void read(Reading reading) {
    read++;
    documents.add(reading.analysis().article().id());
    statements += reading.statements().size();
    progress.step(statements);
  }

  @Override
  public void unchanged(Article article) {
    unchanged++;
    documents.add(article.id());
    progress.step(statements);
  }

  @Override
  public void failed(Found.Failed failure) {
    failed++;
    progress.step(statements);
    progress.say(err, "Not read: " + PlainText.oneLine(failure.message()));
  }

  int failures() {
    return failed;
  }

  /** Sums up. */
  void print(Screen screen, Library library, Path folder) {
    screen.line(
        "Documents: " + read + " read, " + unchanged + " unchanged, " + failed + " failed.");
    screen.line("Found in those read: " + Phrases.count(statements, "statement") + ".");
    Overview overview = library.overview(documents, RELATIONS);
    Integer actors = overview.actors();
    screen.line("The library " + folder + " now holds "
        + Phrases.count(overview.documents(), "document") + ", "
        + Phrases.count(overview.statements(), "statement")
        + (actors == null ? "" : ", " + Phrases.count(actors, "actor")) + ".");
    List<ReportedRelation> relations = overview.relations();
    if (!relations.isEmpty()) {
      relations(screen, relations, actors == null ? " in these documents:" : ":");
      next(screen, relations.get(0), folder);
    }
  }

  private static void relations(Screen screen, List<ReportedRelation> relations, String among) {
    screen.line();
    screen.line("Most reported relations" + among);
    int widest = relations.stream().mapToInt(r -> Screen.length(pair(r))).max().orElse(0);
    for (ReportedRelation relation : relations) {
      screen.line("  " + Screen.pad(pair(relation), widest) + "  "
          + Phrases.count(relation.statements(), "statement") + ", " + relation.positive() + " +, "
          + relation.negative() + " −");
    }
  }

  private static String pair(ReportedRelation relation) {
    return relation.first().name() + " and " + relation.second().name();
  }

  private static void next(Screen screen, ReportedRelation relation, Path folder) {
    String library = folder.equals(LibraryCommand.FOLDER) ? "" : " --library " + folder;
    screen.line();
    screen.line("Next: entente relation " + Phrases.argument(relation.first().name()) + " "
        + Phrases.argument(relation.second().name()) + library);
  }
}
