package entente.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what stands at the head and foot of pages and is no part of the article: numbers, and what is said on page after page. */
final class PdfFurniture {
  private static final int LINES = 3;
  private static final Pattern NUMBER =
      Pattern.compile("(?i)[\\s\\p{Pd}|•·\\[(]*(?:page|p\\.?|pg\\.?)?\\s*(?:\\d{1,4}|[ivxl]{1,6})"
          + "(?:\\s*(?:of|/)\\s*\\d{1,4})?[\\s\\p{Pd}|•·\\])]*");

  private final List<List<PdfLine>> pages;
  private final Map<String, Integer> counts = new HashMap<>();

  private PdfFurniture(List<List<PdfLine>> pages) {
    this.pages = pages;
    for (List<PdfLine> page : pages) {
      Set<String> said = new HashSet<>();
      edges(page).forEach(line -> said.add(key(line)));
      said.forEach(key -> counts.merge(key, 1, Integer::sum));
    }
  }

  /** The pages without it. */
  static List<List<PdfLine>> without(List<List<PdfLine>> pages) {
    return new PdfFurniture(pages).left();
  }

  private List<List<PdfLine>> left() {
    List<List<PdfLine>> left = new ArrayList<>();
    for (List<PdfLine> page : pages) {
      List<PdfLine> edges = edges(page);
      left.add(page.stream()
          .filter(line -> !(edges.contains(line) && isFurniture(line)))
          .toList());
    }
    return left;
  }

  private boolean isFurniture(PdfLine line) {
    return NUMBER.matcher(line.text()).matches() || isRepeated(line);
  }

  /** Said on two pages at least, and on every third: heads of left and right pages differ, and chapters have their own. */
  private boolean isRepeated(PdfLine line) {
    int times = counts.getOrDefault(key(line), 0);
    return times >= 2 && times * 3 >= pages.size();
  }

  /** What it says, numbers aside, and how large and about how far down: the title of page one is not the head of page two. */
  private static String key(PdfLine line) {
    String words = line.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
    return Math.round(line.size()) + " " + Math.round(line.base() / 12) + " " + words;
  }

  /** The uppermost and the lowest lines; lines side by side count as one. */
  private static List<PdfLine> edges(List<PdfLine> page) {
    List<PdfLine> sorted = new ArrayList<>(page);
    sorted.sort(Comparator.comparing(PdfLine::base).thenComparing(PdfLine::left));
    List<PdfLine> edges = new ArrayList<>(first(sorted));
    Collections.reverse(sorted);
    edges.addAll(first(sorted));
    return edges;
  }

  private static List<PdfLine> first(List<PdfLine> sorted) {
    List<PdfLine> first = new ArrayList<>();
    int rows = 0;
    for (PdfLine line : sorted) {
      boolean beside = !first.isEmpty() && first.get(first.size() - 1).isBeside(line);
      rows += beside ? 0 : 1;
      if (rows > LINES) {
        break;
      }
      first.add(line);
    }
    return first;
  }
}
