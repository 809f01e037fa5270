package entente.attribution;

import entente.attribution.ModalityEntry.Complement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What governing words make of an act, read from {@code modality.tsv}, which explains its columns. */
final class ModalityLexicon {
  private static final ModalityLexicon STANDARD = new ModalityLexicon(read("modality.tsv"));

  private final List<ModalityEntry> entries;
  private final Map<String, List<ModalityEntry>> byWord = new LinkedHashMap<>();

  private ModalityLexicon(List<ModalityEntry> entries) {
    this.entries = List.copyOf(entries);
    for (ModalityEntry entry : entries) {
      byWord
          .computeIfAbsent(entry.part() + entry.lemma(), k -> new ArrayList<>())
          .add(entry);
    }
  }

  static ModalityLexicon standard() {
    return STANDARD;
  }

  List<ModalityEntry> entries() {
    return entries;
  }

  List<ModalityEntry> of(String lemma, char part) {
    return byWord.getOrDefault(part + lemma.toLowerCase(Locale.ROOT), List.of());
  }

  private static List<ModalityEntry> read(String name) {
    List<ModalityEntry> entries = new ArrayList<>();
    List<String> lines = CueLexicon.lines(name);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        entries.add(entry(name, i + 1, line.split("\t", -1)));
      }
    }
    return entries;
  }

  private static ModalityEntry entry(String name, int line, String[] fields) {
    if (fields.length != 6 || fields[1].length() != 1) {
      throw new IllegalStateException(
          name + ":" + line
              + ": expected lemma, part, complement, affirmed, negated, example; separate them by tabs");
    }
    return new ModalityEntry(
        fields[0],
        fields[1].charAt(0),
        Complement.valueOf(fields[2].toUpperCase(Locale.ROOT)),
        Modality.valueOf(fields[3].toUpperCase(Locale.ROOT)),
        Modality.valueOf(fields[4].toUpperCase(Locale.ROOT)),
        fields[5]);
  }
}
