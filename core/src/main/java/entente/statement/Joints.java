package entente.statement;

import entente.language.Sentence;
import entente.language.Token;
import entente.statement.Connective.Kind;
import entente.statement.Statement.Relation;
import entente.statement.Told.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what the words of one sentence join: an act, how, and the other act, which may be told elsewhere. */
final class Joints {
  /**
   * Two acts that a text joins.
   *
   * @param acts the act, told once for each of its parties
   * @param relation of the act to the others
   * @param others the other act
   */
  record Joint(List<Place> acts, Relation relation, List<Place> others) {}

  /** Clauses that are told apart from what stands above them. */
  private static final Set<String> APART =
      Set.of("ccomp", "parataxis", "advcl", "acl", "acl:relcl", "root");

  private static final List<Connective> CLAUSES = Connective.of(Kind.CLAUSE);
  private static final List<Connective> WHEREUPON = Connective.of(Kind.WHEREUPON);
  private static final List<Connective> PHRASES = Connective.of(Kind.PHRASE);
  private static final List<Connective> CAUSES = Connective.of(Kind.CAUSE);
  private static final List<Connective> ANSWERS = Connective.of(Kind.ANSWER);

  private final Told told;
  private final References references;

  Joints(Told told, References references) {
    this.told = told;
    this.references = references;
  }

