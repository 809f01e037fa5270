/**
 * The signed network of a library: who passes for whom in it, the pairs of actors with their histories, and who acts
 * through whom.
 */
package entente.app.network;
