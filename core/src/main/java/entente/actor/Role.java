package entente.actor;

import entente.actor.ActorWords.Kind;
import entente.actor.ActorWords.Says;
import entente.actor.ActorWords.Title;
import entente.language.Sentence;
import entente.language.Token;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words of a role and what they say.
 *
 * @param text "foreign minister", or null where a verb or possessive says it
 * @param says whether who holds it leads or belongs
 * @param highest whether it is the first office of a state
 * @param opposes whether it is a role in an opposition, so that the state beside it is not its body
 */
record Role(
    @Nullable String text,
    Says says,
    boolean highest,
    boolean former,
    boolean opposes,
    @Nullable String sector) {
  static final Role LEADER = new Role(null, Says.LEADS, true, false, false, null);
  static final Role PLAIN = new Role(null, Says.MEMBER, false, false, false, null);

  /** The role whose noun or title is the token. */
  static Role of(Casting casting, Sentence sentence, Token token, Phrase phrase) {
    Optional<Title> title = casting.words.title(casting.words.lemma(token));
    StringBuilder text = new StringBuilder();
    boolean former = false;
    boolean opposes = false;
    boolean second = false;
    for (int i = Math.max(0, token.index() - 5); i < token.index(); i++) {
      Token word = sentence.token(i);
      String lower = word.text().toLowerCase(Locale.ROOT);
      boolean inPhrase = word.head() == token.index() || word.head() == phrase.head.index();
      former |= inPhrase && casting.words.is("former", lower);
      if (!inPhrase
          || casting
              .at(sentence, word)
              .map(d -> d.form != Mention.Form.DESCRIPTION)
              .orElse(false)) {
        continue;
      }
      second |= casting.words.is("second", lower);
      opposes |= casting.words.noun(sentence, i).map(n -> n.is(Kind.OPPOSITION)).orElse(false);
      if (word.is("compound")
          || word.is("amod")
              && !casting.words.is("filler", lower)
              && !casting.words.is("former", lower)) {
        text.append(lower).append(' ');
      }
    }
    text.append(token.text().toLowerCase(Locale.ROOT));
    boolean prime = text.toString().contains("prime minister");
    Says says = prime ? Says.LEADS : title.map(Title::says).orElse(Says.MEMBER);
    boolean highest = prime || casting.words.is("highest", casting.words.lemma(token));
    String sector = opposes ? "OPP" : title.map(Title::sector).orElse(null);
    return new Role(text.toString(), second ? Says.MEMBER : says, highest, former, opposes, sector);
  }

  /** A chief or commander leads a body, but not the state that the body is of. */
  boolean leads(Draft body) {
    return says == Says.LEADS && (highest || !body.dossier().isState());
  }
}
