package entente.event;

import entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Of whom a noun, an adjective or a state is said, without being its grammatical subject. */
final class Predication {
  /** Prepositions of a state somebody is in: "at odds", "in charge", "under the command". */
  private static final Set<String> STATES = Set.of("at", "in", "under", "on");

  private static final Set<String> REMAIN = Set.of(
      "find",
      "remain",
      "stay",
      "keep",
      "stand",
      "fall",
      "come",
      "get",
      "lock",
      "embroil",
      "engage",
      "involve",
      "mire",
      "entangle",
      "embark",
      "enmesh");

  /** Verbs that say no more than a copula. */
  private static final Set<String> COPULAR = Set.of("remain", "become", "stay");

  private final Tree tree;
  private final Phrases phrases;
  private final Forms forms;
  private final Control control;
  private final Roles roles;

  Predication(Tree tree, Phrases phrases, Forms forms, Control control, Roles roles) {
    this.tree = tree;
    this.phrases = phrases;
    this.forms = forms;
    this.control = control;
    this.roles = roles;
  }

  /** Of whom a noun, an adjective or a gerund is said: subject of the copula, apposition, "regards X as an ally". */
  List<Token> predicated(Token token, int depth) {
    Optional<Token> one = oneOf(token);
    if (one.isPresent()) {
      return roles.of(one.get(), "subj", depth + 1);
    }
    List<Token> found = new ArrayList<>();
    if ((token.isNoun() || token.tag().equals("CD")) && token.is("appos")) {
      tree.head(token).ifPresent(found::add);
    }
    if (token.isNoun()) {
      found.addAll(tree.by(token, "appos"));
      tree.children(token).stream().filter(c -> namedBy(token, c)).forEach(found::add);
      tree.head(token).filter(h -> h.isProperNoun() && token.is("compound")).ifPresent(found::add);
      found.addAll(listed(token));
    }
    Optional<Token> head = tree.head(token);
    boolean aside = head.isPresent() && token.isNoun() && head.get().isNoun();
    if (aside
        && token.is("nmod")
        && !token.is("nmod:poss")
        && head.get().index() < token.index()
        && phrases.preposition(token).filter(STATES::contains).isPresent()) {
      found.add(head.get());
    }
    boolean as = phrases.preposition(token).filter("as"::equals).isPresent()
        && (token.is("obl") || token.is("advcl"));
    if (head.isPresent() && head.get().isVerb() && as) {
      List<Token> objects = roles.of(head.get(), "obj", depth + 1);
      found.addAll(objects.isEmpty() ? control.surfaceSubjects(head.get(), depth + 1) : objects);
    }
    if (head.isPresent() && head.get().isVerb() && token.is("xcomp") && token.isNoun()) {
      found.addAll(control.controllers(head.get(), depth + 1));
    }
    if (head.isPresent() && COPULAR.contains(head.get().lemma()) && token.is("obj")) {
      // "Iran, whose ally Iraq remains"
      found.addAll(control.surfaceSubjects(head.get(), depth + 1));
    }
    if (head.isPresent() && !forms.hasCopula(token)) {
      found.addAll(describedBy(token, head.get(), depth));
    }
    return found;
  }

  /** In "one of its supporters" it is said of whoever is the one. */
  private Optional<Token> oneOf(Token token) {
    return tree.head(token)
        .filter(h -> token.isNoun() && token.is("nmod") && ONE.contains(h.lemma()))
        .filter(h -> phrases.preposition(token).filter("of"::equals).isPresent());
  }

  private static final Set<String> ONE = Set.of("one", "some", "two", "three", "first", "last");

  /** "Iran, furious with Iraq, …", "Iran, at odds with Iraq, …", "Iran found itself at odds with Iraq". */
  private List<Token> describedBy(Token token, Token head, int depth) {
    boolean state =
        token.isNoun() && phrases.preposition(token).filter(STATES::contains).isPresent();
    if (head.isNoun() && token.index() > head.index()) {
      boolean adjective = token.isAdjective() && !token.is("conj") && !token.is("compound");
      return adjective || state && token.is("nmod") ? List.of(head) : List.of();
    }
    boolean apart = token.index() < head.index() || REMAIN.contains(head.lemma());
    boolean remains = head.isVerb() && token.is("obl") && apart;
    return state && remains ? control.surfaceSubjects(head, depth + 1) : List.of();
  }

  /** In "its allies, Iran and Iraq" the parser may take the names for further members of the list. */
  private List<Token> listed(Token plural) {
    int next = plural.index() + 1;
    boolean comma =
        next < tree.sentence().size() && tree.sentence().token(next).text().equals(",");
    return plural.tag().equals("NNS") && comma && !tree.by(plural, "nmod:poss").isEmpty()
        ? tree.by(plural, "conj").stream().filter(Token::isProperNoun).toList()
        : List.of();
  }

  private static boolean namedBy(Token token, Token child) {
    return child.isProperNoun()
        && child.index() > token.index()
        && (child.is("dep") || child.is("compound"));
  }
}
