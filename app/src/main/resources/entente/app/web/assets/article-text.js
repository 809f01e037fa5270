// The text of an article, block by block, with its sentences and marks; beside each block the statements that stand in it.
import { html, replace } from './dom.js';
import { marked, marksOf, ordered, within } from './article-marks.js';
import { shown } from './shown-text.js';

const TAGS = { title: 'h1', heading: 'h2', paragraph: 'p', item: 'p', quotation: 'blockquote', caption: 'p' };

// Rows { begin, end, kind } of the whole text: its blocks, and what stands between them and was not read.
export function rows(article) {
  const all = [];
  let at = 0;
  let titled = false;
  for (const block of article.blocks) {
    unread(article.text, at, block.begin, all);
    // The page has one first heading: a title with text before it stands where it stood, as a heading within the text.
    const first = block.kind === 'title' && !titled;
    titled = true;
    all.push({ begin: block.begin, end: block.end, kind: block.kind === 'title' && !first ? 'heading' : block.kind });
    at = block.end;
  }
  unread(article.text, at, article.text.length, all);
  return all;
}

function unread(text, begin, end, all) {
  if (/\S/.test(text.slice(begin, end))) all.push({ begin, end, kind: 'unread' });
}

// Draws the words of a block into its element; those of the chosen statement as its evidence.
export function words(place, article, block, all, chosen) {
  const sentence = chosen?.evidence;
  const nodes = [];
  let at = block.begin;
  for (const span of article.sentences.slice(block.first, block.last)) {
    const begin = Math.max(span.begin, block.begin);
    const end = Math.min(span.end, block.end);
    if (begin > at) nodes.push(shown(article.text.slice(at, begin)));
    const own = sentence && sentence.begin <= span.begin && sentence.end >= span.end;
    const evidence = chosen ? within(marksOf(chosen), begin, end) : [];
    const drawn = marked(article.text, begin, end, ordered([...within(all, begin, end), ...evidence]));
    nodes.push(html(own ? 'mark' : 'span', { class: 'sentence' + (span.told ? ' told-here' : ''), 'data-begin': span.begin }, drawn));
    at = end;
  }
  if (at < block.end) nodes.push(shown(article.text.slice(at, block.end)));
  replace(place, nodes);
}

export function element(block) {
  return html(TAGS[block.kind], { class: 'words ' + block.kind, dir: 'auto' });
}

export function leftOut(article, block) {
  const text = article.text.slice(block.begin, block.end).trim();
  const lines = text.split(/\n+/).filter(line => line.trim());
  return html('details', { class: 'unread' }, html('summary', {}, lines.length === 1 ? 'A line that was not read' : `${lines.length} lines that were not read`),
    lines.map(line => html('p', { dir: 'auto' }, shown(line))));
}
