/**
 * When an event happened. {@link entente.time.EventDater} anchors each event of an article: by the expression of time
 * that governs it, by the narrative, by another event, by the date of publication only where the text is about the
 * present; else it stays undated. Each date is an interval with a statement of how sure its ends are.
 */
package entente.time;
