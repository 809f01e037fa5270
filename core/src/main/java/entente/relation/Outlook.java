package entente.relation;

import entente.actor.Actor;
import entente.attribution.Modality;
import entente.event.Sign;
import entente.linking.Report;
import entente.statement.Party;
import entente.statement.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What texts see ahead for one side or between two: threatened, planned, feared, possible. */
public final class Outlook {
  static final WordTable WORDS = WordTable.ofKinds("outlook.tsv");

  private final Predicate<Actor> one;
  private final @Nullable Predicate<Actor> other;
  private final Sentences sentences;
  private final @Nullable LocalDate newest;

  private Outlook(
      Predicate<Actor> one,
      @Nullable Predicate<Actor> other,
      Sentences sentences,
      @Nullable LocalDate newest) {
    this.one = one;
    this.other = other;
    this.sentences = sentences;
    this.newest = newest;
  }

  /**
   * What is ahead, in the order of documents and text.
   *
   * @param one whether an actor stands for the side that is asked for
   * @param other whether an actor stands for another side that must take part, or null for anybody
   * @param sentences of the documents concerned, each document's in order
   * @param reports of those documents
   * @param newest the newest day that the library tells of, or null where it tells of none
   */
  public static List<Prospect> of(
      Predicate<Actor> one,
      @Nullable Predicate<Actor> other,
      List<NamedSentence> sentences,
      Collection<Report> reports,
      @Nullable LocalDate newest) {
    return new Outlook(one, other, new Sentences(sentences, reports), newest).all();
  }

  /** The newest day on which one of these documents was published or something in them happened; null if none is known. */
  public static @Nullable LocalDate newest(Collection<Report> reports) {
    return reports.stream()
        .flatMap(r -> Stream.of(
            Optional.ofNullable(r.document().published()),
            Optional.ofNullable(
                r.statement().modality() == Modality.ACTUAL
                    ? r.statement().date().to()
                    : null)))
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private List<Prospect> all() {
    List<Prospect> prospects = new ArrayList<>();
    for (NamedSentence sentence : sentences.all()) {
      List<Prospect> stated = sentences.reports(sentence).stream()
          .filter(r -> isBetween(r.statement()) && !isGuess(r.statement()))
          .flatMap(r -> kind(r.statement())
              .map(k -> new Prospect(k, Told.of(r, sentence), isPast(r.statement())))
              .stream())
          .toList();
      prospects.addAll(stated);
      boolean read =
          sentences.reports(sentence).stream().anyMatch(r -> kind(r.statement()).isPresent());
      if (!read) {
        worded(sentence).ifPresent(prospects::add);
      }
    }
    return prospects;
  }

  private boolean isBetween(Statement statement) {
    boolean first = has(statement, one);
    return first && (other == null || has(statement, other));
  }

  private static boolean has(Statement statement, Predicate<Actor> side) {
    return Stream.of(
            Optional.ofNullable(statement.actor()), Optional.ofNullable(statement.recipient()))
        .flatMap(Optional::stream)
        .map(Party::actor)
        .anyMatch(side);
  }

  /** "It is possible that X escalated" guesses at what has been, not at what is to come. */
  private static boolean isGuess(Statement statement) {
    return statement.modality() == Modality.POSSIBLE
        && statement.evidence().trigger().text().endsWith("ed");
  }

  private static Optional<Prospect.Kind> kind(Statement statement) {
    if (statement.kind() == Statement.Kind.TIE && statement.modality() == Modality.ACTUAL) {
      return Optional.empty();
    }
    return switch (statement.modality()) {
      case PLANNED ->
        Optional.of(
            statement.type().equals("THREATEN") ? Prospect.Kind.THREATENED : Prospect.Kind.PLANNED);
      case POSSIBLE, HYPOTHETICAL ->
        Optional.of(statement.sign() == Sign.MINUS ? Prospect.Kind.FEARED : Prospect.Kind.POSSIBLE);
      case ACTUAL ->
        statement.type().equals("THREATEN")
            ? Optional.of(Prospect.Kind.THREATENED)
            : Optional.empty();
      default -> Optional.empty();
    };
  }

  private boolean isPast(Statement statement) {
    LocalDate to = statement.date().to();
    return to != null && newest != null && to.isBefore(newest);
  }

  private Optional<Prospect> worded(NamedSentence sentence) {
    return WORDS
        .in(sentence.sentence())
        .filter(
            f -> new Subjects(sentence).of(f.words()).stream().anyMatch(n -> one.test(n.actor())))
        .filter(f -> other == null
            || sentence.named().stream()
                .anyMatch(n -> Objects.requireNonNull(other).test(n.actor())))
        .map(f -> new Prospect(
            Prospect.Kind.valueOf(f.line().kind().toUpperCase(Locale.ROOT)),
            Told.of(f, sentence),
            false));
  }
}
