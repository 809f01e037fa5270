package entente.actor;

import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A noun with the words that qualify it, as far as they tell who is meant. */
final class Phrase {
  private static final int STEPS = 4;

  final Casting casting;
  final Sentence sentence;
  final Token head;

  Phrase(Casting casting, Sentence sentence, Token head) {
    this.casting = casting;
    this.sentence = sentence;
    this.head = head;
  }

  /** The names and nationalities before the noun that qualify it: "Syrian" and "Kurdish" in "Syrian Kurdish forces". */
  List<Draft> nations() {
    return casting.in(sentence).stream()
        .filter(draft -> draft.head < head.index() && qualifies(draft) && !isSponsor(draft))
        .toList();
  }

  private boolean qualifies(Draft draft) {
    if (draft.inner || draft.form != Mention.Form.NAME && draft.form != Mention.Form.DEMONYM) {
      return false;
    }
    return climbs(draft.token()) || touches(draft);
  }

  /** Whether the word leads up to the noun through words that qualify it. */
  private boolean climbs(Token from) {
    Token at = from;
    for (int steps = 0; steps < STEPS; steps++) {
      boolean inside =
          at.is("compound") || at.is("amod") || at.is("conj") || at.is("dep") || at.is("flat");
      if (!inside || at.head() < 0 || hasCase(at)) {
        return false;
      }
      at = sentence.token(at.head());
      if (at.index() == head.index()) {
        return true;
      }
      if (at.isVerb() || at.index() > head.index()) {
        return false;
      }
    }
    return false;
  }

  private boolean hasCase(Token token) {
    return sentence.child(token, "case").isPresent();
  }

  /** Whether only adjectives and nouns stand between the name and the noun, whatever the parser made of them. */
  private boolean touches(Draft draft) {
    if (draft.last >= head.index() || hasCase(draft.token())) {
      return false;
    }
    int from = draft.last + 1;
    if (sentence.token(from).text().equals("(") && from + 2 < head.index()) {
      from += 3;
      if (!sentence.token(from - 1).text().equals(")")) {
        return false;
      }
    }
    for (int i = from; i < head.index(); i++) {
      Token between = sentence.token(i);
      if (!between.isAdjective() && !between.tag().equals("NN")) {
        return false;
      }
    }
    boolean bracket = from > draft.last + 1 && from <= head.index();
    int governor = draft.token().head();
    boolean shared = head.is("compound") && governor == head.head();
    return bracket || shared || governor > draft.last && governor <= head.index();
  }

  /** Whether the name is the first part of "X-backed". */
  static boolean isSponsor(Draft draft) {
    return sponsorWord(draft.sentence, draft.last).isPresent();
  }

  /** The participle of "X-backed" where the name X ends at the position. */
  static Optional<Token> sponsorWord(Sentence sentence, int last) {
    if (last + 2 >= sentence.size() || !sentence.token(last + 1).text().equals("-")) {
      return Optional.empty();
    }
    String word = sentence.token(last + 2).text();
    ActorWords words = ActorWords.load();
    return words.is("sponsor", word) || words.is("leader", word)
        ? Optional.of(sentence.token(last + 2))
        : Optional.empty();
  }

  /** The possessor: "Turkey" in "Turkey's army", "his" in "his army". */
  Optional<Token> possessor() {
    return sentence.children(head, "nmod:poss").stream().findFirst();
  }

  /** The nouns joined to this one by "of". */
  List<Token> of() {
    List<Token> of = dependents("of");
    boolean speaks = casting.words.is("speaks-for", casting.words.lemma(head));
    return of.isEmpty() && speaks ? dependents("for") : of;
  }

