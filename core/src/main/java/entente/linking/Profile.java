package entente.linking;

import entente.attribution.Modality;
import entente.event.Sign;
import entente.statement.Party;
import entente.statement.Statement;
import entente.time.EventDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What of a report is compared with other reports, taken from its statement and its document's date alone. Two reports
 * with equal profiles tell the same by definition.
 *
 * @param kind event or tie
 * @param type PLOVER's event type, or the tie
 * @param mode PLOVER's mode, or null
 * @param symmetric whether both sides do it together
 * @param actor who acts, or null
 * @param recipient whom it is directed at, or null
 * @param from the first possible day, or null
 * @param to the last possible day, or null
 * @param extent how it lies in the interval
 * @param basis what the date rests on
 * @param published the day on which the report was published; null for ties and where it is not known
 * @param place where it happened, in lower case, or null
 * @param object stems of the words for what was hit, given or signed
 * @param amounts the numbers that are given
 * @param trigger the class of meaning of the word that tells the act, else its stem
 * @param aboutType the type of the act that is agreed to, refused, threatened or demanded, or null
 * @param about stems of the words for that act
 * @param again whether the sentence says, near the trigger, that it was not the first time
 * @param modality how sure the text is
 * @param sign cooperative, conflictual or neither
 * @param near stems of the words around the trigger, the nearest first; none for ties
 * @param words stems of all words of the sentence that carry meaning, in order; none for ties
 * @param names stems of the names and numbers of the sentence, but those of the sides; none for ties
 * @param sentence names the sentence by its words, so that copies of it are told to be one; empty for ties
 * @param offset where in the sentence the trigger stands
 */
public record Profile(
    Statement.Kind kind,
    String type,
    @Nullable String mode,
    boolean symmetric,
    @Nullable Part actor,
    @Nullable Part recipient,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    EventDate.Extent extent,
    EventDate.Basis basis,
    @Nullable LocalDate published,
    @Nullable String place,
    List<String> object,
    List<Amount> amounts,
    String trigger,
    @Nullable String aboutType,
    List<String> about,
    boolean again,
    Modality modality,
    Sign sign,
    List<String> near,
    List<String> words,
    List<String> names,
    String sentence,
    int offset) {
  /** Copies the lists. */
  public Profile {
    object = List.copyOf(object);
    amounts = List.copyOf(amounts);
    about = List.copyOf(about);
    near = List.copyOf(near);
    words = List.copyOf(words);
    names = List.copyOf(names);
  }

  /** The profile of a report whose actors no user has decided about. */
  public static Profile of(Report report) {
    return of(report, party -> null);
  }

  /** The profile of a report; the function gives the id of the actor that a user's decision says a party is, or null. */
  public static Profile of(Report report, Function<Party, @Nullable String> decided) {
    return new Profiling(report, decided).profile();
  }

  /**
   * Where to look for reports of the same: two profiles that {@link EventLinker#same} may unite share at least one of
   * these. In order, each once.
   */
  public Set<String> keys() {
    return new BlockingKeys(this).all();
  }

  /** Whether nothing is known of the time. */
  boolean isUndated() {
    return from == null && to == null;
  }

  /** Whether both ends are known and at most a week apart, so that two such dates can contradict each other. */
  boolean isExact() {
    return from != null && to != null && !to.isAfter(from.plusDays(EXACT_DAYS - 1));
  }

  private static final int EXACT_DAYS = 7;
}
