package entente.language;

import entente.article.Span;

/**
 * A word with its place, its form and its place in the syntax.
 *
 * @param index position in the sentence, from 0
 * @param span where it stands in the article's text
 * @param text the word as written
 * @param lemma its dictionary form, in lower case unless a proper noun
 * @param tag its part of speech, after the Penn Treebank
 * @param entity PERSON, ORGANIZATION, LOCATION, MISC, DATE, TIME, DURATION, SET, NUMBER, ORDINAL, PERCENT, MONEY or O
 * @param head index of the word it depends on, or -1 for the root of the sentence
 * @param relation its basic relation to its head after Universal Dependencies 2 ("nsubj", "nmod:poss", "root")
 */
public record Token(
    int index,
    Span span,
    String text,
    String lemma,
    String tag,
    String entity,
    int head,
    String relation) {
  /** The same word hung elsewhere. */
  Token hanging(int head, String relation) {
    return new Token(index, span, text, lemma, tag, entity, head, relation);
  }

  /** The same word as another part of speech. */
  Token retagged(String other) {
    return new Token(
        index, span, text, LanguageReader.lemmaOf(text, other), other, entity, head, relation);
  }

  /** Another word in the same place. */
  Token reworded(String other, String otherTag) {
    return new Token(index, span, other, other, otherTag, entity, head, relation);
  }

  /** Whether the word is tagged as a verb. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether the word is tagged as a noun, common or proper. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether the word is tagged as a proper noun. */
  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  /** Whether the word is tagged as an adjective. */
  public boolean isAdjective() {
    return tag.startsWith("JJ");
  }

  /** Whether the word is a personal or possessive pronoun. */
  public boolean isPronoun() {
    return tag.startsWith("PRP") || tag.startsWith("WP");
  }

  /** Whether the word's relation is the given one or a subtype of it: {@code is("nsubj")} holds for nsubj:pass. */
  public boolean is(String universal) {
    return relation.equals(universal) || relation.startsWith(universal + ":");
  }
}
