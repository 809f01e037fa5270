package entente.event;

import entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The deep objects of a word: its own, the subject of its passive, or those it shares with other words. */
final class DeepObjects {
  private static final Set<String> HELP =
      Set.of("help", "aid", "assistance", "support", "backing", "blessing", "protection");

  private final Tree tree;
  private final Phrases phrases;
  private final Forms forms;
  private final Control control;
  private final Roles roles;

  DeepObjects(Tree tree, Phrases phrases, Forms forms, Control control, Roles roles) {
    this.tree = tree;
    this.phrases = phrases;
    this.forms = forms;
    this.control = control;
    this.roles = roles;
  }

  List<Token> objects(Token token, int depth) {
    List<Token> found = new ArrayList<>();
    found.addAll(phrases.antecedents(token, "obj"));
    found.addAll(phrases.antecedents(token, "nsubj:pass"));
    if (forms.isPassive(token)) {
      found.addAll(phrases.antecedents(token, "nsubj"));
    }
    if (token.isAdjective() && token.lemma().endsWith("ed")) {
      // "is frustrated with" tagged as an adjective is a participle all the same.
      found.addAll(phrases.antecedents(token, "nsubj"));
    }
    if (found.isEmpty()) {
      found.addAll(inheritedObjects(token, depth));
    }
    return found;
  }

  /** In "Iraq was given asylum by Iran" the subject is to whom it was given. */
  List<Token> promoted(Token verb) {
    return tree.by(verb, "obj").isEmpty() ? List.of() : phrases.antecedents(verb, "nsubj:pass");
  }

  private static final Set<String> FEELINGS = Set.of(
      "annoyance",
      "irritation",
      "dismay",
      "anger",
      "fury",
      "displeasure",
      "chagrin",
      "consternation",
      "embarrassment",
      "indignation",
      "outrage",
      "alarm",
      "disgust",
      "exasperation",
      "frustration",
      "discomfort",
      "horror",
      "disappointment",
      "delight",
      "relief",
      "satisfaction",
      "pleasure",
      "joy");

  /** In "Iran left, to the annoyance of Iraq" the subject is whom they were annoyed with. */
  private List<Token> felt(Token noun) {
    boolean effect = noun.is("obl")
        && FEELINGS.contains(noun.lemma())
        && phrases.preposition(noun).filter("to"::equals).isPresent();
    return tree.head(noun)
        .filter(h -> effect && (h.isVerb() || forms.hasCopula(h)))
        .map(h -> control.surfaceSubjects(h, 1))
        .orElse(List.of());
  }

  private static final Set<String> BEHESTS = Set.of(
      "invitation",
      "request",
      "urging",
      "insistence",
      "behest",
      "instigation",
      "bidding",
      "prompting",
      "order",
      "instruction",
      "command");

  /** In "Iran came at the invitation of Iraq", "on Iraq's orders" the subject is who was bidden. */
  private List<Token> bidden(Token noun) {
    boolean reason = noun.is("obl")
        && phrases
            .preposition(noun)
            .filter(p -> p.equals("at") || p.equals("on"))
            .isPresent();
    return tree.head(noun)
        .filter(h -> reason && h.isVerb())
        .map(h -> control.surfaceSubjects(h, 1))
        .orElse(List.of());
  }

  /** The "lot" in "with a lot of our help". */
  private Optional<Token> amount(Token noun) {
    return tree.head(noun)
        .filter(h -> noun.is("nmod") && Set.of("lot", "deal", "bit", "amount").contains(h.lemma()));
  }

  /** In "Maliki prevailed with our help" the subject is who was helped. */
  List<Token> helped(Token noun) {
    if (FEELINGS.contains(noun.lemma())) {
      return felt(noun);
    }
    if (BEHESTS.contains(noun.lemma())) {
      return bidden(noun);
    }
    Token means = amount(noun).orElse(noun);
    boolean helps = means.is("obl") && HELP.contains(noun.lemma());
    return tree.head(means)
        .filter(h -> helps
            && h.isVerb()
            && phrases.preposition(means).filter("with"::equals).isPresent())
        .map(h -> control.surfaceSubjects(h, 1))
        .orElse(List.of());
  }

  /** In "fought with guns that Iran supplied" the subject is to whom they were supplied. */
  List<Token> armed(Token verb) {
    return tree.head(verb)
        .filter(thing -> verb.is("acl") && thing.isNoun())
        .filter(thing -> phrases.preposition(thing).filter("with"::equals).isPresent())
        .flatMap(tree::head)
        .filter(Token::isVerb)
        .map(user -> control.surfaceSubjects(user, 1))
        .orElse(List.of());
  }

  private List<Token> inheritedObjects(Token token, int depth) {
    Optional<Token> head = tree.head(token);
    if (head.isEmpty() || !(token.isVerb() || token.isAdjective())) {
      return List.of();
    }
    Token above = head.get();
    boolean participle =
        token.tag().equals("VBN") || token.isAdjective() && token.lemma().endsWith("ed");
    if ((token.is("acl") && !token.is("acl:relcl") || token.is("amod")) && participle) {
      return List.of(above);
    }
    if (forms.takesHead(token)) {
      return List.of(above);
    }
    boolean adverbial =
        token.is("advcl") || token.is("advmod") || token.is("dep") && token.index() < above.index();
    if (adverbial && forms.isPassive(token) && above.isVerb()) {
      return control.surfaceSubjects(above, depth + 1);
    }
    if (token.is("acl:relcl") && !forms.isPassive(token) && gapIsObject(token)) {
      return List.of(above);
    }
    if (token.is("conj") && above.isVerb()) {
      return forms.isPassive(token) && forms.isPassive(above)
          ? roles.of(above, "obj", depth + 1)
          : List.of();
    }
    boolean complement = token.is("xcomp") && token.isAdjective() && participle;
    if (complement || (token.is("xcomp") || token.is("advcl")) && forms.isPassive(token)) {
      return control.surfaceSubjects(above, depth + 1);
    }
    return sharedObject(token, depth);
  }

  /** "sheltered and armed the rebels": the first of two verbs takes the object of the second. */
  private List<Token> sharedObject(Token token, int depth) {
    if (forms.isPassive(token) || token.index() + 1 >= tree.sentence().size()) {
      return List.of();
    }
    Token next = tree.sentence().token(token.index() + 1);
    Optional<Token> other =
        tree.by(token, "conj").stream().filter(Token::isVerb).findFirst();
    return other.isPresent() && next.is("cc") ? roles.of(other.get(), "obj", depth + 1) : List.of();
  }

  /** In "the rebels (that) Iran armed" the verb has a subject of its own, no object, and no preposition left alone. */
  private boolean gapIsObject(Token verb) {
    List<Token> subjects = tree.by(verb, "nsubj");
    return !subjects.isEmpty()
        && subjects.stream().noneMatch(Phrases::isRelative)
        && phrases.strandedPreposition(verb).isEmpty()
        && tree.children(verb).stream()
            .noneMatch(c -> c.is("obl") && !tree.by(c, "case").isEmpty() && Phrases.isRelative(c));
  }
}
