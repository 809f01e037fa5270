/**
 * What is told of two actors as it is drawn: every event as a mark, the phases as bands, the history in a sentence; chosen
 * by filters and bounded, so that what is sent can be drawn, with all that is left out counted.
 */
package entente.app.river;
