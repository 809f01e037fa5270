package entente.actor;

import entente.language.Token;
import org.jspecify.annotations.Nullable;

/** An affiliation while its article is read. */
record Tie(
    Draft member,
    Draft body,
    boolean leads,
    @Nullable String role,
    boolean former,
    Token head,
    String rule) {
  Affiliation affiliation() {
    return new Affiliation(
        member.mention(),
        body.mention(),
        leads,
        role,
        former,
        member.sentence.index(),
        head.index(),
        member.sentence.span(
            Math.min(member.first, head.index()), Math.max(member.last, head.index())),
        rule);
  }

  /** Two ties that say the same of the same place. */
  String key() {
    return member.sentence.index() + " " + head.index() + " " + member.dossier().id + " "
        + body.dossier().id;
  }
}
