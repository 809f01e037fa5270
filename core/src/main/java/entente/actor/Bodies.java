package entente.actor;

import entente.actor.ActorWords.Noun;
import entente.language.Token;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which body named before is taken up by a noun: "the company", "the bloc", "the Chinese firm", "the world body". */
final class Bodies {
  private static final int REACH = 8;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  /** Sectors of bodies that no noun of no sort takes up: no "group" for the United Nations. */
  private static final Set<String> SPECIAL = Set.of("IGO", "GOV", "MED", "JRN", "BUS");

  /** Sectors of bodies that an article may name although nobody else knows them. */
  private static final Set<String> PRIVATE = Set.of("BUS", "LAB", "PTY", "OPP", "REB");

  private static final class Shared {
    static final Map<String, Set<String>> SECTORS = sectors();

    private static Map<String, Set<String>> sectors() {
      Map<String, Set<String>> sectors = new HashMap<>();
      for (Table.Row row : Table.read("bodies.tsv")) {
        sectors.put(row.text("noun"), Set.copyOf(row.list("sectors")));
      }
      return sectors;
    }
  }

  private final Casting casting;

  Bodies(Casting casting) {
    this.casting = casting;
  }

  /**
   * The body meant, if the phrase points back to one.
   *
   * @param country ISO code of the country that the phrase itself tells, or null
   */
  Optional<List<Dossier>> meant(Phrase phrase, Noun noun, @Nullable String country) {
    if (phrase.isPlural() || !phrase.isDefinite()) {
      return Optional.empty();
    }
    int next = phrase.head.index() + 1;
    if (next < phrase.sentence.size() && phrase.sentence.token(next).isProperNoun()) {
      return casting.at(phrase.sentence, next).filter(Bodies::isBody).map(d -> d.dossiers);
    }
    Predicate<@Nullable String> possible = Lands.possible(phrase)
        .and(there -> country == null || there == null || country.equals(there));
    Draft best = null;
    double bestWeight = Double.NEGATIVE_INFINITY;
    for (Draft draft : casting.before(phrase.sentence, phrase.first())) {
      if (phrase.sentence.index() - draft.sentence.index() > REACH) {
        break;
      }
      double weight = weight(phrase, noun, draft);
      if (weight > bestWeight && fits(phrase, noun, draft, possible)) {
        best = draft;
        bestWeight = weight;
      }
    }
    return Optional.ofNullable(best).map(draft -> draft.dossiers);
  }

  private boolean fits(
      Phrase phrase, Noun noun, Draft draft, Predicate<@Nullable String> possible) {
    boolean around = draft.sentence.index() == phrase.sentence.index()
        && draft.sentence.dominates(draft.token(), phrase.head);
    Dossier dossier = draft.dossier();
    return draft.isOne()
        && !around
        && possible.test(dossier.country)
        && isBody(draft)
        && (suits(noun, dossier) || isBetweenStates(phrase, dossier));
  }

  /** The nearer the likelier, above all what was called so or is named, not only described. */
  private static double weight(Phrase phrase, Noun noun, Draft draft) {
    int back = phrase.sentence.index() - draft.sentence.index();
    boolean called = draft.dossier().nouns.contains(noun.word());
    boolean named = draft.form == Mention.Form.NAME || draft.dossier().entry != null;
    boolean subject = draft.token().is("nsubj");
    return -0.4 * back
        + (called ? 1 : 0)
        + (named ? 0.8 : 0)
        + (subject ? 0.3 : 0)
        + 0.05 * Math.min(draft.dossier().count, 8)
        + 0.001 * draft.head;
  }

  /** Whether the mention is of a body with members. */
  static boolean isBody(Draft draft) {
    Dossier dossier = draft.dossier();
    boolean body = dossier.type == Actor.Type.ORGANISATION || dossier.type == Actor.Type.GROUP;
    return body
        && !draft.plural
        && !dossier.id.startsWith("people:")
        && draft.form != Mention.Form.DEMONYM;
  }

  /** "The regional group": a body of states. */
  private boolean isBetweenStates(Phrase phrase, Dossier dossier) {
    return "IGO".equals(dossier.sector)
        && phrase.modifiers().stream().anyMatch(t -> casting.words.is("between-states", t.text()));
  }

  /** Whether a body of the sort may be taken up by the noun. */
  private boolean suits(Noun noun, Dossier dossier) {
    if (words(dossier.name).contains(noun.word())) {
      return true;
    }
    Set<String> sectors = Shared.SECTORS.get(noun.word());
    if (dossier.sector != null) {
      return sectors == null
          ? !SPECIAL.contains(dossier.sector) || noun.word().startsWith("organi")
          : sectors.contains(dossier.sector);
    }
    return sectors == null ? dossier.entry == null : isUnlabelled(dossier, sectors);
  }

  /** Of a body known from the text only, the name may say what it is: no "company" for a union. */
  private boolean isUnlabelled(Dossier dossier, Set<String> sectors) {
    if (Collections.disjoint(sectors, PRIVATE) || dossier.type != Actor.Type.ORGANISATION) {
      return false;
    }
    return words(dossier.name).stream()
        .map(Shared.SECTORS::get)
        .allMatch(of -> of == null || of.isEmpty() || of.stream().anyMatch(sectors::contains));
  }

  private static Set<String> words(String name) {
    return new HashSet<>(List.of(NO_LETTERS.split(name.toLowerCase(Locale.ROOT))));
  }

  /** The body whose name holds the noun: "the court" for a court of justice between states. */
  Optional<List<Dossier>> sharingName(Phrase phrase) {
    if (phrase.isPlural() || !phrase.isDefinite() || !isPlain(phrase)) {
      return Optional.empty();
    }
    String noun = casting.words.lemma(phrase.head);
    for (Draft draft : casting.before(phrase.sentence, phrase.first())) {
      if (phrase.sentence.index() - draft.sentence.index() > REACH) {
        break;
      }
      if (draft.isOne() && isBody(draft) && words(draft.dossier().name).contains(noun)) {
        return Optional.of(draft.dossiers);
      }
    }
    return Optional.empty();
  }

  private boolean isPlain(Phrase phrase) {
    return phrase.modifiers().stream().allMatch(t -> saysLittle(phrase, t));
  }

  /** Whether the word before the noun may be added to any name, as a town is to "the Arnost court". */
  private boolean saysLittle(Phrase phrase, Token modifier) {
    return casting.words.is("filler", modifier.text())
        || casting.at(phrase.sentence, modifier).map(d -> d.place).orElse(false);
  }
}
