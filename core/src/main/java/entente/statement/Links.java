package entente.statement;

import entente.actor.Cast;
import entente.event.Sign;
import entente.language.Analysis;
import entente.language.Sentence;
import entente.language.Token;
import entente.statement.Connective.Kind;
import entente.statement.Joints.Joint;
import entente.statement.Statement.Link;
import entente.statement.Statement.Relation;
import entente.statement.Told.Place;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins the statements of one article by the words that the text itself uses ({@code links.tsv}): "after", "because",
 * "in response to", "prompted" within a sentence; "in response", "retaliated", "then" between sentences. Order without
 * dates is told this way.
 */
final class Links {
  /** How many sentences back what is answered may stand. */
  private static final int REACH = 3;

  private static final List<Connective> ACTS = Connective.of(Kind.ACT);
  private static final List<Connective> OPENINGS = Connective.of(Kind.OPENING);

  private final Told told;
  private final Map<String, Set<Link>> links = new LinkedHashMap<>();

  private Links(Told told) {
    this.told = told;
  }

  /** The statements in the same order, each with its links; they must be in the order of the text. */
  static List<Statement> drawn(List<Statement> statements, Analysis analysis, Cast cast) {
    Told told = new Told(statements, analysis);
    Links links = new Links(told);
    Joints joints = new Joints(told, new References(told, cast));
    analysis.sentences().forEach(s -> joints.of(s).forEach(links::draw));
    told.all().forEach(links::drawToEarlier);
    return statements.stream()
        .map(s -> s.withLinks(List.copyOf(links.links.getOrDefault(s.id(), Set.of()))))
        .toList();
  }

  private void draw(Joint joint) {
    for (Place act : joint.acts()) {
      for (Place other : joint.others()) {
        draw(act, joint.relation(), other);
      }
    }
  }

  private void draw(Place act, Relation relation, Place other) {
    String id = act.statement().id();
    boolean same = act.sentence().index() == other.sentence().index()
        && act.trigger().index() == other.trigger().index();
    if (!same && !id.equals(other.statement().id())) {
      links
          .computeIfAbsent(id, key -> new LinkedHashSet<>())
          .add(new Link(other.statement().id(), relation));
    }
  }

  // ---- to what was told before

  /** An answer whose cause its own sentence does not name answers what was told before. */
  private void drawToEarlier(Place place) {
    if (links.containsKey(place.statement().id())) {
      return;
    }
    connective(place).ifPresent(c -> earlier(place, c).forEach(e -> draw(place, c.relation(), e)));
  }

  private static Optional<Connective> connective(Place place) {
    return ACTS.stream()
        .filter(c -> isUnder(place, c.word()))
        .findFirst()
        .or(() -> OPENINGS.stream().filter(c -> opens(place, c)).findFirst());
  }

  /** Whether the word tells the act, or stands above what tells it: "retaliated by arresting". */
  private static boolean isUnder(Place place, String word) {
    Sentence sentence = place.sentence();
    @Nullable Token at = place.trigger();
    for (int steps = 0; steps < 4 && at != null; steps++) {
      boolean plain = at.isVerb() || at.relation().equals("obl");
      if (plain && at.lemma().equals(word)) {
        return true;
      }
      at = sentence.head(at).orElse(null);
    }
    Token clause = Told.clauseOf(sentence, place.trigger());
    return sentence.children(clause, "obl").stream().anyMatch(o -> o.lemma().equals(word));
  }

  private static boolean opens(Place place, Connective connective) {
    Sentence sentence = place.sentence();
    Token clause = Told.clauseOf(sentence, place.trigger());
    List<String> words = connective.words();
    if (words.size() == 1) {
      return sentence.children(clause, "advmod").stream()
          .anyMatch(a ->
              a.lemma().equals(words.get(0)) && a.index() <= place.trigger().index());
    }
    return sentence.children(clause, "obl").stream()
        .anyMatch(o -> o.lemma().toLowerCase(Locale.ROOT).equals(words.get(1))
            && sentence.children(o, "nmod").isEmpty()
            && sentence
                .child(o, "case")
                .filter(c -> c.lemma().equals(words.get(0)))
                .isPresent());
  }

  private List<Place> earlier(Place place, Connective connective) {
    List<Place> all = told.all();
    for (int i = all.indexOf(place) - 1; i >= 0; i--) {
      Place earlier = all.get(i);
      if (place.sentence().index() - earlier.sentence().index() > REACH) {
        return List.of();
      }
      if (earlier.trigger() != place.trigger() && isMeant(earlier, place, connective)) {
        return List.of(earlier);
      }
    }
    return List.of();
  }

  /** What is answered was done to whoever answers; what comes later passed between the same two. */
  private static boolean isMeant(Place earlier, Place place, Connective connective) {
    Statement one = earlier.statement();
    Statement other = place.statement();
    boolean elsewhere = earlier.sentence().index() != place.sentence().index();
    if (connective.relation() == Relation.AFTER) {
      return elsewhere && sameDyad(one, other);
    }
    return Sides.areOne(one.recipient(), other.actor())
        && !Sides.areOne(one.actor(), other.actor())
        && (!connective.onlyHarm() || one.sign() == Sign.MINUS)
        && (elsewhere
            || Told.clauseOf(earlier.sentence(), earlier.trigger())
                != Told.clauseOf(place.sentence(), place.trigger()));
  }

  private static boolean sameDyad(Statement one, Statement other) {
    return isBetween(one, other.actor(), other.recipient())
        || isBetween(one, other.recipient(), other.actor());
  }

  private static boolean isBetween(
      Statement statement, @Nullable Party actor, @Nullable Party recipient) {
    return actor != null
        && recipient != null
        && statement.actor() != null
        && statement.recipient() != null
        && statement.actor().actor().id().equals(actor.actor().id())
        && statement.recipient().actor().id().equals(recipient.actor().id());
  }
}
