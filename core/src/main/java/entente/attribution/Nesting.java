package entente.attribution;

import entente.article.Span;
import java.util.ArrayList;
import java.util.List;

/** What somebody is said to have said is the word of whoever tells of it. */
final class Nesting {
  private Nesting() {}

  /** Adds to each speech what is said by cues within its content: "X said Y told him, '…'". */
  static List<Speech> extend(List<Speech> speeches) {
    List<Speech> extended = new ArrayList<>(speeches);
    boolean changed = true;
    for (int round = 0; changed && round < 4; round++) {
      changed = false;
      for (int i = 0; i < extended.size(); i++) {
        Speech wider = extend(extended.get(i), extended);
        changed |= !wider.contents().equals(extended.get(i).contents());
        extended.set(i, wider);
      }
    }
    return extended;
  }

  private static Speech extend(Speech outer, List<Speech> speeches) {
    List<Span> contents = new ArrayList<>(outer.contents());
    for (Speech inner : speeches) {
      if (inner != outer && inner.cue() != null && outer.says(inner.cue().span())) {
        inner.contents().stream()
            .filter(c -> outer.cue() == null || !c.contains(outer.cue().span()))
            .forEach(c -> include(contents, c));
      }
    }
    contents.sort(null);
    return contents.equals(outer.contents())
        ? outer
        : new Speech(outer.source(), outer.cue(), contents, outer.manner(), outer.rule());
  }

  /** Adds a span, in place of those that it overlaps. */
  private static void include(List<Span> contents, Span added) {
    Span whole = added;
    for (Span span : List.copyOf(contents)) {
      if (span.overlaps(whole)) {
        contents.remove(span);
        whole = whole.union(span);
      }
    }
    contents.add(whole);
  }
}
