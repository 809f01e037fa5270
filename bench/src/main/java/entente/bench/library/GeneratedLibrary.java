package entente.bench.library;

import entente.app.library.Library;
import entente.statement.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes a library of about so many statements in a folder. */
public final class GeneratedLibrary {
  private static final int LONGEST = 100;
  private static final int SHORTEST = 20;
  private static final int ARTICLES = 40;
  private static final int BATCH = 50;

  private GeneratedLibrary() {}

  /**
   * Makes a library.
   *
   * @param arguments the number of statements, and a folder that does not exist or is empty
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2 || !arguments[0].matches("[1-9][0-9]{1,6}")) {
      System.err.println(
          "Name a number of statements from 10 on and a folder: bench/library 50000 folder");
      System.exit(2);
    }
    Path folder = Path.of(arguments[1]);
    if (Library.isIn(folder)) {
      System.err.println("There is a library in " + folder + ". Name another folder.");
      System.exit(2);
    }
    make(Integer.parseInt(arguments[0]), folder);
  }

  /** Makes a library with at least so many statements; articles are put while fewer are there. */
  public static void make(int statements, Path folder) throws IOException {
    Files.createDirectories(folder);
    int length = Math.max(SHORTEST, Math.min(LONGEST, statements / ARTICLES));
    Press press = new Press(new World(statements), length);
    try (Library library = Library.openForWriting(folder)) {
      int article = 0;
      int told = 0;
      while (told < statements) {
        List<Reading> batch = new ArrayList<>();
        while (batch.size() < BATCH && told < statements) {
          Reading reading = press.article(article++);
          told += reading.statements().size();
          batch.add(reading);
        }
        library.putAll(batch, "generated");
        System.out.println(article + " articles, " + told + " statements");
      }
    }
  }
}
