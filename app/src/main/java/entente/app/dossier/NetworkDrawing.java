package entente.app.dossier;

import entente.app.dossier.Dossier.Neighbour;
import java.util.List;

/**
 * The two actors with those between them: straight with a disc is on good terms, jagged with a diamond against; both at
 * once are two strands, never an average. The numbers are events.
 */
final class NetworkDrawing {
  private static final double ROW = 46;
  private static final double TOP = 26;

  /**
   * The room there is.
   *
   * @param style the name of the drawing
   * @param width of all of it
   * @param one where the one of the two stands, and as far from the other edge the other
   * @param name half of the width of a name between them
   * @param letters how long a line of a name may be
   * @param head the room above, where the names of the two stand that have none beside them
   */
  private record Room(
      String style, double width, double one, double name, int letters, double head) {
    private static final Room WIDE = new Room("network", 760, 130, 92, 24, 0);
    private static final Room NARROW = new Room("network-narrow", 360, 9, 56, 15, 34);

    double other() {
      return width - one;
    }

    double middle() {
      return width / 2;
    }
  }

  private final Dossier dossier;
  private final Room room;
  private final Svg svg = new Svg();
  private final double height;

  private NetworkDrawing(Dossier dossier, Room room) {
    this.dossier = dossier;
    this.room = room;
    this.height = room.head() + TOP * 2 + ROW * Math.max(2, dossier.neighbours().size());
  }

  /** The drawing, or nothing where nobody stands between the two. */
  static String of(Dossier dossier) {
    return of(dossier, Room.WIDE);
  }

  /** The drawing for a narrow screen, the names of the two above it. */
  static String narrow(Dossier dossier) {
    return of(dossier, Room.NARROW);
  }

  private static String of(Dossier dossier, Room room) {
    return dossier.neighbours().isEmpty() ? "" : new NetworkDrawing(dossier, room).draw();
  }

  private String draw() {
    svg.open(room.width(), height, room.style(), "Who stands between " + dossier.title());
    double centre = (room.head() + height) / 2;
    List<Neighbour> neighbours = dossier.neighbours();
    double begin = centre - ROW * (neighbours.size() - 1) / 2;
    for (int i = 0; i < neighbours.size(); i++) {
      neighbour(neighbours.get(i), begin + i * ROW, centre);
    }
    side(dossier.one(), room.one(), centre, "end");
    side(dossier.other(), room.other(), centre, "start");
    return svg.close();
  }

  private void side(String name, double x, double y, String anchor) {
    svg.rect("node main", x - 8, y - 8, 16, 16);
    if (room.head() > 0) {
      above(name, anchor.equals("end") ? 0 : room.width(), anchor.equals("end") ? "start" : "end");
      svg.line("lead", x, room.head() + 4, x, y - 8);
      return;
    }
    double at = anchor.equals("end") ? x - 14 : x + 14;
    List<String> lines = Lines.of(name, 15);
    for (int i = 0; i < lines.size(); i++) {
      svg.text("who to-" + anchor, at, y + 5 + (i - (lines.size() - 1) / 2.0) * 16, lines.get(i));
    }
  }

  private void above(String name, double x, String anchor) {
    List<String> lines = Lines.of(name, 22);
    for (int i = 0; i < lines.size(); i++) {
      svg.text("who to-" + anchor, x, room.head() - 6 - (lines.size() - 1 - i) * 16, lines.get(i));
    }
  }

  private void neighbour(Neighbour neighbour, double y, double centre) {
    strands(
        room.one() + 10,
        centre,
        room.middle() - room.name(),
        y,
        neighbour.withOne(),
        neighbour.againstOne());
    strands(
        room.other() - 10,
        centre,
        room.middle() + room.name(),
        y,
        neighbour.withOther(),
        neighbour.againstOther());
    List<String> lines = Lines.of(neighbour.name(), room.letters());
    for (int i = 0; i < lines.size(); i++) {
      svg.text("third", room.middle(), y + 4 + (i - (lines.size() - 1) / 2.0) * 14, lines.get(i));
    }
    svg.raw("\n");
  }

  private void strands(double x1, double y1, double x2, double y2, int with, int against) {
    double apart = with > 0 && against > 0 ? 7 : 0;
    if (with > 0) {
      svg.line("strand coop", x1, y1, x2, y2 - apart);
      badge("coop", x1, y1, x2, y2 - apart, with);
    }
    if (against > 0) {
      svg.path("strand conf", jagged(x1, y1, x2, y2 + apart));
      badge("conf", x1, y1, x2, y2 + apart, against);
    }
  }

  private void badge(String style, double x1, double y1, double x2, double y2, int number) {
    double share = style.equals("coop") ? 0.8 : 0.64;
    double x = x1 + (x2 - x1) * share;
    double y = y1 + (y2 - y1) * share;
    if (style.equals("coop")) {
      svg.circle("badge " + style, x, y, 8.5);
    } else {
      svg.path(
          "badge " + style,
          "M" + Svg.number(x) + " " + Svg.number(y - 10.5) + "l10.5 10.5l-10.5 10.5l-10.5 -10.5z");
    }
    svg.text("count", x, y + 4, String.valueOf(number));
  }

  private static String jagged(double x1, double y1, double x2, double y2) {
    double length = Math.hypot(x2 - x1, y2 - y1);
    int teeth = Math.max(4, (int) (length / 9));
    StringBuilder data = new StringBuilder("M" + Svg.number(x1) + " " + Svg.number(y1));
    for (int i = 1; i < teeth; i++) {
      double share = (double) i / teeth;
      double away = i % 2 == 0 ? -2.6 : 2.6;
      double x = x1 + (x2 - x1) * share - away * (y2 - y1) / length;
      double y = y1 + (y2 - y1) * share + away * (x2 - x1) / length;
      data.append('L').append(Svg.number(x)).append(' ').append(Svg.number(y));
    }
    return data.append('L')
        .append(Svg.number(x2))
        .append(' ')
        .append(Svg.number(y2))
        .toString();
  }
}
