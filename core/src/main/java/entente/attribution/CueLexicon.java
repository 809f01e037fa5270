package entente.attribution;

import entente.attribution.CueEntry.Frame;
import entente.attribution.CueEntry.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that mark an attribution, read from {@code cues.tsv}, which explains its columns. */
final class CueLexicon {
  private static final CueLexicon STANDARD = new CueLexicon(read("cues.tsv"));

  private final List<CueEntry> entries;
  private final Map<String, List<CueEntry>> byWord = new LinkedHashMap<>();

  private CueLexicon(List<CueEntry> entries) {
    this.entries = List.copyOf(entries);
    for (CueEntry entry : entries) {
      byWord
          .computeIfAbsent(key(entry.lemma(), entry.part()), k -> new ArrayList<>())
          .add(entry);
    }
  }

  static CueLexicon standard() {
    return STANDARD;
  }

  List<CueEntry> entries() {
    return entries;
  }

  /** The frames of a word; empty when it is no cue. */
  Set<Frame> frames(String lemma, char part) {
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    of(lemma, part).forEach(e -> frames.add(e.frame()));
    return frames;
  }

  boolean is(String lemma, char part, Kind kind) {
    return of(lemma, part).stream().anyMatch(e -> e.kind() == kind);
  }

  private List<CueEntry> of(String lemma, char part) {
    return byWord.getOrDefault(key(lemma.toLowerCase(Locale.ROOT), part), List.of());
  }

  private static String key(String lemma, char part) {
    return part + lemma;
  }

  private static List<CueEntry> read(String name) {
    List<CueEntry> entries = new ArrayList<>();
    List<String> lines = lines(name);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        entries.add(entry(name, i + 1, line.split("\t", -1)));
      }
    }
    return entries;
  }

  private static CueEntry entry(String name, int line, String[] fields) {
    if (fields.length != 5 || fields[1].length() != 1) {
      throw new IllegalStateException(name + ":" + line
          + ": expected lemma, part, frame, kind, example; separate them by tabs");
    }
    return new CueEntry(
        fields[0],
        fields[1].charAt(0),
        Frame.valueOf(fields[2].toUpperCase(Locale.ROOT)),
        Kind.valueOf(fields[3].toUpperCase(Locale.ROOT)),
        fields[4]);
  }

  /** The lines of a resource of this package. */
  static List<String> lines(String name) {
    try (InputStream in = CueLexicon.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing; build again");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + name, e);
    }
  }
}
