/**
 * Articles and their readers. A reader takes a file, a stream or a line of a corpus and gives an {@link
 * entente.article.Article}: the text as given, what is known about it (outlet, title, author, date of publication,
 * address), and the blocks of it that are to be read. Every later offset refers to {@link
 * entente.article.Article#text}.
 */
package entente.article;
