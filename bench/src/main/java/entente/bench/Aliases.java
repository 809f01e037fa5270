package entente.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names that count as the same. */
final class Aliases {
  private static final Pattern TITLE =
      Pattern.compile("\\b(the|mr|mrs|gen|general|president|maj)\\b\\.?");
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7f]");
  private static final Pattern SIGN = Pattern.compile("[^a-z0-9 ]+");
  private static final Pattern BLANKS = Pattern.compile(" +");

  private final Map<String, Set<String>> canonical = new HashMap<>();

  /** Takes for each canonical name the other names that count as the same. */
  Aliases(Map<String, List<String>> others) {
    others.forEach((name, aliases) -> {
      List<String> all = new ArrayList<>(aliases);
      all.add(name);
      all.forEach(a -> canonical.computeIfAbsent(plain(a), k -> new HashSet<>()).add(plain(name)));
    });
  }

  /** A name without accents, capitals, titles and signs. */
  static String plain(@Nullable String name) {
    if (name == null) {
      return "";
    }
    String ascii =
        NOT_ASCII.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String words = ascii.toLowerCase(Locale.ROOT).replace('-', ' ');
    String untitled = TITLE.matcher(words).replaceAll(" ");
    return BLANKS.matcher(SIGN.matcher(untitled).replaceAll("")).replaceAll(" ").strip();
  }

  /** The plain name with the canonical names that it stands for; of nobody, nothing. */
  Set<String> of(@Nullable String name) {
    String plain = plain(name);
    if (plain.isEmpty()) {
      return Set.of();
    }
    Set<String> names = new HashSet<>(canonical.getOrDefault(plain, Set.of()));
    names.add(plain);
    return names;
  }

  /** Whether the list has the name, as a canonical one or another. */
  boolean knows(String name) {
    return canonical.containsKey(plain(name));
  }

  /** All that any of the names stand for. */
  Set<String> ofAll(Iterable<String> names) {
    Set<String> all = new HashSet<>();
    names.forEach(name -> all.addAll(of(name)));
    return all;
  }

  /** Whether two names may be of one actor. */
  boolean same(String one, String other) {
    return of(one).stream().anyMatch(of(other)::contains);
  }
}
