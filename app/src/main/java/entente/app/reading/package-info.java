/** Reads documents into a library: the engine with what the user teaches it, and batches that one bad document never stops. */
package entente.app.reading;
