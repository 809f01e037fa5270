package entente.statement;

import entente.statement.Connective.Kind;
import entente.statement.Statement.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An act that a sentence names as what is answered, without telling it: "its answer to the killing of X". Where the
 * article tells it elsewhere, a {@link Statement.Link} leads there; else another article may.
 *
 * @param relation of the act that the sentence tells to the one that it names
 * @param types PLOVER's types that the named act may have
 * @param words the words that name it, from the connective on
 * @param of the words behind the noun, which may name whom it was done to
 */
public record NamedAct(Relation relation, Set<String> types, String words, String of) {
  private static final int WORDS_BETWEEN = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’.-]*[\\p{L}\\p{N}]");

  private static final Pattern MARK = Pattern.compile("[,;:—–]\\s|[.!?]\\W*$|\\s-\\s");

  private static final Map<Connective, Pattern> PHRASES = phrases();

  /** Copies the types. */
  public NamedAct {
    types = Set.copyOf(types);
  }

  /** The acts that the sentence of a statement names as what its act answers, behind the word that tells it. */
  public static List<NamedAct> of(Statement statement) {
    Excerpt sentence = statement.evidence().sentence();
    int behind = statement.evidence().trigger().span().end() - sentence.span().begin();
    return in(sentence.text().substring(Math.min(behind, sentence.text().length())));
  }

  /** PLOVER's types of the act that a noun names, such as ASSAULT for "raid"; none where it names no known act. */
  public static Set<String> types(String noun) {
    Set<String> types = new TreeSet<>();
    Deed.named(singular(noun.toLowerCase(Locale.ROOT))).forEach(d -> types.addAll(d.types()));
    return types;
  }

  private static List<NamedAct> in(String text) {
    List<NamedAct> named = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    PHRASES.forEach((connective, phrase) -> {
      // Most sentences hold none of the words; that is seen sooner than where a phrase stands.
      if (named.isEmpty() && connective.words().stream().allMatch(lower::contains)) {
        Matcher matcher = phrase.matcher(text);
        if (matcher.find()) {
          named.addAll(behind(connective, text.substring(matcher.start()), matcher));
        }
      }
    });
    return named;
  }

  private static Pattern phrase(Connective connective) {
    return Pattern.compile(
        "(?i)\\b" + String.join("\\s+(?:\\w+\\s+)?", connective.words()) + "\\s+");
  }

  /** The connectives that say what is answered, each with its pattern. */
  private static Map<Connective, Pattern> phrases() {
    Map<Connective, Pattern> phrases = new LinkedHashMap<>();
    Connective.of(Kind.PHRASE).stream()
        .filter(connective -> connective.relation() == Relation.RESPONSE)
        .forEach(connective -> phrases.put(connective, phrase(connective)));
    return phrases;
  }

  private static List<NamedAct> behind(Connective connective, String from, Matcher matcher) {
    int begin = matcher.end() - matcher.start();
    Matcher words = WORD.matcher(from).region(begin, end(from, begin));
    for (int i = 0; i <= WORDS_BETWEEN && words.find(); i++) {
      List<Deed> deeds = Deed.named(singular(words.group().toLowerCase(Locale.ROOT)));
      if (!deeds.isEmpty()) {
        return List.of(new NamedAct(
            connective.relation(),
            deeds.get(0).types(),
            from.substring(0, end(from, begin)).strip(),
            from.substring(words.end(), end(from, begin))));
      }
    }
    return List.of();
  }

  /** The end of the phrase: the next mark of punctuation that no word goes on behind. */
  private static int end(String text, int from) {
    Matcher mark = MARK.matcher(text);
    return mark.find(from) ? mark.start() : text.length();
  }

  private static String singular(String noun) {
    return Deed.named(noun).isEmpty() && noun.endsWith("s")
        ? noun.substring(0, noun.length() - 1)
        : noun;
  }
}
