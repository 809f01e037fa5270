package entente.app.library;

import entente.statement.Attribution;
import entente.statement.Quote;
import entente.statement.Statement;
import java.util.List;

/** Reads stored records and puts the actors of the whole library into them. */
final class StoredActors {
  private StoredActors() {}

  static Statement statement(String json, long document, Identities identities) {
    Statement read = Records.statement(json, id -> identities.actor(document, id));
    if (read.attribution().stream().allMatch(link -> link.actorId() == null)) {
      return read;
    }
    List<Attribution> attribution = read.attribution().stream()
        .map(link -> named(link, document, identities))
        .toList();
    return new Statement(
        read.id(),
        read.documentId(),
        read.kind(),
        read.type(),
        read.mode(),
        read.contexts(),
        read.score(),
        read.about(),
        read.sign(),
        read.quad(),
        read.actor(),
        read.recipient(),
        read.via(),
        read.object(),
        read.symmetric(),
        read.date(),
        read.place(),
        read.quantities(),
        read.modality(),
        attribution,
        read.evidence(),
        read.links(),
        read.rule(),
        read.confidence(),
        read.grounds());
  }

  private static Attribution named(Attribution link, long document, Identities identities) {
    String id = link.actorId() == null ? null : identities.id(document, link.actorId());
    // Who was joined with another person of the library goes by that person's name.
    boolean joined = id != null && !id.equals(link.actorId());
    return new Attribution(
        joined ? identities.actor(id).name() : link.name(),
        id,
        link.quoted(),
        link.source(),
        link.cue(),
        link.content());
  }

  static Quote quote(String json, long document, Identities identities) {
    return Records.quote(json, id -> identities.actor(document, id));
  }
}
