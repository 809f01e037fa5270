package entente.event;

import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A sentence seen through what does not change who did what to whom: passives, participles, relative clauses, control
 * and raising, coordination, gerunds. Asks for the fillers of a deep role of a word ("subj", "obj", "iobj", "clause",
 * "poss", "mod", "prt", "adv", "appos", "prep:to") and answers with words of the sentence, the nearest first.
 */
final class Syntax {
  private final Tree tree;
  private final Phrases phrases;
  private final Forms forms;
  private final Modifiers modifiers;
  private final Subclauses subclauses;
  private final Governors governors;
  private final Agents agents;
  private final Attachments attachments;
  private final Subjects subjects;
  private final DeepObjects objects;
  private final Control control;

  Syntax(Sentence sentence) {
    this.tree = new Tree(sentence);
    this.phrases = new Phrases(tree);
    this.forms = new Forms(tree, phrases);
    this.modifiers = new Modifiers(tree, phrases);
    this.subclauses = new Subclauses(tree, forms);
    this.governors = new Governors(tree, phrases, forms, this::direct);
    this.agents = new Agents(tree, phrases, modifiers, governors, this::direct);
    this.attachments = new Attachments(tree, phrases, forms, governors);
    this.control = new Control(tree, phrases, forms, agents, this::direct);
    Predication predication = new Predication(tree, phrases, forms, control, this::direct);
    this.subjects = new Subjects(tree, phrases, forms, agents, control, predication);
    this.objects = new DeepObjects(tree, phrases, forms, control, this::direct);
  }

  Sentence sentence() {
    return tree.sentence();
  }

  List<Token> children(Token token) {
    return tree.children(token);
  }

  Optional<Token> child(Token token, String relation) {
    return tree.child(token, relation);
  }

  Optional<Token> head(Token token) {
    return tree.head(token);
  }

  /** The words that fill a deep role of the given word, each once, coordinated words included. */
  List<Token> fillers(Token token, String role) {
    Set<Token> found = new LinkedHashSet<>();
    for (Token filler : direct(token, role, 0)) {
      tree.addWithConjuncts(filler, found);
    }
    return new ArrayList<>(found);
  }

  private List<Token> direct(Token token, String role, int depth) {
    if (depth > Roles.DEPTH) {
      return List.of();
    }
    return switch (role) {
      case "subj" -> subjects.subjects(token, depth);
      case "obj" -> objects.objects(token, depth);
      case "iobj" -> tree.by(token, "iobj");
      case "clause" -> subclauses.clauses(token);
      case "clause:to" ->
        subclauses.clauses(token).stream()
            .filter(c -> forms.isInfinitive(c) || c.tag().equals("VB"))
            .toList();
      case "clause:ing" ->
        Stream.concat(subclauses.clauses(token).stream(), tree.by(token, "acl").stream())
            .filter(c -> c.tag().equals("VBG"))
            .distinct()
            .toList();
      case "clause:that" ->
        subclauses.clauses(token).stream().filter(c -> !forms.isInfinitive(c)).toList();
      case "poss" -> modifiers.possessors(token);
      case "mod" -> modifiers.modifiers(token);
      case "prt" -> tree.by(token, "compound:prt");
      case "adv" -> tree.by(token, "advmod");
      case "case" -> tree.by(token, "case");
      case "appos" -> modifiers.appositions(token);
      default ->
        role.startsWith("prep:")
            ? attachments.prepositional(token, role.substring(5), depth)
            : List.of();
    };
  }

  /** Adds a word and the words of its kind coordinated with it. */
  void addWithConjuncts(Token filler, Set<Token> found) {
    tree.addWithConjuncts(filler, found);
  }

  /** Who does what an event noun names: possessor, "by", or the subject of a verb whose object the noun is. */
  List<Token> agents(Token noun, int depth) {
    return agents.agents(noun, depth);
  }

  /** The verbs whose deep object the noun is, through "a series of" and the like. */
  List<Token> governors(Token noun) {
    return governors.governors(noun);
  }

  /** In "Maliki prevailed with our help" the subject is who was helped. */
  List<Token> helped(Token noun) {
    return objects.helped(noun);
  }

  /** In "sent jets to bomb Iran" who sends them, in "drew up plans to bomb" who draws them up. */
  List<Token> users(Token act) {
    return control.users(act);
  }

  /** In "take steps to protect" what the steps are taken for. */
  boolean isPurposeOf(Token inner, Token act) {
    return control.isPurposeOf(inner, act);
  }

  /** In "Iraq was given asylum by Iran" the subject is to whom it was given. */
  List<Token> promoted(Token verb) {
    return objects.promoted(verb);
  }

  /** In "fought with guns that Iran supplied" the subject is to whom they were supplied. */
  List<Token> armed(Token verb) {
    return objects.armed(verb);
  }

  /** "rallied, demanding reforms": what is done along with an act. */
  List<Token> participles(Token verb) {
    return subclauses.participles(verb);
  }

  /** The preposition of a phrase or gerund, words of several joined by "_" ("out_of"). */
  Optional<String> preposition(Token token) {
    return phrases.preposition(token);
  }

  /** Whether the word's subject in the text is its deep object. */
  boolean isPassive(Token token) {
    return forms.isPassive(token);
  }

  /** In "demanded that it leave" the bare form says what ought to be. */
  boolean isSubjunctive(Token token) {
    return token.tag().equals("VB")
        && tree.children(token).stream().noneMatch(c -> c.is("aux") || c.tag().equals("TO"));
  }

  boolean hasCopula(Token token) {
    return forms.hasCopula(token);
  }
}
