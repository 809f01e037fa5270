package entente.relation;

import entente.linking.Report;
import entente.statement.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sentences of documents with what was read in each. */
final class Sentences {
  private final List<NamedSentence> all;
  private final Map<String, NamedSentence> byPlace = new LinkedHashMap<>();
  private final Map<String, List<Report>> reports = new LinkedHashMap<>();

  Sentences(List<NamedSentence> all, Collection<Report> reports) {
    this.all = all;
    all.forEach(
        s -> byPlace.put(place(s.document().number(), s.sentence().span().begin()), s));
    reports.forEach(
        r -> this.reports.computeIfAbsent(place(r), key -> new ArrayList<>()).add(r));
  }

  private static String place(long document, int begin) {
    return document + " " + begin;
  }

  private static String place(Report report) {
    return place(
        report.document().number(),
        report.statement().evidence().sentence().span().begin());
  }

  /** All sentences, in the order given. */
  List<NamedSentence> all() {
    return all;
  }

  /** The sentence that a report rests on; none where it was not given. */
  Optional<NamedSentence> of(Report report) {
    return Optional.ofNullable(byPlace.get(place(report)));
  }

  /** What was read in a sentence. */
  List<Report> reports(NamedSentence sentence) {
    return reports.getOrDefault(
        place(sentence.document().number(), sentence.sentence().span().begin()), List.of());
  }

  /** The events read in the sentences behind one, at most so many sentences further, in the order of the text. */
  List<Report> behind(NamedSentence sentence, int most) {
    return reports.values().stream()
        .flatMap(List::stream)
        .filter(r -> r.statement().kind() == Statement.Kind.EVENT)
        .filter(r -> r.document().number() == sentence.document().number())
        .filter(r -> of(r)
            .filter(s ->
                s.position() > sentence.position() && s.position() - sentence.position() <= most)
            .isPresent())
        .toList();
  }
}
