package entente.app.library;

/**
 * Two outlets, or documents of no known outlet, that tell of the same events.
 *
 * @param one the one
 * @param other the other, behind the one in the order of letters
 * @param events how many events both tell
 * @param copies whether an article of the one is a copy of an article of the other
 */
public record TellerPair(String one, String other, int events, boolean copies) {}
