package entente.event;

import entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The deep subjects of a word: its own, those it is said of, or those it takes over from the word above it. */
final class Subjects {
  private final Tree tree;
  private final Phrases phrases;
  private final Forms forms;
  private final Agents agents;
  private final Control control;
  private final Predication predication;

  Subjects(
      Tree tree,
      Phrases phrases,
      Forms forms,
      Agents agents,
      Control control,
      Predication predication) {
    this.tree = tree;
    this.phrases = phrases;
    this.forms = forms;
    this.agents = agents;
    this.control = control;
    this.predication = predication;
  }

  List<Token> subjects(Token token, int depth) {
    List<Token> found = new ArrayList<>();
    if (forms.isPassive(token)) {
      found.addAll(agents.agents(token));
    } else {
      found.addAll(phrases.antecedents(token, "nsubj"));
    }
    if (found.isEmpty() || token.isNoun()) {
      found.addAll(predication.predicated(token, depth));
    }
    return found.isEmpty() ? inheritedSubjects(token, depth) : found;
  }

  /** Whose subject an appositive, a conjunct, an infinitive, a participle or a gerund takes over. */
  private List<Token> inheritedSubjects(Token token, int depth) {
    Optional<Token> head = tree.head(token);
    if (head.isEmpty()) {
      return List.of();
    }
    Token above = head.get();
    if (sharesPredicate(token, above)) {
      return forms.isPassive(token) && forms.isPassive(above)
          ? agents.agents(above)
          : control.surfaceSubjects(above, depth + 1);
    }
    return forms.isPassive(token) ? List.of() : subjectsFrom(above, token, depth + 1);
  }

  private boolean sharesPredicate(Token token, Token above) {
    return token.is("conj")
        && (above.isVerb() || forms.hasCopula(above))
        && (token.isVerb() || token.isAdjective());
  }

  private List<Token> subjectsFrom(Token above, Token token, int depth) {
    if (token.is("obj") && token.tag().equals("VBG") && OWN.contains(above.lemma())) {
      return control.surfaceSubjects(above, depth);
    }
    if (isControlled(token, above)) {
      return control.controllers(above, depth);
    }
    if (token.is("acl") && !token.is("acl:relcl")) {
      return control.adnominalSubjects(token, above, depth);
    }
    if (token.is("amod") && token.tag().equals("VBG")) {
      return forms.takesHead(token) ? control.headSubjects(above, depth) : List.of(above);
    }
    if (isPostposed(token, above)) {
      return List.of(above);
    }
    if (isLoose(token)) {
      return control.surfaceSubjects(above, depth);
    }
    return isAdverbial(token, above) ? control.gerundSubjects(token, above, depth) : List.of();
  }

  /** Verbs whose subject did what their gerund object tells: "recalled sharing maps", unlike "condemned bombing towns". */
  private static final Set<String> OWN = Set.of(
      "describe",
      "recall",
      "remember",
      "recount",
      "admit",
      "deny",
      "acknowledge",
      "confess",
      "begin",
      "start",
      "continue",
      "resume",
      "stop",
      "finish",
      "quit",
      "avoid",
      "risk",
      "consider",
      "contemplate",
      "postpone",
      "regret",
      "enjoy",
      "try",
      "keep");

  /** "forced to agree", "spent, arming". */
  private static boolean isControlled(Token token, Token above) {
    boolean loose = token.is("dep") && token.tag().equals("VBG") && token.index() > above.index();
    return token.is("xcomp") || (token.is("acl") || loose) && above.isVerb();
  }

  /** "a ruler hostile to Iran". */
  private static boolean isPostposed(Token token, Token above) {
    return token.index() > above.index()
        && (above.isNoun() || above.isPronoun())
        && token.isAdjective()
        && (token.is("amod") || token.is("acl") || token.is("appos") || token.is("dep"));
  }

  /** "Furious, Iran left", "Iran left, warning Iraq". */
  private static boolean isLoose(Token token) {
    return token.isAdjective() && token.is("advcl")
        || token.isVerb() && token.is("parataxis") && token.tag().equals("VBG");
  }

  private static boolean isAdverbial(Token token, Token above) {
    boolean before = token.is("dep") && token.index() < above.index();
    return token.isVerb()
        && (token.is("advcl")
            || token.is("ccomp")
            || token.is("obl")
            || token.is("nmod")
            || token.is("advmod")
            || before);
  }
}
