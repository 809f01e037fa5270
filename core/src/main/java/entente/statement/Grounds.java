package entente.statement;

import entente.actor.Actor;
import entente.actor.Mention;
import entente.attribution.Modality;
import entente.event.EventMatch;
import entente.event.EventMatch.Filler;
import entente.event.EventType;
import entente.language.Sentence;
import entente.language.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against a statement: how the words and the parties were found. Each ground has a name in plain
 * words and a value; what it weighs is data ({@link Confidence}).
 */
final class Grounds {
  /** What every statement has. */
  static final String ALWAYS = "to begin with";

  /** What comes first names its parties in full and can refer to nobody before. */
  private static final String OPENING = "in the opening";

  private static final Set<String> BELOW_NOUN =
      Set.of("amod", "nmod", "compound", "appos", "nmod:poss");

  /** How often a title or an apposition means what it says, as a rule of the lexicon would have it. */
  private static final double TITLE = 0.7;

  /** Rules are tried on examples of their own kind, and are a little better than they claim. */
  private static final double MODESTY = 0.1;

  private static final double MOST = 0.97;

  private final Map<String, Double> values = new LinkedHashMap<>();

  private Grounds(double trust) {
    values.put(ALWAYS, 1.0);
    double share = Math.min(MOST, trust + MODESTY);
    values.put("words and way to the parties", Math.log(share / (1 - share)));
  }

  /**
   * What stands around a match.
   *
   * @param opening whether nothing but titles comes before its sentence
   * @param toldWithOthers whether the text tells elsewhere of one of its parties together with others
   */
  record Surroundings(boolean opening, boolean toldWithOthers) {}

  /** The grounds of what a match tells of two parties. */
  static Map<String, Double> of(
      EventMatch match,
      Modality modality,
      Sentence sentence,
      Surroundings surroundings,
      @Nullable Party actor,
      @Nullable Party recipient) {
    Grounds grounds = new Grounds(match.confidence());
    grounds.side("actor", actor, match.actors(), sentence);
    grounds.side("recipient", recipient, match.recipients(), sentence);
    Token trigger = sentence.token(match.trigger());
    grounds.add("below a noun", BELOW_NOUN.stream().anyMatch(trigger::is));
    grounds.add(
        "several pairs of parties", match.actors().size() * match.recipients().size() > 1);
    grounds.add("done together", match.symmetric());
    grounds.add("not told as a fact", isDoubted(match, modality));
    grounds.add(OPENING, surroundings.opening());
    grounds.add(
        "one side alone, elsewhere told of with others",
        surroundings.toldWithOthers() && (actor == null || recipient == null));
    return grounds.values;
  }

  /** The grounds of what a title or an apposition tells of who belongs to whom. */
  static Map<String, Double> ofTitle(Party member, Party body, boolean former, boolean opening) {
    Grounds grounds = new Grounds(TITLE);
    grounds.add("by a title or an apposition", true);
    grounds.add("of the past", former);
    grounds.add(OPENING, opening);
    grounds.nature("actor", member);
    grounds.nature("recipient", body);
    return grounds.values;
  }

  /** That an announced act is still to come is what an announcement says; elsewhere modality may be misread. */
  private static boolean isDoubted(EventMatch match, Modality modality) {
    boolean announced = match.type() == EventType.AGREE && modality == Modality.PLANNED;
    return modality != Modality.ACTUAL && !announced;
  }

  private void add(String name, boolean so) {
    if (so) {
      values.put(name, 1.0);
    }
  }

  private void side(String role, @Nullable Party party, List<Filler> fillers, Sentence sentence) {
    add("no " + role, party == null);
    if (party != null) {
      nature(role, party);
      filler(party, fillers).ifPresent(f -> found(role, f, sentence));
    }
  }

  /** Who speaks is no filler of the match. */
  private static Optional<Filler> filler(Party party, List<Filler> fillers) {
    return fillers.stream()
        .filter(f -> f.mention().span().equals(party.mention().span()))
        .findFirst();
  }

  private void nature(String role, Party party) {
    add(role + " is a group", party.actor().type() == Actor.Type.GROUP);
    add(role + " without a name", Character.isLowerCase(party.actor().name().codePointAt(0)));
  }

  private void found(String role, Filler filler, Sentence sentence) {
    Mention mention = filler.mention();
    add(role + " by a pronoun", mention.form() == Mention.Form.PRONOUN);
    add(role + " by a description", mention.form() == Mention.Form.DESCRIPTION);
    add(role + " by a nationality", mention.form() == Mention.Form.DEMONYM);
    add(role + " by a word for several", mention.actors().size() > 1);
    boolean here = mention.sentence() == sentence.index();
    boolean implied = filler.how().startsWith("not named");
    add(role + " named in an earlier sentence", !here);
    add(role + " named elsewhere in the sentence", here && implied);
    add(role + " named within a phrase", here && !implied && !filler.direct());
  }
}
