/**
 * How well statements of several articles are linked, measured on pairs that a reader has labelled: do both report the
 * same event, are both actors the same? {@link entente.bench.linking.LinkingEvaluation} reads the articles into
 * libraries of their own, asks these about every pair, and prints precision and recall. {@code bench/linking/README.md}
 * says how the pairs were chosen and labelled.
 */
package entente.bench.linking;
