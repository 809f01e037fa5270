package entente.statement;

import entente.actor.Actor;
import entente.actor.Cast;
import entente.actor.Mention;
import entente.attribution.Modality;
import entente.language.Sentence;
import entente.language.Token;
import entente.statement.Told.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which act a noun or a clause means. A noun may tell an act itself ("a rocket attack that killed two"), or mean one that
 * is told elsewhere in the article: "the strike", "the killing of X". Then the nearest earlier act of that family
 * between the parties that the noun names is meant, or the act of the title.
 */
final class References {
  /** How many sentences back a noun that names no party reaches. */
  private static final int REACH = 6;

  private static final Set<String> POINTING =
      Set.of("the", "this", "that", "these", "those", "such");
  private static final Set<String> AIMED = Set.of("of", "on", "against", "upon");
  private static final Set<String> PLACING =
      Set.of("in", "at", "near", "around", "outside", "from");

  private final Told told;
  private final Cast cast;

  References(Told told, Cast cast) {
    this.told = told;
    this.cast = cast;
  }

  /** The acts that a word tells or means, none where that is not sure. */
  List<Place> of(Sentence sentence, Token word) {
    Set<Place> found = new LinkedHashSet<>();
    if (word.isVerb()) {
      found.addAll(told.inClause(sentence, word));
      if (found.isEmpty()) {
        sentence
            .child(word, "nsubj")
            .filter(s -> isDeed(s))
            .ifPresent(s -> found.addAll(noun(sentence, s)));
      }
    } else {
      found.addAll(noun(sentence, word));
      for (Token other : sentence.children(word, "conj")) {
        if (other.isNoun()) {
          found.addAll(noun(sentence, other));
        }
      }
    }
    return List.copyOf(found);
  }

  /** The acts that a word tells or means; of whoever was killed, the killing. */
  List<Place> suffered(Sentence sentence, Token word) {
    List<Place> acts = of(sentence, word);
    Optional<Mention> whom = cast.at(sentence.index(), word);
    if (!acts.isEmpty() || whom.isEmpty()) {
      return acts;
    }
    Party party = new Party(whom.get().actors(), lemma(word), true);
    List<Place> killings = told.all().stream()
        .filter(p -> p.trigger().span().begin() < word.span().begin())
        .filter(p -> Told.words(p).stream().anyMatch(KILLING.tellers()::contains))
        .filter(p -> party.fits(p) && p.statement().recipient() != null)
        .toList();
    return together(nearest(killings), killings);
  }

  private static final Deed KILLING = Deed.named("killing").get(0);

  private static boolean isDeed(Token noun) {
    return noun.isNoun() && !Deed.named(lemma(noun)).isEmpty();
  }

  private List<Place> noun(Sentence sentence, Token noun) {
    List<Place> own = told.by(sentence, noun);
    if (!own.isEmpty()) {
      return withFuller(sentence, noun, own);
    }
    for (Token clause : sentence.children(noun, "acl")) {
      List<Place> below = told.by(sentence, clause);
      if (!below.isEmpty() && isSubjectOf(sentence, clause) && isDeed(noun)) {
        return below;
      }
    }
    return isDeed(noun) && isDefinite(sentence, noun) ? meant(sentence, noun) : List.of();
  }

  /** "The attack on X" does not say whose it was: what told it in full is meant. */
  private List<Place> withFuller(Sentence sentence, Token noun, List<Place> own) {
    if (!isDeed(noun)
        || !isDefinite(sentence, noun)
        || own.stream().anyMatch(p -> isFull(p, noun))) {
      return own;
    }
    List<Place> meant = meant(sentence, noun);
    return meant.isEmpty() ? own : meant;
  }

  /** Whether the phrase itself names who did it. */
  private static boolean isFull(Place place, Token noun) {
    entente.statement.Party actor = place.statement().actor();
    return actor != null
        && place.sentence().tokens().stream()
            .filter(t -> place.sentence().dominates(noun, t))
            .anyMatch(t -> t.span().overlaps(actor.mention().span()));
  }

  /** "An attack that killed two": the noun does what the clause tells. */
  private static boolean isSubjectOf(Sentence sentence, Token clause) {
    boolean relative = sentence
        .child(clause, "nsubj")
        .filter(s -> s.tag().equals("WDT") || s.tag().equals("WP"))
        .isPresent();
    return relative || clause.is("acl") && clause.tag().equals("VBG");
  }

