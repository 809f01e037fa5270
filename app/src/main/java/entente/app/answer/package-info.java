/**
 * What is asked of a library and what it answers, in records and in plain words: who and what a user means by a name, the
 * history of two actors, the network of a day, all that is told of an event. Commands, exports, pages and assistants answer
 * from here, so that all of them say the same.
 */
package entente.app.answer;
