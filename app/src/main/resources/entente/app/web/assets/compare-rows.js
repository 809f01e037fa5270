// The two columns: what both tell stands in one row; what one tells alone has an empty, hatched place beside it.
import { html, svg } from './dom.js';
import { pointOf } from './marks.js';
import { quoted } from './mark-words.js';
import { told, shown } from './shown-text.js';

const TONES = { cooperation: 'coop', conflict: 'conf', mixed: 'both' };

export function section(part, view) {
  return html('section', { class: 'telling-time' },
    html('h2', { class: TONES[part.character] || 'plain' }, part.name),
    html('ol', { class: 'rows' }, part.rows.map(row => drawn(row, view))));
}

function drawn(row, view) {
  const place = html('li', { class: 'row' + (row.differences.length ? ' differs' : ''), 'data-event': row.event, onclick: event => { if (!event.target.closest('a') && String(getSelection()) === '') view.choose(row.event); } },
    cell(row, 'a', view), middle(row), cell(row, 'b', view),
    row.differences.length > 0 && html('p', { class: 'differ-words' }, row.differences.map(words => told('span', {}, words))));
  return place;
}

function middle(row) {
  return html('div', { class: 'mid' },
    html('button', { class: 'row-when', type: 'button', tabindex: -1, 'aria-expanded': 'false', 'aria-label': spoken(row) }, row.when),
    picture(row), row.note && html('span', { class: 'note' }, row.note));
}

function spoken(row) {
  const who = row.a && row.b ? 'told by both' : row.a ? 'told by A alone' : 'told by B alone';
  return `${row.when}: ${(row.a || row.b).title}, ${who}. Show every report.`;
}

const mark = telling => ({ lane: telling.lane, modality: telling.modality, date: telling.date, unknown: telling.unknown });

function picture(row) {
  const both = row.a && row.b;
  const differs = row.differences.length > 0;
  return svg('svg', { viewBox: '0 0 120 18', width: 120, height: 18, 'aria-hidden': 'true' },
    both && svg('path', { d: 'M22 9H98', stroke: 'var(--ink)', 'stroke-width': 1.5, 'stroke-dasharray': differs ? '3 3' : null }),
    row.a && pointOf(mark(row.a), 14, 9), row.b && pointOf(mark(row.b), 106, 9),
    differs && [svg('rect', { x: 49, y: 0, width: 22, height: 18, fill: 'var(--paper)' }), svg('text', { x: 60, y: 14.5, 'text-anchor': 'middle', class: 'unequal' }, '≠')]);
}

function cell(row, side, view) {
  const telling = row[side];
  const letter = side.toUpperCase();
  if (!telling) return html('div', { class: `cell none ${side}`, 'data-letter': letter }, html('span', {}, 'not told'));
  const later = telling.when !== row.when;
  return html('div', { class: `cell ${side}`, 'data-letter': letter },
    told('p', { class: 'said' }, telling.title),
    !view.sentences && telling.words && told('p', { class: 'quoted' }, quoted(telling.words)),
    view.sentences && html('blockquote', { dir: 'auto', class: 'told' }, shown(telling.sentence[0]), html('b', {}, shown(telling.sentence[1])), shown(telling.sentence[2])),
    html('small', {}, told('span', {}, telling.origin), later && ' · ' + telling.when, telling.reports > 1 && ` · told ${telling.reports} times`, ' · ',
      html('a', { href: `/article/${telling.document.split('/').map(encodeURIComponent).join('/')}?statement=${encodeURIComponent(telling.statement)}` }, 'in the text', html('span', { class: 'vh' }, ' of ' + letter))));
}
