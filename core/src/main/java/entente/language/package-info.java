/**
 * Words, syntax, named entities and expressions of time. {@link entente.language.LanguageReader} turns an article into
 * an {@link entente.language.Analysis}: sentences of tokens with Universal Dependencies. This is the only package that
 * imports CoreNLP; none of its types leave it.
 */
package entente.language;
