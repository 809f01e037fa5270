package entente.article;

import java.util.Optional;
import java.util.regex.Matcher;

/** Names of authors as bylines and biographies give them. */
final class Authors {
  private Authors() {}

  /** Whom a cue names, without post, outlet and agency behind the name. */
  static Optional<String> named(Matcher matcher) {
    return Cues.named(matcher, "author").map(Authors::bare);
  }

  private static String bare(String names) {
    StringBuilder bare = new StringBuilder();
    for (String name : names.split(", ")) {
      boolean other = Cues.is(Cues.Role.POST, name) || Outlets.ofLine(name).isPresent();
      if (bare.isEmpty() || !other) {
        bare.append(bare.isEmpty() ? "" : ", ").append(name);
      }
    }
    return bare.toString();
  }
}
