package entente.event;

import org.jspecify.annotations.Nullable;

/**
 * What a statement is of: the sixteen types of PLOVER (Open Event Data Alliance, manual 0.8 of 2021) and the five ties.
 * Scores of types without a mode are those of PLOVER's table.
 */
public enum EventType {
  /** Agrees, promises or offers to cooperate. */
  AGREE(2.5, "verbal-cooperation", false),
  /** Meets, visits, negotiates, telephones, mediates. */
  CONSULT(2.5, "verbal-cooperation", false),
  /** Praises, endorses, defends in words, recognises, apologises, signs. */
  SUPPORT(5, "verbal-cooperation", false),
  /** Yields, in policy or politics. */
  CONCEDE(4.5, "verbal-cooperation", false),
  /** Works together in deeds. */
  COOPERATE(9.5, "material-cooperation", true),
  /** Gives help: money, arms, goods, protection, asylum. */
  AID(10, "material-cooperation", true),
  /** Withdraws, releases, disarms, ceases fire, resigns, lets in. */
  RETREAT(6.5, "material-cooperation", false),
  /** Asks, demands, orders. */
  REQUEST(0, "verbal-conflict", false),
  /** Accuses, criticises, investigates, complains, sues. */
  ACCUSE(-3, "verbal-conflict", false),
  /** Rejects, refuses, vetoes, defies. */
  REJECT(-2, "verbal-conflict", false),
  /** Threatens, warns, gives an ultimatum. */
  THREATEN(-3.5, "verbal-conflict", false),
  /** Demonstrates, strikes, riots, boycotts. */
  PROTEST(-5, "material-conflict", false),
  /** Reduces or breaks off relations, aid, talks; expels. */
  SANCTION(-6, "material-conflict", true),
  /** Raises or moves forces. */
  MOBILIZE(-5.5, "material-conflict", false),
  /** Arrests, bans, seizes, blockades, occupies, hacks. */
  COERCE(-7, "material-conflict", false),
  /** Attacks, kills, fights, abducts, destroys. */
  ASSAULT(-9, "material-conflict", false),
  /** Tie: on one side. */
  ALLIED(5, null, true),
  /** Tie: enemies, rivals, at odds. */
  HOSTILE(-5, null, true),
  /** Tie: backs, arms, shelters, controls. */
  SPONSORS(5, null, true),
  /** Tie: leads, commands, presides over. */
  LEADS(0, null, true),
  /** Tie: belongs to. */
  MEMBER(0, null, true);

  private final double score;
  private final @Nullable String quad;
  private final boolean requiresRecipient;

  EventType(double score, @Nullable String quad, boolean requiresRecipient) {
    this.score = score;
    this.quad = quad;
    this.requiresRecipient = requiresRecipient;
  }

  /** PLOVER's score of the type without a mode, from -10 to 10; for ties, 5 with the sign of the tie, or 0. */
  public double score() {
    return score;
  }

  /** PLOVER's quad class, such as "verbal-cooperation"; null for ties. */
  public @Nullable String quad() {
    return quad;
  }

  /** Whether it is a standing relation rather than an event. */
  public boolean isTie() {
    return quad == null;
  }

  /** Whether the type makes no sense without a recipient. */
  public boolean requiresRecipient() {
    return requiresRecipient;
  }

  /** The sign of the score. */
  public Sign sign() {
    return Sign.of(score);
  }
}
