package entente.actor;

import entente.actor.ActorWords.Kind;
import entente.actor.ActorWords.Noun;
import entente.language.TimeExpression;
import entente.language.Token;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who was called by a noun before, or bears it as a title: "the general", "the foreign minister", "the pontiff". */
final class Called {
  private static final class Shared {
    static final Map<String, Set<String>> ALIKE = alike();

    private static Map<String, Set<String>> alike() {
      Map<String, Set<String>> alike = new HashMap<>();
      for (Table.Row row : Table.read("alike.tsv")) {
        alike.put(row.text("noun"), Set.copyOf(row.list("means")));
      }
      return alike;
    }
  }

  private final Casting casting;
  private final Focus focus;

  Called(Casting casting, Focus focus) {
    this.casting = casting;
    this.focus = focus;
  }

  /** The likeliest of those called so. */
  Optional<List<Dossier>> last(Phrase phrase, Noun noun) {
    if (!phrase.isDefinite() && !isBare(phrase, noun) || phrase.isSponsored()) {
      return Optional.empty();
    }
    String country = noun.is(Kind.OFFICE) ? spokenOf(phrase) : null;
    Draft best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Draft draft : casting.before(phrase.sentence, phrase.head.index())) {
      double score = score(phrase, noun, draft, country);
      if (score > bestScore) {
        best = draft;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best).map(draft -> draft.dossiers);
  }

  private @Nullable String spokenOf(Phrase phrase) {
    return focus.state(phrase.sentence, phrase.head.index()).map(d -> d.country).orElse(null);
  }

  private boolean isBare(Phrase phrase, Noun noun) {
    return noun.is(Kind.ARMED, Kind.OPPOSITION)
        && (phrase.isPlural() || !Groups.isPerson(noun))
        && phrase.modifiers().stream()
            .allMatch(t ->
                casting.words.is("filler", t.text()) || casting.words.lemma(t).equals(noun.word()));
  }

  /** The later and the more often named the likelier, above all one called so at that very place. */
  private double score(Phrase phrase, Noun noun, Draft draft, @Nullable String country) {
    boolean same = draft.human && casting.words.lemma(draft.token()).equals(noun.word());
    boolean exactly = same || draft.dossiers.stream().anyMatch(d -> d.nouns.contains(noun.word()));
    boolean number = !noun.is(Kind.OFFICE, Kind.PEOPLE, Kind.SERVANT)
        || phrase.isPlural() == (draft.plural || draft.dossiers.size() > 1);
    boolean called = exactly || !phrase.isPlural() && isAlike(noun, draft.dossier());
    if (!called
        || !number
        || draft.form == Mention.Form.PRONOUN
        || noun.is(Kind.OFFICE) && !hasTitle(phrase, noun, draft)) {
      return Double.NEGATIVE_INFINITY;
    }
    int back = phrase.sentence.index() - draft.sentence.index();
    boolean here = draft.sentence.tokens().subList(draft.first, draft.last + 1).stream()
        .anyMatch(t -> casting.words.lemma(t).equals(noun.word()));
    int count = draft.dossiers.stream().mapToInt(d -> d.count).max().orElse(0);
    boolean ours = country != null && country.equals(draft.dossier().country);
    return -0.25 * Math.min(back, 12)
        + 0.1 * Math.min(count, 8)
        + (here ? 1 : 0)
        + (ours ? 0.8 : 0)
        + (exactly ? 0 : -0.7)
        + (noun.is(Kind.OFFICE) && heldThen(phrase, noun, draft.dossier()) ? 1 : 0)
        + 0.0001 * draft.head;
  }

  /** Whether the gazetteer knows that the office was held in the year that the sentence names. */
  private boolean heldThen(Phrase phrase, Noun noun, Dossier dossier) {
    Gazetteer.Entry entry = dossier.entry;
    return entry != null
        && casting.analysis.times(phrase.sentence).stream()
            .map(TimeExpression::value)
            .filter(value -> value.matches("(1[89]|20)\\d\\d(-.*)?"))
            .map(value -> LocalDate.of(Integer.parseInt(value.substring(0, 4)), 7, 1))
            .anyMatch(day ->
                entry.rolesOn(day).stream().anyMatch(role -> role.name().contains(noun.word())));
  }

  private static boolean isAlike(Noun noun, Dossier dossier) {
    return dossier.isPerson()
        && Shared.ALIKE.getOrDefault(noun.word(), Set.of()).stream()
            .anyMatch(dossier.nouns::contains);
  }

  /** Whether somebody whose offices are known has held that of the phrase: no "foreign minister" is a prime minister. */
  private boolean hasTitle(Phrase phrase, Noun noun, Draft draft) {
    Gazetteer.Entry entry = draft.dossier().entry;
    List<String> parts = phrase.modifiers().stream()
        .map(Token::text)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .filter(text -> casting.words.is("title-part", text))
        .toList();
    if (entry == null || parts.isEmpty()) {
      return true;
    }
    return entry.roles().stream()
        .map(Gazetteer.Role::name)
        .anyMatch(name -> name.contains(noun.word()) && parts.stream().allMatch(name::contains));
  }
}
