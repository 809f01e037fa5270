package entente.linking;

import static java.util.Objects.requireNonNullElse;

import entente.actor.Actor;
import entente.attribution.Modality;
import entente.event.Sign;
import entente.statement.Statement;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds two profiles against each other. */
final class Comparing {
  /** Acts that the second side takes part in as the first does, so that either may be named first. */
  private static final Set<String> MUTUAL = Set.of("CONSULT", "COOPERATE", "ALLIED", "HOSTILE");

  /** What the same two do again and again. */
  static final Set<String> OFTEN_DONE = Set.of(
      "CONSULT", "ACCUSE", "REQUEST", "THREATEN", "REJECT", "SUPPORT", "AGREE", "AID", "COOPERATE");

  private final Profile one;
  private final Profile other;
  private final Map<String, Double> features = new LinkedHashMap<>();
  private @Nullable String obstacle;
  private Fit actors = Fit.OTHER;
  private Fit recipients = Fit.OTHER;

  Comparing(Profile one, Profile other) {
    this.one = one;
    this.other = other;
  }

  /** What was found, by name, and how far each holds. */
  Map<String, Double> features() {
    return features;
  }

  /** What rules it out, or null. */
  @Nullable
  String obstacle() {
    return obstacle;
  }

  void compare() {
    compareKinds();
    compareSides();
    compareTimes();
    compareModality();
    if (one.kind() == Statement.Kind.EVENT && other.kind() == Statement.Kind.EVENT) {
      add("to begin with");
      compareTypes();
      compareActs();
      compareWords();
      compareDetails();
    } else if (!isTieOf(actors, one.actor()) || !isTieOf(recipients, one.recipient())) {
      ruleOut("a tie of others");
    }
  }

  /** "Iran-backed militias" are one, "an envoy" and "an envoy" are not. */
  private static boolean isTieOf(Fit fit, @Nullable Part part) {
    return fit.isOne() || fit == Fit.DESCRIPTION && part != null && part.type() == Actor.Type.GROUP;
  }

  private void add(String feature) {
    features.merge(feature, 1.0, Double::sum);
  }

  private void add(String feature, double value) {
    if (value > 0) {
      features.put(feature, value);
    }
  }

  private void ruleOut(String why) {
    obstacle = requireNonNullElse(obstacle, why);
  }

  // ---- what, who, when
  // --------------------------------------------------------------------------------------

  private void compareKinds() {
    boolean tie = one.kind() == Statement.Kind.TIE;
    if (one.kind() != other.kind()
        || tie && !one.type().equals(other.type())
        || !TypeFamilies.areKin(one.type(), other.type())) {
      ruleOut("acts of different kinds");
    }
    if (one.sign() != other.sign() && one.sign() != Sign.ZERO && other.sign() != Sign.ZERO) {
      ruleOut("one is cooperative, one is conflictual");
    }
  }

  private void compareSides() {
    setSides(fit(one.actor(), other.actor()), fit(one.recipient(), other.recipient()));
    if (isMutual(one) || isMutual(other)) {
      Fit crossed = fit(one.actor(), other.recipient());
      Fit back = fit(one.recipient(), other.actor());
      if (worth(crossed, back) > worth(actors, recipients)) {
        setSides(crossed, back);
      }
    }
    if (actors == Fit.OTHER || recipients == Fit.OTHER) {
      compareWithOthers();
      return;
    }
    if (isInOneSentence() && (!isSide(actors) || !isSide(recipients))) {
      ruleOut("one sentence tells it of others");
      return;
    }
    add(actors.feature());
    add(recipients.feature());
  }

