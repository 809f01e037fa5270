package entente.actor;

import entente.actor.ActorWords.Noun;
import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which country "the country", "the kingdom" or "the north African nation" is: one of those named before that fit. */
final class Lands {

  /** What some words say of the countries that they can mean. */
  private record Fact(List<String> words, Set<String> codes) {}

  private static final class Shared {
    static final List<Fact> FACTS = facts();

    private static List<Fact> facts() {
      List<Fact> facts = new ArrayList<>();
      for (Table.Row row : Table.read("lands.tsv")) {
        facts.add(new Fact(List.of(row.text("words").split(" ")), Set.copyOf(row.list("codes"))));
      }
      return facts;
    }
  }

  private final Casting casting;
  private final Focus focus;

  Lands(Casting casting, Focus focus) {
    this.casting = casting;
    this.focus = focus;
  }

  /** The country meant. */
  Optional<List<Dossier>> meant(Phrase phrase, Noun noun) {
    if (phrase.isPlural()) {
      return Optional.empty();
    }
    Optional<Set<String>> codes = codes(phrase);
    if (codes.isPresent()) {
      return described(phrase, codes.get());
    }
    boolean other = phrase.isOutside() || needsFact(noun);
    return other
        ? Optional.empty()
        : here(phrase)
            .or(() ->
                focus.state(phrase.sentence, phrase.first(), around(phrase)).map(List::of));
  }

  /** Whether only a country of which the words are true can be meant, not the one whose adjective stands in the phrase. */
  static boolean isTold(Phrase phrase, Noun noun) {
    return needsFact(noun) || codes(phrase).isPresent();
  }

  /** Of which countries what the phrase says may be true; of any that is not known. */
  static Predicate<@Nullable String> possible(Phrase phrase) {
    Optional<Set<String>> codes = codes(phrase);
    return country -> country == null || codes.isEmpty() || codes.get().contains(country);
  }

  /** "Island" is a land only where it takes up one that is an island. */
  private static boolean needsFact(Noun noun) {
    return List.of("island", "superpower").contains(noun.word());
  }

  /** The countries that the words of the phrase can mean; empty where they say nothing of it. */
  private static Optional<Set<String>> codes(Phrase phrase) {
    List<String> words = IntStream.rangeClosed(phrase.first(), phrase.head.index())
        .mapToObj(i -> phrase.sentence.token(i).text().toLowerCase(Locale.ROOT))
        .filter(w -> !w.equals("-"))
        .toList();
    List<Fact> told = Shared.FACTS.stream().filter(f -> holds(words, f.words())).toList();
    return told.stream()
        .filter(f -> told.stream().noneMatch(o -> !o.equals(f) && holds(o.words(), f.words())))
        .map(Fact::codes)
        .reduce((a, b) -> a.stream().filter(b::contains).collect(Collectors.toSet()));
  }

  private static boolean holds(List<String> words, List<String> part) {
    return Collections.indexOfSubList(words, part) >= 0;
  }

  /** The likeliest of those named before that the description is true of. */
  private Optional<List<Dossier>> described(Phrase phrase, Set<String> codes) {
    Set<Dossier> barred = barred(phrase);
    return focus
        .named(
            phrase.sentence,
            phrase.first(),
            d -> d.country != null && codes.contains(d.country) && !barred.contains(d))
        .map(List::of);
  }

  /** Those in whose phrase the phrase stands ("Arnor, the country's neighbour"), and who does something to it. */
  private Set<Dossier> barred(Phrase phrase) {
    return those(phrase, d -> isAround(phrase, d) || actsOnIt(phrase, d));
  }

  private Set<Dossier> around(Phrase phrase) {
    return those(phrase, d -> isAround(phrase, d));
  }

  private Set<Dossier> those(Phrase phrase, Predicate<Draft> which) {
    return casting.in(phrase.sentence).stream()
        .filter(which)
        .flatMap(d -> d.dossiers.stream())
        .collect(Collectors.toSet());
  }

  /** Whether the phrase is a part of the mention, and not only joined to it: "the Arnorian army and the country's police". */
  private static boolean isAround(Phrase phrase, Draft draft) {
    Token at = phrase.head;
    while (at.index() != draft.head && at.head() >= 0 && !at.is("conj")) {
      at = phrase.sentence.token(at.head());
    }
    return at.index() == draft.head;
  }

  /** "Arnor severed its ties with the kingdom": who does it to the kingdom is another. */
  private boolean actsOnIt(Phrase phrase, Draft draft) {
    boolean inside = cases(phrase.head, phrase.sentence).anyMatch(c -> isWhere(c));
    boolean object = phrase.head.is("obj") || phrase.head.is("obl") || phrase.head.is("nmod");
    Token at = draft.token();
    while (at.is("conj") && at.head() >= 0) {
      at = phrase.sentence.token(at.head());
    }
    return object && !inside && at.is("nsubj") && governs(phrase.sentence, at, phrase.head);
  }

  private boolean isWhere(Token token) {
    return casting.words.is("where", token.text());
  }

  private static Stream<Token> cases(Token token, Sentence sentence) {
    return sentence.children(token, "case").stream();
  }

  private static boolean governs(Sentence sentence, Token subject, Token below) {
    return subject.head() >= 0 && sentence.dominates(sentence.token(subject.head()), below);
  }

  /** The last state named before the phrase in its own sentence; for "in the country", the last that somebody was in. */
  private Optional<List<Dossier>> here(Phrase phrase) {
    Set<Dossier> barred = barred(phrase);
    List<Draft> before = casting.in(phrase.sentence).stream()
        .filter(d -> d.head < phrase.first() && d.isOne() && d.dossier().isState())
        .filter(d -> !barred.contains(d.dossier()))
        .toList();
    List<Draft> places = before.stream()
        .filter(d -> cases(d.token(), d.sentence).anyMatch(c -> isIn(c)))
        .toList();
    boolean inside = cases(phrase.head, phrase.sentence).anyMatch(c -> isIn(c));
    List<Draft> chosen = inside && !places.isEmpty() ? places : before;
    return chosen.isEmpty()
        ? Optional.empty()
        : Optional.of(chosen.get(chosen.size() - 1).dossiers);
  }

  private boolean isIn(Token token) {
    return isWhere(token) && !token.text().equals("of") && !token.text().equals("from");
  }
}
