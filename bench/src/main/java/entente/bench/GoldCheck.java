package entente.bench;

import entente.article.Article;
import entente.event.EventType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds what is wrong with the annotation of an article, so that a slip of the annotator is not taken for a miss. */
final class GoldCheck {
  private static final Set<String> KINDS = Set.of("event", "tie");
  private static final Set<String> SIGNS = Set.of("+", "-", "0");
  private static final Set<String> MODALITIES =
      Set.of("actual", "planned", "possible", "hypothetical", "demanded", "denied");
  private static final Set<String> TYPES = Arrays.stream(EventType.values())
      .map(EventType::name)
      .collect(Collectors.toUnmodifiableSet());

  private final Aliases aliases;
  private final List<String> problems = new ArrayList<>();

  /** Takes the names that stand for others. */
  GoldCheck(Aliases aliases) {
    this.aliases = aliases;
  }

  /** One line for each problem: the file, the statement with its number from 1, and what to do. */
  List<String> problems(String file, JsonNode gold, Article article) {
    problems.clear();
    checkHead(file, gold, article);
    List<JsonNode> statements = Json.each(gold, "statements");
    PlainText text = new PlainText(article.text());
    String names = " " + Aliases.plain(PlainText.squash(article.text())) + " ";
    for (int i = 0; i < statements.size(); i++) {
      check(file + " statement " + (i + 1) + ": ", statements.get(i), text, names);
    }
    return List.copyOf(problems);
  }

  private void checkHead(String file, JsonNode gold, Article article) {
    String document = Json.text(gold, "document");
    expect(
        document.equals(article.id()) || (document + ".txt").equals(article.id()),
        file + ": document is \"" + document + "\", the text is " + article.id());
    expect(Json.orNull(gold, "annotator") != null, file + ": annotator is missing");
    checkDay(file + ": ", gold, "published");
    String published = Json.orNull(gold, "published");
    expect(
        published == null
            || article.published() == null
            || published.equals(article.published().toString()),
        file + ": published is " + published + ", the text says " + article.published());
    expect(!Json.each(gold, "statements").isEmpty(), file + ": there are no statements");
  }

  private void check(String where, JsonNode statement, PlainText text, String names) {
    checkQuote(where, statement, text);
    oneOf(where, statement, "kind", KINDS);
    oneOf(where, statement, "sign", SIGNS);
    oneOf(where, statement, "modality", MODALITIES);
    List<String> types = Json.texts(statement, "types");
    expect(
        !types.isEmpty() && TYPES.containsAll(types),
        where + "types are " + types + "; known are " + TYPES.stream().sorted().toList());
    checkInterval(where, statement);
    checkNames(where, statement, names);
    for (String flag : List.of("core", "symmetric", "optional")) {
      JsonNode value = statement.path(flag);
      boolean needed = flag.equals("core");
      expect(
          value.isBoolean() || (!needed && value.isMissingNode()),
          where + flag + " is neither true nor false");
    }
  }

  private void checkQuote(String where, JsonNode statement, PlainText text) {
    String quote = Json.orNull(statement, "quote");
    expect(
        quote != null || statement.path("span").size() == 2,
        where + "it has neither a quote nor a span");
    expect(
        quote == null || !text.find(quote).equals(Stretch.NOWHERE),
        where + "the quote \"" + quote + "\" is not in the text");
  }

  private void oneOf(String where, JsonNode statement, String field, Set<String> known) {
    String value = Json.text(statement, field);
    expect(
        known.contains(value),
        where + field + " is \"" + value + "\"; known are "
            + known.stream().sorted().toList());
  }

  private void checkInterval(String where, JsonNode statement) {
    LocalDate from = checkDay(where, statement, "from");
    LocalDate to = checkDay(where, statement, "to");
    expect(
        from == null || to == null || !from.isAfter(to),
        where + "from " + from + " is after to " + to);
  }

  private @Nullable LocalDate checkDay(String where, JsonNode object, String field) {
    String day = Json.orNull(object, field);
    try {
      return day == null ? null : LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      problems.add(where + field + " is \"" + day + "\"; a day is written 2002-01-29");
      return null;
    }
  }

  private void checkNames(String where, JsonNode statement, String text) {
    String actor = Json.orNull(statement, "actor");
    String recipient = Json.orNull(statement, "recipient");
    expect(actor != null || recipient != null, where + "it has neither actor nor recipient");
    List<String> names = new ArrayList<>();
    names.add(actor);
    names.add(recipient);
    names.addAll(Json.texts(statement, "attribution"));
    names.stream()
        .filter(name -> name != null && !isKnown(name, text))
        .forEach(name -> problems.add(where + "\"" + name
            + "\" is neither in the text nor a name or other name in aliases.json"));
  }

  /** Names are stated as the text has them, or aliases.json says how it has them. */
  private boolean isKnown(String name, String text) {
    return aliases.knows(name) || text.contains(" " + Aliases.plain(name) + " ");
  }

  private void expect(boolean fine, String problem) {
    if (!fine) {
      problems.add(problem);
    }
  }
}
