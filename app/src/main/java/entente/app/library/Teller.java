package entente.app.library;

/**
 * A source with how much it tells.
 *
 * @param kind "outlet", "document" or "speaker"
 * @param id what names it: the outlet, the id of the document, the id of the actor who speaks
 * @param name to show
 * @param documents in how many documents
 * @param statements how many statements it tells
 */
public record Teller(String kind, String id, String name, int documents, int statements) {}
