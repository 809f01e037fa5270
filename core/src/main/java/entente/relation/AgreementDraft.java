package entente.relation;

import entente.actor.Actor;
import entente.relation.Agreement.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is gathered of one agreement while texts are read. */
final class AgreementDraft {
  private static final Comparator<Stage> IN_TIME = Comparator.comparing(
          (Stage s) -> s.from() == null ? LocalDate.MAX : s.from())
      .thenComparing(s -> s.to() == null ? LocalDate.MAX : s.to());

  private final @Nullable KnownAgreement known;
  private final String kind;
  private final String noun;
  private final TreeMap<String, Actor> parties = new TreeMap<>();
  private final Set<String> calls = new TreeSet<>();
  private final List<Stage> life = new ArrayList<>();
  private final Set<NamedSentence> mentions = new LinkedHashSet<>();

  AgreementDraft(KnownAgreement known) {
    this.known = known;
    this.kind = known.kind();
    this.noun = known.name();
  }

  /** One that is known from the texts alone: a noun and its parties. */
  AgreementDraft(String noun, String kind, List<Actor> parties) {
    this.known = null;
    this.kind = kind;
    this.noun = noun;
    parties.forEach(p -> this.parties.put(p.id(), p));
  }

  String kind() {
    return kind;
  }

  boolean isKnown() {
    return known != null;
  }

  void mentioned(NamedSentence sentence, String words) {
    mentions.add(sentence);
    calls.add(words.replaceAll("\\s+", " "));
  }

  void add(Stage stage) {
    life.add(stage);
  }

  /** The same for the same agreement in every document: two ceasefires of the same two in two years are two. */
  String key() {
    if (known != null) {
      return known.id();
    }
    Integer year = year();
    return kind + ":" + String.join("+", parties.keySet()) + ":"
        + (year == null ? document() : year);
  }

  private String document() {
    return mentions.iterator().next().document().id();
  }

  /** The year in which it was made, or the earliest that is told of it. */
  private @Nullable Integer year() {
    return life.stream()
        .filter(s -> s.from() != null)
        .min(Comparator.comparing((Stage s) -> s.turn() != Agreement.Turn.MADE)
            .thenComparing(s -> Objects.requireNonNull(s.from())))
        .map(s -> Objects.requireNonNull(s.from()).getYear())
        .orElse(null);
  }

  /** Takes over what another draft of the same agreement gathered. */
  AgreementDraft with(AgreementDraft other) {
    calls.addAll(other.calls);
    life.addAll(other.life);
    mentions.addAll(other.mentions);
    return this;
  }

  Agreement agreement() {
    List<Stage> ordered = new ArrayList<>(life);
    ordered.sort(IN_TIME);
    return new Agreement(
        key(),
        name(),
        kind,
        known == null ? null : known.concluded(),
        known == null ? parties.values().stream().map(Actor::name).toList() : known.parties(),
        List.copyOf(calls),
        ordered,
        List.copyOf(mentions));
  }

  private String name() {
    if (known != null) {
      return known.name();
    }
    Integer year = year();
    String big = noun.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + noun.substring(1);
    return big + " of "
        + parties.values().stream().map(Actor::name).collect(Collectors.joining(" and "))
        + (year == null ? "" : ", " + year);
  }
}
