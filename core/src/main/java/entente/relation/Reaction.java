package entente.relation;

import entente.actor.Actor;
import entente.linking.Report;
import entente.statement.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who had no part in an event takes a stance on it.
 *
 * @param actor who, as the sentence names it
 * @param stance which
 * @param sentence that says so
 * @param words in it that tell the stance
 * @param report the statement that was read there, or null where there is none
 * @param rule the line of the table or the type of statement that it rests on
 */
public record Reaction(
    Actor actor,
    Stance stance,
    NamedSentence sentence,
    Excerpt words,
    @Nullable Report report,
    String rule) {}
