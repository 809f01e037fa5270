package entente.actor;

import entente.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the text says of one actor's place in another: "Iranian Maj. Gen. X", "X, who led the Quds Force", "then a
 * senior State Department official", "Nato member Turkey".
 *
 * @param member who belongs or leads
 * @param body the state, organisation or group
 * @param leads whether it is said to lead (president, commander, "led by") rather than to belong
 * @param role the words of the role ("foreign minister"), or null
 * @param former whether the text says that it no longer holds ("former", "ex-", "then")
 * @param sentence index of the sentence that says so
 * @param head position of the word that says so (the title, the role noun, the verb)
 * @param span the words that say so, in the article's text
 * @param rule the name of the rule that found it
 */
public record Affiliation(
    Mention member,
    Mention body,
    boolean leads,
    @Nullable String role,
    boolean former,
    int sentence,
    int head,
    Span span,
    String rule) {}
