package entente.app.dossier;

import entente.app.dossier.Dossier.Entry;
import entente.app.dossier.Dossier.Part;
import entente.app.dossier.TimeAxis.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The history as a river: cooperation above the axis, round; conflict below, pointed and hatched; its depth the mean
 * strength of each phase. A mark is as wide as its date is vague and has the number of its report. Phases get room for
 * what is told in them; the calendar below, joined to them by bands, shows where the room went.
 */
final class RiverDrawing {
  private static final double WIDTH = 1080;
  private static final double LEFT = 104;
  private static final double RIGHT = WIDTH - 34;
  private static final double FLAG = 13;
  private static final double FLAG_ROW = 27;
  private static final int FLAG_ROWS = 3;
  private static final double FLAGS = 22 + FLAG_ROW * FLAG_ROWS;
  private static final double BANK = 66;
  private static final double ROW = 17;
  private static final int MOST_ROWS = 14;
  private static final double CALENDAR = 74;

  private final TimeAxis axis;
  private final List<Part> parts;
  private final Svg svg = new Svg();
  private final Rows above;
  private final Rows below;
  private final double zero;
  private final double bottom;

  /** Rows of marks on one side of the axis, nearest first; labels never overlap. */
  private static final class Rows {
    private final List<Double> ends = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private int folded;

    void place(Entry entry, double left, double right) {
      double end = right + 5 + 7.2 * String.valueOf(entry.number()).length() + 5;
      for (int row = 0; row < MOST_ROWS; row++) {
        if (row == ends.size()) {
          ends.add(Double.NEGATIVE_INFINITY);
        }
        if (ends.get(row) <= left) {
          ends.set(row, end);
          placed.add(new Placed(entry, left, right, row));
          return;
        }
      }
      folded++;
    }

    double height() {
      return Math.max(BANK, ends.size() * ROW + 14);
    }
  }

  private record Placed(Entry entry, double left, double right, int row) {}

  private RiverDrawing(List<Part> parts) {
    this.parts = parts;
    this.axis = new TimeAxis(parts, LEFT, RIGHT);
    this.above = rows("+");
    this.below = rows("−");
    this.zero = FLAGS + above.height();
    this.bottom = zero + below.height();
  }

  /** The drawing, or nothing where no phase is dated. */
  static String of(List<Part> parts) {
    return parts.isEmpty() ? "" : new RiverDrawing(parts).draw();
  }

  private Rows rows(String sign) {
    Rows rows = new Rows();
    for (Part part : parts) {
      for (Entry entry : part.entries()) {
        if (entry.sign().equals(sign)) {
          rows.place(entry, left(entry), right(entry));
        }
      }
    }
    return rows;
  }

  private static final double OPEN = 34;

  private double left(Entry entry) {
    LocalDate from = entry.date().from();
    LocalDate to = entry.date().to();
    return from != null ? axis.at(from) : to != null ? Math.max(LEFT, axis.at(to) - OPEN) : LEFT;
  }

  private double right(Entry entry) {
    LocalDate from = entry.date().from();
    LocalDate to = entry.date().to();
    double right =
        to != null ? axis.at(to) : from != null ? Math.min(RIGHT, axis.at(from) + OPEN) : LEFT;
    return Math.max(right, left(entry));
  }

  private String draw() {
    svg.open(WIDTH, bottom + CALENDAR + 22, "river", "The phases as a river over time");
    svg.raw(
        "<defs><pattern id=\"hatch\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\""
            + " patternTransform=\"rotate(45)\"><path class=\"hatch\" d=\"M0 0V5\"/></pattern>"
            + "<pattern id=\"still\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
            + " patternTransform=\"rotate(-45)\"><path class=\"still\" d=\"M0 0V6\"/></pattern></defs>\n");
    svg.text("side coop", 4, zero - above.height() + 12, "▲ Cooperation");
    svg.text("side conf", 4, bottom - 4, "▼ Conflict");
    axis.stretches().forEach(this::stretch);
    svg.line("axis", LEFT, zero, axis.end(), zero);
    flags();
    marks(above, -1);
    marks(below, 1);
    folded();
    new Calendar(axis, svg, bottom + 14, CALENDAR).draw();
    return svg.close();
  }

  private void stretch(Stretch stretch) {
    Part part = stretch.part();
    if (part.isSilence()) {
      svg.rect("silent", stretch.left(), FLAGS, stretch.width(), bottom - FLAGS);
      double x = stretch.left() + stretch.width() / 2 + 4;
      svg.raw("<text class=\"silence\" transform=\"translate(" + Svg.number(x) + " "
          + Svg.number((FLAGS + bottom) / 2) + ") rotate(-90)\"><title>" + Markup.html(part.when())
          + "</title>nothing told</text>\n");
      return;
    }
    double up = depth(part.cooperation());
    double down = depth(part.conflict());
    svg.rect("bank coop", stretch.left(), zero - up, stretch.width(), up);
    svg.rect("bank conf", stretch.left(), zero, stretch.width(), down);
    svg.rect("bank over", stretch.left(), zero, stretch.width(), down);
  }

