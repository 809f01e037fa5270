package entente.app.answer;

import entente.actor.Actor;
import entente.app.library.ActorDirectory;
import entente.app.library.Library;
import entente.app.library.NearestNames;
import entente.app.library.StatementFilter;
import entente.linking.DocumentHeader;
import entente.linking.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A source that a user names: an outlet, a document, or somebody who speaks in the articles.
 *
 * @param kind "outlet", "document" or "speaker"
 * @param name to show
 * @param tells whether a report is told by it
 * @param filter lets through at least what it tells
 */
public record ChosenSource(
    String kind, String name, Predicate<Report> tells, StatementFilter filter) {
  private static final int SUGGESTIONS = 3;
  private static final int LISTED = 5;

  /** The source of this name; exact names of outlets come before documents, these before speakers. */
  public static ChosenSource of(Library library, String name) {
    ChosenDocuments.require(library);
    if (name.isBlank()) {
      throw new UsageException("No source is named. Write an outlet, a document or a speaker.");
    }
    List<DocumentHeader> documents = library.documents();
    List<DocumentHeader> outlet = documents.stream()
        .filter(d -> d.outlet() != null && plain(d.outlet()).equals(plain(name)))
        .toList();
    if (!outlet.isEmpty()) {
      return ofOutlet(outlet);
    }
    List<DocumentHeader> exact =
        documents.stream().filter(d -> d.id().equals(name)).toList();
    if (!exact.isEmpty()) {
      return ofDocument(exact.get(0));
    }
    return ofPart(library, documents, name);
  }

  private static ChosenSource ofPart(Library library, List<DocumentHeader> documents, String name) {
    ActorDirectory.Answer answer = new ActorDirectory(library.identities().actors()).find(name);
    if (answer instanceof ActorDirectory.One one) {
      return ofSpeaker(library, one.actor());
    }
    List<DocumentHeader> called = documents.stream()
        .filter(d -> holds(d.id(), name) || d.title() != null && holds(d.title(), name))
        .toList();
    if (called.size() == 1) {
      return ofDocument(called.get(0));
    }
    List<DocumentHeader> published = documents.stream()
        .filter(d -> d.outlet() != null && holds(d.outlet(), name))
        .toList();
    if (published.stream().map(DocumentHeader::outlet).distinct().count() == 1) {
      return ofOutlet(published);
    }
    throw unclear(answer, called, published, documents, name);
  }

  private static UsageException unclear(
      ActorDirectory.Answer answer,
      List<DocumentHeader> called,
      List<DocumentHeader> published,
      List<DocumentHeader> documents,
      String name) {
    Stream<String> actors = answer instanceof ActorDirectory.Several several
        ? several.actors().stream().map(Actor::name)
        : Stream.of();
    List<String> several = Stream.of(
            published.stream().map(DocumentHeader::outlet).filter(Objects::nonNull),
            called.stream().map(DocumentHeader::id),
            actors)
        .flatMap(names -> names)
        .distinct()
        .toList();
    if (several.isEmpty()) {
      return new UnknownException(
          ChosenActor.unknown("outlet, document or speaker", name, near(answer, documents, name)));
    }
    String more = several.size() > LISTED ? " and " + (several.size() - LISTED) + " more" : "";
    return new UsageException("\"" + name + "\" may be: "
        + String.join(", ", several.subList(0, Math.min(LISTED, several.size()))) + more
        + ". Name one of them in full.");
  }

  private static List<String> near(
      ActorDirectory.Answer answer, List<DocumentHeader> documents, String name) {
    List<String> names = new ArrayList<>();
    documents.forEach(d -> names.add(Objects.requireNonNullElse(d.outlet(), d.id())));
    documents.forEach(d -> names.add(d.id()));
    if (answer instanceof ActorDirectory.None none) {
      names.addAll(none.nearest());
    }
    return NearestNames.to(name, names, SUGGESTIONS);
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
  }

  private static boolean holds(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.strip().toLowerCase(Locale.ROOT));
  }

  private static ChosenSource ofOutlet(List<DocumentHeader> documents) {
    String outlet = String.valueOf(documents.get(0).outlet());
    return new ChosenSource(
        "outlet",
        outlet,
        report -> report.document().outlet() != null
            && plain(report.document().outlet()).equals(plain(outlet)),
        StatementFilter.all()
            .inDocuments(documents.stream().map(DocumentHeader::number).toList()));
  }

  private static ChosenSource ofDocument(DocumentHeader document) {
    return new ChosenSource(
        "document",
        document.id(),
        report -> report.document().number() == document.number(),
        StatementFilter.all().inDocuments(List.of(document.number())));
  }

  private static ChosenSource ofSpeaker(Library library, Actor actor) {
    return new ChosenSource(
        "speaker",
        actor.name(),
        report -> report.statement().attribution().stream()
            .anyMatch(link -> actor.id().equals(link.actorId())),
        StatementFilter.all().attributedTo(library.identities().united(actor.id()), actor.name()));
  }
}