  /** All joints of a sentence that both ends of were found. */
  List<Joint> of(Sentence sentence) {
    List<Joint> joints = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      clause(sentence, token, joints);
      verb(sentence, token, joints);
    }
    phrases(sentence, joints);
    return joints.stream()
        .map(Joints::toEvents)
        .filter(j -> !j.acts().isEmpty() && !j.others().isEmpty())
        .toList();
  }

  /** A tie may come of an act ("became enemies after"); nothing is an answer to a tie. */
  private static Joint toEvents(Joint joint) {
    List<Place> events = joint.others().stream()
        .filter(p -> p.statement().kind() == Statement.Kind.EVENT)
        .toList();
    return new Joint(joint.acts(), joint.relation(), events);
  }

  // ---- between clauses

  private void clause(Sentence sentence, Token clause, List<Joint> joints) {
    if (!clause.isVerb() || clause.head() < 0) {
      return;
    }
    Token above = sentence.token(clause.head());
    for (Token mark : marks(sentence, clause)) {
      for (Connective connective : CLAUSES) {
        if (clause.is("advcl") && connective.word().equals(lower(mark))) {
          joints.add(new Joint(
              climb(sentence, above, clause),
              connective.relation(),
              references.of(sentence, clause)));
        }
      }
      for (Connective connective : WHEREUPON) {
        if (connective.word().equals(lower(mark))) {
          joints.add(new Joint(
              told.inClause(sentence, clause),
              connective.relation(),
              told.by(sentence, Told.clauseOf(sentence, above))));
        }
      }
    }
  }

  private static List<Token> marks(Sentence sentence, Token clause) {
    List<Token> marks = new ArrayList<>(sentence.children(clause, "mark"));
    marks.addAll(sentence.children(clause, "advmod").stream()
        .filter(m -> m.tag().equals("WRB"))
        .toList());
    return marks;
  }

  // ---- before nouns and gerunds

  private void phrases(Sentence sentence, List<Joint> joints) {
    int from = 0;
    while (from < sentence.size()) {
      int next = from + 1;
      for (Connective connective : PHRASES) {
        List<Token> words = matched(sentence, from, connective.words());
        Token target = words.isEmpty() ? null : target(sentence, words.get(words.size() - 1));
        if (target != null) {
          joints.add(joint(sentence, connective, words, target));
          next = words.get(words.size() - 1).index() + 1;
          break;
        }
      }
      from = next;
    }
  }

  /** The tokens that are the words, in order; adjectives and articles may stand between. */
  private static List<Token> matched(Sentence sentence, int from, List<String> words) {
    List<Token> matched = new ArrayList<>();
    int at = from;
    for (String word : words) {
      while (!matched.isEmpty() && at < sentence.size() && isBetween(sentence.token(at), word)) {
        at++;
      }
      if (at >= sentence.size() || !isWord(sentence.token(at), word)) {
        return List.of();
      }
      matched.add(sentence.token(at++));
    }
    return matched;
  }

  private static boolean isBetween(Token token, String word) {
    boolean loose =
        token.tag().equals("DT") || token.isAdjective() || token.tag().equals("RB");
    return loose && !isWord(token, word);
  }

  private static boolean isWord(Token token, String word) {
    return token.lemma().equalsIgnoreCase(word) || lower(token).equals(word);
  }

  private static @Nullable Token target(Sentence sentence, Token last) {
    Token at = last;
    for (int steps = 0; steps < 3 && at.head() >= 0; steps++) {
      boolean marks = at.is("case") || at.is("mark") || at.is("fixed");
      if (!marks) {
        break;
      }
      at = sentence.token(at.head());
      if (at.index() > last.index() && (at.isNoun() || at.isVerb())) {
        return at;
      }
    }
    return null;
  }

  private Joint joint(Sentence sentence, Connective connective, List<Token> words, Token target) {
    Token top = words.stream()
        .filter(w -> w.isNoun() || w.isAdjective())
        .filter(w -> sentence.dominates(w, target))
        .findFirst()
        .orElse(target);
    List<Place> others = references.of(sentence, target);
    Optional<Token> subject =
        sentence.child(top, "cop").isPresent() && top.isNoun() && top != target
            ? sentence.child(top, "nsubj")
            : Optional.empty();
    List<Place> acts = subject.isPresent()
        ? references.of(sentence, subject.get())
        : top == target
            ? sentence.head(target).map(h -> climb(sentence, h, target)).orElse(List.of())
            : climb(sentence, top, target);
    return new Joint(acts, connective.relation(), others);
  }

  /** What the words above a place tell, up to the end of their clause; nothing below the place itself. */
  private List<Place> climb(Sentence sentence, Token from, Token below) {
    Token at = from;
    for (int steps = 0; steps < sentence.size(); steps++) {
      List<Place> found = told.by(sentence, at).stream()
          .filter(p -> !sentence.dominates(below, p.trigger()))
          .toList();
      if (!found.isEmpty()) {
        return found;
      }
      boolean ownSubject = at.is("conj") && sentence.child(at, "nsubj").isPresent();
      if (at.head() < 0 || ownSubject || APART.contains(at.relation())) {
        return subject(sentence, at);
      }
      at = sentence.token(at.head());
    }
    return List.of();
  }

  /** "The attack came days after": what came is told by the subject. */
  private List<Place> subject(Sentence sentence, Token clause) {
    return COMING.contains(clause.lemma())
        ? sentence.child(clause, "nsubj").map(s -> references.of(sentence, s)).orElse(List.of())
        : List.of();
  }

  private static final Set<String> COMING = Set.of("come", "follow", "happen", "occur", "take");

  // ---- verbs that join

  private void verb(Sentence sentence, Token verb, List<Joint> joints) {
    if (!verb.isVerb()) {
      return;
    }
    for (Connective connective : CAUSES) {
      if (isVerb(sentence, verb, connective)) {
        cause(sentence, verb, connective, joints);
      }
    }
    for (Connective connective : ANSWERS) {
      if (isVerb(sentence, verb, connective)) {
        answer(sentence, verb, connective, joints);
      }
    }
  }

  /** Whether the verb is the connective's; a particle of it must stand behind. */
  private static boolean isVerb(Sentence sentence, Token verb, Connective connective) {
    List<String> words = connective.words();
    if (!verb.lemma().equals(words.get(0))) {
      return false;
    }
    return words.size() == 1
        || sentence.children(verb, "compound").stream()
            .anyMatch(p -> p.lemma().equals(words.get(1)))
        || phrase(sentence, verb, words.get(1)).isPresent();
  }

  private static Optional<Token> phrase(Sentence sentence, Token verb, String preposition) {
    return sentence.children(verb, "obl").stream()
        .filter(
            o -> sentence.children(o, "case").stream().anyMatch(c -> c.lemma().equals(preposition)))
        .findFirst();
  }

  private void cause(Sentence sentence, Token verb, Connective connective, List<Joint> joints) {
    List<Place> reason = subjectOf(sentence, verb);
    List<Place> result = new ArrayList<>();
    for (Token child : sentence.children(verb)) {
      boolean object = connective.words().size() == 1 || isParticle(sentence, verb, connective)
          ? child.is("obj")
              || child.is("xcomp")
              || child.is("ccomp")
              || isInfinitive(sentence, child)
          : phrase(sentence, verb, connective.words().get(1))
              .filter(child::equals)
              .isPresent();
      if (object) {
        result.addAll(references.of(sentence, child));
        infinitive(sentence, child, result);
      }
    }
    joints.add(new Joint(result, connective.relation(), reason));
    passive(sentence, verb, connective, joints);
  }

  private static boolean isParticle(Sentence sentence, Token verb, Connective connective) {
    return sentence.children(verb, "compound").stream()
        .anyMatch(p -> p.lemma().equals(connective.words().get(1)));
  }

  private static boolean isInfinitive(Sentence sentence, Token clause) {
    return clause.is("advcl")
        && sentence.child(clause, "mark").filter(m -> m.lemma().equals("to")).isPresent();
  }

  /** "Prompted Iran to fire": the parser hangs the infinitive on the noun now and then. */
  private void infinitive(Sentence sentence, Token noun, List<Place> result) {
    if (noun.isNoun()) {
      sentence.children(noun, "acl").stream()
          .filter(
              a -> sentence.child(a, "mark").filter(m -> m.lemma().equals("to")).isPresent())
          .forEach(a -> result.addAll(told.inClause(sentence, a)));
    }
  }

  /** The act that the subject names; of a participle, the act of the clause that it is added to. */
  private List<Place> subjectOf(Sentence sentence, Token verb) {
    Optional<Token> subject = sentence.child(verb, "nsubj");
    if (subject.isPresent()) {
      boolean passive = subject.get().is("nsubj:pass");
      return passive ? List.of() : references.of(sentence, subject.get());
    }
    boolean added = verb.is("advcl") && verb.tag().equals("VBG");
    return added && sentence.children(verb, "mark").isEmpty()
        ? sentence.head(verb).map(h -> told.by(sentence, h)).orElse(List.of())
        : List.of();
  }

  /** "Sanctions were triggered by the attack", "strikes prompted by the attack". */
  private void passive(Sentence sentence, Token verb, Connective connective, List<Joint> joints) {
    Optional<Token> agent = phrase(sentence, verb, "by");
    if (agent.isEmpty() || !verb.tag().equals("VBN")) {
      return;
    }
    List<Place> result = sentence
        .child(verb, "nsubj:pass")
        .or(() -> verb.is("acl") || verb.is("advcl") ? sentence.head(verb) : Optional.empty())
        .map(s -> references.of(sentence, s))
        .orElse(List.of());
    joints.add(new Joint(result, connective.relation(), references.of(sentence, agent.get())));
  }

  /** Its object may be whoever was killed. */
  private static final String AVENGE = "avenge";

  private void answer(Sentence sentence, Token verb, Connective connective, List<Joint> joints) {
    Optional<Token> answered = connective.words().size() == 1
        ? sentence.child(verb, "obj")
        : phrase(sentence, verb, connective.words().get(1));
    if (answered.isEmpty()) {
      return;
    }
    List<Place> others = verb.lemma().equals(AVENGE)
        ? references.suffered(sentence, answered.get())
        : references.of(sentence, answered.get());
    List<Place> acts = sentence
        .child(verb, "nsubj")
        .filter(s -> !Deed.named(s.lemma()).isEmpty())
        .map(s -> references.of(sentence, s))
        .orElse(List.of());
    if (acts.isEmpty()) {
      acts = told.inClause(sentence, verb).stream()
          .filter(p -> !sentence.dominates(answered.get(), p.trigger()))
          .toList();
    }
    if (acts.isEmpty()) {
      acts = means(sentence, answered.get());
    }
    if (acts.isEmpty() && !verb.relation().equals("ccomp")) {
      acts = sentence.head(verb).map(h -> climb(sentence, h, verb)).orElse(List.of());
    }
    joints.add(new Joint(acts, connective.relation(), others));
  }

  /** "By arresting officials", where the parser hangs it on what is answered. */
  private List<Place> means(Sentence sentence, Token answered) {
    return sentence.children(answered, "acl").stream()
        .filter(
            a -> sentence.child(a, "mark").filter(m -> m.lemma().equals("by")).isPresent())
        .flatMap(a -> told.by(sentence, a).stream())
        .toList();
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(java.util.Locale.ROOT);
  }
}
