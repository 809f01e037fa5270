package entente.article;

import static entente.article.Cues.Role.BARE_BYLINE;
import static entente.article.Cues.Role.CREDIT_LINE;
import static entente.article.Cues.Role.HEAD;
import static entente.article.Cues.Role.LINK;
import static entente.article.Cues.Role.POST;
import static entente.article.Cues.Role.SKIP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands above the story: the outlet, the title, who wrote it and when, a picture with its caption. */
final class Head {
  private final List<Unit> units;
  private final List<Block> blocks = new ArrayList<>();
  private final HeadZone zone;
  private final int titleAt;
  private final Facts known;
  private Facts found = Facts.NONE;
  private @Nullable LocalDate revised;
  private int end;
  private int nameAt = -2;
  private boolean byOpen;

  private Head(List<Unit> units, Facts known) {
    this.units = units;
    this.known = known;
    this.zone = new HeadZone(units, known.title());
    this.titleAt = zone.titleAt();
    if (titleAt >= 0 && known.title() == null) {
      found = titled(units.get(titleAt).text());
    }
  }

  /** Reads downwards to the first running text, with what is known from outside. */
  static Head of(List<Unit> units, Facts known) {
    Head head = new Head(units, known);
    while (head.end < units.size() && !head.zone.isStory(head.end)) {
      head.take(head.end);
      head.end++;
    }
    return head;
  }

  private static Facts titled(String title) {
    return Outlets.atEnd(title)
        .map(outlet ->
            Facts.NONE.withOutlet(outlet.getKey()).withTitle(title.substring(0, outlet.getValue())))
        .orElse(Facts.NONE.withTitle(title));
  }

  /** The index of the story's first unit. */
  int end() {
    return end;
  }

  /** What is to be read of the head. */
  List<Block> blocks() {
    return blocks;
  }

  /** What is known, and what the head says. */
  Facts facts() {
    return known.or(found).or(Facts.NONE.withPublished(revised));
  }

  private void take(int index) {
    Unit unit = units.get(index);
    String text = unit.text();
    boolean open = byOpen;
    byOpen = false;
    if (index == titleAt) {
      blocks.add(unit.block(Block.Kind.TITLE));
    } else if (zone.isTitle(unit)
        || Lines.same(text, found.title())
        || zone.isSlogan(index)
        || isSilent(text, index)) {
      return;
    } else if (Cues.is(CREDIT_LINE, text)) {
      captionAbove(unit, index);
    } else if (Cues.is(BARE_BYLINE, text)) {
      byOpen = true;
    } else if (Credits.isPerson(text) && (open || isIntroduced(index))) {
      name(text, index);
    } else if (!takeCredits(text) && !Cues.is(HEAD, text) && !Cues.is(SKIP, text)) {
      blocks.add(block(unit));
    }
  }

  /** Lines below the title that say nothing about the article; an agency's name there is its credit, not the outlet. */
  private boolean isSilent(String text, int index) {
    boolean below = titleAt >= 0 && index > titleAt;
    return below && (Cues.is(LINK, text) || Cues.is(POST, text));
  }

  private boolean takeCredits(String text) {
    Optional<Facts> credits = Credits.of(text);
    credits.ifPresent(facts -> found = found.or(facts));
    revised = revised == null ? Credits.revised(text) : revised;
    return credits.isPresent() || Cues.is(POST, text);
  }

  /** A name alone below the title is the author's if a post, a day or another such name follows. */
  private boolean isIntroduced(int index) {
    if (titleAt < 0 || index < titleAt || index + 1 >= units.size()) {
      return false;
    }
    String next = units.get(index + 1).text();
    boolean introduced = Cues.is(POST, next) || Dates.stamp(next).isPresent();
    return introduced || (Credits.isPerson(next) && isIntroduced(index + 1));
  }

  private void name(String name, int index) {
    boolean further = nameAt == index - 1 && found.author() != null;
    found = further
        ? found.withAuthor(found.author() + ", " + name)
        : found.or(Facts.NONE.withAuthor(name));
    nameAt = index;
  }

  private static Block block(Unit unit) {
    return Lines.caption(unit)
        .map(caption -> caption.block(Block.Kind.CAPTION))
        .orElseGet(() -> unit.block(Body.kind(unit)));
  }

  /** The line right above a credit is the caption of the picture. */
  private void captionAbove(Unit credit, int index) {
    int last = blocks.size() - 1;
    Unit above = index > 0 ? units.get(index - 1) : credit;
    boolean same = last >= 0 && blocks.get(last).span().equals(above.span());
    if (same && credit.attached() && blocks.get(last).kind() != Block.Kind.TITLE) {
      blocks.set(last, new Block(Block.Kind.CAPTION, blocks.get(last).span()));
    }
  }
}
