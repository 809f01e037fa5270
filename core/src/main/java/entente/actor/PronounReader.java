package entente.actor;

import entente.attribution.Speech;
import entente.language.Sentence;
import entente.language.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads "he", "it", "they" and "who"; a pronoun whose meaning is not clear is left alone. */
final class PronounReader {
  private static final Set<String> SINGULAR =
      Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");
  private static final Set<String> NEUTER = Set.of("it", "its", "itself");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");

  private final Casting casting;
  private final Speakers speakers;
  private final RelativeReader relatives;
  private BiFunction<Sentence, Token, Optional<Draft>> reader =
      (sentence, token) -> Optional.empty();

  PronounReader(Casting casting, Speakers speakers) {
    this.casting = casting;
    this.speakers = speakers;
    this.relatives = new RelativeReader(casting);
  }

  /** Reads other words of a sentence when a pronoun needs to know whom they mean. */
  void readOthersWith(BiFunction<Sentence, Token, Optional<Draft>> others) {
    this.reader = others;
  }

  /** The mention that the pronoun is, added if it is clear. */
  Optional<Draft> read(Sentence sentence, Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    if (token.tag().startsWith("W")) {
      return relatives.read(sentence, token);
    }
    if (word.endsWith("self") || word.endsWith("selves")) {
      return reflexive(sentence, token);
    }
    if (SINGULAR.contains(word)) {
      return person(sentence, token, word);
    }
    if (NEUTER.contains(word)) {
      return neuter(sentence, token);
    }
    return PLURAL.contains(word) ? plural(sentence, token) : Optional.empty();
  }

