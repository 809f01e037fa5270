package entente.bench.speed;

import entente.app.library.Library;
import entente.statement.Reading;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How long it takes to add one document of 25 statements to libraries of ever more statements. Time is that of the
 * processor, which other programs on the machine do not lengthen, beside that of the clock.
 */
public final class IncrementalProcess {
  private static final List<Integer> SIZES =
      List.of(1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000);
  private static final int BATCH = 200;
  private static final int PROBES = 21;

  private record Probe(double processor, double clock, double compared) {}

  private final Library library;
  private int documents;

  private IncrementalProcess(Library library) {
    this.library = library;
  }

  /**
   * Prints a line for each size.
   *
   * @param arguments the most statements (100000)
   */
  public static void main(String[] arguments) throws IOException {
    int most = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
    try (InventedLibrary invented = InventedLibrary.of(0);
        Library library = Library.openForWriting(invented.folder())) {
      new IncrementalProcess(library).run(most, invented.file());
    }
  }

  private void run(int most, Path file) throws IOException {
    System.out.println(
        "statements   ms of processor  ratio   ms by the clock  pairs compared a statement   MB");
    Probe smallest = null;
    for (int size : SIZES) {
      if (size <= most) {
        fill(size / InventedNews.STATEMENTS);
        Probe probe = probe();
        smallest = smallest == null ? probe : smallest;
        System.out.println(line(size, probe, smallest, Files.size(file)));
      }
    }
  }

  private void fill(int wanted) {
    while (documents < wanted) {
      int end = Math.min(documents + BATCH, wanted);
      List<Reading> batch =
          IntStream.range(documents, end).mapToObj(InventedNews::of).toList();
      library.putAll(batch, "invented");
      documents = end;
    }
  }

  /** The median of several documents, each put as the command "read" does. */
  private Probe probe() {
    List<Double> processor = new ArrayList<>();
    List<Double> clock = new ArrayList<>();
    long compared = library.compared();
    for (int i = 0; i < PROBES; i++) {
      Reading reading = InventedNews.of(documents++);
      long time = System.nanoTime();
      long used = processorTime();
      library.put(reading, "invented");
      processor.add((processorTime() - used) / 1e6);
      clock.add((System.nanoTime() - time) / 1e6);
    }
    double pairs = library.compared() - compared;
    return new Probe(median(processor), median(clock), pairs / (PROBES * InventedNews.STATEMENTS));
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static String line(int size, Probe probe, Probe smallest, long bytes) {
    return String.format(
        Locale.ROOT,
        "%,10d %16.1f %7.2f %16.1f %27.1f %,5d",
        size,
        probe.processor(),
        probe.processor() / smallest.processor(),
        probe.clock(),
        probe.compared(),
        bytes / 1_000_000);
  }
}
