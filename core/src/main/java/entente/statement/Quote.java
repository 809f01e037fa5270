package entente.statement;

import entente.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attribution of the article, whether or not a statement came of it.
 *
 * @param id stable: the same article and the same place give the same id in every run
 * @param documentId the article it comes from
 * @param speaker whom the source was resolved to, or null
 * @param name the source's name to show, or null when the text hides it
 * @param quoted whether at least part of the content is word for word
 * @param source the words that name the source, or null
 * @param cue the words that mark the attribution, or null
 * @param contents what is said, in order, at least one
 * @param about the actors mentioned in what is said, each once
 * @param within ids of the quotes that hold this one, outermost first
 */
public record Quote(
    String id,
    String documentId,
    @Nullable Party speaker,
    @Nullable String name,
    boolean quoted,
    @Nullable Excerpt source,
    @Nullable Excerpt cue,
    List<Excerpt> contents,
    List<Party> about,
    List<String> within) {
  /** Copies the lists. */
  public Quote {
    contents = List.copyOf(contents);
    about = List.copyOf(about);
    within = List.copyOf(within);
    if (contents.isEmpty()) {
      throw new IllegalArgumentException("a quote without content");
    }
  }

  /** The stretch of text from the first to the last word said. */
  public Span span() {
    return contents.get(0).span().union(contents.get(contents.size() - 1).span());
  }
}
