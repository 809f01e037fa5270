package entente.event;

import entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prepositional phrases as they hang in the tree, and the nouns that relative pronouns stand for. */
final class Phrases {
  /** Relative clauses within one another are followed no further than this. */
  private static final int STEPS = 6;

  private final Tree tree;

  Phrases(Tree tree) {
    this.tree = tree;
  }

  /** The preposition of a phrase or gerund, words of several joined by "_" ("out_of"). */
  Optional<String> preposition(Token token) {
    StringBuilder words = new StringBuilder();
    for (Token child : tree.children(token)) {
      boolean marks = child.is("case") || child.is("mark") && isGerund(token);
      if (marks && child.index() < token.index() && !child.tag().equals("POS")) {
        words.append(words.length() == 0 ? "" : "_").append(child.text().toLowerCase(Locale.ROOT));
        tree.by(child, "fixed")
            .forEach(f -> words.append('_').append(f.text().toLowerCase(Locale.ROOT)));
      }
    }
    return words.length() == 0 ? Optional.empty() : Optional.of(words.toString());
  }

  /** "arming", "having armed". */
  private boolean isGerund(Token token) {
    return token.tag().equals("VBG")
        || token.tag().equals("VBN")
            && tree.by(token, "aux").stream().anyMatch(a -> a.tag().equals("VBG"));
  }

  /** The phrases and gerunds that hang on a word with the preposition, one left at the end of a relative clause too. */
  List<Token> attached(Token token, String preposition) {
    List<Token> found = new ArrayList<>();
    for (Token child : tree.children(token)) {
      boolean phrase = child.is("obl")
          || child.is("nmod")
          || child.is("advcl")
          || child.is("dep")
          || child.is("acl");
      if (phrase
          && !child.is("nmod:poss")
          && preposition(child).filter(preposition::equals).isPresent()) {
        found.add(antecedent(child, token));
      }
    }
    /** In "the rebels they fought with" the preposition left without a phrase. */
    Optional<Token> stranded =
        strandedPreposition(token).filter(s -> s.lemma().equals(preposition));
    if (stranded.isPresent() && token.is("acl:relcl")) {
      tree.head(token).ifPresent(found::add);
    }
    return found;
  }

  /** In "the rebels they fought with" the preposition left without a phrase. */
  Optional<Token> strandedPreposition(Token verb) {
    return tree.children(verb).stream()
        .filter(c -> c.tag().equals("IN") || c.tag().equals("TO"))
        .filter(c -> c.index() > verb.index()
            && tree.children(c).isEmpty()
            && !c.is("mark")
            && !c.is("case"))
        .findFirst();
  }

  static boolean isRelative(Token token) {
    boolean word = token.tag().startsWith("W") && !token.tag().equals("WRB");
    return word && !token.text().equalsIgnoreCase("what");
  }

  /** For a relative pronoun the noun it stands for, else the word itself. */
  Token antecedent(Token token, Token verb) {
    boolean that =
        token.lemma().equals("that") && verb.is("acl:relcl") && token.index() < verb.index();
    if (!isRelative(token) && !that) {
      return token;
    }
    Token at = verb;
    for (int steps = 0; steps < STEPS; steps++) {
      Optional<Token> above = tree.head(at);
      if (above.isEmpty()) {
        return token;
      }
      if (at.is("acl:relcl") || at.is("dep") && above.get().isNoun()) {
        return above.get();
      }
      at = above.get();
    }
    return token;
  }

  /** The words that hang on a word by a relation, relative pronouns replaced by what they stand for. */
  List<Token> antecedents(Token token, String relation) {
    return by(token, relation).stream().map(t -> antecedent(t, token)).toList();
  }

  private List<Token> by(Token token, String relation) {
    List<Token> found = new ArrayList<>(tree.by(token, relation));
    if (relation.equals("obj")) {
      found.removeAll(misreadSubjects(token));
    }
    return found.isEmpty() && relation.equals("nsubj") ? misreadSubjects(token) : found;
  }

  /** "the man who, that summer, was besieging the port": with an object of its own, the verb has "who" for its subject. */
  private List<Token> misreadSubjects(Token verb) {
    List<Token> objects = tree.by(verb, "obj");
    boolean another = objects.stream().anyMatch(o -> o.index() > verb.index());
    return another && tree.by(verb, "nsubj").isEmpty()
        ? objects.stream()
            .filter(o -> o.index() < verb.index() && isRelative(o))
            .toList()
        : List.of();
  }
}