  private static boolean isDefinite(Sentence sentence, Token noun) {
    boolean pointed = sentence.children(noun, "det").stream()
        .anyMatch(d -> POINTING.contains(d.text().toLowerCase(Locale.ROOT)));
    return pointed || sentence.child(noun, "nmod:poss").isPresent();
  }

  private static boolean isThe(Sentence sentence, Token noun) {
    return sentence.child(noun, "det").filter(d -> d.lemma().equals("the")).isPresent();
  }

  // ---- what is told elsewhere

  private List<Place> meant(Sentence sentence, Token noun) {
    if (isDated(sentence, noun)) {
      return List.of();
    }
    List<Deed> deeds = Deed.named(lemma(noun));
    List<Place> earlier = told.all().stream()
        .filter(p -> p.trigger().span().begin() < noun.span().begin())
        .filter(p -> p.statement().modality() == Modality.ACTUAL)
        .filter(p -> deeds.stream().anyMatch(d -> tells(p, d)))
        .toList();
    List<Party> parties = parties(sentence, noun);
    if (parties.isEmpty()) {
      return bare(sentence, noun, earlier);
    }
    List<Place> fitting =
        earlier.stream().filter(p -> parties.stream().allMatch(q -> q.fits(p))).toList();
    return together(nearest(fitting), fitting);
  }

  private static boolean tells(Place place, Deed deed) {
    return Told.words(place).stream().anyMatch(deed.tellers()::contains);
  }

  /** A date of its own may part the act from one told before: better none. */
  private static boolean isDated(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .anyMatch(
            c -> c.entity().equals("DATE") || c.tag().equals("CD") && c.text().length() == 4);
  }

  /** Without parties, "the strike" is that of the title, if it has one; "those strikes" were told just before. */
  private List<Place> bare(Sentence sentence, Token noun, List<Place> earlier) {
    List<Place> titled = earlier.stream().filter(p -> p.sentence().index() == 0).toList();
    boolean one = !noun.tag().endsWith("S") && isThe(sentence, noun);
    if (one && !titled.isEmpty()) {
      return together(titled.get(0), titled);
    }
    List<Place> near = earlier.stream()
        .filter(p -> sentence.index() - p.sentence().index() <= REACH)
        .toList();
    return together(nearest(near), near);
  }

  private static @Nullable Place nearest(List<Place> places) {
    return places.isEmpty() ? null : places.get(places.size() - 1);
  }

  /** One act done to several is told by several statements. */
  private static List<Place> together(@Nullable Place chosen, List<Place> among) {
    return chosen == null
        ? List.of()
        : among.stream()
            .filter(p -> p.sentence().index() == chosen.sentence().index()
                && p.trigger().index() == chosen.trigger().index())
            .toList();
  }

  // ---- whom the noun names

  /**
   * One whom a noun of an act names.
   *
   * @param actors whom, none where it is no actor
   * @param word the dictionary form of its head
   * @param aimed whether it is whom the act was done to
   */
  private record Party(List<Actor> actors, String word, boolean aimed) {
    boolean fits(Place place) {
      Statement statement = place.statement();
      boolean suffered = isOne(statement.recipient());
      boolean did = isOne(statement.actor());
      boolean named = place.sentence().tokens().stream().anyMatch(t -> lemma(t).equals(word));
      if (actors.isEmpty() || actors.stream().allMatch(Actor::isOfOneArticle)) {
        return suffered || !aimed && did || named;
      }
      return suffered || !aimed && did;
    }

    private boolean isOne(entente.statement.@Nullable Party side) {
      return side != null && actors.stream().anyMatch(a -> Sides.areOne(a, side.actor()));
    }
  }

  private List<Party> parties(Sentence sentence, Token noun) {
    List<Party> parties = new ArrayList<>();
    for (Token child : sentence.children(noun)) {
      @Nullable String marker = sentence.child(child, "case").map(Token::lemma).orElse("");
      Optional<Mention> mention = cast.at(sentence.index(), child);
      boolean possessor = child.is("nmod:poss");
      boolean phrase = child.is("nmod") && !possessor;
      boolean before = child.is("compound") || child.is("amod");
      if (phrase && PLACING.contains(marker)) {
        continue;
      }
      if (phrase && isDeed(child)) {
        continue;
      }
      if (phrase && (AIMED.contains(marker) || mention.isPresent())
          || (possessor || before) && mention.isPresent()) {
        boolean aimed = phrase && AIMED.contains(marker)
            || possessor && Deed.named(lemma(noun)).stream().anyMatch(Deed::ofSufferer);
        parties.add(new Party(mention.map(Mention::actors).orElse(List.of()), lemma(child), aimed));
      }
    }
    return parties;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
