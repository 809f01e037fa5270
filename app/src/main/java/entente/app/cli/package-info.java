/**
 * The command {@code entente}: one class a verb. {@link entente.app.cli.Entente} is the door; each verb opens the
 * library, asks it one thing, and prints a listing for people or JSON for programs. Only {@code read} and {@code
 * lexicon} need the language models.
 */
package entente.app.cli;
