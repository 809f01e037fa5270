/** All that can be shown of one event, in words: when, who ultimately says so, and each report with its sentence in its paragraph. */
package entente.app.answer.evidence;
