package entente.app.dossier;

import java.util.ArrayList;
import java.util.List;

/** Words broken into lines, since a drawing does not break them. */
final class Lines {
  private Lines() {}

  /** Lines of at most so many characters where the words allow it; nothing is cut off. */
  static List<String> of(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : Markup.plain(text).split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
