package entente.app.dossier;

import entente.app.dossier.Dossier.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Where days are on a drawing: each phase gets room for what is told in it and is even inside. */
final class TimeAxis {
  private static final double SILENCE = 26;
  private static final double LEAST = 66;

  /**
   * A phase on the axis.
   *
   * @param part the phase
   * @param left where it begins
   * @param right where it ends
   */
  record Stretch(Part part, double left, double right) {
    double width() {
      return right - left;
    }

    private boolean holds(LocalDate day) {
      return !day.isBefore(part.begin()) && !day.isAfter(part.end());
    }

    private double at(LocalDate day) {
      double days = Math.max(1, part.end().toEpochDay() - part.begin().toEpochDay());
      double share = (day.toEpochDay() - part.begin().toEpochDay()) / days;
      return left + INSET + (width() - 2 * INSET) * Math.max(0, Math.min(1, share));
    }
  }

  private static final double INSET = 9;

  private final List<Stretch> stretches;
  private final double left;
  private final double right;

  TimeAxis(List<Part> parts, double left, double right) {
    this.left = left;
    this.right = right;
    this.stretches = stretches(parts);
  }

  private List<Stretch> stretches(List<Part> parts) {
    double silent = SILENCE * parts.stream().filter(Part::isSilence).count();
    double least = LEAST * parts.stream().filter(p -> !p.isSilence()).count();
    double free = Math.max(0, right - left - silent - least);
    double weights = parts.stream().mapToDouble(TimeAxis::weight).sum();
    List<Stretch> placed = new ArrayList<>();
    double at = left;
    for (Part part : parts) {
      double width =
          part.isSilence() ? SILENCE : LEAST + free * weight(part) / Math.max(1, weights);
      placed.add(new Stretch(part, at, at + width));
      at += width;
    }
    return placed;
  }

  private static double weight(Part part) {
    return part.isSilence() ? 0 : Math.sqrt(part.entries().size() + 1.0);
  }

  List<Stretch> stretches() {
    return stretches;
  }

  /** Where the last phase ends. */
  double end() {
    return stretches.isEmpty() ? left : stretches.get(stretches.size() - 1).right();
  }

  /** Where a day is; before the first phase its left edge, after the last its right one, between two phases their border. */
  double at(LocalDate day) {
    double x = left;
    for (Stretch stretch : stretches) {
      if (stretch.holds(day)) {
        return stretch.at(day);
      }
      if (day.isBefore(stretch.part().begin())) {
        return x;
      }
      x = stretch.right();
    }
    return x;
  }
}
