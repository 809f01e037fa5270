package entente.app.dossier;

import entente.app.dossier.TimeAxis.Stretch;
import java.time.LocalDate;
import java.util.List;

/** The true proportions of time under a drawing whose phases have room as told: bands lead from each to its years. */
final class Calendar {
  private static final double STRIP = 14;

  private final List<Stretch> stretches;
  private final Svg svg;
  private final double top;
  private final double strip;
  private final double left;
  private final double right;
  private final long first;
  private final long last;

  Calendar(TimeAxis axis, Svg svg, double top, double height) {
    this.stretches = axis.stretches();
    this.svg = svg;
    this.top = top;
    this.strip = top + height - STRIP - 14;
    this.left = stretches.get(0).left();
    this.right = axis.end();
    this.first = LocalDate.of(stretches.get(0).part().begin().getYear(), 1, 1).toEpochDay();
    this.last = LocalDate.of(stretches.get(stretches.size() - 1).part().end().getYear() + 1, 1, 1)
        .toEpochDay();
  }

  private double at(long day) {
    return left + (right - left) * (day - first) / Math.max(1, last - first);
  }

  void draw() {
    svg.rect("strip", left, strip, right - left, STRIP);
    for (Stretch stretch : stretches) {
      if (!stretch.part().isSilence()) {
        band(stretch);
      }
    }
    years();
    svg.text("side", 4, strip + 11, "By the calendar");
  }

  private void band(Stretch stretch) {
    double from = at(stretch.part().begin().toEpochDay());
    double to = Math.max(from + 1.5, at(stretch.part().end().toEpochDay()));
    double middle = (top + strip) / 2;
    String style = stretch.part().character().word();
    svg.path(
        "band " + style,
        "M" + Svg.number(stretch.left()) + " " + Svg.number(top) + "C" + Svg.number(stretch.left())
            + " "
            + Svg.number(middle) + " " + Svg.number(from) + " " + Svg.number(middle) + " "
            + Svg.number(from) + " " + Svg.number(strip) + "H" + Svg.number(to) + "C"
            + Svg.number(to) + " "
            + Svg.number(middle) + " " + Svg.number(stretch.right()) + " " + Svg.number(middle)
            + " "
            + Svg.number(stretch.right()) + " " + Svg.number(top) + "z");
    svg.rect("share " + style, from, strip, to - from, STRIP);
  }

  private void years() {
    int begin = LocalDate.ofEpochDay(first).getYear();
    int end = LocalDate.ofEpochDay(last).getYear();
    int step = step(end - begin);
    for (int year = begin; year <= end; year++) {
      if (year % step == 0) {
        double x = at(LocalDate.of(year, 1, 1).toEpochDay());
        svg.line("tick", x, strip + STRIP, x, strip + STRIP + 4);
        svg.text("year", Math.min(x, right - 14), strip + STRIP + 15, String.valueOf(year));
      }
    }
  }

  private static int step(int years) {
    return years > 60 ? 10 : years > 24 ? 5 : years > 8 ? 2 : 1;
  }
}
