package entente.actor;

import entente.language.Sentence;
import entente.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds names within words that the tokenizer leaves whole: "pro-Arnor", "anti-Ardal", "UN-led". */
final class CompoundNames {
  private final Casting casting;
  private final PersonNames persons;

  CompoundNames(Casting casting, PersonNames persons) {
    this.casting = casting;
    this.persons = persons;
  }

  /** Adds a mention at each such word. */
  void find(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      String name = name(token.text());
      Dossier dossier =
          name == null || casting.at(sentence, token).isPresent() ? null : known(name);
      if (dossier != null) {
        Draft draft = new Draft(
            sentence,
            token.index(),
            token.index(),
            token.index(),
            Mention.Form.NAME,
            List.of(dossier),
            null,
            "a name within a word");
        draft.inner = true;
        casting.add(draft);
      }
    }
  }

  private @Nullable String name(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen <= 0 || hyphen == word.length() - 1) {
      return null;
    }
    String before = word.substring(0, hyphen);
    String after = word.substring(word.lastIndexOf('-') + 1);
    if (casting.words.is("stance", before)) {
      return word.substring(hyphen + 1);
    }
    String participle = after.toLowerCase(Locale.ROOT);
    boolean sponsor =
        casting.words.is("sponsor", participle) || casting.words.is("leader", participle);
    return sponsor ? word.substring(0, word.lastIndexOf('-')) : null;
  }

  private @Nullable Dossier known(String name) {
    Optional<Gazetteer.Match> match =
        casting.gazetteer.match(List.of(name), 0).filter(Gazetteer.Match::sure);
    return match.isPresent()
        ? casting.of(match.get().entry())
        : casting.aliases.getOrDefault(name, persons.bySurname(name));
  }
}
