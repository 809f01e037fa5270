package entente.attribution;

import entente.article.Span;
import java.util.ArrayList;
import java.util.List;

/** What somebody is said to have said is the word of whoever tells of it. */
final class Nesting {
  private Nesting() {}

  /** Adds to each speech what is said by cues within its content: "X said Y told him, '…'". */
  static List<Speech> extend(List<Speech> speeches) {
    List<Speech> extended = new ArrayList<>();
    speeches.forEach(s -> extended.add(cut(s, speeches)));
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

  /** "…, saying Z, X said": when each seems to say the other, the one that stands last tells of the one before. */
  private static Speech cut(Speech speech, List<Speech> speeches) {
    for (Speech other : speeches) {
      if (other != speech
          && speech.cue() != null
          && other.cue() != null
          && other.source() != null
          && other.says(speech.cue().span())
          && speech.says(other.cue().span())
          && speech.cue().span().end() < other.source().span().begin()) {
        return until(speech, other.source().span().begin());
      }
    }
    return speech;
  }

  private static Speech until(Speech speech, int end) {
    List<Span> contents = speech.contents().stream()
        .filter(c -> c.begin() < end - 2)
        .map(c -> c.end() <= end ? c : new Span(c.begin(), end - 2))
        .toList();
    return contents.isEmpty()
        ? speech
        : new Speech(speech.source(), speech.cue(), contents, speech.manner(), speech.rule());
  }
}
