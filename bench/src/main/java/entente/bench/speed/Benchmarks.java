package entente.bench.speed;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints how many times as long as its reference each takes. */
public final class Benchmarks {
  private static final String REFERENCE = "reference";

  private Benchmarks() {}

  /**
   * Runs the benchmarks whose name fits.
   *
   * @param arguments a regular expression, or nothing for all
   */
  public static void main(String[] arguments) throws RunnerException {
    String wanted = arguments.length == 0 ? "Benchmark" : arguments[0];
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include(wanted).build()).run();
    ratios(results).forEach(System.out::println);
  }

  private static Collection<String> ratios(Collection<RunResult> results) {
    Map<String, Double> scores = new TreeMap<>();
    results.forEach(
        r -> scores.put(r.getParams().getBenchmark(), r.getPrimaryResult().getScore()));
    Map<String, String> lines = new TreeMap<>();
    scores.forEach((name, score) -> {
      Double reference = scores.get(name.substring(0, name.lastIndexOf('.') + 1) + REFERENCE);
      if (reference != null && !name.endsWith(REFERENCE)) {
        lines.put(name, ratio(name, score, reference));
      }
    });
    return lines.values();
  }

  private static String ratio(String name, double score, double reference) {
    String shown = name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
    return String.format(
        Locale.ROOT,
        "%s: %.1f ms, %.2f times its reference (%.1f ms)",
        shown,
        score,
        score / reference,
        reference);
  }
}
