package entente.linking;

import entente.actor.Actor;
import entente.article.Span;
import entente.statement.Excerpt;
import entente.statement.Party;
import entente.statement.Statement;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the profile of one report. */
final class Profiling {
  /** So many of the words nearest to the trigger are compared as its surroundings. */
  private static final int NEAR = 8;

  private final Report report;
  private final Statement statement;
  private final Function<Party, @Nullable String> decided;
  private final Set<String> parties = new TreeSet<>();

  Profiling(Report report, Function<Party, @Nullable String> decided) {
    this.report = report;
    this.statement = report.statement();
    this.decided = decided;
    Stream.of(statement.actor(), statement.recipient())
        .filter(Objects::nonNull)
        .forEach(this::takeNames);
  }

  /**
   * The names of a side are compared as the side; they say nothing more about the act. Other words that it is called by
   * do: "Mosul" for Iraq.
   */
  private void takeNames(Party party) {
    Actor actor = party.actor();
    boolean state = actor.type() == Actor.Type.STATE;
    (state ? Stream.of(actor.name()) : actor.names().stream())
        .flatMap(name -> Stems.words(name).stream())
        .forEach(word -> parties.add(word.stem()));
    if (state) {
      parties.addAll(StateWords.of(actor.id().substring(actor.id().indexOf(':') + 1)));
    }
  }

  Profile profile() {
    boolean tie = statement.kind() == Statement.Kind.TIE;
    List<Stems.Word> words = tie ? List.of() : words();
    return new Profile(
        statement.kind(),
        statement.type(),
        tie ? null : statement.mode(),
        statement.symmetric(),
        part(statement.actor()),
        part(statement.recipient()),
        statement.date().from(),
        statement.date().to(),
        statement.date().extent(),
        statement.date().basis(),
        tie ? null : report.document().published(),
        tie || statement.place() == null
            ? null
            : NameForms.fold(statement.place().name()),
        tie ? List.of() : stems(statement.object()),
        tie ? List.of() : amounts(),
        tie ? "" : meaning(),
        statement.about() == null ? null : statement.about().type(),
        statement.about() == null ? List.of() : stems(statement.about().text()),
        !tie && isAgain(),
        statement.modality(),
        statement.sign(),
        near(words),
        distinct(words.stream()),
        distinct(words.stream().filter(Stems.Word::isName)),
        tie ? "" : NameForms.fold(statement.evidence().sentence().text()),
        tie ? 0 : triggerOffset());
  }

  private @Nullable Part part(@Nullable Party party) {
    return party == null ? null : Part.of(party, decided.apply(party));
  }

  private static final Pattern AGAIN =
      Pattern.compile("\\b(?i:again|another|second|third|renewed|once more|anew)\\b");

  /** "Telephoned again", "another round". */
  private boolean isAgain() {
    String sentence = statement.evidence().sentence().text();
    int begin = Math.max(0, triggerOffset() - BESIDE);
    int end = Math.min(
        sentence.length(),
        triggerOffset() + statement.evidence().trigger().text().length() + BESIDE);
    return AGAIN.matcher(sentence.substring(begin, end)).find();
  }

  /** So many characters before and behind the trigger are said of it. */
  private static final int BESIDE = 40;

  private String meaning() {
    return Stems.trigger(statement.evidence().trigger().text());
  }

  private int triggerOffset() {
    return statement.evidence().trigger().span().begin()
        - statement.evidence().sentence().span().begin();
  }

  private List<Stems.Word> words() {
    Span trigger = statement.evidence().trigger().span();
    int begin = statement.evidence().sentence().span().begin();
    return Stems.words(statement.evidence().sentence().text()).stream()
        .filter(word -> !parties.contains(word.stem()) && !word.stem().equals(meaning()))
        .filter(
            word -> begin + word.begin() < trigger.begin() || begin + word.begin() >= trigger.end())
        .toList();
  }

  private List<String> near(List<Stems.Word> words) {
    int trigger = triggerOffset();
    return distinct(words.stream()
            .sorted(Comparator.comparingInt(word -> Math.abs(word.begin() - trigger))))
        .stream()
        .limit(NEAR)
        .toList();
  }

  private static List<String> distinct(Stream<Stems.Word> words) {
    return List.copyOf(new LinkedHashSet<>(words.map(Stems.Word::stem).toList()));
  }

  private List<String> stems(@Nullable Excerpt excerpt) {
    return excerpt == null
        ? List.of()
        : distinct(
            Stems.words(excerpt.text()).stream().filter(word -> !parties.contains(word.stem())));
  }

  private List<Amount> amounts() {
    return statement.quantities().stream()
        .filter(quantity -> quantity.value() != null)
        .map(quantity -> new Amount(quantity.value(), quantity.unit()))
        .distinct()
        .toList();
  }
}
