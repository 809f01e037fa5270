package entente.app.answer;

import entente.actor.Actor;
import entente.app.dossier.Dossier.Quote;
import entente.event.Sign;
import entente.linking.Event;
import entente.relation.Network;
import entente.relation.SignedTie;
import entente.relation.Triad;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why two actors stand where they stand: through a third, each side of the triad told by one sentence. */
public final class NetworkReasons {
  /**
   * One side of a triad, or one tie.
   *
   * @param tie the tie
   * @param title "Arnor against Mordor"
   * @param told since when, by how many
   * @param event what tells it best
   * @param quote the sentence, the words that tell it apart
   */
  public record Leg(SignedTie tie, String title, String told, Event event, Quote quote) {}

  /**
   * A triad, or two who have a third in common.
   *
   * @param actors the two, then the third
   * @param question what a reader may ask
   * @param claim the answer in a sentence
   * @param rest what else is to be said of it
   * @param product the signs multiplied: "minus × minus = plus"
   * @param balanced whether the product is positive; null where the two have no signed tie
   * @param legs the sides
   */
  public record Reason(
      List<Actor> actors,
      String question,
      String claim,
      String rest,
      String product,
      @Nullable Boolean balanced,
      List<Leg> legs) {
    /** Copies the lists. */
    public Reason {
      actors = List.copyOf(actors);
      legs = List.copyOf(legs);
    }
  }

  private final Network network;
  private final OriginCounts origins;

  /** Reasons in a network. */
  public NetworkReasons(Network network, OriginCounts origins) {
    this.network = network;
    this.origins = origins;
  }

  /** The tie of two, of any kind, or none. */
  public Optional<SignedTie> tie(Actor one, Actor other) {
    return Stream.of(network.ties(), network.unclear(), network.weak())
        .flatMap(List::stream)
        .filter(t -> t.holds(one) && t.holds(other))
        .findFirst();
  }

  /** What a third has to do with two: the foes that they share first, then friends, then who is with one of them only. */
  public List<Reason> between(Actor one, Actor other) {
    return network.actors().stream()
        .filter(third -> !third.id().equals(one.id()) && !third.id().equals(other.id()))
        .flatMap(third -> of(one, other, third).stream())
        .sorted(Comparator.comparingInt(NetworkReasons::rank)
            .thenComparingDouble(
                r -> -r.legs().get(0).tie().strength() - r.legs().get(1).tie().strength()))
        .toList();
  }

  private static int rank(Reason reason) {
    boolean one = reason.legs().get(0).tie().isPositive();
    boolean other = reason.legs().get(1).tie().isPositive();
    return one != other ? 2 : one ? 1 : 0;
  }

  /** What three have to do with each other; none where the third has no signed tie with both. */
  public Optional<Reason> of(Actor one, Actor other, Actor third) {
    Optional<SignedTie> left = network.tie(one, third);
    Optional<SignedTie> right = network.tie(other, third);
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    SignedTie base = tie(one, other).orElse(null);
    boolean signed = base != null && network.ties().contains(base);
    return Optional.of(
        signed
            ? triad(new Triad(List.of(left.get(), right.get(), base)))
            : pair(one, other, third, left.get(), right.get(), base));
  }

  /** A triad as it is told. */
  public Reason triad(Triad triad) {
    List<Actor> of = triad.actors();
    String pair = of.get(0).name() + " and " + of.get(1).name();
    String third = of.get(2).name();
    String all = NetworkWords.names(of);
    String question = switch (triad.kind()) {
      case FRIENDS -> "Why are " + all + " on one side here?";
      case COMMON_FOE -> "Why are " + pair + " on one side here?";
      case COMMON_FRIEND -> "Why does it strain between " + pair + "?";
      case FOES -> "Why is nobody here on anybody’s side?";
    };
    String claim = switch (triad.kind()) {
      case COMMON_FOE -> "Both opposed " + third + ".";
      case COMMON_FRIEND -> "Both were on good terms with " + third + ".";
      case FRIENDS, FOES -> NetworkWords.triad(triad);
    };
    String rest = switch (triad.kind()) {
      case FRIENDS -> "Friends of a friend: nothing here pulls them apart.";
      case COMMON_FOE ->
        "Two actors with one enemy have a reason to draw together, and "
            + "these are told to be on good terms.";
      case COMMON_FRIEND ->
        "Between themselves they are against each other: both are shown, "
            + "neither is averaged away.";
      case FOES ->
        "Any two of them would have a reason to join against the third; none are told to.";
    };
    return reason(of, question, claim, rest, triad.ties(), triad.isBalanced());
  }

