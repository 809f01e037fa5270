/**
 * What a request is answered with: the library behind a desk, JSON with an entity tag, and faults as problem details. The desk
 * gives each question a reader of its own, of the edition of the library that is the latest.
 */
package entente.app.web.exchange;
