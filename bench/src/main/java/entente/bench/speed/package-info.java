/**
 * How fast Entente is. Each benchmark runs beside a reference in the same run and is judged by the ratio of the two, which
 * says the same on a slow machine as on a fast one. {@link entente.bench.speed.Benchmarks} runs them; {@link
 * entente.bench.speed.RelationProcess} takes the time of a whole process. The article that is read, and all articles in
 * libraries, were written or made for the benchmarks.
 */
package entente.bench.speed;
