package entente.statement;

import entente.actor.Actor;
import entente.actor.Cast;
import entente.article.Article;
import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where an event took place, and the numbers told with it. */
final class Circumstances {
  private static final Set<String> PLACING =
      Set.of("in", "at", "near", "outside", "inside", "across", "throughout", "on");

  /** What the object of these verbs counts. */
  private static final Map<String, String> UNITS = Map.ofEntries(
      Map.entry("kill", "killed"),
      Map.entry("die", "killed"),
      Map.entry("murder", "killed"),
      Map.entry("execute", "killed"),
      Map.entry("wound", "wounded"),
      Map.entry("injure", "wounded"),
      Map.entry("arrest", "arrested"),
      Map.entry("detain", "arrested"),
      Map.entry("abduct", "abducted"),
      Map.entry("kidnap", "abducted"),
      Map.entry("release", "released"),
      Map.entry("free", "released"),
      Map.entry("expel", "expelled"),
      Map.entry("displace", "displaced"));

  private Circumstances() {}

  /** The place that hangs on the trigger by "in", "at", "near" and the like, if it is a name of a place. */
  static Optional<Statement.Place> place(Sentence sentence, Token trigger, Cast cast) {
    for (Token child : sentence.children(trigger)) {
      boolean phrase = child.is("obl") || child.is("nmod");
      boolean placed =
          sentence.child(child, "case").filter(c -> PLACING.contains(c.lemma())).isPresent();
      if (phrase && placed && child.entity().equals("LOCATION")) {
        String country = cast.at(sentence.index(), child)
            .map(m -> m.actors().get(0))
            .map(Actor::country)
            .orElse(null);
        return Optional.of(new Statement.Place(name(sentence, child), country));
      }
    }
    return Optional.empty();
  }

  private static String name(Sentence sentence, Token place) {
    int first = place.index();
    while (first > 0
        && sentence.token(first - 1).entity().equals("LOCATION")
        && sentence.token(first - 1).isNoun()) {
      first--;
    }
    List<String> words = new ArrayList<>();
    for (int i = first; i <= place.index(); i++) {
      words.add(sentence.token(i).text());
    }
    return String.join(" ", words);
  }

  /** Numbers that count the trigger's subject, object or oblique phrases. */
  static List<Statement.Quantity> quantities(Sentence sentence, Token trigger, Article article) {
    List<Statement.Quantity> quantities = new ArrayList<>();
    for (Token child : sentence.children(trigger)) {
      boolean counted = child.is("obj") || child.is("nsubj") || child.is("obl") || child.is("nmod");
      Optional<Token> number = sentence.children(child, "nummod").stream()
          .filter(n -> !n.entity().equals("DATE")
              && !n.entity().equals("TIME")
              && !n.entity().equals("DURATION"))
          .findFirst();
      if (counted
          && number.isPresent()
          && !child.entity().equals("DATE")
          && !child.entity().equals("DURATION")) {
        String text = sentence.span(number.get().index(), child.index()).begin()
                < child.span().end()
            ? article.text().substring(number.get().span().begin(), child.span().end())
            : child.text();
        quantities.add(new Statement.Quantity(text, value(number.get()), unit(trigger, child)));
      }
    }
    return quantities;
  }

  private static String unit(Token trigger, Token counted) {
    boolean object = counted.is("obj") || counted.is("nsubj:pass");
    String unit = object ? UNITS.get(trigger.lemma()) : null;
    return unit == null ? counted.lemma().toLowerCase(Locale.ROOT) : unit;
  }

  private static final List<String> WORDS = List.of(
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve");

  private static @Nullable Double value(Token number) {
    int word = WORDS.indexOf(number.text().toLowerCase(Locale.ROOT));
    if (word >= 0) {
      return (double) word;
    }
    try {
      return Double.valueOf(number.text().replace(",", ""));
    } catch (NumberFormatException vague) {
      return null;
    }
  }
}
