package entente.event;

import entente.actor.Cast;
import entente.actor.Mention;
import entente.event.EventMatch.Filler;
import entente.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the actors behind the words that fill a role: the mention itself, or one named within the phrase. */
final class Parties {
  /** Where in a phrase an actor may stand that acts by it: "the U.S. plan", "Iran's missiles", "the army of Chad". */
  private static final List<String> ACTING =
      List.of("poss", "mod", "prep:of", "prep:from", "prep:by");

  /** Where in a phrase an actor may stand that is touched by it. */
  private static final List<String> TOUCHED = List.of(
      "poss",
      "mod",
      "prep:of",
      "prep:by",
      "prep:with",
      "prep:against",
      "prep:in",
      "prep:from",
      "prep:at",
      "prep:near",
      "prep:to",
      "prep:for",
      "prep:on",
      "prep:between",
      "prep:into",
      "prep:inside",
      "prep:throughout",
      "prep:toward");

  /** Where an actor named within a phrase is likely whom the phrase belongs to, not only where or with what it is. */
  private static final Set<String> CLOSE =
      Set.of("poss", "mod", "prep:of", "prep:by", "prep:against", "prep:between");

  /** How far a party can be trusted that stands within a phrase, by what an event or tie of it mostly turned out to be. */
  static double trust(Filler filler, boolean tie) {
    return filler.direct() ? 1 : tie || filler.how().equals(ASIDE) ? 0.6 : 0.85;
  }

  private static final String ASIDE = "named beside the phrase";

  /** Whether the party only stands beside what the phrase is of: "the policy with respect to Gondor". */
  static boolean isAside(Filler filler) {
    return filler.how().equals(ASIDE);
  }

  private static Filler aside(Filler filler) {
    return new Filler(filler.mention(), false, ASIDE);
  }

  private final int sentence;
  private final Syntax syntax;
  private final Cast cast;

  Parties(int sentence, Syntax syntax, Cast cast) {
    this.sentence = sentence;
    this.syntax = syntax;
    this.cast = cast;
  }

  int sentence() {
    return sentence;
  }

  boolean isActor(Token token) {
    return cast.at(sentence, token.index()).isPresent();
  }

  List<Token> children(Token token) {
    return syntax.children(token);
  }

  List<Filler> acting(List<Token> tokens) {
    return found(tokens, ACTING);
  }

  List<Filler> touched(List<Token> tokens) {
    return found(tokens, TOUCHED);
  }

  /** The same for a friendly act: who helps "rebels against Iran" does not help Iran. */
  List<Filler> favoured(List<Token> tokens) {
    return found(tokens, TOUCHED.stream().filter(r -> !r.equals("prep:against")).toList());
  }

  private List<Filler> found(List<Token> tokens, List<String> roles) {
    Map<Integer, Filler> found = new LinkedHashMap<>();
    for (Token token : tokens) {
      for (Filler filler : behind(token, roles, 0)) {
        found.putIfAbsent(filler.mention().head(), filler);
      }
    }
    return new ArrayList<>(found.values());
  }

  private List<Filler> behind(Token token, List<String> roles, int depth) {
    Optional<Mention> own = cast.at(sentence, token.index());
    List<Filler> named = own.isPresent() ? named(own.get(), token) : List.of();
    if (!named.isEmpty()) {
      return named;
    }
    if (own.isPresent()) {
      return List.of(
          new Filler(own.get(), depth == 0, depth == 0 ? "named" : "named within the phrase"));
    }
    boolean another = !roles.equals(ACTING) && Places.COUNTERPARTS.contains(token.lemma());
    if (depth >= 3 || token.isVerb() || another) {
      return List.of();
    }
    for (String role : roles) {
      List<Filler> within = new ArrayList<>();
      syntax.fillers(token, role).forEach(t -> within.addAll(behind(t, roles, depth + 1)));
      if (!within.isEmpty()) {
        return CLOSE.contains(role)
            ? within
            : within.stream().map(Parties::aside).toList();
      }
    }
    return List.of();
  }

  /** "Assad's allies, Russia and Iran": a description that goes on to give the names stands for these. */
  private List<Filler> named(Mention mention, Token token) {
    if (mention.form() != Mention.Form.DESCRIPTION) {
      return List.of();
    }
    return Stream.concat(syntax.fillers(token, "appos").stream(), examples(token).stream())
        .filter(a -> a.index() > token.index())
        .flatMap(a -> cast.at(sentence, a.index()).stream())
        .filter(m -> m.form() == Mention.Form.NAME && m.head() != mention.head())
        .map(m -> new Filler(m, true, "named in apposition"))
        .toList();
  }

  /** "rebels such as the Eorlingas", "a force comprising the Rangers": the names stand for the description. */
  private List<Token> examples(Token token) {
    List<Token> found = new ArrayList<>();
    for (String role : List.of("prep:such_as", "prep:including", "prep:like")) {
      found.addAll(syntax.fillers(token, role));
    }
    syntax.children(token).stream()
        .filter(c -> c.is("acl") && COMPRISING.contains(c.lemma()))
        .forEach(c -> found.addAll(syntax.fillers(c, "obj")));
    return found;
  }

  private static final Set<String> COMPRISING = Set.of("comprise", "include");

  /** All actors named below a word, nearest first: what an act spoken of is likely directed at. */
  List<Filler> below(Token token) {
    List<Filler> found = new ArrayList<>();
    for (String role : List.of("subj", "obj", "iobj")) {
      found.addAll(touched(syntax.fillers(token, role)));
    }
    for (String role : TOUCHED) {
      if (role.startsWith("prep:")) {
        found.addAll(touched(syntax.fillers(token, role)));
      }
    }
    if (!token.isVerb()) {
      found.addAll(touched(List.of(token)));
    }
    for (Token clause : syntax.fillers(token, "clause")) {
      if (found.isEmpty()) {
        found.addAll(below(clause));
      }
    }
    return found;
  }
}