  /**
   * Reports of one act may disagree on one of the two; then all else has to agree. Who did it may differ only where a
   * person was hit: others condemn, praise and bomb the same ones too.
   */
  private void compareWithOthers() {
    boolean actor = actors == Fit.OTHER;
    Fit left = actor ? recipients : actors;
    if (!left.isOne()
        || one.kind() == Statement.Kind.TIE
        || isInOneSentence()
        || actor && !isVictim()
        || areTwoPersons(
            actor ? one.actor() : one.recipient(), actor ? other.actor() : other.recipient())
        || names(other, actor ? one.actor() : one.recipient())
        || names(one, actor ? other.actor() : other.recipient())) {
      ruleOut("others took part");
      return;
    }
    add("others on one side");
    add(left.feature());
  }

  private static boolean areTwoPersons(@Nullable Part one, @Nullable Part other) {
    return one != null && other != null && one.isNamedPerson() && other.isNamedPerson();
  }

  /** Whether the sentence names the party too: then it tells of two, and not of one under two names. */
  private static boolean names(Profile profile, @Nullable Part part) {
    return part != null
        && part.names().stream()
            .flatMap(name -> Stems.words(name).stream())
            .anyMatch(word -> profile.words().contains(word.stem()));
  }

  /** "The Treasury and the Senate did": what one sentence tells of two is told of each. */
  private boolean isInOneSentence() {
    return one.kind() == Statement.Kind.EVENT && one.sentence().equals(other.sentence());
  }

  private static boolean isSide(Fit fit) {
    return fit.isOne() || fit == Fit.DESCRIPTION || fit == Fit.BOTH_UNKNOWN;
  }

  /** "One of its adversaries" is the general whom the sentence goes on to name. */
  private Fit fit(@Nullable Part left, @Nullable Part right) {
    Fit fit = Fit.of(left, right);
    boolean open = fit == Fit.OTHER || fit == Fit.VAGUE;
    boolean described = open
        && left != null
        && right != null
        && (left.isDescription() && right.isNamedPerson() && names(one, right)
            || right.isDescription() && left.isNamedPerson() && names(other, left));
    return described ? Fit.DESCRIPTION : fit;
  }

  private void setSides(Fit first, Fit second) {
    actors = first;
    recipients = second;
  }

  private static boolean isMutual(Profile profile) {
    return profile.symmetric() || MUTUAL.contains(profile.type());
  }

  /** Whether what the first does with the second, the second does with the first. */
  static boolean isMutual(Statement statement) {
    return statement.symmetric() || MUTUAL.contains(statement.type());
  }

  private static double worth(Fit first, Fit second) {
    return first == Fit.OTHER || second == Fit.OTHER
        ? Double.NEGATIVE_INFINITY
        : EventLinker.weight(first.feature()) + EventLinker.weight(second.feature());
  }

  private void compareTimes() {
    if (Times.exclude(one, other)) {
      ruleOut("at different times");
    } else if (isTold(one, other) || isTold(other, one)) {
      ruleOut("one was told before the other happened");
    }
    if (one.kind() == Statement.Kind.TIE) {
      comparePeriods();
      return;
    }
    add(Times.feature(one, other));
    if (!one.isExact() || !other.isExact()) {
      compareLooseTimes();
    }
  }

  /** Two are friends or foes in one period and again in another; an open end leaves room for both. */
  private void comparePeriods() {
    boolean comesAndGoes = one.type().equals("ALLIED") || one.type().equals("HOSTILE");
    boolean dated = !one.isUndated() && !other.isUndated();
    if (comesAndGoes
        && dated
        && (Times.isOpen(one) || Times.isOpen(other))
        && !Times.areEqual(one, other)) {
      ruleOut("two periods");
    }
  }

  private void compareLooseTimes() {
    if (OFTEN_DONE.contains(one.type()) && OFTEN_DONE.contains(other.type())) {
      add("often done, and the day of one is not known");
    }
    if (one.isUndated()
        && other.isUndated()
        && one.published() != null
        && other.published() != null
        && Math.abs(Times.gap(one.published(), other.published())) <= Times.SLACK) {
      add("published within two days");
    }
  }

  /** Whether the first was told as a fact before the second can have happened. */
  private static boolean isTold(Profile one, Profile other) {
    return one.modality() == Modality.ACTUAL
        && Times.gap(other.from(), one.published()) > Times.SLACK;
  }

