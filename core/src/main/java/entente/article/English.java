package entente.article;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Refuses articles in other languages than English, decided on the whole body. Most English texts are told by their
 * commonest words; only where those leave doubt the n-gram models are loaded, once.
 */
final class English {
  /** Below this number of letters no decision is made between languages in Latin letters. */
  private static final int MIN_LETTERS = 150;

  private static final int MAX_CHARACTERS = 50_000;
  private static final double COMMON_SHARE = 0.25;
  private static final double CERTAIN = 0.95;
  private static final Set<String> COMMON = new HashSet<>(Data.lines("common-words.txt"));

  /** Loaded on first use; the seed makes its random sampling the same in every run. */
  private static final class Detector {
    static final LanguageDetector INSTANCE = load();

    private static LanguageDetector load() {
      try {
        return LanguageDetectorBuilder.create(NgramExtractors.standard())
            .withProfiles(new LanguageProfileReader().readAllBuiltIn())
            .seed(1)
            .build();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private English() {}

  static void refuseOthers(String text, List<Block> blocks) throws Refused {
    String body = body(text, blocks);
    long letters = body.codePoints().filter(Character::isLetter).count();
    refuseOtherScripts(body, letters);
    if (letters < MIN_LETTERS || commonShare(body) >= COMMON_SHARE) {
      return;
    }
    List<DetectedLanguage> likely = Detector.INSTANCE.getProbabilities(body);
    if (likely.isEmpty()) {
      return;
    }
    DetectedLanguage best = likely.get(0);
    String language = best.getLocale().getLanguage();
    if (!language.equals("en") && best.getProbability() >= CERTAIN) {
      throw new Refused(
          "is written in " + new Locale(language).getDisplayLanguage(Locale.ENGLISH)
              + ", not English",
          "leave it out, or give a translation");
    }
  }

  /** Even a short text is not English when most of its letters are not Latin. */
  private static void refuseOtherScripts(String body, long letters) throws Refused {
    long latin = body.codePoints()
        .filter(Character::isLetter)
        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
        .count();
    if (latin * 2 < letters) {
      throw new Refused(
          "is not written in English: most of its letters are not Latin",
          "leave it out, or give a translation");
    }
  }

  private static String body(String text, List<Block> blocks) {
    StringBuilder body = new StringBuilder();
    for (Block block : blocks) {
      if (body.length() < MAX_CHARACTERS) {
        body.append(block.span().of(text)).append('\n');
      }
    }
    return body.toString();
  }

  private static double commonShare(String body) {
    String[] words = body.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    int common = 0;
    for (String word : words) {
      common += COMMON.contains(word) ? 1 : 0;
    }
    return words.length == 0 ? 0 : (double) common / words.length;
  }
}
