/**
 * Who is meant. {@link entente.actor.Gazetteer} knows countries, organisations, armed groups and public figures by
 * their many names; {@link entente.actor.ActorReader} finds the mentions of actors in an analysis (names, demonyms,
 * pronouns, descriptions) and resolves each to the {@link entente.actor.Actor}s it stands for, with the affiliation
 * that the text itself gives.
 */
package entente.actor;
