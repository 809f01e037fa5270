/**
 * Libraries of any size without the engine, for looking at pages and measuring them: an invented world of states, groups,
 * persons and outlets, forty years of planted history, and articles that tell it as articles do: with copies, chains of
 * attribution, looks back, vague dates and none. The same number always gives the same library.
 */
package entente.bench.library;
