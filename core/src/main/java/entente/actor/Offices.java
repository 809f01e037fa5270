package entente.actor;

import entente.language.Token;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Who holds an office: "Turkey's president" on the day of publication. */
final class Offices {
  private final Casting casting;

  Offices(Casting casting) {
    this.casting = casting;
  }

  /** The person of whom the article or the gazetteer knows that he or she holds the office. */
  Optional<Dossier> holder(Phrase phrase, Dossier body) {
    LocalDate published = casting.analysis.article().published();
    if (published == null || isFormer(phrase)) {
      return Optional.empty();
    }
    return casting.gazetteer.holder(role(phrase), body.id, published).map(casting::of);
  }

  private static boolean isFormer(Phrase phrase) {
    return phrase.modifiers().stream()
        .anyMatch(t -> t.text().equalsIgnoreCase("former") || t.text().equals("ex"));
  }

  /** The words of the office: "foreign minister", "secretary of state". */
  String role(Phrase phrase) {
    StringBuilder role = new StringBuilder();
    for (Token token : phrase.modifiers()) {
      if (casting.at(phrase.sentence, token).isEmpty()
          && !casting.words.is("filler", token.text())) {
        role.append(token.text().toLowerCase(Locale.ROOT)).append(' ');
      }
    }
    role.append(casting.words.lemma(phrase.head));
    phrase.of().stream()
        .filter(token -> token.text().equalsIgnoreCase("state"))
        .findFirst()
        .ifPresent(token -> role.append(" of state"));
    return role.toString();
  }
}
