package entente.actor;

import entente.actor.NameFinder.Name;
import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Acronyms that an article introduces: "Popular Front for Renewal (PFR)", "PFR (Popular Front for Renewal)", "Popular Front
 * for Renewal, or PFR". The words before or in the brackets are its name where their initials spell it (after Schwartz and
 * Hearst, A simple algorithm for identifying abbreviation definitions, 2003), so that names that no table and no tagger
 * knows are found too, there and wherever the acronym stands alone.
 */
final class Introductions {
  private static final Pattern ACRONYM =
      Pattern.compile("\\p{Lu}[\\p{Lu}\\d]{1,7}(-\\p{Lu}{1,4})?");
  /** Words that the name may be longer than its acronym. */
  private static final int MORE_WORDS = 6;

  /** What an acronym stands for: a name that the gazetteer knows, or one of the article's own. */
  private record Meaning(List<String> words, List<Gazetteer.Match> matches) {}

  private final Casting casting;
  private final Map<String, Meaning> meanings = new LinkedHashMap<>();

  Introductions(Casting casting) {
    this.casting = casting;
    casting.analysis.sentences().forEach(this::learn);
  }

  /** The names found in a sentence, with what the article has introduced in place of what was found there. */
  List<Name> in(Sentence sentence, List<Name> found) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < sentence.size() && !meanings.isEmpty(); i++) {
      Name name = introduced(sentence, i);
      if (name != null) {
        names.add(name);
        i = name.last();
      }
    }
    List<Name> introduced = List.copyOf(names);
    found.stream()
        .filter(name -> introduced.stream().noneMatch(other -> overlap(name, other)))
        .forEach(names::add);
    names.sort((a, b) -> Integer.compare(a.first(), b.first()));
    return names;
  }

  private static boolean overlap(Name one, Name other) {
    return one.first() <= other.last() && other.first() <= one.last();
  }

  private @Nullable Name introduced(Sentence sentence, int position) {
    Meaning meaning = meanings.get(sentence.token(position).text());
    if (meaning != null) {
      return new Name(sentence, position, position, meaning.matches(), "ORGANIZATION");
    }
    for (Meaning other : meanings.values()) {
      if (other.matches().isEmpty() && startsWith(sentence, position, other.words())) {
        int last = position + other.words().size() - 1;
        return new Name(sentence, position, last, List.of(), "ORGANIZATION");
      }
    }
    return null;
  }

  private static boolean startsWith(Sentence sentence, int position, List<String> words) {
    if (position + words.size() > sentence.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!sentence.token(position + i).text().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void learn(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (isAcronym(sentence, i)) {
        int last = before(sentence, i);
        if (last > 0) {
          define(sentence, i, start(sentence, i, last), last);
        } else if (is(sentence, i + 1, "(")) {
          int end = closing(sentence, i + 2);
          define(sentence, i, start(sentence, i, end) == i + 2 ? i + 2 : -1, end);
        }
      }
    }
  }

  private static boolean isAcronym(Sentence sentence, int position) {
    return ACRONYM.matcher(sentence.token(position).text()).matches();
  }

  private static boolean is(Sentence sentence, int position, String... texts) {
    return position >= 0
        && position < sentence.size()
        && Set.of(texts).contains(sentence.token(position).text());
  }

  /** The last word of what stands before "(PFR)" or ", or PFR", or -1. */
  private static int before(Sentence sentence, int acronym) {
    if (is(sentence, acronym - 1, "(") && is(sentence, acronym + 1, ")", ",", ";")) {
      return acronym - 2;
    }
    int or = is(sentence, acronym - 1, "the") ? acronym - 2 : acronym - 1;
    return is(sentence, or, "or") && is(sentence, or - 1, ",") ? or - 2 : -1;
  }

  private static int closing(Sentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      if (is(sentence, i, ")")) {
        return i - 1;
      }
    }
    return -1;
  }

  /** Where the words that end at a place begin so that their initials spell the acronym; -1 if they do nowhere. */
  private static int start(Sentence sentence, int acronym, int last) {
    String letters = sentence.token(acronym).text().replace("-", "").toLowerCase(Locale.ROOT);
    int least = Math.max(0, last - letters.length() - MORE_WORDS);
    for (int first = last - 1; first >= least && last > 0; first--) {
      Token token = sentence.token(first);
      if (token.is("punct") && !token.text().equals("-")) {
        return -1;
      }
      boolean capital = Character.isUpperCase(token.text().charAt(0));
      if (capital && spells(initials(sentence, first, last), 0, letters, 0)) {
        return first;
      }
    }
    return -1;
  }

  /** The initials of words and of their parts, those that need not count in lower case. */
  private static String initials(Sentence sentence, int first, int last) {
    StringBuilder initials = new StringBuilder();
    for (int i = first; i <= last; i++) {
      for (String part : sentence.token(i).text().split("-")) {
        if (!part.isEmpty() && Character.isLetterOrDigit(part.charAt(0))) {
          initials.append(part.charAt(0));
        }
      }
    }
    return initials.toString();
  }

  private static boolean spells(String initials, int i, String letters, int at) {
    if (i == initials.length()) {
      return at == letters.length();
    }
    char initial = initials.charAt(i);
    boolean next = at < letters.length() && Character.toLowerCase(initial) == letters.charAt(at);
    return next && spells(initials, i + 1, letters, at + 1)
        || !Character.isUpperCase(initial) && spells(initials, i + 1, letters, at);
  }

  private void define(Sentence sentence, int acronym, int first, int last) {
    String text = sentence.token(acronym).text();
    if (first < 0 || meanings.containsKey(text)) {
      return;
    }
    List<String> words = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      words.add(sentence.token(i).text());
    }
    List<Gazetteer.Match> full = casting.gazetteer.matches(words, 0).stream()
        .filter(match -> match.length() == words.size())
        .toList();
    List<Gazetteer.Match> known =
        full.isEmpty() ? alike(casting.gazetteer.matches(List.of(text), 0), words) : full;
    if (known.isEmpty() && !isBody(sentence, first, last)) {
      return;
    }
    meanings.put(text, new Meaning(words, known));
    if (known.isEmpty()) {
      String name = casting.text(sentence, first, last);
      Dossier dossier = casting.of("organisation:" + Fold.id(name), name, Actor.Type.ORGANISATION);
      dossier.alsoCalled(text);
      casting.aliases.put(text, dossier);
    }
  }

  /** Whether the head of the name, the last word before a small one, is a word for bodies, or the tagger takes it for one. */
  private boolean isBody(Sentence sentence, int first, int last) {
    int head = first;
    while (head < last && !Character.isLowerCase(sentence.token(head + 1).text().charAt(0))) {
      head++;
    }
    String noun = sentence.token(head).text();
    boolean tagged = sentence.token(first).entity().equals("ORGANIZATION")
        && sentence.token(last).entity().equals("ORGANIZATION");
    return casting.words.is("named-body", noun)
        || casting.words.isBody(noun)
        || tagged && !casting.words.is("not-an-actor", noun);
  }

  /** Those known by the acronym of whom a name shares half of the words: the article spells the name otherwise. */
  private static List<Gazetteer.Match> alike(List<Gazetteer.Match> matches, List<String> words) {
    Optional<Gazetteer.Match> alike = matches.stream()
        .filter(match -> match.entry().names().stream().anyMatch(name -> share(name, words)))
        .findFirst();
    return alike.map(List::of).orElse(List.of());
  }

  private static boolean share(String name, List<String> words) {
    List<String> parts = Spelling.parts(name);
    long content =
        words.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
    long shared = words.stream()
        .filter(w -> Character.isUpperCase(w.charAt(0)))
        .filter(w -> Spelling.parts(w).stream().allMatch(parts::contains))
        .count();
    return parts.size() > 1 && 2 * shared >= content;
  }
}
