package entente.app.library;

import org.jspecify.annotations.Nullable;

/**
 * What a text says of one actor's place in another; ids are those of the library.
 *
 * @param document the number of the document
 * @param member id of who belongs or leads
 * @param body id of the state, organisation or group
 * @param leads whether it leads rather than belongs
 * @param role the words of the role, or null
 * @param former whether the text says that it no longer holds
 */
public record StoredAffiliation(
    long document,
    String member,
    String body,
    boolean leads,
    @Nullable String role,
    boolean former) {}