  /** "Itself": the subject of its clause. */
  private Optional<Draft> reflexive(Sentence sentence, Token token) {
    Token at = token;
    for (int steps = 0; steps < 4 && at.head() >= 0; steps++) {
      at = sentence.token(at.head());
      Optional<Token> subject = sentence.child(at, "nsubj");
      if (subject.isPresent()) {
        return reader
            .apply(sentence, subject.get())
            .map(
                draft -> add(sentence, token, new Antecedents.Candidate(draft.dossiers, draft, 9)));
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> person(Sentence sentence, Token token, String word) {
    Gender gender = word.startsWith("h") && !word.startsWith("her") ? Gender.MALE : Gender.FEMALE;
    Predicate<Draft> fits = draft -> draft.isOne() && isHuman(draft, gender);
    Antecedents antecedents = antecedents(sentence, token);
    return possessor(antecedents, token, fits)
        .or(() -> speaker(antecedents, sentence, token, fits))
        .or(() -> lastSpeaker(sentence, token, fits))
        .or(() -> antecedents.best(fits))
        .map(found -> {
          if (found.draft().dossier().isPerson()) {
            found.draft().dossier().gender = gender;
          }
          return add(sentence, token, found);
        });
  }

  /** "His lawyer said he…": whose lawyer speaks. */
  private Optional<Antecedents.Candidate> possessor(
      Antecedents antecedents, Token token, Predicate<Draft> fits) {
    if (token.is("nmod:poss")) {
      return Optional.empty();
    }
    return antecedents
        .speaker()
        .filter(d -> d.form == Mention.Form.DESCRIPTION)
        .flatMap(
            d -> d.sentence.child(d.token(), "nmod:poss").flatMap(t -> casting.at(d.sentence, t)))
        .filter(fits)
        .map(d -> new Antecedents.Candidate(d.dossiers, d, 9));
  }

  /** Who is meant for sure: the subject of "said" right before "he", "it" or "they". */
  private Optional<Antecedents.Candidate> speaker(
      Antecedents antecedents, Sentence sentence, Token token, Predicate<Draft> fits) {
    return Set.of("he", "she", "it", "they").contains(token.text().toLowerCase(Locale.ROOT))
        ? antecedents
            .speaker()
            .filter(fits)
            .filter(d -> d.dossiers.stream().noneMatch(barred(sentence, token)::contains))
            .map(d -> new Antecedents.Candidate(antecedents.together(d), d, 9))
        : Optional.empty();
  }

  /** "he said" after a quotation: who spoke before. */
  private Optional<Antecedents.Candidate> lastSpeaker(
      Sentence sentence, Token token, Predicate<Draft> fits) {
    boolean says = token.is("nsubj")
        && token.head() >= 0
        && casting.words.is("saying", sentence.token(token.head()).lemma());
    return says
        ? speakers
            .before(sentence, token)
            .filter(fits)
            .map(d -> new Antecedents.Candidate(d.dossiers, d, 9))
        : Optional.empty();
  }

  /** "They … together": the two that the sentence before is about. */
  private Optional<Antecedents.Candidate> together(Sentence sentence, Token token) {
    boolean joint = sentence.tokens().stream()
        .anyMatch(t -> t.index() > token.index() && casting.words.is("joint", t.text()));
    if (!joint || sentence.index() == 0 || !token.is("nsubj")) {
      return Optional.empty();
    }
    List<Draft> before = casting.in(casting.analysis.sentence(sentence.index() - 1));
    List<Dossier> two = before.stream()
        .filter(d -> !d.place && !d.inner)
        .flatMap(d -> d.dossiers.stream())
        .distinct()
        .toList();
    return two.size() == 2
        ? Optional.of(new Antecedents.Candidate(two, before.get(0), 9))
        : Optional.empty();
  }

  private Antecedents antecedents(Sentence sentence, Token token) {
    return new Antecedents(casting, sentence, token, barred(sentence, token), reader);
  }

  private static boolean isHuman(Draft draft, Gender gender) {
    if (draft.dossier().isPerson()) {
      return draft.dossier().gender.agrees(gender);
    }
    return draft.human && !draft.plural;
  }

  /** Inside a quotation nobody speaks of himself as "he". */
  private Set<Dossier> barred(Sentence sentence, Token token) {
    Set<Dossier> barred = new HashSet<>();
    speakers
        .quoting(sentence, token)
        .flatMap(speakers::source)
        .ifPresent(draft -> barred.addAll(draft.dossiers));
    if (token.is("nsubj") && token.head() >= 0) {
      barred.addAll(targets(sentence, token));
    }
    return barred;
  }

  /** The persons whose own state is attacked by what the pronoun does: no minister says that he plots against his own. */
  private Set<Dossier> targets(Sentence sentence, Token token) {
    Token verb = sentence.token(token.head());
    Set<String> attacked = sentence.tokens().stream()
        .filter(t -> t.is("obj") && t.index() > token.index() && sentence.dominates(verb, t))
        .filter(t -> casting.words.is("attacking", sentence.token(t.head()).lemma()))
        .flatMap(t -> casting.at(sentence, t).stream())
        .flatMap(draft -> draft.dossiers.stream())
        .filter(Dossier::isState)
        .map(state -> state.id)
        .collect(Collectors.toSet());
    return attacked.isEmpty()
        ? Set.of()
        : casting.dossiers.values().stream()
            .filter(d -> d.isPerson() && attacked.contains("state:" + d.country))
            .collect(Collectors.toSet());
  }

  private Optional<Draft> neuter(Sentence sentence, Token token) {
    Predicate<Draft> fits = draft -> draft.isOne() && isBody(draft);
    Antecedents antecedents = antecedents(sentence, token);
    Optional<Antecedents.Candidate> speaker = speaker(antecedents, sentence, token, fits);
    if (speaker.isPresent() || isEmpty(sentence, token)) {
      return speaker
          .filter(found -> !isEmpty(sentence, token))
          .map(found -> add(sentence, token, found));
    }
    double handicap = token.is("nmod:poss") ? 2 : isOnlyForActors(sentence, token) ? 9 : 0.3;
    return antecedents
        .best(fits)
        .filter(found -> found.weight() > antecedents.thing(false) - handicap)
        .map(found -> add(sentence, token, found));
  }

  private static boolean isBody(Draft draft) {
    boolean people = draft.form == Mention.Form.DEMONYM && draft.token().isNoun();
    return !draft.dossier().isPerson() && !draft.human && !draft.plural && !people;
  }

  /** Whether the pronoun is the subject of a verb that only actors do, or the object of what is done to actors only. */
  private boolean isOnlyForActors(Sentence sentence, Token token) {
    if (token.head() < 0) {
      return false;
    }
    String verb = sentence.token(token.head()).lemma();
    return token.is("nsubj") && casting.words.is("agentive", verb)
        || token.is("obj") && casting.words.is("to-actors", verb);
  }

  /** "It is clear that…", "it seems": a subject that stands for nothing. */
  private boolean isEmpty(Sentence sentence, Token token) {
    if (token.is("expl") || token.head() < 0) {
      return token.is("expl");
    }
    Token governor = sentence.token(token.head());
    boolean copula = sentence.child(governor, "cop").isPresent();
    boolean clause = sentence.children(governor).stream()
        .anyMatch(t -> t.index() > governor.index()
            && (t.is("ccomp")
                || t.is("csubj")
                || t.is("xcomp")
                || t.is("acl")
                || t.is("advcl") && !t.isNoun()));
    boolean personal = governor.isAdjective() && casting.words.is("willing", governor.text())
        || casting.words.noun(sentence, governor.index()).isPresent();
    return token.is("nsubj")
        && (copula && !personal
            || casting.words.is("empty-it", governor.lemma())
            || clause && governor.lemma().equals("be"));
  }

  private Optional<Draft> plural(Sentence sentence, Token token) {
    Predicate<Draft> fits =
        draft -> draft.plural || draft.dossiers.size() > 1 || isCollective(draft);
    Antecedents antecedents = antecedents(sentence, token);
    Optional<Antecedents.Candidate> speaker =
        speaker(antecedents, sentence, token, fits).or(() -> together(sentence, token));
    if (speaker.isPresent()) {
      return speaker.map(found -> add(sentence, token, found));
    }
    double handicap = token.is("nmod:poss") ? 0.6 : isOnlyForActors(sentence, token) ? 9 : 0.3;
    return antecedents
        .bestPlural(fits)
        .filter(found -> found.weight() > antecedents.thing(true) - handicap)
        .map(found -> add(sentence, token, found));
  }

  private static boolean isCollective(Draft draft) {
    boolean adjective = draft.form == Mention.Form.DEMONYM && !draft.token().isNoun();
    return !draft.dossier().isPerson() && !draft.human && !adjective;
  }

  private Draft add(Sentence sentence, Token token, Antecedents.Candidate found) {
    String how = "%s: %s, the likeliest before"
        .formatted(
            token.text().toLowerCase(Locale.ROOT), String.join(" and ", names(found.dossiers())));
    return casting.add(new Draft(
            sentence,
            token.index(),
            token.index(),
            token.index(),
            Mention.Form.PRONOUN,
            found.dossiers(),
            found.draft().dossier().isState() ? found.draft().sector : null,
            how)
        .like(found.draft()));
  }

  private static List<String> names(List<Dossier> dossiers) {
    return dossiers.stream().map(d -> d.name).toList();
  }

  /** The speech that a word stands in word for word. */
  static boolean isDirect(Speech speech) {
    return speech.manner() != Speech.Manner.INDIRECT;
  }
}
