package entente.attribution;

import entente.language.Sentence;
import entente.language.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds who speaks: the subject of a cue, seen through conjunction, participles and faulty parses, and its phrase. */
final class SourceFinder {
  private static final Set<String> CLAUSES =
      Set.of("conj", "advcl", "xcomp", "dep", "parataxis", "acl", "ccomp");
  private static final Set<String> OPENERS = Set.of("VBG", "VBN", "TO", "IN");

  private SourceFinder() {}

  /** The subject of a verb, its own or that of the verb it depends on. */
  static Optional<Token> subject(Sentence sentence, Token verb) {
    Optional<Token> own = ownSubject(sentence, verb);
    if (own.isPresent()) {
      return own.map(s -> antecedent(sentence, s));
    }
    Optional<Token> near = nounBefore(sentence, verb);
    if (near.isPresent()) {
      return near;
    }
    return isAside(sentence, verb) ? mainSubject(sentence, verb) : inherited(sentence, verb, 0);
  }

  private static Optional<Token> ownSubject(Sentence sentence, Token verb) {
    return sentence
        .child(verb, "nsubj")
        .or(() -> sentence
            .child(verb, "csubj")
            .map(c -> c.isVerb() ? sentence.child(c, "nsubj").orElse(c) : c));
  }

  /** ", saying …": the subject is that of the clause before, rather the nearest that itself tells of a saying. */
  private static boolean isAside(Sentence sentence, Token verb) {
    return verb.tag().equals("VBG") && Clauses.isComma(sentence, verb.index() - 1);
  }

  private static Optional<Token> mainSubject(Sentence sentence, Token verb) {
    Optional<Token> nearest = Optional.empty();
    Token at = verb;
    for (int steps = 0; steps < sentence.size() && at.head() >= 0; steps++) {
      at = sentence.token(at.head());
      Optional<Token> subject =
          at.index() < verb.index() ? ownSubject(sentence, at) : Optional.empty();
      if (subject.isPresent() && CueLexicon.standard().is(at.lemma(), 'V', CueEntry.Kind.REPORT)) {
        return subject;
      }
      nearest = nearest.isPresent() ? nearest : subject;
    }
    return nearest.map(s -> antecedent(sentence, s));
  }

  private static Optional<Token> inherited(Sentence sentence, Token verb, int depth) {
    Optional<Token> head = sentence.head(verb);
    if (head.isEmpty() || depth > 4) {
      return Optional.empty();
    }
    Token above = head.get();
    if (above.isNoun() && verb.is("conj")) {
      return inherited(sentence, above, depth + 1);
    }
    if (above.isNoun() || above.tag().equals("PRP")) {
      return above.index() < verb.index() ? Optional.of(above) : Optional.empty();
    }
    boolean stranded = Clauses.isPast(verb)
        && verb.index() > 0
        && sentence.token(verb.index() - 1).tag().equals("IN");
    Optional<Token> subject = stranded || above.index() > verb.index()
        ? Optional.empty()
        : ownSubject(sentence, above).map(s -> antecedent(sentence, s));
    if (verb.tag().equals("VB") && !verb.is("xcomp") && !verb.is("conj")) {
      return Optional.empty();
    }
    boolean passes = stranded || CLAUSES.contains(universal(verb.relation()));
    if (subject.isPresent() || !passes) {
      return subject;
    }
    return inherited(sentence, above, depth + 1);
  }

  /** "who", "which" and "that" stand for the noun that their clause describes. */
  private static Token antecedent(Sentence sentence, Token subject) {
    if (!subject.tag().startsWith("W") && !subject.tag().equals("DT")) {
      return subject;
    }
    Token clause = sentence.head(subject).orElse(subject);
    return clause.is("acl") ? sentence.head(clause).orElse(subject) : subject;
  }

  /** The noun that stands directly before the verb and its auxiliaries, which the parser may have put elsewhere. */
  private static Optional<Token> nounBefore(Sentence sentence, Token verb) {
    if (verb.tag().equals("VBG") || verb.tag().equals("VB")) {
      return Optional.empty();
    }
    int at = verb.index() - 1;
    while (at >= 0 && between(sentence.token(at))) {
      at--;
    }
    if (at < 0) {
      return Optional.empty();
    }
    Token token = sentence.token(at);
    boolean nominal =
        token.isAdjective() && at > 0 && sentence.token(at - 1).tag().equals("DT");
    boolean named = token.isNoun() || token.tag().equals("PRP") || nominal;
    return named ? Optional.of(token) : Optional.empty();
  }

  private static boolean between(Token token) {
    return token.is("aux") || token.tag().startsWith("RB") || token.lemma().equals("have");
  }

