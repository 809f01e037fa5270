package entente.app.library;

/**
 * That one is said to lead, to belong to or to back another; ids are those of the library.
 *
 * @param type LEADS, MEMBER or SPONSORS
 * @param actor who leads, belongs or backs
 * @param recipient whom
 */
record StandingTie(String type, String actor, String recipient) {}
