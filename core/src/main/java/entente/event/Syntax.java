package entente.event;

import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence seen through what does not change who did what to whom: passives, participles, relative clauses, control
 * and raising, coordination, gerunds. Asks for the fillers of a deep role of a word ("subj", "obj", "iobj", "clause",
 * "poss", "mod", "prt", "adv", "appos", "prep:to") and answers with words of the sentence, the nearest first.
 */
final class Syntax {
  /** Chains of control ("was forced to agree to try to …") are followed no deeper than this. */
  private static final int DEPTH = 6;

  private final Sentence sentence;
  private final List<List<Token>> children;

  Syntax(Sentence sentence) {
    this.sentence = sentence;
    List<List<Token>> lists = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      lists.add(new ArrayList<>());
    }
    for (Token token : sentence.tokens()) {
      if (token.head() >= 0) {
        lists.get(token.head()).add(token);
      }
    }
    this.children = lists;
  }

  Sentence sentence() {
    return sentence;
  }

  List<Token> children(Token token) {
    return Collections.unmodifiableList(children.get(token.index()));
  }

  Optional<Token> child(Token token, String relation) {
    return children.get(token.index()).stream().filter(c -> c.is(relation)).findFirst();
  }

  Optional<Token> head(Token token) {
    return sentence.head(token);
  }

  /** The words that fill a deep role of the given word, each once, coordinated words included. */
  List<Token> fillers(Token token, String role) {
    Set<Token> found = new LinkedHashSet<>();
    for (Token filler : direct(token, role, 0)) {
      addWithConjuncts(filler, found);
    }
    return new ArrayList<>(found);
  }

  private List<Token> direct(Token token, String role, int depth) {
    if (depth > DEPTH) {
      return List.of();
    }
    return switch (role) {
      case "subj" -> subjects(token, depth);
      case "obj" -> objects(token, depth);
      case "iobj" -> by(token, "iobj");
      case "clause" -> clauses(token);
      case "clause:to" ->
        clauses(token).stream()
            .filter(c -> isInfinitive(c) || c.tag().equals("VB"))
            .toList();
      case "clause:ing" ->
        clauses(token).stream().filter(c -> c.tag().equals("VBG")).toList();
      case "clause:that" ->
        clauses(token).stream().filter(c -> !isInfinitive(c)).toList();
      case "poss" -> possessors(token);
      case "mod" -> modifiers(token);
      case "prt" -> by(token, "compound:prt");
      case "adv" -> by(token, "advmod");
      case "case" -> by(token, "case");
      case "appos" -> appositions(token);
      default ->
        role.startsWith("prep:") ? prepositional(token, role.substring(5), depth) : List.of();
    };
  }

  private List<Token> by(Token token, String relation) {
    return children.get(token.index()).stream().filter(c -> c.is(relation)).toList();
  }

  void addWithConjuncts(Token filler, Set<Token> found) {
    found.add(filler);
    for (Token child : children.get(filler.index())) {
      if (child.is("conj") && filler.isVerb() == child.isVerb() && !found.contains(child)) {
        addWithConjuncts(child, found);
      }
    }
  }

  // ---- subjects
  // -----------------------------------------------------------------------------------------------

  private List<Token> subjects(Token token, int depth) {
    List<Token> found = new ArrayList<>();
    if (isPassive(token)) {
      found.addAll(agents(token));
    } else {
      by(token, "nsubj").stream().map(s -> antecedent(s, token)).forEach(found::add);
    }
    if (found.isEmpty() || token.isNoun()) {
      found.addAll(predicated(token, depth));
    }
    return found.isEmpty() ? inheritedSubjects(token, depth) : found;
  }

  /** Whose subject an appositive, a conjunct, an infinitive, a participle or a gerund takes over. */
  private List<Token> inheritedSubjects(Token token, int depth) {
    Optional<Token> head = head(token);
    if (head.isEmpty()) {
      return List.of();
    }
    Token above = head.get();
    if (token.is("conj")
        && (above.isVerb() || hasCopula(above))
        && (token.isVerb() || token.isAdjective())) {
      return isPassive(token) && isPassive(above)
          ? agents(above)
          : surfaceSubjects(above, depth + 1);
    }
    if (isPassive(token)) {
      return List.of();
    }
    if (token.is("xcomp")) {
      return controllers(above, depth + 1);
    }
    boolean loose = token.is("dep") && token.tag().equals("VBG") && token.index() > above.index();
    if ((token.is("acl") || loose) && above.isVerb()) {
      return controllers(above, depth + 1);
    }
    if (token.is("acl") && !token.is("acl:relcl")) {
      return adnominalSubjects(token, above, depth + 1);
    }
    if (token.is("amod") && token.tag().equals("VBG")) {
      return takesHead(token) ? headSubjects(above, depth + 1) : List.of(above);
    }
    boolean postposed = token.index() > above.index() && (above.isNoun() || above.isPronoun());
    if (postposed
        && token.isAdjective()
        && (token.is("amod") || token.is("acl") || token.is("appos") || token.is("dep"))) {
      return List.of(above);
    }
    if (token.isAdjective() && token.is("advcl")) {
      return surfaceSubjects(above, depth + 1);
    }
    if (token.isVerb()
        && (token.is("advcl")
            || token.is("ccomp")
            || token.is("obl")
            || token.is("nmod")
            || token.is("advmod")
            || token.is("dep") && token.index() < above.index())) {
      return gerundSubjects(token, above, depth + 1);
    }
    if (token.isVerb() && token.is("parataxis") && token.tag().equals("VBG")) {
      return surfaceSubjects(above, depth + 1);
    }
    return List.of();
  }

  /** "a plan to arm", "rebels fighting", "spent years arming". */
  private List<Token> adnominalSubjects(Token token, Token noun, int depth) {
    Optional<Token> verb = head(noun).filter(h -> noun.is("obj") && h.lemma().equals("spend"));
    if (verb.isPresent() && token.tag().equals("VBG")) {
      return surfaceSubjects(verb.get(), depth);
    }
    return isInfinitive(token) ? agents(noun, depth) : List.of(noun);
  }

  /** In "accused of arming Iran" the parser may take "arming" for an adjective of "Iran", which is its object. */
  private boolean takesHead(Token gerund) {
    Optional<Token> noun = head(gerund);
    return noun.isPresent() && followsPreposition(gerund, noun.get())
        || gerund.is("amod")
            && gerund.tag().equals("VBG")
            && noun.filter(n -> n.isProperNoun() && child(n, "det").isEmpty()).isPresent()
            && children.get(noun.get().index()).stream().noneMatch(c -> c.is("nmod:poss"))
            && noun.get().index() > gerund.index();
  }

  /** "in condemning U.S. action": what follows the gerund opens a noun phrase, so it is no adjective of the noun. */
  private boolean followsPreposition(Token gerund, Token noun) {
    boolean adjective = gerund.is("amod")
        && gerund.tag().equals("VBG")
        && noun.isNoun()
        && noun.index() > gerund.index() + 1;
    boolean after = gerund.index() > 0 && sentence.token(gerund.index() - 1).is("case");
    Token next = sentence.token(Math.min(gerund.index() + 1, sentence.size() - 1));
    return adjective
        && after
        && next.head() == noun.index()
        && (next.isProperNoun() || next.is("nmod:poss") || next.is("det"));
  }

  private List<Token> headSubjects(Token noun, int depth) {
    Optional<Token> above = head(noun);
    if (above.isEmpty()) {
      return List.of();
    }
    return noun.is("appos") ? List.of(above.get()) : gerundSubjects(noun, above.get(), depth);
  }

  /** The surface subject, whatever its deep role: what an infinitive or a gerund shares with the verb above it. */
  private List<Token> surfaceSubjects(Token verb, int depth) {
    List<Token> own = new ArrayList<>();
    by(verb, "nsubj").stream().map(s -> antecedent(s, verb)).forEach(own::add);
    return own.isEmpty() ? direct(verb, "subj", depth) : own;
  }

  /** Who is meant to do an infinitive: the object of the verb above if there is one, else its subject. */
  private List<Token> controllers(Token above, int depth) {
    if (above.isVerb() && !isPassive(above)) {
      List<Token> objects = new ArrayList<>(by(above, "obj"));
      objects.addAll(by(above, "iobj"));
      if (!objects.isEmpty()) {
        return objects.stream().map(o -> antecedent(o, above)).toList();
      }
    }
    return above.isNoun() && !hasCopula(above)
        ? agents(above, depth)
        : surfaceSubjects(above, depth);
  }

  private List<Token> gerundSubjects(Token token, Token above, int depth) {
    if (above.isNoun() && !hasCopula(above)) {
      return agents(above, depth);
    }
    boolean ofObject = preposition(token).map(OBJECT_GERUNDS::contains).orElse(false);
    if (ofObject && !isPassive(above) && !by(above, "obj").isEmpty()) {
      return by(above, "obj").stream().map(o -> antecedent(o, above)).toList();
    }
    return surfaceSubjects(above, depth);
  }

  /** Prepositions whose gerund is done by the object of the verb: "accused Iran of arming", "kept Iran from arming". */
  private static final Set<String> OBJECT_GERUNDS = Set.of("of", "from", "into", "for");

  private List<Token> agents(Token passive) {
    List<Token> found = new ArrayList<>(attached(passive, "by"));
    if (found.isEmpty()) {
      found.addAll(prepositional(passive, "by", 0));
    }
    if (found.isEmpty()) {
      // "was supplied with food by Iran": the parser may hang the agent under the phrase before it.
      by(passive, "obl").forEach(o -> found.addAll(attached(o, "by")));
    }
    found.addAll(hyphenated(passive));
    return found;
  }

  /** "U.S.-backed", "Kurdish-led": the agent stands before the hyphen. */
  private List<Token> hyphenated(Token participle) {
    if (participle.index() < 2 || !sentence.token(participle.index() - 1).text().equals("-")) {
      return List.of();
    }
    Token before = sentence.token(participle.index() - 2);
    return before.isNoun() || before.isAdjective() ? List.of(before) : List.of();
  }

  /** Who does what an event noun names: possessor, "by", or the subject of a verb whose object the noun is. */
  List<Token> agents(Token noun, int depth) {
    if (depth > DEPTH) {
      return List.of();
    }
    List<Token> found = new ArrayList<>(by(noun, "nmod:poss"));
    found.addAll(prepositional(noun, "by", depth));
    modifiers(noun).stream().filter(m -> !m.isVerb()).forEach(found::add);
    if (found.isEmpty()) {
      // "the lifting of the siege by Iran": the parser may hang the agent under what was lifted.
      by(noun, "nmod").forEach(n -> found.addAll(attached(n, "by")));
    }
    if (found.isEmpty()) {
      found.addAll(prepositional(noun, "of", depth));
    }
    for (Token verb : governors(noun)) {
      if (LIGHT.contains(verb.lemma())) {
        found.addAll(direct(verb, "subj", depth + 1));
      }
    }
    return found;
  }

  /** Verbs whose subject does what their object names; who condemns or foils an attack does not attack. */
  private static final Set<String> LIGHT = Set.of(
      "launch",
      "conduct",
      "carry",
      "mount",
      "stage",
      "make",
      "issue",
      "give",
      "hold",
      "wage",
      "do",
      "take",
      "have",
      "begin",
      "start",
      "continue",
      "resume",
      "undertake",
      "perform",
      "commit",
      "lead",
      "pursue",
      "deliver",
      "order",
      "authorise",
      "authorize",
      "plan",
      "prepare",
      "step",
      "intensify",
      "escalate",
      "renew",
      "announce",
      "declare",
      "impose",
      "express",
      "voice",
      "raise",
      "file",
      "lodge",
      "send",
      "pay",
      "unleash",
      "execute",
      "orchestrate",
      "mastermind",
      "organise",
      "organize",
      "open",
      "offer",
      "provide",
      "maintain",
      "keep",
      "join",
      "use",
      "engage",
      "put",
      "sign",
      "reach",
      "conclude",
      "show",
      "extend",
      "tighten",
      "strengthen",
      "repeat",
      "reiterate",
      "enter",
      "form",
      "forge",
      "build",
      "establish",
      "complete",
      "attempt",
      "try",
      "threaten",
      "promise",
      "perpetrate",
      "inflict",
      "exert",
      "apply",
      "exact",
      "initiate",
      "strike",
      "set",
      "increase",
      "expand",
      "boost",
      "accelerate",
      "widen",
      "sustain",
      "direct",
      "coordinate",
      "spearhead",
      "press",
      "level",
      "slap",
      "hatch",
      "plot",
      "grant",
      "receive",
      "enjoy",
      "deepen",
      "broaden",
      "tender",
      "submit",
      "table",
      "utter",
      "sound",
      "convey",
      "fight",
      "unveil",
      "bring",
      "exercise",
      "wield",
      "run",
      "propose",
      "present",
      "address",
      "reaffirm",
      "restore",
      "enact",
      "enforce",
      "draw",
      "throw",
      "seek",
      "agree",
      "sow",
      "wreak",
      "win",
      "mark",
      "push",
      "pass",
      "approve");

  /** The verbs whose deep object the noun is, through "a series of" and the like. */
  List<Token> governors(Token noun) {
    List<Token> found = new ArrayList<>();
    Token at = whole(noun);
    head(at).filter(h -> h.isVerb() && (at.is("obj") || at.is("nsubj:pass"))).ifPresent(found::add);
    children.get(at.index()).stream()
        .filter(c -> c.is("acl") && isPassive(c)
            || c.is("acl:relcl") && direct(c, "obj", 0).contains(at))
        .forEach(found::add);
    if (at.is("conj")) {
      head(at).filter(Token::isNoun).ifPresent(h -> found.addAll(governors(h)));
    }
    return found;
  }

  /** The noun that stands for this one in the clause: "series" for "attacks" in "a series of attacks". */
  Token whole(Token noun) {
    Optional<Token> head = head(noun);
    boolean part = noun.is("nmod") && preposition(noun).filter("of"::equals).isPresent();
    return part && head.filter(h -> QUANTITIES.contains(h.lemma())).isPresent()
        ? whole(head.get())
        : noun;
  }

  static final Set<String> QUANTITIES = Set.of(
      "series",
      "wave",
      "number",
      "round",
      "string",
      "campaign",
      "spate",
      "lot",
      "kind",
      "sort",
      "form",
      "act",
      "acts",
      "hundred",
      "dozen",
      "score",
      "thousand",
      "package",
      "amount",
      "deal",
      "part",
      "most",
      "bit",
      "all",
      "any",
      "ton",
      "million",
      "billion",
      "shipment",
      "supply",
      "load",
      "pair",
      "couple",
      "handful",
      "range",
      "worth",
      "day",
      "week",
      "month",
      "hour");

  /** Of whom a noun, an adjective or a gerund is said: subject of the copula, apposition, "regards X as an ally". */
  private List<Token> predicated(Token token, int depth) {
    List<Token> found = new ArrayList<>();
    if (token.isNoun() && token.is("appos")) {
      head(token).ifPresent(found::add);
    }
    if (token.isNoun()) {
      found.addAll(by(token, "appos"));
      children.get(token.index()).stream().filter(c -> namedBy(token, c)).forEach(found::add);
      head(token).filter(h -> h.isProperNoun() && token.is("compound")).ifPresent(found::add);
      found.addAll(listed(token));
    }
    Optional<Token> head = head(token);
    boolean aside = head.isPresent()
        && token.isNoun()
        && sentence.token(Math.max(0, head.get().index())).isNoun();
    if (aside
        && token.is("nmod")
        && !token.is("nmod:poss")
        && head.get().index() < token.index()
        && preposition(token).filter(STATES::contains).isPresent()) {
      found.add(head.get());
    }
    boolean as = preposition(token).filter("as"::equals).isPresent()
        && (token.is("obl") || token.is("advcl"));
    if (head.isPresent() && head.get().isVerb() && as) {
      List<Token> objects = direct(head.get(), "obj", depth + 1);
      found.addAll(objects.isEmpty() ? surfaceSubjects(head.get(), depth + 1) : objects);
    }
    if (head.isPresent() && head.get().isVerb() && token.is("xcomp") && token.isNoun()) {
      found.addAll(controllers(head.get(), depth + 1));
    }
    if (head.isPresent() && !hasCopula(token)) {
      found.addAll(describedBy(token, head.get(), depth));
    }
    return found;
  }

  /** "Iran, furious with Iraq, …", "Iran, at odds with Iraq, …", "Iran found itself at odds with Iraq". */
  private List<Token> describedBy(Token token, Token head, int depth) {
    boolean state =
        token.isNoun() && preposition(token).filter(STATES::contains).isPresent();
    if (head.isNoun() && token.index() > head.index()) {
      boolean adjective = token.isAdjective() && !token.is("conj") && !token.is("compound");
      return adjective || state && token.is("nmod") ? List.of(head) : List.of();
    }
    boolean apart = token.index() < head.index() || REMAIN.contains(head.lemma());
    boolean remains = head.isVerb() && token.is("obl") && apart;
    return state && remains ? surfaceSubjects(head, depth + 1) : List.of();
  }

  /** Prepositions of a state somebody is in: "at odds", "in charge", "under the command". */
  private static final Set<String> STATES = Set.of("at", "in", "under", "on");

  private static final Set<String> REMAIN =
      Set.of("find", "remain", "stay", "keep", "stand", "fall", "come", "get");

  /** In "its allies, Iran and Iraq" the parser may take the names for further members of the list. */
  private List<Token> listed(Token plural) {
    int next = plural.index() + 1;
    boolean comma = next < sentence.size() && sentence.token(next).text().equals(",");
    return plural.tag().equals("NNS") && comma && !by(plural, "nmod:poss").isEmpty()
        ? by(plural, "conj").stream().filter(Token::isProperNoun).toList()
        : List.of();
  }

  private static boolean namedBy(Token token, Token child) {
    return child.isProperNoun()
        && child.index() > token.index()
        && (child.is("dep") || child.is("compound"));
  }

  // ---- objects
  // ------------------------------------------------------------------------------------------------

  private List<Token> objects(Token token, int depth) {
    List<Token> found = new ArrayList<>();
    by(token, "obj").stream().map(o -> antecedent(o, token)).forEach(found::add);
    by(token, "nsubj:pass").stream().map(o -> antecedent(o, token)).forEach(found::add);
    if (isPassive(token)) {
      by(token, "nsubj").stream().map(o -> antecedent(o, token)).forEach(found::add);
    }
    if (token.isAdjective() && token.lemma().endsWith("ed")) {
      // "is frustrated with" tagged as an adjective is a participle all the same.
      by(token, "nsubj").stream().map(o -> antecedent(o, token)).forEach(found::add);
    }
    if (found.isEmpty()) {
      found.addAll(inheritedObjects(token, depth));
    }
    return found;
  }

  /** In "Maliki prevailed with our help" the subject is who was helped. */
  List<Token> helped(Token noun) {
    boolean means = noun.is("obl") && HELP.contains(noun.lemma());
    return head(noun)
        .filter(
            h -> means && h.isVerb() && preposition(noun).filter("with"::equals).isPresent())
        .map(h -> surfaceSubjects(h, 1))
        .orElse(List.of());
  }

  private static final Set<String> HELP =
      Set.of("help", "aid", "assistance", "support", "backing", "blessing", "protection");

  /** In "Iraq was given asylum by Iran" the subject is to whom it was given. */
  List<Token> promoted(Token verb) {
    return by(verb, "obj").isEmpty()
        ? List.of()
        : by(verb, "nsubj:pass").stream().map(o -> antecedent(o, verb)).toList();
  }

  private List<Token> inheritedObjects(Token token, int depth) {
    Optional<Token> head = head(token);
    if (head.isEmpty() || !(token.isVerb() || token.isAdjective())) {
      return List.of();
    }
    Token above = head.get();
    boolean participle =
        token.tag().equals("VBN") || token.isAdjective() && token.lemma().endsWith("ed");
    if ((token.is("acl") && !token.is("acl:relcl") || token.is("amod")) && participle) {
      return List.of(above);
    }
    if (takesHead(token)) {
      return List.of(above);
    }
    boolean adverbial =
        token.is("advcl") || token.is("advmod") || token.is("dep") && token.index() < above.index();
    if (adverbial && isPassive(token) && above.isVerb()) {
      return surfaceSubjects(above, depth + 1);
    }
    if (token.is("acl:relcl") && !isPassive(token) && gapIsObject(token)) {
      return List.of(above);
    }
    if (token.is("conj") && above.isVerb()) {
      return isPassive(token) && isPassive(above) ? direct(above, "obj", depth + 1) : List.of();
    }
    boolean complement = token.is("xcomp") && token.isAdjective() && participle;
    if (complement || (token.is("xcomp") || token.is("advcl")) && isPassive(token)) {
      return surfaceSubjects(above, depth + 1);
    }
    return sharedObject(token, depth);
  }

  /** "sheltered and armed the rebels": the first of two verbs takes the object of the second. */
  private List<Token> sharedObject(Token token, int depth) {
    if (isPassive(token) || token.index() + 1 >= sentence.size()) {
      return List.of();
    }
    Token next = sentence.token(token.index() + 1);
    Optional<Token> other = by(token, "conj").stream().filter(Token::isVerb).findFirst();
    return other.isPresent() && next.is("cc") ? direct(other.get(), "obj", depth + 1) : List.of();
  }

  /** In "the rebels (that) Iran armed" the verb has a subject of its own, no object, and no preposition left alone. */
  private boolean gapIsObject(Token verb) {
    List<Token> subjects = by(verb, "nsubj");
    return !subjects.isEmpty()
        && subjects.stream().noneMatch(Syntax::isRelative)
        && strandedPreposition(verb).isEmpty()
        && children.get(verb.index()).stream()
            .noneMatch(c -> c.is("obl") && !by(c, "case").isEmpty() && isRelative(c));
  }

  private Optional<Token> strandedPreposition(Token verb) {
    return children.get(verb.index()).stream()
        .filter(c -> c.tag().equals("IN") || c.tag().equals("TO"))
        .filter(c -> c.index() > verb.index()
            && children.get(c.index()).isEmpty()
            && !c.is("mark")
            && !c.is("case"))
        .findFirst();
  }

  // ---- other roles
  // --------------------------------------------------------------------------------------------

  private List<Token> clauses(Token token) {
    List<Token> found = new ArrayList<>();
    for (Token child : children.get(token.index())) {
      boolean complement =
          child.is("xcomp") || child.is("ccomp") || child.is("acl") && isInfinitive(child);
      boolean infinitive =
          child.is("advcl") && isInfinitive(child) && child.index() > token.index();
      boolean quoted = child.is("parataxis") && child.isVerb();
      if (complement || infinitive || quoted) {
        found.add(child);
      }
    }
    // "Iran must leave, the minister said": the verb of speaking hangs on what is said.
    head(token)
        .filter(h ->
            token.is("parataxis") && token.index() > h.index() && (h.isVerb() || h.isAdjective()))
        .ifPresent(found::add);
    if (token.isNoun()) {
      strayClauses(token, found);
    }
    return found;
  }

  /** Of "Iran's commander Soleimani" the parser may make "Iran's" a possessor of the man. */
  private List<Token> possessors(Token token) {
    List<Token> own = by(token, "nmod:poss");
    return own.isEmpty() && isTitle(token) ? by(head(token).orElseThrow(), "nmod:poss") : own;
  }

  private boolean isTitle(Token token) {
    return token.is("compound") && head(token).filter(Token::isProperNoun).isPresent();
  }

  /** "made a threat to leave": the parser may hang the infinitive on the verb, or the noun under the infinitive. */
  private void strayClauses(Token noun, List<Token> found) {
    Optional<Token> head = head(noun);
    if (head.filter(Token::isVerb).isEmpty()) {
      return;
    }
    if (noun.is("obj")) {
      children.get(head.get().index()).stream()
          .filter(
              c -> (c.is("xcomp") || c.is("ccomp") || c.is("advcl")) && c.index() > noun.index())
          .filter(c -> isInfinitive(c) || c.is("ccomp"))
          .forEach(found::add);
    } else if (noun.is("nsubj") && isInfinitive(head.get()) && head.get().index() > noun.index()) {
      found.add(head.get());
    }
  }

  /** "rallied, demanding reforms": what is done along with an act. */
  List<Token> participles(Token verb) {
    return children.get(verb.index()).stream()
        .filter(c -> c.is("advcl") && c.tag().equals("VBG") && c.index() > verb.index())
        .toList();
  }

  private List<Token> modifiers(Token token) {
    List<Token> found = new ArrayList<>();
    if (isTitle(token)) {
      children.get(token.head()).stream()
          .filter(c -> (c.is("amod") || c.is("compound")) && c.index() < token.index())
          .forEach(found::add);
    }
    for (Token child : children.get(token.index())) {
      if ((child.is("amod") || child.is("compound") || child.is("nmod:poss"))
          && !child.is("compound:prt")) {
        found.add(child);
        found.addAll(by(child, "compound"));
      }
    }
    return found;
  }

  private List<Token> appositions(Token token) {
    List<Token> found = new ArrayList<>(by(token, "appos"));
    head(token).filter(h -> token.is("appos")).ifPresent(found::add);
    return found;
  }

  /**
   * Phrases with a preposition, at the word itself, at its object, and, for an object, at its verb: both attachments
   * count.
   */
  private List<Token> prepositional(Token token, String preposition, int depth) {
    List<Token> found = new ArrayList<>(attached(token, preposition));
    if (token.isVerb() && depth == 0) {
      for (Token object : by(token, "obj")) {
        found.addAll(attached(object, preposition));
        attachedBelow(object, preposition, found);
      }
      for (Token object : by(token, "nsubj:pass")) {
        found.addAll(attached(object, preposition));
      }
    }
    if (token.isNoun() && depth == 0) {
      prepositionalOfNoun(token, preposition, found);
    }
    if (found.isEmpty() && token.isVerb() && depth == 0 && !LOCAL.contains(preposition)) {
      // "complained to the council on Monday over Iran": the parser may hang one phrase on another.
      by(token, "obl").forEach(o -> found.addAll(attached(o, preposition)));
    }
    return found;
  }

  /** Prepositions whose phrase belongs to the phrase before it more often than to the verb. */
  private static final Set<String> LOCAL = Set.of("of", "in", "by", "at");

  /** "gave reports of the attack to Iran": the parser may hang "to Iran" under "attack". */
  private void attachedBelow(Token object, String preposition, List<Token> found) {
    for (Token child : children.get(object.index())) {
      if (child.is("nmod") && !preposition.equals("of") && !preposition.equals("in")) {
        found.addAll(attached(child, preposition));
      }
    }
  }

  private void prepositionalOfNoun(Token noun, String preposition, List<Token> found) {
    Token whole = whole(noun);
    if (whole.index() != noun.index()) {
      found.addAll(attached(whole, preposition));
    }
    for (Token verb : governors(noun)) {
      boolean agent = preposition.equals("by") && isPassive(verb);
      attached(verb, preposition).stream()
          .filter(p -> !agent && p.index() > noun.index())
          .forEach(found::add);
    }
    if (noun.is("conj")) {
      head(noun).filter(Token::isNoun).ifPresent(h -> found.addAll(attached(h, preposition)));
    }
    by(noun, "conj").stream()
        .filter(Token::isNoun)
        .forEach(c -> found.addAll(attached(c, preposition)));
  }

  private List<Token> attached(Token token, String preposition) {
    List<Token> found = new ArrayList<>();
    for (Token child : children.get(token.index())) {
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
    Optional<Token> stranded =
        strandedPreposition(token).filter(s -> s.lemma().equals(preposition));
    if (stranded.isPresent() && token.is("acl:relcl")) {
      head(token).ifPresent(found::add);
    }
    return found;
  }

  /** The preposition of a phrase or gerund, words of several joined by "_" ("out_of"). */
  Optional<String> preposition(Token token) {
    StringBuilder words = new StringBuilder();
    for (Token child : children.get(token.index())) {
      boolean marks = child.is("case") || child.is("mark") && token.tag().equals("VBG");
      if (marks && child.index() < token.index() && !child.tag().equals("POS")) {
        words.append(words.length() == 0 ? "" : "_").append(child.text().toLowerCase(Locale.ROOT));
        by(child, "fixed")
            .forEach(f -> words.append('_').append(f.text().toLowerCase(Locale.ROOT)));
      }
    }
    return words.length() == 0 ? Optional.empty() : Optional.of(words.toString());
  }

  // ---- forms
  // --------------------------------------------------------------------------------------------------

  /** Whether the word's subject in the text is its deep object. */
  boolean isPassive(Token token) {
    if (!token.tag().equals("VBN") && !token.tag().equals("VBD")) {
      return false;
    }
    List<Token> below = children.get(token.index());
    if (below.stream().anyMatch(c -> c.is("aux:pass") || c.is("nsubj:pass"))) {
      return true;
    }
    boolean aux = below.stream().anyMatch(c -> c.is("aux"));
    boolean gapped = !aux
        && token.tag().equals("VBN")
        && token.is("conj")
        && head(token).filter(this::isPassive).isPresent();
    if (gapped || !aux && isReduced(token)) {
      // "the deal was rejected and sanctions imposed": the auxiliary is said once.
      return true;
    }
    boolean finite = aux || below.stream().anyMatch(c -> c.is("nsubj"));
    if (finite || !token.tag().equals("VBN")) {
      return false;
    }
    boolean participle = token.is("acl") && !token.is("acl:relcl")
        || token.is("amod")
        || token.is("advcl")
        || token.is("advmod")
        || token.is("dep") && head(token).filter(h -> h.index() > token.index()).isPresent();
    boolean shared = token.is("conj") && head(token).filter(this::isPassive).isPresent();
    boolean complement = token.is("xcomp") && below.stream().noneMatch(c -> c.is("obj"));
    return participle || shared || complement;
  }

  /** "fought a militia led by Iran": the parser may take the noun for a subject, though nobody "led by" somebody. */
  private boolean isReduced(Token token) {
    return token.tag().equals("VBN")
        && by(token, "obj").isEmpty()
        && by(token, "nsubj").stream().anyMatch(s -> s.index() < token.index())
        && token.index() + 1 < sentence.size()
        && sentence.token(token.index() + 1).text().equals("by")
        && !attached(token, "by").isEmpty();
  }

  boolean hasCopula(Token token) {
    return children.get(token.index()).stream().anyMatch(c -> c.is("cop"));
  }

  private boolean isInfinitive(Token token) {
    return children.get(token.index()).stream()
        .anyMatch(c -> c.is("mark") && c.tag().equals("TO"));
  }

  private static boolean isRelative(Token token) {
    boolean word = token.tag().startsWith("W") && !token.tag().equals("WRB");
    return word && !token.text().equalsIgnoreCase("what");
  }

  /** For a relative pronoun the noun it stands for, else the word itself. */
  private Token antecedent(Token token, Token verb) {
    boolean that =
        token.lemma().equals("that") && verb.is("acl:relcl") && token.index() < verb.index();
    if (!isRelative(token) && !that) {
      return token;
    }
    Token at = verb;
    for (int steps = 0; steps < DEPTH; steps++) {
      Optional<Token> above = head(at);
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
}
