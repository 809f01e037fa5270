package entente.app.web.api;

import entente.actor.Actor;
import entente.app.answer.ChosenActor;
import entente.app.answer.ChosenDocuments;
import entente.app.answer.UsageException;
import entente.app.answer.WrittenCorrections;
import entente.app.library.Decision;
import entente.app.library.Decisions;
import entente.app.library.Library;
import entente.app.web.exchange.Body;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A decision as a request asks for it: the same kinds, with the same words, as on the command line. */
final class WantedDecision {
  private static final Set<String> ALWAYS = Set.of("kind", "because");

  private final Body body;
  private final Instant now;

  WantedDecision(Body body, Instant now) {
    this.body = body;
    this.now = now;
  }

  /** Makes it. */
  Decision make(Library library) {
    Decisions decisions = library.decisions();
    return switch (body.text("kind")) {
      case "merge" -> merge(library, decisions);
      case "split" -> split(library, decisions);
      case "rename" -> rename(library, decisions);
      case "hide" -> hide(library, decisions);
      case "reject" -> reject(decisions);
      case "correct" -> correct(library, decisions);
      default ->
        throw new UsageException("There is no kind of decision \"" + body.text("kind")
            + "\". Known are merge, split, rename, hide, reject and correct.");
    };
  }

  private Decision merge(Library library, Decisions decisions) {
    allow("actor", "other", "force");
    return decisions.merge(
        actor(library, "actor"), actor(library, "other"), body.flag("force"), because(), now);
  }

  private Decision split(Library library, Decisions decisions) {
    allow("actor", "documents", "readAs");
    Actor actor = actor(library, "actor");
    List<String> documents = body.texts("documents");
    List<String> readAs = body.texts("readAs");
    if (documents.isEmpty() && readAs.isEmpty()) {
      throw new UsageException("Say which part of \"" + actor.name()
          + "\" is another: name documents, or the ids under which it was read (readAs).");
    }
    return decisions.split(
        actor, ChosenDocuments.each(library.documents(), documents), readAs, because(), now);
  }

  private Decision rename(Library library, Decisions decisions) {
    allow("actor", "name");
    return decisions.rename(actor(library, "actor"), body.text("name").strip(), because(), now);
  }

  private Decision hide(Library library, Decisions decisions) {
    allow("actor");
    return decisions.hide(actor(library, "actor"), because(), now);
  }

  private Decision reject(Decisions decisions) {
    allow("statement");
    return decisions.reject(body.text("statement"), because(), now);
  }

  private Decision correct(Library library, Decisions decisions) {
    allow("statement", "actor", "recipient", "type", "date", "modality", "sign");
    WrittenCorrections written = new WrittenCorrections(
        orNone("actor"),
        orNone("recipient"),
        body.optional("type"),
        orNone("date"),
        body.optional("modality"),
        body.optional("sign"));
    if (written.isEmpty()) {
      throw new UsageException(
          "Say what to correct: actor, recipient, type, date, modality or sign.");
    }
    return decisions.correct(body.text("statement"), written.in(library), because(), now);
  }

  /** Null says that there is none; what is not sent stays as it is. */
  private @Nullable String orNone(String name) {
    String text = body.optional(name);
    return text == null && body.has(name) ? WrittenCorrections.NONE : text;
  }

  private Actor actor(Library library, String property) {
    return ChosenActor.of(library, body.text(property));
  }

  private @Nullable String because() {
    String because = body.optional("because");
    return because == null || because.isBlank() ? null : because.strip();
  }

  private void allow(String... own) {
    Set<String> known = new TreeSet<>(ALWAYS);
    known.addAll(List.of(own));
    body.allow(known);
  }
}
