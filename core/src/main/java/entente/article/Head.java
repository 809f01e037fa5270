package entente.article;

import static entente.article.Cues.Role.BARE_BYLINE;
import static entente.article.Cues.Role.BYLINE;
import static entente.article.Cues.Role.CREDIT_LINE;
import static entente.article.Cues.Role.HEAD;
import static entente.article.Cues.Role.POST;
import static entente.article.Cues.Role.SKIP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands above the story: the outlet, the title, who wrote it and when, a picture with its caption. */
final class Head {
  private static final Pattern PARTS = Pattern.compile("\\s*[|·•]\\s*|\\s+[-–—/]\\s+");
  private static final Pattern PLACE = Pattern.compile("[\\p{Lu}][\\p{L}.'’-]+");
  private static final Pattern PERSON = Pattern.compile(
      "[\\p{Lu}][\\p{L}'’.-]*(?: (?:[\\p{Lu}][\\p{L}'’.-]*|al|bin|de|del|van|von|der)){1,3}");

  private final List<Unit> units;
  private final List<Block> blocks = new ArrayList<>();
  private final int titleAt;
  private int end;
  private Facts facts;
  private Facts found = Facts.NONE;
  private @Nullable LocalDate revised;
  private boolean byOpen;

  private Head(List<Unit> units, Facts known) {
    this.units = units;
    this.facts = known;
    this.titleAt = titleAt();
    if (titleAt >= 0 && known.title() == null) {
      String title = units.get(titleAt).text();
      Outlets.atEnd(title)
          .ifPresentOrElse(
              outlet -> found = found
                  .withOutlet(outlet.getKey())
                  .withTitle(title.substring(0, outlet.getValue())),
              () -> found = found.withTitle(title));
      facts = facts.withTitle(found.title());
    }
  }

  /**
   * Reads downwards to the first running text.
   *
   * @param assumed what is known from outside or from below the story
   */
  static Head of(List<Unit> units, Facts assumed, Facts known) {
    Head head = new Head(units, assumed.withTitle(known.title()));
    while (head.end < units.size() && !head.isStory(units.get(head.end))) {
      head.take(head.end);
      head.end++;
    }
    return head;
  }

