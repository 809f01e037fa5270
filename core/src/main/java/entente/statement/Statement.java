package entente.statement;

import entente.attribution.Modality;
import entente.event.Sign;
import entente.time.EventDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The atom: one source states that an actor did, said, plans or is something toward a recipient. Immutable; the fields
 * are those of the export contract (docs/export.md).
 *
 * @param id stable: the same article and the same place give the same id in every run
 * @param documentId the article it comes from
 * @param kind event or tie
 * @param type PLOVER's event type, or ALLIED, HOSTILE, SPONSORS, LEADS, MEMBER
 * @param mode PLOVER's mode, or null
 * @param contexts PLOVER's contexts, may be empty
 * @param score PLOVER's score, from -10 (conflict) to 10 (cooperation)
 * @param about the act that is agreed to, refused, threatened or demanded, or null
 * @param sign of the score, of what is asked for a REQUEST, of the tie
 * @param quad "verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict", or null for ties
 * @param actor who acts, or null when the text does not say
 * @param recipient whom it is directed at, or null
 * @param via go-betweens and agents, may be empty
 * @param object what was hit, given or signed when it is not the recipient, or null
 * @param symmetric whether both do it together
 * @param date when it happened, unknown included
 * @param place where it happened, or null
 * @param quantities numbers that the text gives, may be empty
 * @param modality how sure the text is of it
 * @param attribution who says so, outermost first; empty when the article itself does
 * @param evidence the sentence and the trigger
 * @param links to other statements of the article
 * @param rule the name of the rule that made it, such as "AID: Arnor provided assistance to Gondor"
 * @param confidence between 0 and 1
 * @param grounds what the confidence rests on, may be empty
 */
public record Statement(
    String id,
    String documentId,
    Kind kind,
    String type,
    @Nullable String mode,
    List<String> contexts,
    double score,
    @Nullable About about,
    Sign sign,
    @Nullable String quad,
    @Nullable Party actor,
    @Nullable Party recipient,
    List<Party> via,
    @Nullable Excerpt object,
    boolean symmetric,
    EventDate date,
    @Nullable Place place,
    List<Quantity> quantities,
    Modality modality,
    List<Attribution> attribution,
    Evidence evidence,
    List<Link> links,
    String rule,
    double confidence,
    List<Ground> grounds) {
  /** What a statement reports. */
  public enum Kind {
    /** Something that happened, was said, or is planned. */
    EVENT,
    /** A standing relation. */
    TIE;

    /** The word used in exports. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The act that a speech act is about.
   *
   * @param type its PLOVER type, or null when it has none
   * @param text its words with their place
   */
  public record About(@Nullable String type, Excerpt text) {}

  /**
   * Where something happened.
   *
   * @param name the place as the text names it
   * @param country ISO 3166-1 alpha-3 code, or null
   */
  public record Place(String name, @Nullable String country) {}

  /**
   * A number that the text gives.
   *
   * @param text its words, such as "five American soldiers"
   * @param value the number, or null when vague ("dozens")
   * @param unit what is counted: "killed", "wounded", "troops", "USD", or null
   */
  public record Quantity(
      String text, @Nullable Double value, @Nullable String unit) {}

  /**
   * How this statement is joined to another of the article.
   *
   * @param to the other's id
   * @param relation how
   */
  public record Link(String to, Relation relation) {}

  /** The ways in which statements are joined. */
  public enum Relation {
    /** This answers the other. */
    RESPONSE,
    /** The other is the reason. */
    BECAUSE,
    /** This came before the other. */
    BEFORE,
    /** This came after the other. */
    AFTER,
    /** Both report the same. */
    SAME;

    /** The word used in exports. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The same statement with links to others. */
  public Statement withLinks(List<Link> drawn) {
    return new Statement(
        id,
        documentId,
        kind,
        type,
        mode,
        contexts,
        score,
        about,
        sign,
        quad,
        actor,
        recipient,
        via,
        object,
        symmetric,
        date,
        place,
        quantities,
        modality,
        attribution,
        evidence,
        drawn,
        rule,
        confidence,
        grounds);
  }

  /** Copies the lists and refuses a statement without evidence, rule, sides or sensible confidence. */
  public Statement {
    contexts = List.copyOf(contexts);
    via = List.copyOf(via);
    quantities = List.copyOf(quantities);
    attribution = List.copyOf(attribution);
    links = List.copyOf(links);
    // Libraries of before the grounds were kept have none.
    grounds = grounds == null ? List.of() : List.copyOf(grounds);
    Objects.requireNonNull(evidence, "a statement without evidence");
    if (rule.isBlank()) {
      throw new IllegalArgumentException("a statement without a rule");
    }
    if (actor == null && recipient == null) {
      throw new IllegalArgumentException("a statement about nobody");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
    }
  }

  /** A statement of which it is not told what its confidence rests on. */
  public Statement(
      String id,
      String documentId,
      Kind kind,
      String type,
      @Nullable String mode,
      List<String> contexts,
      double score,
      @Nullable About about,
      Sign sign,
      @Nullable String quad,
      @Nullable Party actor,
      @Nullable Party recipient,
      List<Party> via,
      @Nullable Excerpt object,
      boolean symmetric,
      EventDate date,
      @Nullable Place place,
      List<Quantity> quantities,
      Modality modality,
      List<Attribution> attribution,
      Evidence evidence,
      List<Link> links,
      String rule,
      double confidence) {
    this(
        id,
        documentId,
        kind,
        type,
        mode,
        contexts,
        score,
        about,
        sign,
        quad,
        actor,
        recipient,
        via,
        object,
        symmetric,
        date,
        place,
        quantities,
        modality,
        attribution,
        evidence,
        links,
        rule,
        confidence,
        List.of());
  }
}