  private List<Token> dependents(String list) {
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.children(head, "nmod")) {
      if (!child.relation().equals("nmod:poss")
          && sentence.children(child, "case").stream()
              .anyMatch(c -> casting.words.is(list, c.text()))) {
        found.add(child);
      }
    }
    return found;
  }

  /** The countries that tell where those named by the noun belong: "Indonesia" in "students throughout Indonesia". */
  List<Draft> where() {
    List<Draft> found = new ArrayList<>();
    for (Token owner : owners()) {
      for (Token child : new Phrase(casting, sentence, owner).dependents("where")) {
        located(child).ifPresent(found::add);
      }
    }
    if (found.isEmpty()) {
      for (Token verb : sentence.children(head, "acl")) {
        boolean relative = verb.relation().equals("acl:relcl");
        sentence.subtree(verb).stream()
            .filter(i -> i > head.index())
            .filter(i -> !relative || sentence.token(i).head() == verb.index())
            .mapToObj(i -> casting.at(sentence, i))
            .flatMap(Optional::stream)
            .filter(d -> isLocated(d.token()) && d.dossier().isState())
            .findFirst()
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean isLocated(Token token) {
    return sentence.children(token, "case").stream()
        .anyMatch(c -> casting.words.is("where", c.text()));
  }

  /** The noun and the words of number above it ("tens of thousands of students"), to which the parser may tie the place. */
  private List<Token> owners() {
    List<Token> owners = new ArrayList<>(List.of(head));
    Token at = head;
    while (at.is("nmod") && at.head() >= 0 && isPart(sentence.token(at.head()))) {
      at = sentence.token(at.head());
      owners.add(at);
    }
    return owners;
  }

  private boolean isPart(Token token) {
    return casting
        .words
        .noun(sentence, token.index())
        .map(n -> n.is(ActorWords.Kind.PART))
        .orElse(false);
  }

  /** The countries of the places behind "of": "the governor of the northern province of Arnor". */
  List<Draft> ofPlaces() {
    return of().stream()
        .filter(token -> casting.words.is("region", token.lemma()))
        .map(this::located)
        .flatMap(Optional::stream)
        .toList();
  }

  /** The country named by the word, or by what qualifies it ("the northern part of Chad", "Chad's capital"). */
  private Optional<Draft> located(Token token) {
    Optional<Draft> direct = casting.at(sentence, token).filter(d -> d.dossier().isState());
    if (direct.isPresent()) {
      return direct;
    }
    return sentence.subtree(token).stream()
        .mapToObj(i -> casting.at(sentence, i))
        .flatMap(Optional::stream)
        .filter(d -> d.dossier().isState() && d.head <= token.index() + 4)
        .findFirst();
  }

  /** The word that tells definite from indefinite, in lower case; empty when there is none. */
  String determiner() {
    return sentence
        .child(head, "det")
        .map(t -> t.text().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  boolean isDefinite() {
    if (sentence.children(head).stream()
        .anyMatch(t -> t.text().equalsIgnoreCase("both") && t.index() < head.index())) {
      return true;
    }
    String determiner = determiner();
    return List.of("the", "this", "that", "these", "those", "both").contains(determiner);
  }

  boolean isIndefinite() {
    String determiner = determiner();
    return List.of("a", "an", "another", "one", "any", "some", "every", "no").contains(determiner)
        || sentence.children(head, "nummod").stream()
            .anyMatch(t -> t.text().equalsIgnoreCase("one"));
  }

  /** Whether "X-backed" or the like tells it from others. */
  boolean isSponsored() {
    for (int i = first(); i + 2 <= head.index(); i++) {
      if (sponsorWord(sentence, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a singular noun stands without any word that would make it refer: "taken hostage". */
  boolean isNaked() {
    return head.tag().equals("NN")
        && determiner().isEmpty()
        && modifiers().isEmpty()
        && possessor().isEmpty();
  }

  /** Whether exactly two are meant that are known: "both countries", "the two men". */
  boolean isPair() {
    boolean two = sentence.children(head).stream()
        .anyMatch(t -> t.index() < head.index() && Pairs.isTwo(t.text()));
    return two && isPlural() && isDefinite();
  }

  /** Whether an adjective places those meant outside any one country: "a western diplomat". */
  boolean isOutside() {
    return modifiers().stream().anyMatch(t -> casting.words.is("outsider", t.text()));
  }

  boolean isPlural() {
    return head.is("compound")
        || head.tag().endsWith("S")
        || head.text().equals("police")
        || head.text().equals("people");
  }

  /** Whether the noun says what something is, rather than naming it: "he was the leader". */
  boolean isPredicate() {
    boolean copula = sentence.child(head, "cop").isPresent();
    boolean become = head.is("xcomp") && !hasCase(head);
    return copula || become;
  }

  /** The adjectives and nouns directly before the noun. */
  List<Token> modifiers() {
    List<Token> modifiers = new ArrayList<>();
    for (Token child : sentence.children(head)) {
      if (child.index() < head.index() && (child.is("compound") || child.is("amod"))) {
        modifiers.add(child);
      }
    }
    return modifiers;
  }

  private static boolean isBorder(Token token) {
    boolean clause = token.is("cop")
        || token.is("nsubj")
        || token.is("aux")
        || token.is("mark")
        || token.is("cc");
    boolean verb = token.isVerb() && !token.is("amod") && !token.is("compound");
    return clause && !token.tag().equals("CC") || verb || token.tag().equals("IN");
  }

  /** The first word of the phrase: what stands before the noun and depends on it without a gap. */
  int first() {
    int first = head.index();
    while (first > 0
        && sentence.dominates(head, sentence.token(first - 1))
        && !isBorder(sentence.token(first - 1))) {
      first--;
    }
    while (first < head.index()
        && (sentence.token(first).is("punct") || sentence.token(first).is("cc"))) {
      first++;
    }
    return first;
  }
}
