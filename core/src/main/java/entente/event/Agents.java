package entente.event;

import entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who does what a passive verb or an event noun names. */
final class Agents {
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
      "adopt",
      "share",
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
      "approve",
      "want",
      "weigh",
      "consider",
      "contemplate",
      "mull");

  /** Verbs that have a phrase with "by" of their own. */
  private static final Set<String> TAKES_BY =
      Set.of("stand", "abide", "live", "go", "pass", "come", "stop", "drop", "swear", "increase");

  private final Tree tree;
  private final Phrases phrases;
  private final Modifiers modifiers;
  private final Governors governors;
  private final Roles roles;

  Agents(Tree tree, Phrases phrases, Modifiers modifiers, Governors governors, Roles roles) {
    this.tree = tree;
    this.phrases = phrases;
    this.modifiers = modifiers;
    this.governors = governors;
    this.roles = roles;
  }

  static boolean isLight(Token verb) {
    return LIGHT.contains(verb.lemma());
  }

  /** Who does what a passive verb says: "by", or the word before the hyphen of "U.S.-backed". */
  List<Token> agents(Token passive) {
    List<Token> found = new ArrayList<>(phrases.attached(passive, "by"));
    if (found.isEmpty()) {
      found.addAll(roles.of(passive, "prep:by", 0));
    }
    if (found.isEmpty()) {
      // "was supplied with food by Iran": the parser may hang the agent under the phrase before it.
      agentBelow(passive, found, 0);
    }
    if (found.isEmpty()) {
      found.addAll(causer(passive));
    }
    found.addAll(hyphenated(passive));
    return found;
  }

  /** "was given a week to leave by Iran": the agent may hang under what stands between. */
  private void agentBelow(Token token, List<Token> found, int depth) {
    for (Token child : tree.children(token)) {
      boolean between = child.is("obl")
          || child.is("nmod")
          || child.is("obj")
          || child.is("xcomp")
          || child.is("acl") && !child.is("acl:relcl");
      boolean open = child.index() > token.index() && !TAKES_BY.contains(child.lemma());
      if (between && open && depth < 3 && tree.by(child, "aux:pass").isEmpty()) {
        found.addAll(phrases.attached(child, "by"));
        agentBelow(child, found, depth + 1);
      }
    }
  }

  /** "had the minister arrested": who has it done does it; who "had its embassy burnt down" does not. */
  private List<Token> causer(Token passive) {
    boolean suffered = tree.by(passive, "nsubj").stream()
        .anyMatch(o -> tree.by(o, "nmod:poss").stream().anyMatch(p -> p.tag().equals("PRP$")));
    return tree.head(passive)
        .filter(h -> !suffered)
        .filter(h -> Forms.CAUSE.contains(h.lemma()) && Forms.isCaused(passive))
        .map(h -> roles.of(h, "subj", 1))
        .orElse(List.of());
  }

  /** "U.S.-backed", "Kurdish-led": the agent stands before the hyphen. */
  private List<Token> hyphenated(Token participle) {
    if (participle.index() < 2
        || !tree.sentence().token(participle.index() - 1).text().equals("-")) {
      return List.of();
    }
    Token before = tree.sentence().token(participle.index() - 2);
    return before.isNoun() || before.isAdjective() ? List.of(before) : List.of();
  }

  /** Who does what an event noun names: possessor, "by", or the subject of a verb whose object the noun is. */
  List<Token> agents(Token noun, int depth) {
    if (depth > Roles.DEPTH) {
      return List.of();
    }
    List<Token> found = new ArrayList<>(tree.by(noun, "nmod:poss"));
    found.addAll(roles.of(noun, "prep:by", depth));
    modifiers.modifiers(noun).stream().filter(m -> !m.isVerb()).forEach(found::add);
    if (noun.is("conj")) {
      // "Arnor's pullout and accompanying sanctions": whose the first is, the second is too.
      tree.head(noun)
          .filter(h -> found.isEmpty() && h.isNoun())
          .ifPresent(h -> found.addAll(tree.by(h, "nmod:poss")));
    }
    if (found.isEmpty()) {
      // "the lifting of the siege by Iran": the parser may hang the agent under what was lifted.
      tree.by(noun, "nmod").forEach(n -> found.addAll(phrases.attached(n, "by")));
    }
    if (found.isEmpty()) {
      found.addAll(roles.of(noun, "prep:of", depth));
    }
    for (Token verb : governors.governors(noun)) {
      if (LIGHT.contains(verb.lemma()) && !isPutDown(verb)) {
        found.addAll(roles.of(verb, "subj", depth + 1));
      }
    }
    tree.head(noun)
        .filter(v -> isAnswer(noun, v))
        .ifPresent(v -> found.addAll(roles.of(v, "subj", depth + 1)));
    tree.head(noun)
        .filter(v -> isMeans(noun, v))
        .ifPresent(v -> found.addAll(roles.of(v, "subj", depth + 1)));
    tree.head(noun)
        .filter(v -> isInvolved(noun, v))
        .ifPresent(v -> found.addAll(phrases.antecedents(v, "nsubj")));
    return found;
  }

  private static final Set<String> INVOLVE =
      Set.of("lock", "embroil", "engage", "involve", "mire", "entangle", "enmesh", "embark");

  /** "is locked in a quarrel with Iran". */
  private boolean isInvolved(Token noun, Token verb) {
    return noun.is("obl")
        && INVOLVE.contains(verb.lemma())
        && phrases
            .preposition(noun)
            .filter(p -> p.equals("in") || p.equals("on"))
            .isPresent();
  }

  /** Who puts a rising down does not rise. */
  private boolean isPutDown(Token verb) {
    return tree.children(verb).stream()
        .anyMatch(c -> c.is("compound:prt") && c.lemma().equals("down"));
  }

  private static final Set<String> ANSWER = Set.of(
      "answer", "reply", "respond", "react", "retaliate", "continue", "proceed", "hit", "strike");

  private static final Set<String> DEED = Set.of(
      "kill",
      "wound",
      "injure",
      "murder",
      "assassinate",
      "destroy",
      "hit",
      "target",
      "arrest",
      "seize",
      "capture",
      "detain",
      "free",
      "rescue");

  private static final Set<String> BY_WAY_OF = Set.of("in", "by", "with", "through", "during");

  /** "killed the general in a strike on the airport": who kills strikes. */
  private boolean isMeans(Token noun, Token verb) {
    return noun.is("obl")
        && DEED.contains(verb.lemma())
        && tree.by(verb, "obj").size() == 1
        && phrases.preposition(noun).filter(BY_WAY_OF::contains).isPresent();
  }

  /** "answered with an attack on Iran": who answers attacks. */
  private boolean isAnswer(Token noun, Token verb) {
    return noun.is("obl")
        && ANSWER.contains(verb.lemma())
        && phrases.preposition(noun).filter("with"::equals).isPresent();
  }
}
