package entente.language;

import entente.article.Span;

/**
 * An expression of time as found and valued by SUTime (Chang and Manning 2012).
 *
 * @param sentence index of the sentence it stands in
 * @param first position of its first word
 * @param last position of its last word
 * @param span where it stands in the article's text
 * @param text its words
 * @param type DATE, TIME, DURATION or SET
 * @param value its TIMEX3 value, such as "2002-01-29", "2014-06", "P3D", "PAST_REF"; empty when it has none
 */
public record TimeExpression(
    int sentence, int first, int last, Span span, String text, String type, String value) {}
