package entente.bench.speed;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser loads for a page: its markup, and the scripts, styles and fonts that these name, each once. */
final class PageWeight {
  private static final Pattern NAMED =
      Pattern.compile("(?:href|src)=\"(/[^\"]+)\"|url\\([\"']?([^\"')]+)[\"']?\\)"
          + "|(?:from|import)\\s*[\"']([^\"']+)[\"']");
  private static final Pattern MAPPED = Pattern.compile("\"([^\"]+)\":\"(/webjars/[^\"]+)\"");

  private static final Pattern PLACE = Pattern.compile("[./\\w@-]+");

  private final Asking asking;
  private final Map<String, String> libraries = new HashMap<>();
  private final Set<String> loaded = new HashSet<>();

  PageWeight(Asking asking) {
    this.asking = asking;
  }

  /** The bytes of a page with all that it names, compressed. */
  int of(String page) {
    Asking.Answer answer = asking.get(page);
    Matcher mapped = MAPPED.matcher(answer.text());
    while (mapped.find()) {
      libraries.put(mapped.group(1), mapped.group(2));
    }
    return answer.bytes() + named(page, answer.text());
  }

  /** How many files that was, the page left out. */
  int files() {
    return loaded.size();
  }

  private int named(String from, String text) {
    int bytes = 0;
    Matcher matcher = NAMED.matcher(text);
    while (matcher.find()) {
      String name = matcher.group(1) != null
          ? matcher.group(1)
          : matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
      bytes += load(place(from, name));
    }
    return bytes;
  }

  private String place(String from, String name) {
    if (libraries.containsKey(name)) {
      return libraries.get(name);
    }
    if (!PLACE.matcher(name).matches()) {
      return "";
    }
    return name.startsWith("/") ? name : URI.create(from).resolve(name).getPath();
  }

  private int load(String place) {
    boolean asset =
        (place.startsWith("/assets/") || place.startsWith("/webjars/")) && loaded.add(place);
    if (!asset) {
      return 0;
    }
    Asking.Answer answer = asking.get(place);
    boolean text = place.endsWith(".js") || place.endsWith(".css");
    return answer.bytes() + (text ? named(place, answer.text()) : 0);
  }
}
