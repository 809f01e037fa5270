package entente.app.answer;

import entente.app.library.Library;
import entente.app.library.NearestNames;
import entente.linking.DocumentHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds documents by what a user calls them: the id, else a part of the id or title. */
public final class ChosenDocuments {
  private static final int SUGGESTIONS = 3;

  private ChosenDocuments() {}

  /** Refuses to look for somebody or something in a library without documents. */
  public static void require(Library library) {
    if (library.documents().isEmpty()) {
      throw new UsageException(
          "The library holds no documents. Read an article into it first (entente read FILE).");
    }
  }

  /** The numbers of all documents that are called so, at least one. */
  public static List<Long> numbers(List<DocumentHeader> documents, String called) {
    return find(documents, called).stream().map(DocumentHeader::number).toList();
  }

  /** The numbers of the documents that are called so, each by its own name, in order. */
  public static List<Long> each(List<DocumentHeader> documents, List<String> called) {
    return called.stream()
        .map(name -> only(documents, name).number())
        .distinct()
        .sorted()
        .toList();
  }

  /** The one document that is called so. */
  public static DocumentHeader only(List<DocumentHeader> documents, String called) {
    List<DocumentHeader> found = find(documents, called);
    if (found.size() > 1) {
      throw new UsageException("\"" + called + "\" may be: "
          + found.stream().limit(8).map(DocumentHeader::id).collect(Collectors.joining(", "))
          + ". Name one document by its id.");
    }
    return found.get(0);
  }

  /** All documents that are called so, at least one. */
  public static List<DocumentHeader> find(List<DocumentHeader> documents, String called) {
    if (called.isBlank()) {
      throw new UsageException("No document is named. Write its id, or a part of its id or title.");
    }
    String part = called.toLowerCase(Locale.ROOT);
    List<Predicate<DocumentHeader>> ways = List.of(
        d -> d.id().equals(called),
        d -> holds(d.id(), part),
        d -> d.title() != null && holds(d.title(), part));
    for (Predicate<DocumentHeader> way : ways) {
      List<DocumentHeader> found = documents.stream().filter(way).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    throw new UnknownException(ChosenActor.unknown("document", called, near(documents, called)));
  }

  private static boolean holds(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part);
  }

  private static List<String> near(List<DocumentHeader> documents, String called) {
    List<String> ids = new ArrayList<>();
    documents.forEach(d -> ids.add(d.id()));
    return NearestNames.to(called, ids, SUGGESTIONS);
  }
}
