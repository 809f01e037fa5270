package entente.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** How long questions of one kind took. */
final class Timing {
  static final String HEADING =
      "                             asked  ms by the clock          ms of processor          times the  kB compressed\n"
          + "                                    median    95th           mean    95th         reference  median   most";

  private static final double MEDIAN = 0.5;
  private static final double MOST = 0.95;

  private final List<Asking.Answer> answers = new ArrayList<>();

  void add(Asking.Answer answer) {
    answers.add(answer);
  }

  private double at(double share, ToDoubleFunction<Asking.Answer> measure) {
    List<Double> ordered = answers.stream().map(measure::applyAsDouble).sorted().toList();
    int place = (int) Math.ceil(share * ordered.size()) - 1;
    return ordered.get(Math.max(0, place));
  }

  /** The processor's time is counted in steps of ten milliseconds on some systems, which a median would show. */
  private double mean(ToDoubleFunction<Asking.Answer> measure) {
    return answers.stream().mapToDouble(measure).average().orElse(0);
  }

  String line(String what, double reference) {
    double processor = mean(Asking.Answer::processor);
    return String.format(
        Locale.ROOT,
        "%-27s %6d %9.0f %7.0f %16.0f %7.0f %17.2f %7.0f %6.0f",
        what,
        answers.size(),
        at(MEDIAN, Asking.Answer::clock),
        at(MOST, Asking.Answer::clock),
        processor,
        at(MOST, Asking.Answer::processor),
        processor / reference,
        at(MEDIAN, answer -> answer.bytes() / 1000.0),
        at(1, answer -> answer.bytes() / 1000.0));
  }
}