  /** The head of the phrase directly behind a verb: "said a spokesman for the king". */
  static Optional<Token> phraseBehind(Sentence sentence, Token verb) {
    int at = verb.index() + 1;
    while (at < sentence.size() && isModifier(sentence.token(at)) && !isPartOf(sentence, at)) {
      at++;
    }
    if (at < sentence.size() && isPartOf(sentence, at)) {
      return Optional.of(sentence.token(at));
    }
    while (at + 1 < sentence.size()
        && sentence.token(at).isNoun()
        && isName(sentence.token(at + 1))) {
      at++;
    }
    if (at >= sentence.size()) {
      return Optional.empty();
    }
    Token head = sentence.token(at);
    boolean names = head.isNoun() || head.tag().equals("PRP") || head.tag().equals("CD");
    return names ? Optional.of(possessed(sentence, head)) : Optional.empty();
  }

  private static boolean isModifier(Token token) {
    return token.tag().startsWith("DT")
        || token.isAdjective()
        || token.tag().equals("PRP$")
        || token.tag().equals("CD");
  }

  /** "said one of the envoys". */
  private static boolean isPartOf(Sentence sentence, int at) {
    String tag = sentence.token(at).tag();
    return (tag.equals("CD") || tag.equals("DT") || tag.startsWith("JJ"))
        && at + 1 < sentence.size()
        && sentence.token(at + 1).lemma().equals("of");
  }

  private static boolean isName(Token token) {
    return token.isNoun();
  }

  /** "said Gondor's minister": on to the noun that is had. */
  private static Token possessed(Sentence sentence, Token noun) {
    int next = noun.index() + 1;
    if (next < sentence.size() && sentence.token(next).tag().equals("POS")) {
      return phraseBehind(sentence, sentence.token(next)).orElse(noun);
    }
    return noun;
  }

  static String universal(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** Who speaks, from the head of the phrase that names it. */
  static Speech.Source source(Sentence sentence, Token head) {
    Token named = name(sentence, head);
    int first = first(sentence, head);
    int last = last(sentence, head);
    first = Math.min(first, named.index());
    last = Math.max(last, named.index());
    return new Speech.Source(sentence.index(), named.index(), sentence.span(first, last));
  }

  /** "the minister, Adel Jubeir" and "the historian Ori Stone": the name says more than the title. */
  private static Token name(Sentence sentence, Token head) {
    if (head.isProperNoun() || !head.isNoun()) {
      return head;
    }
    List<Token> names = sentence.children(head).stream()
        .filter(t -> t.index() > head.index() && t.entity().equals("PERSON"))
        .filter(t -> t.is("appos") || t.is("dep") || t.is("flat"))
        .toList();
    return names.isEmpty() ? head : names.get(0);
  }

  /** The first word of the phrase, before which a comma or another phrase stands. */
  static int first(Sentence sentence, Token head) {
    BitSet members = sentence.subtree(head);
    int first = head.index();
    while (first > 0 && members.get(first - 1) && isModifying(sentence.token(first - 1))) {
      first--;
    }
    while (first < head.index() && isPreposition(sentence.token(first))) {
      first++;
    }
    return firstConjunct(sentence, first);
  }

  private static boolean isModifying(Token token) {
    return !isStop(token) && !isPreposition(token) && !token.tag().matches("VB[DPZ]?");
  }

  private static boolean isPreposition(Token token) {
    String tag = token.tag();
    return tag.equals("IN") || tag.equals("TO") || token.text().equalsIgnoreCase("according");
  }

  /** "witnesses and officials": whoever is named before the conjunction speaks too. */
  private static int firstConjunct(Sentence sentence, int first) {
    boolean joined = first > 1
        && sentence.token(first - 1).tag().equals("CC")
        && sentence.token(first - 2).isNoun()
        && !sentence.token(first - 2).is("obj");
    return joined ? first(sentence, sentence.token(first - 2)) : first;
  }

  /** The last word of the phrase: before a comma, a relative clause or a participle. */
  static int last(Sentence sentence, Token head) {
    BitSet members = sentence.subtree(head);
    int last = head.index();
    while (last + 1 < sentence.size()
        && members.get(last + 1)
        && isPart(sentence.token(last + 1))) {
      last++;
    }
    while (last > head.index()
        && sentence.token(last).tag().equals("PRP")
        && last == head.index() + 1) {
      last--;
    }
    while (last > head.index() && OPENERS.contains(sentence.token(last).tag())) {
      last--;
    }
    return last;
  }

  private static boolean isPart(Token token) {
    return !isStop(token) && !token.isVerb() && !token.tag().startsWith("W");
  }

  private static boolean isStop(Token token) {
    String text = token.text().toLowerCase(Locale.ROOT);
    return !Character.isLetterOrDigit(text.charAt(0))
        && !text.startsWith("'")
        && !text.startsWith("’")
        && !text.equals("-")
        && !text.equals("$")
        && !text.equals("£");
  }
}
