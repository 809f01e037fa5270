package entente.relation;

import entente.actor.Actor;
import entente.linking.Event;
import entente.linking.Report;
import entente.relation.NamedSentence.Named;
import entente.statement.Excerpt;
import entente.statement.NamedAct;
import entente.statement.Party;
import entente.statement.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The stances of third parties on an event: where a text that tells of the event says, near by or by its name, that
 * somebody who had no part in it condemned it, stood by whoever did it, called for restraint, or took no side.
 */
public final class Reactions {
  /** So many sentences behind one that tells of the event, others still speak of it. */
  private static final int NEAR = 8;

  /** A text of so many days after the event is about it, as far as nothing says otherwise. */
  private static final int NEWS = 10;

  /** So many days after the event one may still react to it. */
  private static final int LATEST = 60;

  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}'’-]+");
  private static final Pattern GENERAL =
      Pattern.compile("(?iU)\\b(?:action|actions|move|operation|decision|incident)\\b");
  private static final Pattern POINTING =
      Pattern.compile("(?iU)^\\s*(?:it|this|that|them)\\b.*", Pattern.DOTALL);

  private final Collection<Event> event;
  private final TwoSides sides;
  private final Map<String, List<Report>> reports = new LinkedHashMap<>();
  private final Set<String> types = new TreeSet<>();
  private final Optional<LocalDate> day;

  private Reactions(Collection<Event> event, TwoSides sides, Collection<Report> around) {
    this.event = event;
    this.sides = sides;
    around.forEach(
        r -> reports.computeIfAbsent(key(r), key -> new ArrayList<>()).add(r));
    event.forEach(e -> types.add(e.statement().type()));
    this.day = event.stream().map(Days::day).filter(Objects::nonNull).findFirst();
  }

  /**
   * The reactions to an event, in the order of documents and text.
   *
   * @param event what happened, one event or several that are told apart
   * @param sides whoever did it, and whom it was done to; they do not react
   * @param sentences of the documents that may tell of it, each document's in order
   * @param around all reports of those documents
   */
  public static List<Reaction> to(
      Collection<Event> event,
      TwoSides sides,
      List<NamedSentence> sentences,
      Collection<Report> around) {
    Reactions reactions = new Reactions(event, sides, around);
    Map<Long, List<NamedSentence>> documents = new LinkedHashMap<>();
    sentences.forEach(s -> documents
        .computeIfAbsent(s.document().number(), key -> new ArrayList<>())
        .add(s));
    return documents.values().stream().flatMap(d -> reactions.in(d).stream()).toList();
  }

  private static String key(Report report) {
    return report.document().number() + " "
        + report.statement().evidence().sentence().span().begin();
  }

  private List<Report> reports(NamedSentence sentence) {
    return reports.getOrDefault(
        sentence.document().number() + " " + sentence.sentence().span().begin(), List.of());
  }

  private List<Reaction> in(List<NamedSentence> document) {
    List<Integer> tellings = new ArrayList<>();
    document.stream().filter(this::tells).forEach(s -> tellings.add(s.position()));
    if (tellings.isEmpty() || isOlder(document.get(0))) {
      return List.of();
    }
    boolean news = tellings.get(0) <= 1 || isNews(document.get(0));
    List<Reaction> reactions = new ArrayList<>();
    for (NamedSentence sentence : document) {
      boolean near = news
          || tellings.stream()
              .anyMatch(t -> t <= sentence.position() && sentence.position() - t <= NEAR);
      if (near && !isOfAnotherTime(sentence)) {
        reactions.addAll(in(sentence));
      }
    }
    return reactions;
  }

  // ---- which texts and sentences speak of it

  private boolean tells(NamedSentence sentence) {
    boolean reported = reports(sentence).stream()
        .anyMatch(r -> event.stream()
            .flatMap(e -> e.reports().stream())
            .anyMatch(t -> t.statement().id().equals(r.statement().id())));
    return reported || namesDeed(sentence.sentence().text()) && namesSufferer(sentence);
  }

  private boolean namesSufferer(NamedSentence sentence) {
    return event.stream()
        .flatMap(e -> e.reports().stream())
        .map(r -> r.statement().recipient())
        .filter(Objects::nonNull)
        .map(Party::actor)
        .anyMatch(a -> sentence.named().stream().anyMatch(n -> n.actor().id().equals(a.id())));
  }

  private boolean namesDeed(String text) {
    return WORD.splitAsStream(text)
        .anyMatch(word -> NamedAct.types(word).stream().anyMatch(types::contains));
  }

  private boolean isOlder(NamedSentence sentence) {
    LocalDate published = sentence.document().published();
    return published != null && day.isPresent() && published.isBefore(day.get());
  }

  private boolean isNews(NamedSentence sentence) {
    LocalDate published = sentence.document().published();
    return published != null
        && day.isPresent()
        && ChronoUnit.DAYS.between(day.get(), published) <= NEWS;
  }

  /** What is dated to a day before the event, or long after it, is no reaction to it. */
  private boolean isOfAnotherTime(NamedSentence sentence) {
    return day.isPresent()
        && reports(sentence).stream()
            .map(Report::statement)
            .filter(s -> s.kind() == Statement.Kind.EVENT && s.date().from() != null)
            .anyMatch(s -> {
              long days = ChronoUnit.DAYS.between(
                  day.get(), Objects.requireNonNull(s.date().from()));
              boolean earlier = s.date().to() != null && s.date().to().isBefore(day.get());
              return earlier || days > LATEST;
            });
  }

  // ---- who takes which stance

  private List<Reaction> in(NamedSentence sentence) {
    List<Reaction> reactions = new ArrayList<>();
    for (StanceWords.Found found : StanceWords.in(sentence.sentence())) {
      Optional<Stance> stance = stance(sentence, found);
      if (stance.isPresent()) {
        reactors(sentence, found.words()).stream()
            .filter(r -> isThird(r.actor()))
            .forEach(r -> reactions.add(new Reaction(
                r.actor(),
                stance.get(),
                sentence,
                found.words(),
                r.report(),
                stance.get().word() + ": " + found.line().wording().words())));
      }
    }
    reactions.addAll(unworded(sentence, reactions));
    return distinct(reactions);
  }

  private boolean isThird(Actor actor) {
    return !sides.first().test(actor) && !sides.second().test(actor);
  }

  private record Reactor(
      Actor actor, @org.jspecify.annotations.Nullable Report report) {}

  /** Whoever a statement of these words has as its actor, else the subject of the words. */
  private List<Reactor> reactors(NamedSentence sentence, Excerpt words) {
    List<Reactor> told = new ArrayList<>();
    for (Report report : reports(sentence)) {
      Statement statement = report.statement();
      boolean here = statement.evidence().trigger().span().overlaps(words.span())
          && statement.kind() == Statement.Kind.EVENT;
      if (here && statement.actor() != null) {
        told.add(new Reactor(statement.actor().actor(), report));
      }
    }
    List<Reactor> subjects = new Subjects(sentence)
        .of(words).stream().map(n -> new Reactor(n.actor(), null)).toList();
    // A statement may have been read of one of two who are named together.
    boolean together =
        told.isEmpty() || told.stream().anyMatch(t -> subjects.stream().anyMatch(s -> isOne(t, s)));
    if (together) {
      subjects.stream().filter(s -> told.stream().noneMatch(t -> isOne(t, s))).forEach(told::add);
    }
    return told;
  }

  private static boolean isOne(Reactor one, Reactor other) {
    String country = one.actor().country();
    return one.actor().id().equals(other.actor().id())
        || country != null && country.equals(other.actor().country());
  }

  /** The stance on the event: who stands by those whom it was done to stands against it. */
  private Optional<Stance> stance(NamedSentence sentence, StanceWords.Found found) {
    Stance stance = found.line().stance();
    if (stance == Stance.RESTRAINT || stance == Stance.NEUTRAL) {
      return Optional.of(stance);
    }
    Excerpt words = found.words();
    int offset = sentence.sentence().span().begin();
    String behind = sentence.sentence().text().substring(words.span().end() - offset);
    String stretch = words.text() + first(behind);
    boolean deed = namesDeed(stretch) || GENERAL.matcher(stretch).find();
    if (deed || POINTING.matcher(behind).matches()) {
      return Optional.of(stance);
    }
    Optional<Named> whom = whom(sentence, words);
    if (whom.isPresent() && sides.first().test(whom.get().actor())) {
      return Optional.of(stance);
    }
    boolean sufferer = whom.isPresent() && sides.second().test(whom.get().actor());
    return sufferer && stance == Stance.FOR ? Optional.of(Stance.AGAINST) : Optional.empty();
  }

  /** Whom the words are about: the next who is named behind them, else one within them ("gave X its support"). */
  private static Optional<Named> whom(NamedSentence sentence, Excerpt words) {
    return sentence.named().stream()
        .filter(n -> n.words().span().begin() >= words.span().end())
        .findFirst()
        .or(() -> sentence.named().stream()
            .filter(n -> n.words().span().overlaps(words.span()))
            .findFirst());
  }

  /** The words up to the next mark, at most so far that the object of a verb stands among them. */
  private static String first(String behind) {
    String[] stretch = behind.split("[,;:.]\\s", 2);
    return stretch[0].length() > 60 ? stretch[0].substring(0, 60) : stretch[0];
  }

  /** What no line of the table words, but a statement reads as praise or blame of whoever did it, naming the deed. */
  private List<Reaction> unworded(NamedSentence sentence, List<Reaction> worded) {
    List<Reaction> reactions = new ArrayList<>();
    for (Report report : reports(sentence)) {
      Statement statement = report.statement();
      Optional<Stance> stance = BY_TYPE.get(statement.type()) == null
          ? Optional.empty()
          : Optional.of(BY_TYPE.get(statement.type()));
      boolean fits = stance.isPresent()
          && statement.actor() != null
          && statement.recipient() != null
          && sides.first().test(statement.recipient().actor())
          && isThird(statement.actor().actor())
          && namesDeed(sentence.sentence().text());
      if (fits && worded.isEmpty()) {
        reactions.add(new Reaction(
            statement.actor().actor(),
            stance.get(),
            sentence,
            statement.evidence().trigger(),
            report,
            statement.rule()));
      }
    }
    return reactions;
  }

  private static final Map<String, Stance> BY_TYPE =
      Map.of("ACCUSE", Stance.AGAINST, "REJECT", Stance.AGAINST, "SUPPORT", Stance.FOR);

  private static List<Reaction> distinct(List<Reaction> reactions) {
    Map<String, Reaction> distinct = new LinkedHashMap<>();
    reactions.forEach(r -> distinct.putIfAbsent(r.actor().id() + " " + r.stance(), r));
    return List.copyOf(new LinkedHashSet<>(distinct.values()));
  }
}
