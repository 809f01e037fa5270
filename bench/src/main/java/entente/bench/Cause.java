package entente.bench;

import java.util.Locale;

/** What lies behind a fault, in the order of the way from the text to the statement. */
enum Cause {
  /** The passage was not read, or cut in two where no sentence ends. */
  SENTENCE_SPLIT,
  /** The words are known to the lexicon, but were not found joined to both parties. */
  PARSE,
  /** The actor stands there and was not seen as one. */
  MENTION,
  /** A pronoun or a description was taken for somebody else, or for nobody. */
  COREFERENCE,
  /** The actor's name was seen and taken for another's. */
  RESOLUTION,
  /** No example for the words, or one that means something else. */
  LEXICON,
  /** The words were understood; who did it, or to whom, was taken from the wrong place. */
  ARGUMENT,
  /** The right two, but friendly for hostile or the other way round. */
  SIGN,
  /** When it happened. */
  TIME,
  /** Fact for what is planned, possible or denied, or the other way round. */
  MODALITY,
  /** Who says so. */
  ATTRIBUTION,
  /** One thing told twice, or two things told as one. */
  DUPLICATE,
  /** It was read, and not reported because it was too unsure. */
  CONFIDENCE,
  /** The annotation has nothing there: right or arguable, or words in a sense that is no act. */
  UNMARKED;

  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
