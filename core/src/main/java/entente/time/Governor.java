package entente.time;

import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds which expression of time in a sentence governs an event. */
final class Governor {

  /**
   * The expression that governs an event.
   *
   * @param seat the expression with its preposition
   * @param rule in plain words why it governs
   */
  record Governed(Seat seat, String rule) {}

  private static final Set<String> SPEECH =
      Set.copyOf(Table.rows("speech.tsv").stream().map(row -> row.get(0)).toList());

  private static final Set<String> DOWN = Set.of(
      "obj",
      "obl",
      "nmod",
      "xcomp",
      "nsubj",
      "iobj",
      "conj",
      "appos",
      "advmod",
      "dep",
      "flat",
      "compound");

  private static final Set<String> NOMINAL_UP =
      Set.of("obj", "obl", "nsubj", "iobj", "nmod", "conj", "appos");

  private static final Set<String> CLAUSAL_UP =
      Set.of("xcomp", "conj", "advcl", "acl", "aux", "cop");

  private final Sentence sentence;
  private final List<Seat> seats = new ArrayList<>();

  Governor(Sentence sentence, List<TimePhrase> phrases) {
    this.sentence = sentence;
    for (TimePhrase phrase : phrases) {
      Seat seat = Seat.of(sentence, phrase);
      seats.add(seat);
      if (seat.modifier()) {
        seat.throughNoun(sentence).ifPresent(seats::add);
      }
    }
  }

  /** The expression that governs the event of a word, by its own clause or by one that shares its time. */
  Optional<Governed> of(int trigger) {
    Token at = sentence.token(trigger);
    Optional<Governed> own = own(at);
    for (int steps = 0; own.isEmpty() && steps < sentence.size(); steps++) {
      Optional<Token> above = sharing(at);
      if (above.isEmpty()) {
        return fronted(at);
      }
      at = above.get();
      own = above(at, trigger);
    }
    return own;
  }

  /** The expression in the very clause or noun phrase of the word. */
  Optional<Governed> own(Token at) {
    Optional<Governed> when = whenClause(at);
    if (when.isPresent()) {
      return when;
    }
    Optional<Seat> direct =
        nearest(at, seats.stream().filter(seat -> isDirect(seat, at)).toList());
    if (direct.isPresent()) {
      return direct.map(seat -> new Governed(seat, "stands with it"));
    }
    return nearest(at, seats.stream().filter(seat -> isBelow(seat, at)).toList())
        .map(seat -> new Governed(seat, "stands in its clause"));
  }

  private Optional<Governed> above(Token at, int trigger) {
    List<Seat> candidates = seats.stream()
        .filter(seat -> !seat.modifier() && (seat.node() == at.index() || isBelow(seat, at)))
        .toList();
    return nearest(sentence.token(trigger), candidates)
        .map(seat -> new Governed(seat, "belongs to \"" + at.text() + "\", which shares its time"));
  }

  private static boolean isDirect(Seat seat, Token at) {
    return seat.node() == at.index() || seat.phrase().holds(at.index());
  }

  /** Prepositional phrases are often attached to a noun of the clause rather than to its verb. */
  private boolean isBelow(Seat seat, Token at) {
    if (seat.modifier() || seat.node() < 0) {
      return false;
    }
    Token node = sentence.token(seat.node());
    for (int steps = 0; steps < sentence.size(); steps++) {
      if (node.index() == at.index()) {
        return true;
      }
      Optional<Token> head = sentence.head(node);
      boolean clause = isPredicate(node) && !node.is("nmod");
      if (clause || head.isEmpty() || !isOneOf(node, DOWN)) {
        return false;
      }
      node = head.get();
    }
    return false;
  }

  private boolean isPredicate(Token token) {
    return token.isVerb() || sentence.child(token, "cop").isPresent();
  }

  private static boolean isOneOf(Token token, Set<String> relations) {
    return relations.stream().anyMatch(token::is);
  }

