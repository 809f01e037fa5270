package entente.app.river;

import entente.app.answer.Citing;
import entente.app.answer.DocumentWords;
import entente.linking.DocumentHeader;
import entente.linking.Event;
import entente.linking.Provenance;
import entente.linking.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The sources of an answer, each with a letter: outlets, or documents of no known outlet; those of most events first. */
public final class SourceLetters {
  /** Originals before what was copied from them, as far as the days of publication tell. */
  private static final Comparator<Report> FIRST_PUBLISHED = Comparator.comparing(
          (Report r) -> r.document().published(), Comparator.nullsLast(Comparator.naturalOrder()))
      .thenComparingLong(r -> r.document().number())
      .thenComparingInt(Report::position);

  /**
   * A source.
   *
   * @param letter what it goes by in this answer
   * @param name the outlet, or the id of the document
   * @param own whether it reports anything that it has not copied
   * @param copyOf the letter of the source that all its articles are copies of, or null
   * @param documents its articles, in the order in which they were read
   * @param events how many events it tells
   */
  public record Source(
      String letter,
      String name,
      boolean own,
      @Nullable String copyOf,
      List<DocumentHeader> documents,
      int events) {}

  /**
   * Who tells an event.
   *
   * @param own the letters of those who report it themselves
   * @param copies the letters of those who only copy
   */
  public record Tellers(List<String> own, List<String> copies) {}

  private static final class Draft {
    private final String name;
    private final Map<Long, DocumentHeader> documents = new TreeMap<>();
    private int events;
    private int own;

    Draft(String name) {
      this.name = name;
    }
  }

  private final Provenance provenance;
  private final Map<String, Draft> drafts = new TreeMap<>();
  private final Map<String, String> letters = new LinkedHashMap<>();
  private final List<Source> sources = new ArrayList<>();

  /**
   * Gives letters to all who tell of these events.
   *
   * @param provenance where the articles have what they tell
   * @param copies the documents that are copies as a whole, by number, with the name of their group
   */
  public SourceLetters(Collection<Event> events, Provenance provenance, Map<Long, String> copies) {
    this.provenance = provenance;
    events.forEach(this::count);
    List<Draft> ordered = drafts.values().stream()
        .sorted(Comparator.comparingInt((Draft d) -> -d.events).thenComparing(d -> d.name))
        .toList();
    ordered.forEach(d -> letters.put(d.name, Citing.letter(letters.size())));
    ordered.forEach(d -> sources.add(source(d, copies)));
  }

  private void count(Event event) {
    Set<String> own = new HashSet<>(names(event, true));
    for (Report report : event.reports()) {
      Draft draft = drafts.computeIfAbsent(DocumentWords.outlet(report.document()), Draft::new);
      draft.documents.put(report.document().number(), report.document());
    }
    for (String name : names(event, false)) {
      Draft draft = drafts.computeIfAbsent(name, Draft::new);
      draft.events++;
      draft.own += own.contains(name) ? 1 : 0;
    }
  }

  /** Those who tell an event; or only those who have it from nobody else who does. */
  private Set<String> names(Event event, boolean own) {
    Set<String> names = new LinkedHashSet<>();
    List<Report> before = new ArrayList<>();
    for (Report report : event.reports().stream().sorted(FIRST_PUBLISHED).toList()) {
      if (!own || before.stream().noneMatch(other -> isCopy(report, other))) {
        names.add(DocumentWords.outlet(report.document()));
      }
      before.add(report);
    }
    return names;
  }

  private boolean isCopy(Report report, Report earlier) {
    return report.document().number() != earlier.document().number()
        && provenance.copies().areCopies(report, earlier);
  }

  private Source source(Draft draft, Map<Long, String> copies) {
    return new Source(
        letter(draft.name),
        draft.name,
        draft.own > 0,
        draft.own > 0 ? null : copyOf(draft, copies),
        List.copyOf(draft.documents.values()),
        draft.events);
  }

  /** The source, which does report itself, of another document in the groups of copies that the documents are in. */
  private @Nullable String copyOf(Draft draft, Map<Long, String> copies) {
    Set<String> groups = new HashSet<>();
    draft.documents.keySet().forEach(number -> groups.add(copies.get(number)));
    groups.remove(null);
    return drafts.values().stream()
        .filter(other -> other != draft && other.own > 0)
        .filter(other ->
            other.documents.keySet().stream().anyMatch(n -> groups.contains(copies.get(n))))
        .findFirst()
        .map(other -> letter(other.name))
        .orElse(null);
  }

  private String letter(String name) {
    return letters.getOrDefault(name, "?");
  }

  /** The sources in the order of their letters. */
  public List<Source> sources() {
    return List.copyOf(sources);
  }

  /** The letters of those who tell an event, in their order. */
  public Tellers of(Event event) {
    Set<String> own = names(event, true);
    Set<String> copying = names(event, false);
    copying.removeAll(own);
    return new Tellers(inOrder(own), inOrder(copying));
  }

  private List<String> inOrder(Set<String> names) {
    return letters.entrySet().stream()
        .filter(e -> names.contains(e.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
