package entente.article;

import static entente.article.Cues.Role.CREDIT_LINE;
import static entente.article.Cues.Role.SKIP;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The story, without what is strewn into it. */
final class Body {
  private final List<Block> blocks = new ArrayList<>();
  private final Facts facts;
  private Facts weak = Facts.NONE;

  private Body(Facts facts) {
    this.facts = facts;
  }

  static Body of(List<Unit> units, Facts facts) {
    Body body = new Body(facts);
    for (int i = 0; i < units.size(); i++) {
      body.take(units, i);
    }
    return body;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** The agency that datelines and sign-offs credit, and their day. */
  Facts weak() {
    return weak;
  }

  private void take(List<Unit> units, int index) {
    Unit unit = units.get(index);
    String text = unit.text();
    Optional<Unit> caption = Lines.caption(unit);
    if (Cues.is(SKIP, text)
        || Cues.is(Cues.Role.LINK, text)
        || Cues.is(CREDIT_LINE, text)
        || isStamp(text)
        || Lines.same(text, facts.title())) {
      return;
    }
    if (caption.isPresent()
        && (unit.given() == Block.Kind.CAPTION || !isSignedOff(unit, units, index))) {
      blocks.add(caption.get().block(Block.Kind.CAPTION));
      return;
    }
    Trimmed trimmed = blocks.isEmpty() ? Trimmed.of(unit) : Trimmed.ofFurther(unit);
    weak = weak.or(trimmed.weak());
    blocks.add(item(trimmed.unit()).block(kind(trimmed.unit())));
  }

  /** A credit below the last paragraph is the agency's, not a photographer's. */
  private static boolean isSignedOff(Unit unit, List<Unit> units, int index) {
    return index == units.size() - 1 && Cues.is(Cues.Role.SIGN_OFF, unit.text());
  }

  /** A bare day in the story is the heading of a chronicle; with hours or "updated" beside it, it is furniture. */
  private static boolean isStamp(String text) {
    return Dates.stamp(text).filter(Dates.Stamp::worded).isPresent();
  }

  /** What a unit of the story is, by its mark-up or its looks. */
  static Block.Kind kind(Unit unit) {
    if (unit.given() != null) {
      return unit.given();
    }
    if (Bullets.length(unit.text()) > 0) {
      return Block.Kind.ITEM;
    }
    return Lines.isHeading(unit) ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
  }

  private static Unit item(Unit unit) {
    return unit.given() == null || unit.given() == Block.Kind.ITEM
        ? unit.part(Bullets.length(unit.text()), unit.text().length())
        : unit;
  }
}
