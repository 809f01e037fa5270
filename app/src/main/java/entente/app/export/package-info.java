/**
 * Writes what a library holds for other programs: {@link entente.app.export.Exporter} gives the statements, quotes,
 * actors and articles as JSON lines or CSV, in the order of the documents and their texts, byte for byte the same each
 * time.
 */
package entente.app.export;
