/** The HTTP API: one class for each thing that is asked for, with the words and the shapes that the pages draw. */
package entente.app.web.api;
