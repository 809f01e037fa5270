package entente.linking;

import entente.article.Article;
import entente.article.Block;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which news agency an article credits for the whole of it: in its dateline or in its byline. */
public final class Agencies {
  private static final Set<String> KNOWN = new TreeSet<>();

  static {
    Resource.lines("/entente/article/agencies.txt")
        .forEach(name -> KNOWN.add(NameForms.fold(name)));
  }

  /** "BAGHDAD, Jan 3 (Eriador Wire) - ": nobody but an agency stands there. */
  private static final Pattern DATELINE =
      Pattern.compile("\\A\\p{Lu}[^()\\n]{1,60}\\(([^()\\n]{2,40})\\)\\s*[-\u2013\u2014]");

  private static final Pattern BYLINE =
      Pattern.compile("(?m)^\\s*(?i:by)\\s+\\p{Lu}[^,\\n]{2,60},\\s*([^,\\n]{2,40}?)\\s*$");

  private static final Pattern CALLED_SO = Pattern.compile(
      ".*\\b(?:Wire|Newswire|News Agency|Press Agency|News Service|Press Association)");

  private static final int HEAD = 2000;

  private Agencies() {}

  /** The agency that an article credits, or null. */
  public static @Nullable String credited(Article article) {
    return Stream.of(dateline(article), byline(article), author(article))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static Optional<String> dateline(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
        .limit(2)
        .map(block -> DATELINE.matcher(block.span().of(article.text())))
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1).strip())
        .findFirst();
  }

  private static Optional<String> byline(Article article) {
    String head = article.text().substring(0, Math.min(HEAD, article.text().length()));
    return BYLINE
        .matcher(head)
        .results()
        .map(found -> found.group(1))
        .filter(Agencies::isAgency)
        .findFirst();
  }

  private static Optional<String> author(Article article) {
    return Optional.ofNullable(article.author())
        .map(author -> author.substring(author.lastIndexOf(',') + 1).strip())
        .filter(Agencies::isAgency);
  }

  private static boolean isAgency(String name) {
    return KNOWN.contains(NameForms.fold(name)) || CALLED_SO.matcher(name).matches();
  }
}
