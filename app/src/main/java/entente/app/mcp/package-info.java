/**
 * The library for assistants, by the Model Context Protocol: every answer is made of sentences that stand in the articles,
 * each with its outlet, its document, its date and those who say so, so that an assistant can quote instead of invent.
 */
package entente.app.mcp;