  int end() {
    return end;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** What the head says. */
  Facts facts() {
    return found.or(facts).or(Facts.NONE.withPublished(revised));
  }

  private boolean isStory(Unit unit) {
    return Lines.isProse(unit)
        && unit.given() != Block.Kind.CAPTION
        && !isTitleLine(unit)
        && Lines.caption(unit).isEmpty()
        && !isFurniture(unit.text());
  }

  private static boolean isFurniture(String text) {
    return Cues.is(SKIP, text)
        || Cues.is(HEAD, text)
        || Cues.is(CREDIT_LINE, text)
        || Cues.is(BYLINE, text)
        || Cues.is(POST, text)
        || Dates.stamp(text).isPresent();
  }

  /** The line that is the title: the one known, else the first of four words or more, else the first of all. */
  private int titleAt() {
    int first = -1;
    for (int i = 0; i < units.size() && i < 40; i++) {
      Unit unit = units.get(i);
      if (facts.title() != null ? isTitleLine(unit) : isCandidate(unit)) {
        if (facts.title() != null || Words.count(unit.text()) >= 4) {
          return i;
        }
        first = first < 0 ? i : first;
      }
      if (Lines.isProse(unit) && !Lines.isTitle(unit) && Lines.caption(unit).isEmpty()) {
        return facts.title() != null ? -1 : first;
      }
    }
    return facts.title() != null ? -1 : first;
  }

  private boolean isTitleLine(Unit unit) {
    return Lines.same(unit.text(), facts.title());
  }

  private boolean isCandidate(Unit unit) {
    String text = unit.text();
    return Lines.isTitle(unit)
        && unit.given() != Block.Kind.CAPTION
        && !isFurniture(text)
        && !Cues.is(BARE_BYLINE, text)
        && Outlets.ofLine(text).isEmpty()
        && parts(text).isEmpty()
        && Lines.caption(unit).isEmpty();
  }

  private void take(int index) {
    Unit unit = units.get(index);
    String text = unit.text();
    boolean open = byOpen;
    byOpen = false;
    if (index == titleAt) {
      blocks.add(unit.block(Block.Kind.TITLE));
    } else if (isTitleLine(unit)
        || takeLine(text)
        || Cues.is(SKIP, text)
        || Cues.is(HEAD, text)
        || isLink(text, index)) {
      return;
    } else if (Cues.is(CREDIT_LINE, text)) {
      captionAbove(unit, index);
    } else if (Cues.is(BARE_BYLINE, text)) {
      byOpen = true;
    } else if (isPerson(text, index, open)) {
      found = found.or(Facts.NONE.withAuthor(text));
    } else if (Lines.caption(unit).isPresent()) {
      blocks.add(Lines.caption(unit).get().block(Block.Kind.CAPTION));
    } else if (!Cues.is(POST, text)) {
      blocks.add(unit.block(Body.kind(unit)));
    }
  }

  private boolean isLink(String text, int index) {
    return titleAt >= 0 && index > titleAt && Cues.is(Cues.Role.LINK, text);
  }

  /** A line that is nothing but outlet, byline, day or several of them. */
  private boolean takeLine(String text) {
    Optional<Facts> line = stamp(text)
        .or(() -> parts(text))
        .or(() -> Outlets.ofLine(text).map(Facts.NONE::withOutlet))
        .or(() -> byline(text));
    revised = revised == null ? revised(text) : revised;
    line.ifPresent(facts -> found = found.or(facts));
    return line.isPresent();
  }

  private static Optional<Facts> line(String text) {
    return stamp(text)
        .or(() -> Outlets.ofLine(text).map(Facts.NONE::withOutlet))
        .or(() -> byline(text));
  }

  private static Optional<Facts> stamp(String text) {
    return Dates.stamp(text).map(stamp -> Facts.NONE.withPublished(stamp.published()));
  }

  /** The day of the version that is read, which stands in where no day of publication is given. */
  private static @Nullable LocalDate revised(String text) {
    return Stream.concat(Stream.of(text), PARTS.splitAsStream(text))
        .flatMap(part -> Dates.stamp(part).stream())
        .map(Dates.Stamp::revised)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static Optional<Facts> byline(String text) {
    return Cues.find(BYLINE, text)
        .map(matcher -> Facts.NONE.withAuthor(Authors.named(matcher).orElse(null)));
  }

  /** A line that is parted by strokes or by the day in it; every part must say something of the kind. */
  private static Optional<Facts> parts(String text) {
    if (text.length() > 200) {
      return Optional.empty();
    }
    int day = Dates.firstBegin(text);
    Optional<Facts> byDay = day > 0
        ? all(text.substring(0, day).replaceFirst("[\\s,|·•(–—-]+$", ""), text.substring(day))
        : Optional.empty();
    return byDay.or(() -> all(PARTS.split(text)));
  }

  private static Optional<Facts> all(String... parts) {
    Facts facts = Facts.NONE;
    for (String part : parts) {
      Optional<Facts> line = line(part);
      if (line.isEmpty()
          && !PLACE.matcher(part).matches()
          && !PERSON.matcher(part).matches()
          && !Cues.is(SKIP, part)
          && !Cues.is(POST, part)) {
        return Optional.empty();
      }
      facts = facts.or(line.orElse(Facts.NONE));
    }
    boolean dated = Stream.of(parts).anyMatch(part -> Dates.stamp(part).isPresent());
    return (facts.equals(Facts.NONE) && !dated) || parts.length < 2
        ? Optional.empty()
        : Optional.of(facts.or(person(parts, dated)));
  }

  /** Beside a day or an outlet the first bare name is the author's. */
  private static Facts person(String[] parts, boolean dated) {
    for (String part : parts) {
      if (PERSON.matcher(part).matches() && line(part).isEmpty() && dated) {
        return Facts.NONE.withAuthor(part);
      }
    }
    return Facts.NONE;
  }

  /** A name alone is the author's if "by" stands above it, or a post or a day below it, and the title is past. */
  private boolean isPerson(String text, int index, boolean byOpen) {
    if (!PERSON.matcher(text).matches() || Cues.is(POST, text)) {
      return false;
    }
    Unit next = index + 1 < units.size() ? units.get(index + 1) : null;
    return byOpen || (titleAt >= 0 && index > titleAt && next != null && introduced(next));
  }

  private static boolean introduced(Unit next) {
    return Cues.is(POST, next.text()) || Dates.stamp(next.text()).isPresent();
  }

  /** The line right above a credit is the caption of the picture. */
  private void captionAbove(Unit credit, int index) {
    int last = blocks.size() - 1;
    @Nullable Unit above = index > 0 ? units.get(index - 1) : null;
    boolean same = last >= 0 && above != null && blocks.get(last).span().equals(above.span());
    if (same && credit.attached() && blocks.get(last).kind() != Block.Kind.TITLE) {
      blocks.set(last, new Block(Block.Kind.CAPTION, blocks.get(last).span()));
    }
  }
}
