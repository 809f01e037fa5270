package entente.app.dossier;

import entente.app.dossier.Dossier.Entry;
import entente.app.dossier.Dossier.Part;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The river for a narrow screen: time runs down, conflict stands left of the axis, cooperation right. Each mark has its
 * number on its own side and its date on the other.
 */
final class StandingRiver {
  private static final double WIDTH = 360;
  private static final double MIDDLE = WIDTH / 2;
  private static final double BANK = 66;
  private static final double ROW = 20;
  private static final double HEAD = 46;
  private static final double SILENCE = 40;
  private static final double FOOT = 8;
  private static final int MOST_ROWS = 14;
  private static final Set<String> SIDES = Set.of("+", "−");

  private static final Pattern MONTH = Pattern.compile(
      "\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)\\b");

  private final List<Part> parts;
  private final Svg svg = new Svg();
  private double y;

  private StandingRiver(List<Part> parts) {
    this.parts = parts;
  }

  /** The drawing, or nothing where no phase is dated. */
  static String of(List<Part> parts) {
    return parts.isEmpty() ? "" : new StandingRiver(parts).draw();
  }

  private String draw() {
    double height = 24 + parts.stream().mapToDouble(StandingRiver::height).sum() + 4;
    svg.open(WIDTH, height, "standing", "The phases as a river, time running down");
    svg.raw(
        "<defs><pattern id=\"hatch-down\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\""
            + " patternTransform=\"rotate(45)\"><path class=\"hatch\" d=\"M0 0V5\"/></pattern>"
            + "<pattern id=\"still-down\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
            + " patternTransform=\"rotate(-45)\"><path class=\"still\" d=\"M0 0V6\"/></pattern></defs>\n");
    svg.text("side conf to-end", MIDDLE - 10, 12, "◀ Conflict");
    svg.text("side coop", MIDDLE + 10, 12, "Cooperation ▶");
    y = 24;
    parts.forEach(this::part);
    svg.raw("\n");
    return svg.close();
  }

  private static double height(Part part) {
    return part.isSilence() ? SILENCE : HEAD + rows(part) * ROW + FOOT;
  }

  private static List<Entry> marks(Part part) {
    return part.entries().stream().filter(entry -> SIDES.contains(entry.sign())).toList();
  }

  private static int rows(Part part) {
    int marks = marks(part).size();
    return marks > MOST_ROWS ? MOST_ROWS + 1 : marks;
  }

  private void part(Part part) {
    double height = height(part);
    if (part.isSilence()) {
      svg.rect("silent", MIDDLE - BANK, y, 2 * BANK, height);
      svg.text("silence", MIDDLE, y + height / 2 + 4, "nothing told");
    } else {
      phase(part, height);
    }
    y += height;
  }

  private void phase(Part part, double height) {
    double conflict = part.conflict() / 10 * BANK;
    svg.rect("bank coop", MIDDLE, y + HEAD, part.cooperation() / 10 * BANK, height - HEAD);
    svg.rect("bank conf", MIDDLE - conflict, y + HEAD, conflict, height - HEAD);
    svg.rect("bank over", MIDDLE - conflict, y + HEAD, conflict, height - HEAD);
    boolean exact = part.turn() != null && part.turn().exact();
    svg.line(exact ? "pole" : "pole vague", 0, y + HEAD - 4, WIDTH, y + HEAD - 4);
    svg.text("when", 0, y + 22, part.when());
    svg.text("name " + part.character().word(), 0, y + 37, part.name());
    svg.line("axis", MIDDLE, y + HEAD - 4, MIDDLE, y + height);
    List<Entry> marks = marks(part);
    double at = y + HEAD + ROW / 2;
    for (Entry entry : marks.subList(0, Math.min(MOST_ROWS, marks.size()))) {
      mark(entry, at);
      at += ROW;
    }
    if (marks.size() > MOST_ROWS) {
      svg.text("fold", MIDDLE + 16, at + 4, "+" + (marks.size() - MOST_ROWS) + " more");
    }
  }

  private void mark(Entry entry, double at) {
    boolean right = entry.sign().equals("+");
    double x = MIDDLE + (right ? 14 : -14);
    svg.link("e" + entry.number(), entry.when() + ": " + entry.headline());
    String style = (right ? "coop" : "conf") + (entry.real() ? "" : " unreal");
    String vague = isDay(entry) ? "" : " pale";
    if (right) {
      svg.circle("point " + style + vague, x, at, 5);
    } else {
      svg.path(
          "point " + style + vague,
          "M" + Svg.number(x) + " " + Svg.number(at - 6) + "l6 6l-6 6l-6 -6z");
    }
    if (entry.denied()) {
      svg.line("struck", x - 8, at + 6, x + 8, at - 6);
    }
    svg.text(
        "mark" + (right ? "" : " to-end") + (entry.origins() > 1 ? " several" : ""),
        x + (right ? 11 : -11),
        at + 4,
        String.valueOf(entry.number()));
    svg.text(
        "day" + (right ? " to-end" : ""), MIDDLE + (right ? -8 : 8), at + 4, brief(entry.when()));
    svg.endLink();
  }

  /** A date with its months in three letters, as there is room for half a line. */
  private static String brief(String when) {
    return MONTH.matcher(when).replaceAll("$1");
  }

  private static boolean isDay(Entry entry) {
    return entry.date().from() != null
        && entry.date().from().equals(entry.date().to());
  }
}
