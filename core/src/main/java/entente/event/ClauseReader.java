package entente.event;

import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the clauses of a sentence that stand between two actors, seen through passives and the like, as the matcher does. */
public final class ClauseReader {
  /** Prepositions that say where or when rather than toward whom. */
  private static final Set<String> CIRCUMSTANCES = Set.of(
      "in",
      "inside",
      "within",
      "near",
      "outside",
      "across",
      "during",
      "before",
      "after",
      "since",
      "until",
      "throughout",
      "including",
      "like",
      "than",
      "as",
      "because_of",
      "despite",
      "according_to",
      "such_as",
      "amid",
      "among",
      "except",
      "besides",
      "instead_of",
      "under",
      "following",
      "along");

  /** What nouns tell of a relation to another; "of", "from" and "by" are left out, which mostly tell whose. */
  private static final List<String> OF_NOUNS =
      List.of("with", "against", "to", "toward", "towards", "on", "over", "for", "between");

  private final Syntax syntax;
  private final Set<Integer> actors;
  private final List<Clause> found = new ArrayList<>();

  private ClauseReader(Sentence sentence, Set<Integer> actors) {
    this.syntax = new Syntax(sentence);
    this.actors = actors;
  }

  /**
   * The clauses of a sentence, in its order.
   *
   * @param actors positions of the words that name actors, of each name its head
   */
  public static List<Clause> between(Sentence sentence, Set<Integer> actors) {
    ClauseReader reader = new ClauseReader(sentence, actors);
    for (Token token : sentence.tokens()) {
      if (!actors.contains(token.index())) {
        reader.read(token);
      }
    }
    return reader.found;
  }

  private void read(Token token) {
    if (token.isVerb() && !token.is("aux") && !token.is("cop")) {
      acting(syntax.fillers(token, "subj")).forEach(first -> verb(token, first));
    } else if (token.isNoun()
        && !token.isProperNoun()
        && syntax.governors(token).isEmpty()) {
      acting(syntax.agents(token, 0)).forEach(first -> noun(token, first));
    } else if (token.tag().startsWith("JJ") && syntax.hasCopula(token)) {
      acting(syntax.fillers(token, "subj"))
          .forEach(first -> prepositions(token).forEach(p -> adjective(token, first, p)));
    }
  }

  private List<Token> acting(List<Token> tokens) {
    return tokens.stream().filter(token -> actors.contains(token.index())).toList();
  }

  private List<Token> others(Token token, String role, Token first) {
    return acting(syntax.fillers(token, role)).stream()
        .filter(other -> other.index() != first.index())
        .toList();
  }

  private void verb(Token verb, Token first) {
    String word = withParticle(verb);
    Optional<Token> object = syntax.fillers(verb, "obj").stream()
        .filter(o -> o.isNoun() && !o.isProperNoun() && !actors.contains(o.index()))
        .findFirst();
    if (!verb.lemma().equals("be")) {
      for (String role : List.of("obj", "iobj")) {
        others(verb, role, first).forEach(second -> add(verb, "v", word, "", first, second));
      }
      object.ifPresent(
          o -> others(o, "poss", first).forEach(second -> addOwner(verb, word, o, first, second)));
    }
    for (String preposition : prepositions(verb)) {
      for (Token second : others(verb, "prep:" + preposition, first)) {
        if (object.isEmpty()) {
          add(verb, "v", word, plain(preposition), first, second);
        } else {
          addWithObject(verb, word, object.get(), plain(preposition), first, second);
        }
      }
    }
  }

  private void noun(Token noun, Token first) {
    for (String preposition : OF_NOUNS) {
      for (Token second : others(noun, "prep:" + preposition, first)) {
        String frame = lower(noun) + " " + preposition;
        put(
            noun,
            "n",
            "X " + frame + " Y",
            "Arnor's {" + lower(noun) + "} " + preposition + " Gondor",
            List.of(noun.index()),
            first,
            second);
      }
    }
  }

  private void adjective(Token adjective, Token first, String preposition) {
    for (Token second : others(adjective, "prep:" + preposition, first)) {
      String with = plain(preposition);
      put(
          adjective,
          "a",
          "X " + lower(adjective) + " " + with + " Y",
          "Arnor is {" + lower(adjective) + "} " + with + " Gondor.",
          List.of(adjective.index()),
          first,
          second);
    }
  }

  private void add(
      Token verb, String part, String word, String preposition, Token first, Token second) {
    String behind = preposition.isEmpty() ? "" : " " + preposition;
    put(
        verb,
        part,
        "X " + word + behind + " Y",
        "Arnor will {" + word + "}" + behind + " Gondor.",
        List.of(verb.index()),
        first,
        second);
  }

  private void addOwner(Token verb, String word, Token object, Token first, Token second) {
    put(
        verb,
        "v",
        "X " + word + " Y's " + lower(object),
        "Arnor will {" + word + "} Gondor's {" + lower(object) + "}.",
        List.of(verb.index(), object.index()),
        first,
        second);
  }

  private void addWithObject(
      Token verb, String word, Token object, String preposition, Token first, Token second) {
    put(
        verb,
        "v",
        "X " + word + " " + lower(object) + " " + preposition + " Y",
        "Arnor will {" + word + "} " + determiner(object) + "{"
            + object.text().toLowerCase(Locale.ROOT) + "} " + preposition + " Gondor.",
        List.of(verb.index(), object.index()),
        first,
        second);
  }

  private void put(
      Token predicate,
      String part,
      String frame,
      String example,
      List<Integer> words,
      Token first,
      Token second) {
    Clause clause = new Clause(
        predicate.index(),
        lower(predicate),
        part,
        frame,
        example,
        words,
        first.index(),
        second.index());
    if (!found.contains(clause)) {
      found.add(clause);
    }
  }

  /** The prepositions in the sentence before which an actor stands. */
  private Set<String> prepositions(Token token) {
    Set<String> prepositions = new LinkedHashSet<>();
    for (int actor : actors) {
      syntax.preposition(syntax.sentence().token(actor)).ifPresent(prepositions::add);
    }
    prepositions.removeAll(CIRCUMSTANCES);
    if (token.isVerb()) {
      prepositions.removeAll(Set.of("by", "of"));
      syntax.preposition(token).ifPresent(prepositions::remove);
    }
    return prepositions;
  }

  private String withParticle(Token verb) {
    StringBuilder word = new StringBuilder(lower(verb));
    syntax.fillers(verb, "prt").forEach(p -> word.append(' ').append(p.lemma()));
    return word.toString();
  }

  private String determiner(Token noun) {
    return syntax.children(noun).stream()
        .filter(child -> child.index() < noun.index())
        .flatMap(child -> child.is("det")
            ? Optional.of(child.lemma() + " ").stream()
            : child.is("nmod:poss") && child.isPronoun()
                ? Optional.of("its ").stream()
                : Optional.<String>empty().stream())
        .findFirst()
        .orElse("");
  }

  private static String plain(String preposition) {
    return preposition.replace('_', ' ');
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
