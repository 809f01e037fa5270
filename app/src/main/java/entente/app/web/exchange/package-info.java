/** What a request is answered with: the library behind a desk, JSON with an entity tag, and faults as problem details. */
package entente.app.web.exchange;
