/**
 * The dossier of two actors: everything that a library tells of them in one document that stands by itself. The command
 * puts together a {@link entente.app.dossier.Dossier}, which holds words and places on axes and nothing of how they were
 * found; {@link entente.app.dossier.HtmlDossier} and {@link entente.app.dossier.MarkdownDossier} write the same one. What
 * comes from articles is text to them and never markup.
 */
package entente.app.dossier;