  private void compareModality() {
    if (one.modality() == other.modality()) {
      return;
    }
    Set<Modality> both = Set.of(one.modality(), other.modality());
    if (!both.contains(Modality.ACTUAL)) {
      ruleOut("one may be, one was not");
    } else if (both.contains(Modality.DENIED)) {
      add("one denies it");
    } else if (both.contains(Modality.POSSIBLE)) {
      add("one is less sure");
    } else {
      ruleOut("one is an act, one a plan, a demand or a thought of it");
    }
  }

  // ---- which act
  // --------------------------------------------------------------------------------------------

  private void compareTypes() {
    add(
        one.type().equals(other.type())
            ? "the same type"
            : "types that are told apart differently");
    if (one.mode() != null && other.mode() != null) {
      add(one.mode().equals(other.mode()) ? "the same mode" : "different modes");
    }
  }

  private void compareActs() {
    boolean meaning = one.trigger().equals(other.trigger());
    // A sentence that tells an act of another type too has a statement of its own for that.
    boolean mentioned = one.type().equals(other.type())
        && (one.near().contains(other.trigger()) || other.near().contains(one.trigger()));
    add(
        meaning
            ? "told by words of one meaning"
            : mentioned
                ? "told by a word that is near the other"
                : "told by words of other meanings");
    if ((meaning || mentioned) && isVictim()) {
      add("the same person was hit");
    } else if (meaning && Stems.isRare(one.trigger()) && recipients.isOne()) {
      add("an act that is hardly done twice");
    }
  }

  private boolean isVictim() {
    return recipients.isOne()
        && TypeFamilies.isForce(one.type())
        && one.recipient() != null
        && one.recipient().isNamedPerson()
        && other.recipient() != null
        && other.recipient().isNamedPerson();
  }

  private void compareWords() {
    if (one.again() != other.again()) {
      add("one says that it was not the first");
    }
    if (isInOneSentence()) {
      if (!one.type().equals(other.type())) {
        ruleOut("two acts of one sentence");
      }
      add(one.offset() == other.offset() ? "the very sentence" : "two words of one sentence");
      return;
    }
    add("words around it in common", dice(one.near(), other.near()));
    add("other words of the sentence in common", dice(one.words(), other.words()));
    add("names and numbers in common", Math.min(2, common(one.names(), other.names())));
  }

  /** Words that are added to both sets, so that one word in common of two says little. */
  private static final int SMOOTHING = 3;

  /** Dice's coefficient of two sets of words, smoothed. */
  private static double dice(Collection<String> one, Collection<String> other) {
    return 2.0 * common(one, other) / (one.size() + other.size() + SMOOTHING);
  }

  private static int common(Collection<String> one, Collection<String> other) {
    Set<String> common = new HashSet<>(one);
    common.retainAll(new HashSet<>(other));
    return common.size();
  }

  private void compareDetails() {
    compare(one.object(), other.object(), "the same object", "different objects");
    compare(one.about(), other.about(), "what it is about in common", "about something else");
    if (one.place() != null && other.place() != null) {
      add(one.place().equals(other.place()) ? "the same place" : "different places");
    }
    compareNumbers();
  }

  private void compare(List<String> left, List<String> right, String same, String different) {
    if (!left.isEmpty() && !right.isEmpty()) {
      boolean common = left.stream().anyMatch(right::contains);
      add(common ? same : different);
    }
  }

  private void compareNumbers() {
    if (one.amounts().stream().anyMatch(other.amounts()::contains)) {
      add("the same number");
    } else if (one.amounts().stream().anyMatch(this::isCountedOtherwise)) {
      add(
          features.containsKey("the same days")
              ? "different numbers on one day"
              : "different numbers");
    }
  }

  private boolean isCountedOtherwise(Amount amount) {
    return amount.unit() != null
        && other.amounts().stream().anyMatch(o -> amount.unit().equals(o.unit()));
  }
}
