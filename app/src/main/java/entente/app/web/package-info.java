/**
 * The server of the pages, on this machine alone: who may ask (host, origin, session token), what a page may do (content
 * security policy), its files, and the routes of the API. Everything a page shows it asks the API for.
 */
package entente.app.web;
