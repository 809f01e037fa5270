package entente.app.answer;

import entente.app.library.Library;
import entente.app.library.NearestNames;
import entente.app.library.StatementFilter;
import entente.linking.Event;
import entente.linking.Report;
import entente.relation.Agreement;
import entente.relation.Agreements;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The deals, treaties and ceasefires that the texts of a library speak of. */
public final class ToldAgreements {
  private static final int SUGGESTIONS = 3;
  private static final int MANY = 12;

  private ToldAgreements() {}

  /** All of them. */
  public static List<Agreement> in(Library library) {
    return in(library, library.documentsWithAny(Agreements.words()));
  }

  private static List<Agreement> in(Library library, List<Long> documents) {
    return documents.isEmpty()
        ? List.of()
        : Agreements.in(
            Surroundings.sentences(library, documents),
            library.statements(StatementFilter.all().inDocuments(documents)));
  }

  /** Those that the sentences name which report an event; of very many reports, the first are looked at. */
  public static List<Agreement> concernedBy(Library library, Collection<Event> events) {
    List<Report> reports = Surroundings.reports(events);
    List<Long> documents = reports.stream()
        .map(report -> report.document().number())
        .distinct()
        .limit(MANY)
        .toList();
    return in(library, documents).stream()
        .filter(agreement -> reports.stream().anyMatch(report -> concerns(agreement, report)))
        .toList();
  }

  private static boolean concerns(Agreement agreement, Report report) {
    return Stream.concat(
            agreement.mentions().stream(),
            agreement.life().stream().map(stage -> stage.told().sentence()))
        .anyMatch(sentence -> sentence.document().number() == report.document().number()
            && sentence
                .sentence()
                .span()
                .contains(report.statement().evidence().trigger().span()));
  }

  /** The one that a user names by its id, a name or words of a name; refuses what means none or several. */
  public static Agreement one(List<Agreement> all, String name) {
    if (name.isBlank()) {
      throw new UsageException("No agreement is named. List all with: entente agreements");
    }
    List<Agreement> exact =
        all.stream().filter(a -> names(a).anyMatch(n -> same(n, name))).toList();
    List<Agreement> found = exact.isEmpty()
        ? all.stream().filter(a -> names(a).anyMatch(n -> holds(n, name))).toList()
        : exact;
    if (found.size() == 1) {
      return found.get(0);
    }
    if (found.isEmpty()) {
      List<String> near = NearestNames.to(
          name, all.stream().flatMap(a -> Stream.of(a.name(), a.id())).toList(), SUGGESTIONS);
      throw new UnknownException(
          ChosenActor.unknown("agreement", name, near) + " List all with: entente agreements");
    }
    throw new UsageException("\"" + name + "\" may be: "
        + found.stream().map(a -> a.name() + " (" + a.id() + ")").collect(Collectors.joining(", "))
        + ". Name one of them in full or by its id.");
  }

  private static Stream<String> names(Agreement agreement) {
    return Stream.concat(Stream.of(agreement.id(), agreement.name()), agreement.calls().stream());
  }

  private static boolean same(String one, String other) {
    return one.strip().equalsIgnoreCase(other.strip());
  }

  private static boolean holds(String name, String words) {
    String folded = name.toLowerCase(Locale.ROOT);
    return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
        .allMatch(folded::contains);
  }
}
