package entente.time;

import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds which expression of time in a sentence governs an event. */
final class Governor {
  /**
   * The expression that governs an event.
   *
   * @param seat the expression with its preposition
   * @param rule in plain words why it governs
   */
  record Governed(Seat seat, String rule) {}

  private static final Map<String, Placing> DATED_THINGS = Table.rows("dated-things.tsv").stream()
      .collect(Collectors.toUnmodifiableMap(
          row -> row.get(0),
          row -> row.get(1).equals("same") ? Placing.WITHIN : Placing.NOT_BEFORE,
          (one, same) -> one));

  private static final Set<String> DOWN = Set.of(
      "obj", "obl", "nmod", "xcomp", "nsubj", "iobj", "conj", "advmod", "dep", "flat", "compound");

  private static final Set<String> THINGS = Set.of("that", "which");

  private final Sentence sentence;
  private final Clauses clauses;
  private final List<Seat> seats = new ArrayList<>();

  Governor(Sentence sentence, List<TimePhrase> phrases) {
    this.sentence = sentence;
    this.clauses = new Clauses(sentence);
    for (TimePhrase phrase : phrases) {
      Seat seat = Seat.of(sentence, phrase);
      seats.add(seat);
      if (seat.modifier()) {
        seat.throughNoun(sentence).filter(through -> !isCountedFrom(through)).ifPresent(seats::add);
      }
    }
  }

  /** "Days before the 1996 election": the year only says what the days are counted from. */
  private boolean isCountedFrom(Seat through) {
    return seats.stream()
        .anyMatch(seat -> seat.phrase().isBesideEvent() && seat.node() == through.node());
  }

  Clauses clauses() {
    return clauses;
  }

  /** Whether the sentence has an expression that gives a date of its own. */
  boolean hasDate() {
    return seats.stream().anyMatch(seat -> !seat.phrase().isPresent());
  }

  /** The expression that governs the event of a word, by its own clause or by one that shares its time. */
  Optional<Governed> of(Token word) {
    if (seats.isEmpty()) {
      return Optional.empty();
    }
    return governing(word).or(() -> beside(word)).or(() -> headed(word));
  }

  /** Where the parser has lost the clause: the only date between two commas that have only one verb between them. */
  private Optional<Governed> beside(Token word) {
    if (!word.tag().equals("VBD")) {
      return Optional.empty();
    }
    int first = word.index();
    while (first > 0 && isWord(sentence.token(first - 1))) {
      first--;
    }
    int last = word.index();
    while (last + 1 < sentence.size() && isWord(sentence.token(last + 1))) {
      last++;
    }
    List<Token> stretch = sentence.tokens().subList(first, last + 1);
    boolean alone = stretch.stream().filter(Governor::isFiniteOrModal).count() == 1;
    int from = first;
    int to = last;
    List<Seat> within = seats.stream()
        .filter(seat -> seat.phrase().first() >= from && seat.phrase().last() <= to)
        .toList();
    return alone && within.size() == 1 && !within.get(0).modifier() && first > 0
        ? Optional.of(new Governed(within.get(0), "stands beside it"))
        : Optional.empty();
  }

