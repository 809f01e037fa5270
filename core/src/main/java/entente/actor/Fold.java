package entente.actor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Keys under which spellings of one name meet. */
final class Fold {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");
  private static final String[][] SOUNDS = {
    {"ph", "f"},
    {"kh", "k"},
    {"gh", "g"},
    {"dh", "d"},
    {"th", "t"},
    {"zh", "z"},
    {"sch", "sh"},
    {"tch", "ch"},
    {"ck", "k"},
    {"q", "k"},
    {"x", "ks"},
    {"w", "v"},
    {"ou", "u"},
    {"oo", "u"},
    {"o", "u"},
    {"ie", "a"},
    {"ei", "a"},
    {"ai", "a"},
    {"ay", "a"},
    {"ey", "a"},
    {"iy", "a"},
    {"y", "a"},
    {"i", "a"},
    {"e", "a"}
  };

  private Fold() {}

  /** Lower case without accents and other marks: "Erdoğan" is "erdogan". */
  static String plain(String word) {
    String bare =
        MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    String lower =
        bare.toLowerCase(Locale.ROOT).replace('ı', 'i').replace("ø", "o").replace("ł", "l");
    return NO_LETTERS.matcher(lower).replaceAll("");
  }

  /** Words of a name joined for an identifier: "Abu Musab al-Zarqawi" is "abu-musab-al-zarqawi". */
  static String id(String name) {
    StringBuilder id = new StringBuilder();
    for (String word : name.split("[\\s\\-]+")) {
      String plain = plain(word);
      if (!plain.isEmpty()) {
        id.append(id.isEmpty() ? "" : "-").append(plain);
      }
    }
    return id.isEmpty() ? name.strip() : id.toString();
  }

  /**
   * How a transliterated name sounds, roughly: spellings of one Arabic, Persian or Russian name mostly share it
   * ("Qassem", "Qasem", "Kassim"; "Soleimani", "Suleimani"). Vowels are told apart as open and rounded only.
   */
  static String sound(String word) {
    String sound = plain(word);
    for (String[] rule : SOUNDS) {
      sound = sound.replace(rule[0], rule[1]);
    }
    return DOUBLE.matcher(sound).replaceAll("$1");
  }
}
