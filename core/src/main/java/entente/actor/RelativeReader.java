package entente.actor;

import entente.language.Sentence;
import entente.language.Token;
import java.util.Locale;
import java.util.Optional;

/** Reads the pronouns that join a clause to whom it is about. */
final class RelativeReader {
  private final Casting casting;

  RelativeReader(Casting casting) {
    this.casting = casting;
  }

  /** "who", "which", "that", "whose": whoever the clause hangs on. */
  Optional<Draft> read(Sentence sentence, Token token) {
    if (token.text().equalsIgnoreCase("what") || token.tag().equals("WRB")) {
      return Optional.empty();
    }
    return antecedent(sentence, token)
        .or(() -> beside(sentence, token))
        .map(draft -> casting.add(new Draft(
                sentence,
                token.index(),
                token.index(),
                token.index(),
                Mention.Form.PRONOUN,
                draft.dossiers,
                draft.sector,
                token.text().toLowerCase(Locale.ROOT) + ": " + draft.dossier().name + ", before it")
            .like(draft)));
  }

  private Optional<Draft> antecedent(Sentence sentence, Token token) {
    Token at = token;
    for (int steps = 0; steps < 5 && at.head() >= 0; steps++) {
      Token above = sentence.token(at.head());
      if (at.is("acl") && above.index() < token.index()) {
        return qualified(sentence, above, token).filter(draft -> suits(token, draft));
      }
      at = above;
    }
    return Optional.empty();
  }

  /**
   * The mention that a clause qualifies. A name takes none without a comma: in "the raid in Arnor which killed him" it is the
   * raid's, whatever the parser says.
   */
  private Optional<Draft> qualified(Sentence sentence, Token above, Token token) {
    Optional<Draft> draft = casting.at(sentence, above);
    boolean name =
        draft.map(d -> d.form == Mention.Form.NAME && !d.dossier().isPerson()).orElse(false);
    boolean comma = sentence.tokens().subList(above.index(), token.index()).stream()
        .anyMatch(t -> t.is("punct"));
    if (!name || comma) {
      return draft;
    }
    return above.head() < 0 ? Optional.empty() : casting.at(sentence, above.head());
  }

  /** Whoever is named directly before the pronoun, where the parser did not see the clause. */
  private Optional<Draft> beside(Sentence sentence, Token token) {
    int at = token.text().equalsIgnoreCase("that") ? -1 : token.index() - 1;
    while (at >= 0 && (sentence.token(at).is("punct") || sentence.token(at).is("case"))) {
      at--;
    }
    return at < 0 || token.index() - at > 3
        ? Optional.empty()
        : qualified(sentence, sentence.token(at), token).filter(draft -> suits(token, draft));
  }

  private static boolean suits(Token token, Draft draft) {
    boolean who = token.text().toLowerCase(Locale.ROOT).startsWith("who")
        && !token.text().equalsIgnoreCase("whose");
    boolean human = draft.dossier().isPerson()
        || draft.human
        || draft.plural
        || draft.dossier().plural
        || draft.form == Mention.Form.DEMONYM;
    return who
        ? human
        : !token.text().equalsIgnoreCase("which") || !draft.dossier().isPerson();
  }
}