  private static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.text().charAt(0));
  }

  private static boolean isFiniteOrModal(Token token) {
    return Set.of("VBD", "VBZ", "VBP", "MD").contains(token.tag());
  }

  private Optional<Governed> governing(Token word) {
    Token at = word;
    Optional<Governed> own = own(at);
    for (int steps = 0; own.isEmpty() && steps < sentence.size(); steps++) {
      Optional<Token> above = clauses.sharing(at);
      if (above.isEmpty()) {
        Token clause = at;
        return fronted(clause).or(() -> tellingNow(clause));
      }
      at = above.get();
      own = above(at, word);
    }
    return own;
  }

  /** The expression for a standing relation: that of the verb's clause, or the one that the noun itself bears. */
  Optional<Governed> ofTie(Token word) {
    return clauses.isPredicate(word) ? own(word) : direct(word);
  }

  /** An expression before a colon at the head of the sentence: "June 10, 2014: The army takes the town." */
  Optional<Seat> heading() {
    return seats.stream().filter(seat -> seat.isHeading(sentence)).findFirst();
  }

  private Optional<Governed> headed(Token word) {
    boolean aside = clauses.isAside(word) && Tense.of(sentence, word).isPast();
    return heading()
        .filter(seat -> !aside && word.index() > seat.phrase().last())
        .map(seat -> new Governed(seat, "heads the entry"));
  }

  /** Whether the date of the word is its own and the only one, so that it may stay in force. */
  boolean isFirm(Token word) {
    long dates = seats.stream().filter(seat -> !seat.modifier()).count();
    Optional<Seat> governing = of(word).map(Governed::seat);
    boolean own = governing.isEmpty()
        || governing.get().phrase().holds(word.index())
        || governing.get().node() == word.index()
        || governing.get().isFronted(sentence);
    return own && dates <= 1;
  }

  /** The expression that another one in the sentence may be counted from: the last before it with a date of its own. */
  Optional<TimePhrase> phraseBefore(TimePhrase phrase) {
    return seats.stream()
        .map(Seat::phrase)
        .filter(
            other -> other.last() < phrase.first() && !other.isPresent() && !other.isNarrative())
        .filter(other -> phrase.isNarrative() || other.has("year"))
        .reduce((first, last) -> last);
  }

  private Optional<Governed> own(Token at) {
    return whenClause(at)
        .or(() -> direct(at))
        .or(() -> nearest(at, below(at)).map(seat -> new Governed(seat, "stands in its clause")))
        .or(() -> conjoined(at))
        .or(() -> contentsPast(at))
        .or(() -> datedThing(at))
        .or(() -> datedSubject(at));
  }

  /** "The strikes on December 29 that killed them": what a dated event did in a clause of its own has its date. */
  private Optional<Governed> datedSubject(Token at) {
    boolean itself = at.relation().equals("acl:relcl")
        && sentence.children(at, "nsubj").stream().anyMatch(s -> THINGS.contains(s.lemma()));
    return seats.stream()
        .filter(seat -> itself && (seat.modifier() || seat.placing() == Placing.WITHIN))
        .filter(seat -> seat.node() == at.head() && seat.phrase().last() < at.index())
        .findFirst()
        .map(seat -> new Governed(seat, "dates what its clause tells of"));
  }

  private Optional<Governed> direct(Token at) {
    return nearest(at, seats.stream().filter(seat -> isDirect(seat, at)).toList())
        .map(seat -> new Governed(seat, "stands with it"));
  }

  private static boolean isDirect(Seat seat, Token at) {
    return seat.node() == at.index() || seat.phrase().holds(at.index());
  }

  private Optional<Governed> above(Token at, Token word) {
    List<Seat> seated = seats.stream()
        .filter(seat -> !seat.modifier() && seat.node() == at.index())
        .toList();
    return nearest(word, seated.isEmpty() ? below(at) : seated)
        .map(seat -> new Governed(seat, "belongs to \"" + at.text() + "\", which shares its time"));
  }

  /** "Invaded and occupied the city in 2003": the last of two verbs with one subject bears the date of both. */
  private Optional<Governed> conjoined(Token at) {
    return sentence.children(at, "conj").stream()
        .filter(verb -> verb.isVerb() && verb.tag().equals(at.tag()) && !clauses.hasSubject(verb))
        .reduce((first, last) -> last)
        .flatMap(
            verb -> direct(verb).map(found -> new Governed(found.seat(), "belongs to both verbs")));
  }

  private List<Seat> below(Token at) {
    return seats.stream().filter(seat -> isBelow(seat, at)).toList();
  }

  /** Prepositional phrases are often attached to a noun of the clause rather than to its verb. */
  private boolean isBelow(Seat seat, Token at) {
    if (seat.modifier() || seat.node() < 0) {
      return false;
    }
    Token node = sentence.token(seat.node());
    for (int steps = 0; steps < sentence.size() && node.index() != at.index(); steps++) {
      boolean clause = clauses.isPredicate(node) && !node.is("xcomp");
      boolean descends = clauses.isStray(node) || Clauses.isOneOf(node, DOWN);
      if (clause || node.head() < 0 || !descends) {
        return false;
      }
      node = sentence.token(node.head());
    }
    return node.index() == at.index();
  }

  private Optional<Seat> nearest(Token at, List<Seat> candidates) {
    boolean past = Tense.own(sentence, at).isPast();
    return candidates.stream()
        .filter(seat -> !(past && seat.phrase().isComing())) // "dropped a plan for next week"
        .min(Comparator.comparing((Seat seat) -> seat.phrase().isPresent())
            .thenComparing(seat -> seat.phrase().sense() == TimePhrase.Sense.FAMOUS)
            .thenComparing(seat -> seat.phrase().isNarrative())
            .thenComparing(seat -> seat.phrase().isTimeOfDay())
            .thenComparing(seat -> Math.abs(seat.phrase().first() - at.index())));
  }

  /** "The king told them he will leave last year": what is past cannot date what is to come, so it dates the telling. */
  private Optional<Governed> contentsPast(Token at) {
    return sentence.children(at, "ccomp").stream()
        .filter(content -> Clauses.isSpeech(at) && Tense.of(sentence, content) == Tense.FUTURE)
        .flatMap(content -> seats.stream()
            .filter(seat -> seat.phrase().isPast() && seat.node() >= 0)
            .filter(seat -> sentence.dominates(content, sentence.token(seat.node()))))
        .findFirst()
        .map(seat -> new Governed(seat, "is past and so dates the telling"));
  }

  /** "Back from talks last week, the envoys say they were told": what is past cannot date what is said now. */
  private Optional<Governed> tellingNow(Token at) {
    Optional<Token> speech = sentence
        .head(at)
        .filter(head -> at.is("ccomp") && Clauses.isSpeech(head))
        .filter(head -> Tense.of(sentence, head) == Tense.PRESENT);
    if (speech.isEmpty() || Tense.of(sentence, at) != Tense.PAST) {
      return Optional.empty();
    }
    return seats.stream()
        .filter(seat ->
            seat.phrase().isPast() && seat.phrase().last() < speech.get().index())
        .findFirst()
        .map(seat -> new Governed(seat, "is past and so dates what is told, not the telling"));
  }

  /** "The pullout from the 2015 deal" is not before 2015. */
  private Optional<Governed> datedThing(Token at) {
    Placing placing = DATED_THINGS.get(at.lemma());
    return seats.stream()
        .filter(seat -> placing != null && seat.modifier())
        .filter(seat -> sentence.token(seat.node()).head() == at.index())
        .findFirst()
        .map(seat -> new Seat(seat.phrase(), placing, at.index(), false, null))
        .map(seat -> new Governed(seat, "dates what it acts on"));
  }

  /** "In April 2008, when the army attacked" dates the attack. */
  private Optional<Governed> whenClause(Token at) {
    Token clause = at;
    for (int steps = 0; steps < sentence.size() && whenWord(clause).isEmpty(); steps++) {
      boolean inside = !clause.is("advcl") && !clause.is("acl") && !clause.is("ccomp");
      if (clause.head() < 0 || !inside) {
        return Optional.empty();
      }
      clause = sentence.token(clause.head());
    }
    int node = clause.index();
    return whenWord(clause)
        .flatMap(when -> seats.stream()
            .filter(seat -> endsBefore(seat.phrase(), when.index()))
            .findFirst()
            .map(seat -> new Seat(seat.phrase(), Placing.WITHIN, node, false, null))
            .map(seat -> new Governed(seat, "is what its \"when\" refers to")));
  }

  private Optional<Token> whenWord(Token clause) {
    return sentence.children(clause).stream()
        .filter(child -> child.text().toLowerCase(Locale.ROOT).equals("when"))
        .findFirst();
  }

  private boolean endsBefore(TimePhrase phrase, int when) {
    boolean comma = when > 0 && sentence.token(when - 1).text().equals(",");
    return phrase.last() == when - (comma ? 2 : 1);
  }

  /** An expression at the head of the sentence governs its main clause. */
  private Optional<Governed> fronted(Token at) {
    boolean conjunct =
        at.is("conj") && sentence.head(at).map(head -> head.is("root")).orElse(false);
    boolean below = seats.stream().anyMatch(seat -> seat.phrase().holds(at.head()));
    boolean several = seats.stream().filter(seat -> !seat.modifier()).count() > 1;
    return seats.stream()
        .filter(seat -> at.head() < 0 || conjunct || below)
        .filter(seat -> !(conjunct && several) && !seat.modifier() && seat.isFronted(sentence))
        .findFirst()
        .map(seat -> new Governed(seat, "stands at the head of the sentence"));
  }
}
