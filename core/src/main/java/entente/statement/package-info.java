/**
 * The statement, the atom of Entente: one source states that an actor did, said, plans or is something toward a
 * recipient. {@link entente.statement.StatementReader} puts together what the other packages find in an article. No
 * statement can be built without its evidence and the rule that made it.
 */
package entente.statement;
