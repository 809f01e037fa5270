package entente.actor;

import entente.actor.Gazetteer.Entry;
import entente.actor.Gazetteer.Match;
import entente.actor.NamedEntry.Alias;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All names, part by part, so that the longest that starts at a word is found in one walk. */
final class NameTrie {
  private static final Pattern MARK = Pattern.compile("[-\u2010-\u2013'\u2019]");
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");
  private final Node root = new Node();

  /** A place between two parts; looked up only, never iterated. */
  private static final class Node {
    final Map<String, Node> next = new HashMap<>(2);
    final List<Name> names = new ArrayList<>(1);
  }

  private record Name(Entry entry, Alias alias, List<String> parts) {
    boolean fits(List<String> text) {
      for (int i = 0; i < parts.size(); i++) {
        if (!(alias.exact()
            ? parts.get(i).equals(text.get(i))
            : Spelling.fits(parts.get(i), text.get(i)))) {
          return false;
        }
      }
      return true;
    }
  }

  /** Adds a name of an entry, unless the entry has one that is spelt the same. */
  void add(Alias alias, Entry entry) {
    Node node = root;
    for (String part : Spelling.parts(alias.text())) {
      node = node.next.computeIfAbsent(part, key -> new Node());
    }
    node.names.add(new Name(entry, alias, Spelling.rawParts(alias.text())));
  }

  /** The entries that share the longest name, by kind, then in the order in which they were added. */
  List<Match> longest(List<String> words, int from) {
    List<Match> best = List.of();
    List<String> seen = new ArrayList<>();
    Node node = root;
    for (int i = from; i < words.size(); i++) {
      String word = words.get(i);
      if (i > from && isSkipped(word, node)) {
        continue;
      }
      node = step(node, word, seen);
      if (node == null) {
        break;
      }
      List<Match> found = fitting(node, seen, words, i - from + 1);
      best = found.isEmpty() ? best : found;
    }
    return best;
  }

  /** A hyphen or bare apostrophe within a name, and a middle initial that the name goes without. */
  private static boolean isSkipped(String word, Node node) {
    return MARK.matcher(word).matches()
        || (INITIAL.matcher(word).matches()
            && !node.next.containsKey(Spelling.parts(word).get(0)));
  }

  private static @Nullable Node step(Node start, String word, List<String> seen) {
    List<String> parts = Spelling.parts(word);
    Node node = parts.isEmpty() ? null : start;
    for (String part : parts) {
      node = node == null ? null : node.next.get(part);
    }
    if (node != null) {
      seen.addAll(Spelling.rawParts(word));
    }
    return node;
  }

  private static List<Match> fitting(Node node, List<String> seen, List<String> words, int length) {
    List<Match> found = new ArrayList<>(1);
    for (Name name : node.names) {
      if (name.fits(seen)
          && !(isCommonWord(name, seen) && isShouted(words))
          && !known(found, name)) {
        found.add(
            new Match(name.entry(), length, name.alias().kind(), name.alias().sure()));
      }
    }
    found.sort(Comparator.comparing(Match::kind));
    return found;
  }

  private static boolean known(List<Match> found, Name name) {
    return found.stream().anyMatch(match -> match.entry() == name.entry());
  }

  /** Short abbreviations read like ordinary words ("US", "WHO", "IS") where everything is in capitals. */
  private static boolean isCommonWord(Name name, List<String> seen) {
    return seen.size() == 1
        && seen.get(0).length() < 4
        && Spelling.isAbbreviation(name.parts().get(0));
  }

  private static boolean isShouted(List<String> words) {
    return words.size() > 3 && words.stream().allMatch(Spelling::isUpper);
  }
}
