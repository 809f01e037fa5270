/**
 * The library: a folder with one SQLite database that holds what was read. {@link entente.app.library.Library} opens
 * it; a document is written or forgotten as a whole, in one transaction, and any number of processes may list while
 * one reads. Statements keep the words of the text and the actors as they were read; which actors are one across
 * documents is decided anew by {@link entente.app.library.Identities} each time, so that the order of arrival does not
 * matter.
 */
package entente.app.library;
