package entente.actor;

import entente.actor.ActorWords.Kind;
import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Weighs who of those mentioned before is meant by a pronoun: by nearness, syntactic role and how often they were named,
 * after Lappin and Leass (1994), with the subject of a verb of saying preferred inside what is said. Things compete:
 * where a thing is the likelier meaning, nobody is meant.
 */
final class Antecedents {
  private static final int REACH = 4;

  /** Those that a candidate stands for, with its weight. */
  record Candidate(List<Dossier> dossiers, Draft draft, double weight) {}

  private final Casting casting;
  private final Sentence sentence;
  private final Token pronoun;
  private final boolean neuter;
  private final Binding binding;
  private final BiFunction<Sentence, Token, Optional<Draft>> reader;

  Antecedents(
      Casting casting,
      Sentence sentence,
      Token pronoun,
      Set<Dossier> barred,
      BiFunction<Sentence, Token, Optional<Draft>> reader) {
    this.casting = casting;
    this.reader = reader;
    this.sentence = sentence;
    this.pronoun = pronoun;
    this.neuter = pronoun.text().toLowerCase(Locale.ROOT).startsWith("it");
    this.binding = new Binding(casting, sentence, pronoun, barred, reader);
  }

  /** The likeliest of the mentions that fit. */
  Optional<Candidate> best(Predicate<Draft> fits) {
    Candidate best = null;
    for (Draft draft : nearby()) {
      if (!fits.test(draft) || binding.bars(draft)) {
        continue;
      }
      Candidate candidate = new Candidate(
          draft.dossiers, draft, weight(draft.sentence, draft.token()) + ofDraft(draft));
      if (best == null || candidate.weight() > best.weight()) {
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The likeliest for a plural pronoun: several named together, or one mention of several. */
  Optional<Candidate> bestPlural(Predicate<Draft> fits) {
    Candidate best = null;
    for (Draft draft : nearby()) {
      List<Dossier> together = together(draft);
      boolean several = together.size() > 1;
      if (binding.bars(draft) || !several && !fits.test(draft)) {
        continue;
      }
      double weight = weight(draft.sentence, draft.token())
          + ofDraft(draft)
          + (several ? 0.7 : plurality(draft));
      if (best == null || weight > best.weight()) {
        best = new Candidate(together, draft, weight);
      }
    }
    return Optional.ofNullable(best);
  }

  private static double plurality(Draft draft) {
    if (draft.plural) {
      return 0.5;
    }
    return draft.dossier().isState() ? -1.4 : draft.dossier().plural ? 0.2 : -0.2;
  }

  /** All that are joined by "and" to a mention that is itself not joined to another. */
  List<Dossier> together(Draft draft) {
    Set<Dossier> together = new LinkedHashSet<>(draft.dossiers);
    if (draft.form == Mention.Form.DEMONYM && draft.token().is("amod") || draft.place) {
      return List.copyOf(together);
    }
    for (Token conjunct : draft.sentence.children(draft.token(), "conj")) {
      boolean around = draft.head < pronoun.index() && conjunct.index() > pronoun.index();
      if (draft.sentence.index() == sentence.index() && around) {
        continue;
      }
      casting
          .at(draft.sentence, conjunct)
          .filter(d -> !d.place)
          .ifPresent(d -> together.addAll(d.dossiers));
    }
    return List.copyOf(together);
  }

  private List<Draft> nearby() {
    List<Draft> nearby = new ArrayList<>();
    for (Draft draft : casting.before(sentence, pronoun.index())) {
      if (sentence.index() - draft.sentence.index() > REACH) {
        break;
      }
      nearby.add(draft);
    }
    new Fronted(sentence, pronoun)
        .subject()
        .flatMap(subject -> reader.apply(sentence, subject))
        .ifPresent(nearby::add);
    return nearby;
  }

  /** The subject of the verb of saying directly before the pronoun: "the ministry said it…". */
  Optional<Draft> speaker() {
    int at = pronoun.index() - 1;
    if (at >= 0 && sentence.token(at).text().equalsIgnoreCase("that")) {
      at--;
    }
    if (at < 0 || !casting.words.is("saying", sentence.token(at).lemma())) {
      return Optional.empty();
    }
    return sentence
        .child(sentence.token(at), "nsubj")
        .flatMap(subject -> casting.at(sentence, subject));
  }

  private double ofDraft(Draft draft) {
    double weight =
        0.08 * Math.min(draft.dossiers.stream().mapToInt(d -> d.count).max().orElse(0), 6);
    if (draft.place && !draft.acts() || draft.inner || Phrase.isSponsor(draft)) {
      weight -= 1;
    }
    if (neuter && isOneOfSeveral(draft)) {
      weight -= 0.7;
    }
    if (!pronoun.is("nmod:poss") && isWithinAnother(draft)) {
      weight -= 0.3;
    }
    if (draft.human && !draft.dossier().isPerson()) {
      weight -= 0.4;
    }
    boolean later = draft.sentence.index() == sentence.index() && draft.head > pronoun.index();
    return weight - (later ? 0.3 : 0);
  }

  /** "Arnor and Gondor agreed": neither alone is "it". */
  private static boolean isOneOfSeveral(Draft draft) {
    Token token = draft.token();
    boolean joined = token.is("conj") && !draft.sentence.token(token.head()).isVerb();
    return joined
        || token.is("nsubj") && !draft.sentence.children(token, "conj").isEmpty();
  }

  /** Whether the name only tells whose another actor is: "Arnor" in "Arnor's opposition". */
  private boolean isWithinAnother(Draft draft) {
    Token token = draft.token();
    boolean within = token.is("nmod:poss") || token.is("compound") || token.is("amod");
    return within
        && casting
            .at(draft.sentence, token.head())
            .filter(d -> !d.dossier().isPerson())
            .filter(d -> d.dossiers.stream().noneMatch(draft.dossiers::contains))
            .isPresent();
  }

  /** How near and how prominent a word is, seen from the pronoun. */
  double weight(Sentence where, Token word) {
    int back = sentence.index() - where.index();
    double weight = -1.0 * back
        - (back > 0 ? 0.3 : 0)
        - (sentence.blockIndex() == where.blockIndex() ? 0 : 0.2);
    weight += role(where, word);
    if (back == 0) {
      weight -= 0.015 * Math.abs(pronoun.index() - word.index());
      weight += says(word) ? 2 : 0;
      weight += pronoun.is("nmod:poss") && isNearestSubject(word) ? 0.8 : 0;
      weight += isJoinedTo(word) ? 1.5 : 0;
      weight -= isAgainstOwn(word) ? 1.6 : 0;
    }
    if (word.is("nsubj") && pronoun.is("nsubj") || word.is("obj") && pronoun.is("obj")) {
      weight += 0.3;
    }
    return weight;
  }

  /** "The party and its rivals": whoever stands before "and". */
  private boolean isJoinedTo(Token word) {
    return pronoun.is("nmod:poss")
        && sentence.token(pronoun.head()).is("conj")
        && sentence.token(pronoun.head()).head() == word.index();
  }

  /** Nobody jails "its leaders" who are the jailer's own: the subject of a hostile verb is not whose they are. */
  private boolean isAgainstOwn(Token word) {
    if (!pronoun.is("nmod:poss") || !word.is("nsubj")) {
      return false;
    }
    Token owned = sentence.token(pronoun.head());
    boolean own = sentence.children(owned).stream().anyMatch(t -> t.text().equals("own"));
    return !own
        && owned.is("obj")
        && owned.head() >= 0
        && casting.words.is("against", sentence.token(owned.head()).lemma())
        && casting
            .words
            .noun(sentence, owned.index())
            .filter(n -> !n.is(Kind.RELATION, Kind.LAND))
            .isPresent();
  }

  /** Whether the word is the subject of the nearest verb above the pronoun. */
  private boolean isNearestSubject(Token word) {
    Token at = pronoun;
    while (at.head() >= 0 && !at.isVerb()) {
      at = sentence.token(at.head());
    }
    return word.is("nsubj") && word.head() == at.index();
  }

  private static double role(Sentence where, Token word) {
    if (word.is("nsubj")) {
      Token verb = word.head() < 0 ? word : where.token(word.head());
      return verb.head() < 0 ? 1.5 : verb.is("ccomp") || verb.is("acl") ? 1.0 : 1.2;
    }
    if (word.is("obj") || word.is("iobj") || word.is("appos")) {
      return 0.7;
    }
    if (word.is("conj") && word.head() >= 0 && word.head() < word.index()) {
      return 0.8 * role(where, where.token(word.head()));
    }
    if (word.is("nmod:poss")) {
      return 0.35;
    }
    boolean name = word.is("compound") && word.isProperNoun();
    return name ? 0.2 : word.is("compound") || word.is("amod") ? -0.3 : 0.4;
  }

  /** Whether the word is the subject of the verb of saying under whose clause the pronoun stands. */
  private boolean says(Token word) {
    if (!word.is("nsubj") || word.head() < 0) {
      return false;
    }
    Token verb = sentence.token(word.head());
    Token at = pronoun;
    while (at.head() >= 0 && at.index() != verb.index()) {
      Token above = sentence.token(at.head());
      if (above.index() == verb.index()) {
        return at.is("ccomp") || at.is("xcomp") || at.is("parataxis");
      }
      at = above;
    }
    return false;
  }

  /** The weight of the likeliest thing: a noun that is no actor, in this sentence before the pronoun or the one before. */
  double thing(boolean plural) {
    double best = Double.NEGATIVE_INFINITY;
    for (int back = 0; back <= 1 && sentence.index() - back >= 0; back++) {
      Sentence where = casting.analysis.sentence(sentence.index() - back);
      for (Token word : where.tokens()) {
        boolean before = back > 0 || word.index() < pronoun.index();
        if (before && isThing(where, word, plural)) {
          best = Math.max(best, weight(where, word));
        }
      }
    }
    return best;
  }

  private boolean isThing(Sentence where, Token word, boolean plural) {
    return word.isNoun()
        && word.tag().endsWith("S") == plural
        && !word.is("compound")
        && word.entity().equals("O")
        && (word.is("nsubj") || word.is("obj"))
        && casting.at(where, word).isEmpty();
  }
}
