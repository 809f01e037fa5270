/** Simulated relationships with planted phases, and how many of them are found again. */
package entente.bench.phases;
