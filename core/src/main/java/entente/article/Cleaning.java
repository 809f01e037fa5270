package entente.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is left of a document once its furniture is left out.
 *
 * @param blocks what is to be read
 * @param facts what is known, and what the text itself says
 * @param weak what the text only hints at: the agency that its dateline credits
 */
record Cleaning(List<Block> blocks, Facts facts, Facts weak) {
  private static final Set<Block.Kind> STORY =
      Set.of(Block.Kind.PARAGRAPH, Block.Kind.ITEM, Block.Kind.QUOTATION);

  /**
   * Tells story from furniture. A text of one unit is its story whatever it looks like, and so is a text in which
   * nothing would be left.
   *
   * @param known what is known from outside; it holds against what the text says
   */
  static Cleaning clean(List<Unit> units, Facts known) {
    if (units.size() <= 1) {
      return whole(units, known);
    }
    Tail tail = Tail.of(units, known);
    List<Unit> above = units.subList(0, tail.end());
    Head head = Head.of(above, known);
    Body body = Body.of(above.subList(head.end(), above.size()), head.facts());
    List<Block> blocks = new ArrayList<>(head.blocks());
    blocks.addAll(body.blocks());
    if (blocks.stream().noneMatch(block -> STORY.contains(block.kind()))) {
      return whole(units, known);
    }
    Facts facts = head.facts().or(tail.facts());
    return new Cleaning(blocks, facts, body.weak());
  }

  private static Cleaning whole(List<Unit> units, Facts known) {
    Facts weak = Facts.NONE;
    List<Block> blocks = new ArrayList<>();
    for (Unit unit : units) {
      Trimmed trimmed = Trimmed.of(unit);
      weak = weak.or(trimmed.weak());
      blocks.add(trimmed.unit().block(unit.given() == null ? Block.Kind.PARAGRAPH : unit.given()));
    }
    return new Cleaning(blocks, known, weak);
  }
}