  private static Optional<Seat> nearest(Token at, List<Seat> candidates) {
    return candidates.stream()
        .min(Comparator.comparing((Seat seat) -> seat.phrase().isPresent())
            .thenComparing(seat -> seat.phrase().isNarrative())
            .thenComparing(seat -> Math.abs(seat.phrase().first() - at.index())));
  }

  /** The word above whose time the event shares, or none where the clause has a time of its own. */
  private Optional<Token> sharing(Token at) {
    Optional<Token> head = sentence.head(at);
    if (head.isEmpty() || SPEECH.contains(head.get().lemma())) {
      return Optional.empty();
    }
    boolean shares = isPredicate(at) ? sharesClause(at, head.get()) : isOneOf(at, NOMINAL_UP);
    return shares ? head : Optional.empty();
  }

  private boolean sharesClause(Token at, Token head) {
    if (at.is("acl") && at.relation().equals("acl:relcl")) {
      return false;
    }
    if (at.is("conj")) {
      return at.tag().equals(head.tag()) && sentence.child(at, "nsubj").isEmpty();
    }
    if (at.is("advcl")) {
      String mark = sentence.child(at, "mark").map(Token::lemma).orElse("");
      boolean when =
          sentence.children(at, "advmod").stream().anyMatch(w -> w.lemma().equals("when"));
      return when || Set.of("", "to", "as", "while", "by", "in", "when").contains(mark);
    }
    return isOneOf(at, CLAUSAL_UP);
  }

  /** "In April 2008, when the army attacked" dates the attack. */
  private Optional<Governed> whenClause(Token at) {
    Token clause = at;
    for (int steps = 0; steps < sentence.size() && !isWhenClause(clause); steps++) {
      Optional<Token> head = sentence.head(clause);
      boolean inside = !clause.is("advcl") && !clause.is("acl") && !clause.is("ccomp");
      if (head.isEmpty() || !inside) {
        return Optional.empty();
      }
      clause = head.get();
    }
    return isWhenClause(clause) ? whenPhrase(clause) : Optional.empty();
  }

  private boolean isWhenClause(Token clause) {
    return whenWord(clause).isPresent();
  }

  private Optional<Token> whenWord(Token clause) {
    return sentence.children(clause).stream()
        .filter(child -> child.text().toLowerCase(Locale.ROOT).equals("when"))
        .findFirst();
  }

  private Optional<Governed> whenPhrase(Token clause) {
    int when = whenWord(clause).orElseThrow().index();
    return seats.stream()
        .filter(seat -> endsBefore(seat.phrase(), when))
        .findFirst()
        .map(seat -> new Seat(seat.phrase(), Placing.WITHIN, clause.index(), false, null))
        .map(seat -> new Governed(seat, "is what its \"when\" refers to"));
  }

  private boolean endsBefore(TimePhrase phrase, int when) {
    boolean comma = when > 0 && sentence.token(when - 1).text().equals(",");
    return phrase.last() == when - (comma ? 2 : 1);
  }

  /** An expression at the head of the sentence governs its main clause. */
  private Optional<Governed> fronted(Token at) {
    boolean main = sentence.head(at).isEmpty() || isMainConjunct(at);
    if (!main) {
      return Optional.empty();
    }
    return seats.stream()
        .filter(seat -> !seat.modifier() && isFronted(seat))
        .findFirst()
        .map(seat -> new Governed(seat, "stands at the head of the sentence"));
  }

  private boolean isMainConjunct(Token at) {
    return at.is("conj") && sentence.head(at).map(head -> head.is("root")).orElse(false);
  }

  private boolean isFronted(Seat seat) {
    for (int i = 0; i < seat.phrase().first(); i++) {
      if (!Set.of("IN", "CC", "RB", "DT", ",", "TO").contains(sentence.token(i).tag())) {
        return false;
      }
    }
    return seat.phrase().first() <= 4;
  }
}
