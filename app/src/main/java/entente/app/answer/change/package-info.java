/** What changed in a library: what each reading brought, and what the user decided. */
@org.jspecify.annotations.NullMarked
package entente.app.answer.change;
