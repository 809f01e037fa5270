// One agreement: its parties and its life, each point with the sentence that tells it.
import { view, title } from './frame.js';
import { html, replace, svg } from './dom.js';
import { get, path } from './api.js';
import { parts } from './address.js';
import { lying, prepare } from './marks.js';
import { told, shown } from './shown-text.js';
import { scaleOf, ends } from './evidence-figures.js';
import { evidenceBeside } from './story-side.js';
import { sentence, where, opener } from './story-parts.js';

const WIDTH = 250;
const FIRST = 10;

view(async (main, drawn) => {
  const found = await get('agreements/' + path(parts()[0]));
  drawn();
  title(found.name);
  replace(main,
    html('div', { class: 'head' },
      html('p', { class: 'kicker' }, html('a', { href: '/agreements' }, 'Agreements'), ' · ', found.kind),
      html('h1', {}, told('bdi', {}, found.name)),
      html('p', { class: 'deck' }, deck(found))),
    html('div', { class: 'story' }, life(found), called(found), mentions(found)));
  evidenceBeside();
});

function deck(found) {
  const text = [found.parties.join(', '), found.known, found.count].filter(Boolean).join(' · ');
  return told('bdi', {}, text.charAt(0).toUpperCase() + text.slice(1));
}

function life(found) {
  if (!found.life.length) return html('p', { class: 'fine' }, 'No text says what became of it.');
  const dated = found.life.filter(stage => stage.from || stage.to);
  const scale = dated.length ? scaleOf(dated) : null;
  return html('section', { 'aria-labelledby': 'life' }, html('h2', { id: 'life', class: 'rule' }, 'What became of it'), html('ol', { class: 'life' }, found.life.map(stage => point(stage, scale))));
}

function point(stage, scale) {
  const statement = stage.statement?.id;
  return html('li', { 'data-statement': statement },
    html('p', { class: 'date' }, stage.when),
    html('div', { class: 'at' }, scale && (stage.from || stage.to) ? bar(stage, scale) : null),
    html('div', { class: 'turn' },
      statement ? opener(words(stage)) : html('p', { class: 'open' }, words(stage)),
      sentence(stage.sentence.text, stage.sentence.begin, stage.words),
      html('p', { class: 'by' }, where(stage.document, statement))));
}

function words(stage) { return [stage.title, stage.by && [', ', told('bdi', {}, stage.by)]]; }

function bar(stage, scale) {
  prepare();
  const [x0, x1] = ends(stage, scale);
  return svg('svg', { class: 'bar', viewBox: `0 0 ${WIDTH} 16`, 'aria-hidden': 'true' }, svg('path', { d: `M0 8H${WIDTH}`, stroke: 'var(--line)' }), lying({ lane: stage.lane, modality: stage.modality, date: { ...stage, extent: 'within', open: stage.from ? (stage.to ? 'none' : 'end') : 'start' } }, x0, x1, 8));
}

function called(found) {
  return html('p', { class: 'by called' }, 'The texts call it: ', found.names.map((name, i) => [i > 0 && ', ', '“', told('bdi', {}, name), '”']), '.');
}

function mentions(found) {
  const all = found.mentions.map(mention => html('li', {}, html('blockquote', { class: 'sentence', dir: 'auto' }, shown(mention.text)), html('p', { class: 'by' }, where(mention.document))));
  const list = html('ul', { class: 'mentions' }, all.slice(0, FIRST));
  const left = all.length - FIRST;
  const button = left > 0 && html('button', { class: 'quiet', type: 'button', onclick: () => { list.append(...all.slice(FIRST)); button.remove(); } }, `Show ${left} more`);
  return html('section', { 'aria-labelledby': 'mentions' }, html('h2', { id: 'mentions', class: 'rule' }, 'Every sentence that names it'), list, button);
}
