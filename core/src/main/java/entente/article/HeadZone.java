package entente.article;

import static entente.article.Cues.Role.BARE_BYLINE;
import static entente.article.Cues.Role.BYLINE;
import static entente.article.Cues.Role.CREDIT_LINE;
import static entente.article.Cues.Role.HEAD;
import static entente.article.Cues.Role.POST;
import static entente.article.Cues.Role.SKIP;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the story begins, and which line above it is the title. */
final class HeadZone {
  private static final int FARTHEST = 18;

  private final List<Unit> units;
  private final @Nullable String title;
  private final int end;

  HeadZone(List<Unit> units, @Nullable String title) {
    this.units = units;
    this.title = title;
    this.end = end(units);
  }

  /**
   * Bylines and stamps stand above the story, though a sentence or two that sum it up may go before them. A bare day
   * counts only if it is the only one: several head the parts of a chronicle.
   */
  private static int end(List<Unit> units) {
    long days = units.stream().filter(unit -> isBareDay(unit.text())).count();
    int end = 0;
    int prose = 0;
    int all =
        units.stream().filter(Lines::isProse).mapToInt(u -> u.text().length()).sum();
    for (int i = 0; i < units.size() && i < FARTHEST && prose * 2 <= all && prose < 600; i++) {
      String text = units.get(i).text();
      if (isMarker(text) && (days <= 1 || !isBareDay(text))) {
        end = i + 1;
      } else if (Lines.isProse(units.get(i)) && Lines.caption(units.get(i)).isEmpty()) {
        prose += text.length();
      }
    }
    return end;
  }

  private static boolean isMarker(String text) {
    return Cues.is(BYLINE, text)
        || Cues.is(BARE_BYLINE, text)
        || Dates.stamp(text).isPresent();
  }

  private static boolean isBareDay(String text) {
    return Dates.stamp(text).filter(stamp -> !stamp.worded()).isPresent();
  }

  /** Whether the story begins with the unit. */
  boolean isStory(int index) {
    Unit unit = units.get(index);
    return index >= end
        && Lines.isProse(unit)
        && unit.given() != Block.Kind.CAPTION
        && !isTitle(unit)
        && Lines.caption(unit).isEmpty()
        && !isFurniture(unit.text());
  }

  /** Whether the unit says the title that is known. */
  boolean isTitle(Unit unit) {
    return Lines.same(unit.text(), title);
  }

  /**
   * The index of the title: where it is not known, the first line of four words or more that can be one, else the
   * first; -1 if there is none.
   */
  int titleAt() {
    int first = -1;
    for (int i = 0; i < units.size() && !(i >= end && isRunning(units.get(i))); i++) {
      Unit unit = units.get(i);
      if (title != null ? isTitle(unit) : isCandidate(unit) && !isSlogan(i)) {
        if (title != null || Words.count(unit.text()) >= 4) {
          return i;
        }
        first = first < 0 ? i : first;
      }
    }
    return title != null ? -1 : first;
  }

  /** A line right below the outlet's name at the very top, where another line can be the title. */
  boolean isSlogan(int index) {
    boolean below = index == 1
        && units.get(1).attached()
        && Outlets.ofLine(units.get(0).text()).isPresent();
    return below && units.subList(2, Math.max(2, end)).stream().anyMatch(HeadZone::isTitleLike);
  }

  private static boolean isTitleLike(Unit unit) {
    return isCandidate(unit) && Words.count(unit.text()) >= 4;
  }

  private boolean isRunning(Unit unit) {
    return !isTitle(unit)
        && Lines.isProse(unit)
        && !Lines.isTitle(unit)
        && Lines.caption(unit).isEmpty();
  }

  private static boolean isCandidate(Unit unit) {
    String text = unit.text();
    return Lines.isTitle(unit)
        && unit.given() != Block.Kind.CAPTION
        && !isFurniture(text)
        && !Cues.is(BARE_BYLINE, text)
        && Credits.of(text).isEmpty()
        && Lines.caption(unit).isEmpty();
  }

  private static boolean isFurniture(String text) {
    return Cues.is(SKIP, text)
        || Cues.is(HEAD, text)
        || Cues.is(CREDIT_LINE, text)
        || Cues.is(BYLINE, text)
        || Cues.is(POST, text)
        || Dates.stamp(text).isPresent();
  }
}
