package entente.bench.linking;

import entente.bench.DataException;
import entente.bench.linking.ActorPair.Named;
import entente.bench.linking.EventPair.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the tables of labelled pairs. */
final class PairFile {
  private static final String EVENTS =
      "collection\tdocumentA\tbeginA\tendA\ttypeA\tactorA\trecipientA"
          + "\tdocumentB\tbeginB\tendB\ttypeB\tactorB\trecipientB\tlabel\thard\tnote";
  private static final String ACTORS =
      "collection\tdocumentA\tidA\tnameA\tdocumentB\tidB\tnameB\tlabel\thard\tnote";

  private PairFile() {}

  /**
   * The pairs of statements in a file.
   *
   * @throws DataException naming file and line of what cannot be read
   */
  static List<EventPair> events(Path file) {
    return read(
        file,
        EVENTS,
        row -> new EventPair(told(row, 1), told(row, 7), judgement(row.get(0), row, 13)));
  }

  /**
   * The pairs of actors in a file.
   *
   * @throws DataException naming file and line of what cannot be read
   */
  static List<ActorPair> actors(Path file) {
    return read(
        file,
        ACTORS,
        row -> new ActorPair(named(row, 1), named(row, 4), judgement(row.get(0), row, 7)));
  }

  private static Told told(List<String> row, int at) {
    return new Told(
        row.get(at),
        Integer.parseInt(row.get(at + 1)),
        Integer.parseInt(row.get(at + 2)),
        row.get(at + 3),
        row.get(at + 4),
        row.get(at + 5));
  }

  private static Named named(List<String> row, int at) {
    return new Named(row.get(at), row.get(at + 1), row.get(at + 2));
  }

  private static Judgement judgement(String collection, List<String> row, int at) {
    return new Judgement(collection, Label.of(row.get(at)), yes(row.get(at + 1)), row.get(at + 2));
  }

  private static boolean yes(String word) {
    return switch (word) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new DataException("hard is yes or no, not \"" + word + "\".");
    };
  }

  private static <P> List<P> read(Path file, String header, Function<List<String>, P> pair) {
    List<String> lines = lines(file);
    if (lines.isEmpty() || !lines.get(0).equals(header)) {
      throw new DataException(file + ": the first line should be: " + header);
    }
    List<P> pairs = new ArrayList<>();
    int columns = header.split("\t").length;
    for (int i = 1; i < lines.size(); i++) {
      pairs.add(parsed(file + ":" + (i + 1), lines.get(i), columns, pair));
    }
    return pairs;
  }

  private static <P> P parsed(
      String place, String line, int columns, Function<List<String>, P> pair) {
    List<String> row = List.of(line.split("\t", -1));
    if (row.size() != columns) {
      throw new DataException(
          place + ": " + row.size() + " columns where there should be " + columns + ".");
    }
    try {
      return pair.apply(row);
    } catch (NumberFormatException e) {
      throw new DataException(place + ": an offset is not a whole number.", e);
    } catch (DataException e) {
      throw new DataException(place + ": " + e.getMessage(), e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new DataException(
          file + " cannot be read. Give a folder that holds events.tsv and actors.tsv.", e);
    }
  }
}
