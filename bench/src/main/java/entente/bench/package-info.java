/**
 * How well Entente reads, measured. {@link entente.bench.Evaluation} reads annotated articles with the engine, compares
 * what was read with the annotation, and prints all figures in one table. Two kinds of annotation are known: one event
 * a sentence (the gold standard records of PLOVER) and every statement of whole articles. The scorers are functions
 * from gold and predictions to figures; {@code docs/quality.md} says what each figure means. The benchmarks of speed are
 * in {@link entente.bench.speed}.
 */
package entente.bench;
