package entente.actor;

import entente.language.Sentence;
import entente.language.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The common words that name or introduce actors: nouns, titles, given names, words of sponsorship. */
final class ActorWords {
  /** What a noun stands for; explained at the head of {@code nouns.tsv}. */
  enum Kind {
    STATE,
    SERVANT,
    OFFICE,
    OPPOSITION,
    ARMED,
    PEOPLE,
    BODY,
    FOLLOWER,
    RELATION,
    MEMBER,
    LAND,
    PART
  }

  /** A noun that stands for actors. */
  record Noun(String word, Kind kind, @Nullable String sector) {
    /** A militiaman is of the militia. */
    Noun {
      word = word.equals("militiaman") ? "militia" : word;
    }

    boolean is(Kind... kinds) {
      return List.of(kinds).contains(kind);
    }
  }

  /** What a title says of its bearer. */
  enum Says {
    LEADS,
    MEMBER,
    NONE
  }

  /** A word before a person's name. */
  record Title(
      String word, Gender gender, Says says, @Nullable String sector) {
    /** The noun that the title may be taken up by: "the general" for "Gen.". */
    String noun() {
      return switch (word) {
        case "gen", "maj", "brig", "brigadier", "lt" -> "general";
        case "gov" -> "governor";
        case "sgt" -> "sergeant";
        case "capt" -> "captain";
        case "cmdr", "cdr" -> "commander";
        case "amb" -> "ambassador";
        case "col" -> "colonel";
        case "adm" -> "admiral";
        case "sen" -> "senator";
        default -> word;
      };
    }
  }

  private static final class Shared {
    static final ActorWords WORDS = new ActorWords();
  }

  private final Map<String, Noun> nouns = new HashMap<>();
  private final Map<String, Title> titles = new HashMap<>();
  private final Map<String, Gender> givenNames = new HashMap<>();
  private final Map<String, Set<String>> lists = new HashMap<>();

  private ActorWords() {
    for (Table.Row row : Table.read("nouns.tsv")) {
      String word = row.text("noun");
      nouns.put(word, new Noun(word, Kind.valueOf(row.text("kind")), row.orNull("sector")));
    }
    for (Table.Row row : Table.read("titles.tsv")) {
      String word = row.text("title");
      Says says = Says.valueOf(row.text("says"));
      titles.put(word, new Title(word, Gender.of(row.text("gender")), says, row.orNull("sector")));
    }
    for (Table.Row row : Table.read("given-names.tsv")) {
      row.list("names")
          .forEach(name -> givenNames.put(Fold.plain(name), Gender.of(row.text("gender"))));
    }
    for (Table.Row row : Table.read("actor-words.tsv")) {
      lists.computeIfAbsent(row.text("list"), key -> new HashSet<>()).add(row.text("word"));
    }
  }

  /** The words, read once. */
  static ActorWords load() {
    return Shared.WORDS;
  }

  /** The noun that the word at a position is, alone or with the word before it. */
  Optional<Noun> noun(Sentence sentence, int position) {
    Token token = sentence.token(position);
    if (!token.isNoun() && !token.tag().equals("CD") && !isNounInUse(token)) {
      return Optional.empty();
    }
    if (position > 0) {
      String before = sentence.token(position - 1).text().toLowerCase(Locale.ROOT);
      Noun joined = nouns.get(before + "_" + lemma(token));
      if (joined != null) {
        return Optional.of(joined);
      }
    }
    return Optional.ofNullable(nouns.get(lemma(token)));
  }

  private static boolean isNounInUse(Token token) {
    return (token.isAdjective()
            || token.tag().equals("DT")
            || token.tag().equals("PDT")
            || token.tag().equals("VBZ"))
        && !token.is("amod")
        && !token.is("det");
  }

  /** The singular, in lower case, also of words written with a capital. */
  String lemma(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (nouns.containsKey(lemma) || !lemma.endsWith("s") && !lemma.endsWith("men")) {
      return lemma;
    }
    for (String singular : singulars(lemma)) {
      if (nouns.containsKey(singular)) {
        return singular;
      }
    }
    return lemma;
  }

  private static List<String> singulars(String plural) {
    if (plural.endsWith("men")) {
      return List.of(plural.substring(0, plural.length() - 3) + "man");
    }
    String cut = plural.substring(0, plural.length() - 1);
    return plural.endsWith("ies")
        ? List.of(plural.substring(0, plural.length() - 3) + "y", cut)
        : List.of(cut, plural.substring(0, Math.max(0, plural.length() - 2)));
  }

  /** The title that the word is; "Gen." and "general" are titles, and "President-elect" is one. */
  Optional<Title> title(String word) {
    String title = word.toLowerCase(Locale.ROOT).replace(".", "");
    int hyphen = title.lastIndexOf('-');
    String last = title.substring(hyphen + 1);
    String held = hyphen > 0 && is("title-suffix", last) ? title.substring(0, hyphen) : title;
    return Optional.ofNullable(titles.getOrDefault(held, titles.get(last)));
  }

  /** The gender of those who bear the given name. */
  Gender gender(String given) {
    return givenNames.getOrDefault(Fold.plain(given), Gender.UNKNOWN);
  }

  /** Whether the word, by itself, is a noun for a body, a force or an office: "army", "ministry", "party". */
  boolean isBody(String word) {
    Noun noun = nouns.get(word.toLowerCase(Locale.ROOT));
    return noun != null && noun.is(Kind.STATE, Kind.BODY, Kind.ARMED, Kind.OPPOSITION, Kind.PEOPLE);
  }

  /** The words of a list of {@code actor-words.tsv}. */
  Set<String> all(String list) {
    return Set.copyOf(lists.getOrDefault(list, Set.of()));
  }

  /** Whether the word is in the list of {@code actor-words.tsv}. */
  boolean is(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }
}
