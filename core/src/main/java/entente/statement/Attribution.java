package entente.statement;

import org.jspecify.annotations.Nullable;

/**
 * One link of the chain of those who say so.
 *
 * @param name the source's name to show, or null when the text hides it ("allegedly")
 * @param actorId the actor the source was resolved to, or null
 * @param quoted whether the statement stands in the source's own words
 * @param source the words that name the source, or null
 * @param cue the words that mark the attribution, or null
 * @param content what the source says
 */
public record Attribution(
    @Nullable String name,
    @Nullable String actorId,
    boolean quoted,
    @Nullable Excerpt source,
    @Nullable Excerpt cue,
    Excerpt content) {}
