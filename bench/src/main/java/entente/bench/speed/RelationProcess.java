package entente.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes the time that the command "entente relation" needs on a large library, with the start of the process. */
public final class RelationProcess {
  private static final Duration LIMIT = Duration.ofSeconds(2);

  private RelationProcess() {}

  /**
   * Prints the time of each run. The exit code is 1 when the median is not below two seconds.
   *
   * @param arguments the number of documents (1000) and of runs (5)
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int documents = number(arguments, 0, 1000);
    int runs = number(arguments, 1, 5);
    List<Duration> times = new ArrayList<>();
    try (InventedLibrary library = InventedLibrary.of(documents)) {
      List<String> command = command(library.folder());
      run(command); // builds the launcher's program where that is needed
      for (int i = 0; i < runs; i++) {
        times.add(run(command));
      }
    }
    if (!isFast(documents, times)) {
      System.exit(1);
    }
  }

  private static int number(String[] arguments, int index, int otherwise) {
    return index < arguments.length ? Integer.parseInt(arguments[index]) : otherwise;
  }

  private static List<String> command(Path library) {
    return List.of(
        Path.of(System.getProperty("entente.home"), "entente").toString(),
        "relation",
        InventedActors.FIRST,
        InventedActors.SECOND,
        "--library",
        library.toString());
  }

  private static Duration run(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    int code = process.waitFor();
    if (code != 0) {
      throw new IOException(String.join(" ", command) + " ended with exit code " + code);
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static boolean isFast(int documents, List<Duration> times) {
    times.forEach(time -> System.out.println("  " + seconds(time)));
    Duration median = times.stream().sorted().toList().get(times.size() / 2);
    boolean fast = median.compareTo(LIMIT) < 0;
    System.out.println("entente relation on " + documents + " documents: median " + seconds(median)
        + (fast ? ", below " : ", NOT below ") + seconds(LIMIT));
    return fast;
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
  }
}
