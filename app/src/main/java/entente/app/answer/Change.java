package entente.app.answer;

import org.jspecify.annotations.Nullable;

/**
 * Something that became different in a library.
 *
 * @param about what it is about, in words: the title of an article; empty where the sentence says it all
 * @param words what became of it, in a sentence that goes on where the first words end
 * @param document the id of the document it is about, or null
 * @param decision the number of the decision that it is, or null
 */
public record Change(
    String about,
    String words,
    @Nullable String document,
    @Nullable Long decision) {}
