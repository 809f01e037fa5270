package entente.app.answer;

import entente.app.dossier.Dossier.Citation;
import entente.app.dossier.Dossier.Quote;
import entente.app.dossier.Dossier.Source;
import entente.article.Span;
import entente.linking.DocumentHeader;
import entente.linking.Event;
import entente.linking.Report;
import entente.statement.Attribution;
import entente.statement.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives reports numbers and documents letters, each in the order in which it is first asked for. */
public final class Citing {
  private static final int LETTERS = 26;

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<Long, String> letters = new LinkedHashMap<>();
  private final Map<Long, DocumentHeader> documents = new LinkedHashMap<>();
  private final Map<Long, List<Citation>> citations = new LinkedHashMap<>();

  /** The numbers of the reports of an event, the best first. */
  public List<Integer> of(Event event) {
    List<Integer> found = new ArrayList<>();
    found.add(of(event.main()));
    event.reports().stream()
        .map(this::of)
        .filter(number -> !found.contains(number))
        .forEach(found::add);
    return found;
  }

  /** The number of a report. */
  public int of(Report report) {
    Integer known = numbers.get(report.statement().id());
    if (known != null) {
      return known;
    }
    int number = numbers.size() + 1;
    numbers.put(report.statement().id(), number);
    letter(report.document());
    citations
        .computeIfAbsent(report.document().number(), key -> new ArrayList<>())
        .add(citation(number, report));
    return number;
  }

  /** The letter of a document: A to Z, then A2 and so on. */
  public String letter(DocumentHeader document) {
    documents.putIfAbsent(document.number(), document);
    return letters.computeIfAbsent(document.number(), key -> letter(letters.size()));
  }

  /** The letter of a place in a list, from 0: A to Z, then A2 and so on. */
  public static String letter(int place) {
    String letter = String.valueOf((char) ('A' + place % LETTERS));
    return place < LETTERS ? letter : letter + (place / LETTERS + 1);
  }

  /** The letters of all documents that report an event, in alphabetical order. */
  public List<String> letters(Event event) {
    return event.reports().stream()
        .map(report -> letter(report.document()))
        .distinct()
        .sorted()
        .toList();
  }

  /** The documents with what they say. */
  public List<Source> sources(Map<Long, String> copies) {
    return documents.values().stream().map(document -> source(document, copies)).toList();
  }

  private Source source(DocumentHeader document, Map<Long, String> copies) {
    return new Source(
        letter(document),
        document.outlet(),
        document.title(),
        document.author(),
        document.published() == null ? null : DateWords.day(document.published()),
        document.url(),
        document.id(),
        copyOf(document, copies),
        citations.getOrDefault(document.number(), List.of()));
  }

  private @Nullable String copyOf(DocumentHeader document, Map<Long, String> copies) {
    String group = copies.get(document.number());
    return group == null
        ? null
        : documents.values().stream()
            .filter(other -> other.number() < document.number())
            .filter(other -> group.equals(copies.get(other.number())))
            .findFirst()
            .map(this::letter)
            .orElse(null);
  }

  private static Citation citation(int number, Report report) {
    return new Citation(
        number,
        quote(report),
        Phrases.headline(report.statement()),
        DateWords.of(report.statement().date()),
        report.statement().date().how(),
        Phrases.sources(report.statement().attribution()),
        report.statement().attribution().stream().anyMatch(Attribution::quoted),
        report.statement().id(),
        String.format(Locale.ROOT, "%.2f", report.statement().confidence()));
  }

  /** The sentence of a report with the words that tell the event apart. */
  public static Quote quote(Report report) {
    Evidence evidence = report.statement().evidence();
    String text = evidence.sentence().text();
    Span sentence = evidence.sentence().span();
    int begin = evidence.trigger().span().begin() - sentence.begin();
    int end = evidence.trigger().span().end() - sentence.begin();
    return new Quote(text.substring(0, begin), text.substring(begin, end), text.substring(end));
  }

  /** Names with letters: "A The Courier". */
  public String named(DocumentHeader document) {
    String outlet = document.outlet() == null ? document.id() : document.outlet();
    return letter(document) + " " + outlet;
  }

  /** A list in words: "one, two and three". */
  public static String list(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : names.stream().limit(last).collect(Collectors.joining(", ")) + " and " + names.get(last);
  }
}