  private Reason pair(
      Actor one,
      Actor other,
      Actor third,
      SignedTie left,
      SignedTie right,
      @Nullable SignedTie base) {
    String pair = one.name() + " and " + other.name();
    boolean alike = left.sign() == right.sign();
    String question = alike
        ? "Why are " + pair + " on one side here?"
        : "Why are " + pair + " on two sides here?";
    String claim = alike
        ? (left.isPositive()
            ? "Both were on good terms with " + third.name() + "."
            : "Both opposed " + third.name() + ".")
        : (left.isPositive() ? one : other).name() + " was on good terms with " + third.name()
            + ", " + (left.isPositive() ? other : one).name() + " was against it.";
    List<SignedTie> ties = new ArrayList<>(List.of(left, right));
    if (base != null) {
      ties.add(base);
    }
    return reason(List.of(one, other, third), question, claim, rest(alike, left, base), ties, null);
  }

  private static String rest(boolean alike, SignedTie left, @Nullable SignedTie base) {
    String own = base == null
        ? "Nothing near that time is told of the two themselves."
        : base.sign() == Sign.ZERO
            ? "Between the two themselves both is told at once: good and bad."
            : "Between the two themselves little is told.";
    return alike && !left.isPositive()
        ? "Two actors with one enemy have a reason to draw together, whatever else divides them. "
            + own
        : own;
  }

  private Reason reason(
      List<Actor> actors,
      String question,
      String claim,
      String rest,
      List<SignedTie> ties,
      @Nullable Boolean balanced) {
    List<SignedTie> signed = ties.stream()
        .filter(t -> balanced != null || network.ties().contains(t))
        .toList();
    boolean plus = signed.stream().filter(t -> t.sign() == Sign.MINUS).count() % 2 == 0;
    String product = signed.stream()
            .map(t -> t.isPositive() ? "plus" : "minus")
            .collect(Collectors.joining(" × "))
        + " = " + (plus ? "plus" : "minus");
    return new Reason(
        actors,
        question,
        claim,
        rest,
        product,
        balanced,
        legs(ties, actors.get(actors.size() - 1)));
  }

  /** The sides that lead to the third first. */
  private List<Leg> legs(List<SignedTie> ties, Actor third) {
    return ties.stream()
        .sorted(Comparator.comparing(t -> !t.holds(third)))
        .map(t -> leg(t, t.holds(third) ? t.other(third) : t.first()))
        .toList();
  }

  /** A tie with the sentence that tells it best. */
  public Leg leg(SignedTie tie) {
    return leg(tie, tie.first());
  }

  private Leg leg(SignedTie tie, Actor named) {
    Event event = tie.grounds().get(0);
    return new Leg(
        tie,
        title(named, tie),
        PeriodWords.brief(tie.phase()) + " · " + Phrases.count(origins(tie), "origin"),
        event,
        Citing.quote(event.main()));
  }

  private static String title(Actor named, SignedTie tie) {
    String one = named.name();
    String other = tie.other(named).name();
    return switch (tie.sign()) {
      case PLUS -> one + " with " + other;
      case MINUS -> one + " against " + other;
      case ZERO -> one + " with and against " + other;
    };
  }

  /** How many independently tell of what a tie rests on. */
  public int origins(SignedTie tie) {
    return origins.of(tie);
  }
}