  private static double depth(double strength) {
    return strength / 10 * BANK;
  }

  /** The name of each phase at its pole, in the first row where it covers no other. */
  private void flags() {
    List<Double> taken = new ArrayList<>();
    for (Stretch stretch : axis.stretches()) {
      if (!stretch.part().isSilence()) {
        double length = FLAG + length(stretch.part());
        double left = isTurned(stretch) ? stretch.left() - length : stretch.left();
        int row = row(taken, left);
        taken.set(row, left + length);
        flag(stretch, 22 + row * FLAG_ROW);
      }
    }
  }

  private static int row(List<Double> taken, double left) {
    for (int row = 0; row < taken.size(); row++) {
      if (taken.get(row) <= left) {
        return row;
      }
    }
    if (taken.size() < FLAG_ROWS) {
      taken.add(0.0);
    }
    return taken.size() - 1;
  }

  /** Whether there is no room on the right of the pole. */
  private static boolean isTurned(Stretch stretch) {
    return stretch.left() + FLAG + length(stretch.part()) > WIDTH;
  }

  private static double length(Part part) {
    return 6.6 * Math.max(part.when().length(), part.name().length()) + 6;
  }

  private void flag(Stretch stretch, double y) {
    Part part = stretch.part();
    Dossier.@Nullable Turn turn = part.turn();
    String vague = turn != null && turn.exact() ? "" : " vague";
    double x = stretch.left();
    boolean turned = isTurned(stretch);
    svg.line("pole" + vague, x, y - 14, x, bottom);
    svg.path(
        "flag" + vague,
        "M" + Svg.number(x) + " " + Svg.number(y - 10) + (turned ? "l-9 5l9 5z" : "l9 5l-9 5z"));
    String side = turned ? " to-end" : "";
    double at = turned ? x - FLAG : x + FLAG;
    svg.text("when" + side, at, y, part.when());
    svg.text("name " + part.character().word() + side, at, y + 14, part.name());
  }

  private void marks(Rows rows, int side) {
    for (Placed placed : rows.placed) {
      double y = zero + side * (12 + placed.row() * ROW);
      mark(placed, y, side);
    }
  }

  private void mark(Placed placed, double y, int side) {
    Entry entry = placed.entry();
    svg.link("e" + entry.number(), entry.when() + ": " + entry.headline());
    String style = (side < 0 ? "coop" : "conf") + (entry.real() ? "" : " unreal");
    boolean day =
        entry.date().from() != null && entry.date().from().equals(entry.date().to());
    if (day) {
      point(style, placed.left(), y, side);
    } else {
      bar(style, placed, y);
    }
    if (entry.denied()) {
      svg.line(
          "struck", placed.left() - 6, y + 5, Math.max(placed.right(), placed.left() + 6), y - 5);
    }
    svg.text(
        "mark" + (entry.origins() > 1 ? " several" : ""),
        Math.max(placed.right(), placed.left() + 4.5) + 4,
        y + 4,
        String.valueOf(entry.number()));
    svg.endLink();
  }

  private void point(String style, double x, double y, int side) {
    if (side < 0) {
      svg.circle("point " + style, x, y, 4.5);
    } else {
      svg.path(
          "point " + style,
          "M" + Svg.number(x) + " " + Svg.number(y - 5.5) + "l5.5 5.5l-5.5 5.5l-5.5 -5.5z");
    }
  }

  /** An end that the text leaves open is not closed. */
  private void bar(String style, Placed placed, double y) {
    Entry entry = placed.entry();
    double width = Math.max(6, placed.right() - placed.left());
    String filled = entry.date().throughout() ? " all" : "";
    svg.rect("bar " + style + filled, placed.left(), y - 4, width, 8);
    String ends = "";
    if (entry.date().from() != null) {
      ends += "M" + Svg.number(placed.left()) + " " + Svg.number(y - 4.5) + "v9";
    }
    if (entry.date().to() != null) {
      ends += "M" + Svg.number(placed.left() + width) + " " + Svg.number(y - 4.5) + "v9";
    }
    svg.path("end " + style, ends);
  }

  private void folded() {
    if (above.folded > 0) {
      svg.text("fold", axis.end() - 60, FLAGS + 10, "+" + above.folded + " more");
    }
    if (below.folded > 0) {
      svg.text("fold", axis.end() - 60, bottom - 4, "+" + below.folded + " more");
    }
  }
}
