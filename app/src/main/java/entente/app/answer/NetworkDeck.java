package entente.app.answer;

import entente.actor.Actor;
import entente.relation.Common;
import entente.relation.SignedTie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a network says at first sight: the foe that most share, and the strongest tie of each sign. */
public final class NetworkDeck {
  /** How a piece is marked. */
  public enum Tone {
    /** Good terms. */
    COOP,
    /** Against. */
    CONF,
    /** Both. */
    BOTH,
    /** A word between. */
    NONE
  }

  /**
   * A piece of the sentence.
   *
   * @param text its words
   * @param tone how it is marked
   * @param a the id of one whom it tells of, or null
   * @param b the id of another, or null
   */
  public record Piece(
      String text, Tone tone, @Nullable String a, @Nullable String b) {
    private Piece(String text) {
      this(text, Tone.NONE, null, null);
    }
  }

  private static final int NAMED = 4;

  private NetworkDeck() {}

  /** The pieces in order, with the words between them; empty where there is no tie. */
  public static List<Piece> of(NetworkView view) {
    List<Piece> said = new ArrayList<>();
    Optional<Common> common = view.network().commonFoes().stream().findFirst();
    common.map(NetworkDeck::foe).ifPresent(said::add);
    view.network().unclear().stream().findFirst().map(NetworkDeck::both).ifPresent(said::add);
    view.network().ties().stream()
        .filter(t -> !t.isPositive())
        .filter(t -> common.isEmpty() || !t.holds(common.get().actor()))
        .findFirst()
        .map(t -> tie(t, Tone.CONF, " are against each other"))
        .ifPresent(said::add);
    view.network().ties().stream()
        .filter(SignedTie::isPositive)
        .findFirst()
        .map(t -> tie(t, Tone.COOP, " are with each other"))
        .ifPresent(said::add);
    return joined(said);
  }

  private static List<Piece> joined(List<Piece> said) {
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : said) {
      pieces.add(piece);
      pieces.add(new Piece(pieces.size() / 2 + 1 == said.size() ? "." : "; "));
    }
    return pieces;
  }

  private static Piece foe(Common common) {
    List<Actor> all = common.ties().stream().map(t -> t.other(common.actor())).toList();
    List<String> names =
        new ArrayList<>(all.stream().limit(NAMED).map(Actor::name).toList());
    if (all.size() > NAMED) {
      names.add((all.size() - NAMED) + " more");
    }
    return new Piece(
        NetworkWords.listed(names) + " share a foe, " + common.actor().name(),
        Tone.CONF,
        all.get(0).id(),
        all.get(1).id());
  }

  private static Piece both(SignedTie tie) {
    return tie(tie, Tone.BOTH, " are with and against each other at once");
  }

  private static Piece tie(SignedTie tie, Tone tone, String words) {
    return new Piece(
        tie.first().name() + " and " + tie.second().name() + words,
        tone,
        tie.first().id(),
        tie.second().id());
  }
}
